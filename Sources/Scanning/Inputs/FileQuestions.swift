#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the text of a file asks of the world around it beyond what it includes.
///
/// This looks for words, wherever they stand: one in a comment makes a question that nobody asks, which costs little.
struct FileQuestions {
  /// The headers in `__has_include(…)`, which count although nothing of them is read.
  private(set) var headers: [String] = []
  /// Whether there is nothing that cannot be known from the text: no clock, no file but headers, and no header whose
  /// name is computed.
  private(set) var areKnown = true

  private let text: UnsafeRawBufferPointer

  /// Looks through a file.
  init(in text: UnsafeRawBufferPointer) {
    self.text = text
    forEach(UInt8(ascii: "_")) { start in readWord(start) }
    forEach(UInt8(ascii: "#")) { start in
      if startsWithWord("embed", text.dropFirst(start + 1).drop(while: isBlank)) { areKnown = false }
    }
  }

  /// Looks at what may be the begin of a word with a meaning.
  private mutating func readWord(_ start: Int) {
    let rest = text[start...]
    guard rest.count > 2, rest[start + 1] == UInt8(ascii: "_") else { return }
    switch rest[start + 2] {
    case UInt8(ascii: "D"), UInt8(ascii: "T"):
      let clocks = ["__DATE__", "__TIME__", "__TIMESTAMP__"]
      if clocks.contains(where: { startsWithWord($0, rest) }) { areKnown = false }
    case UInt8(ascii: "h"):
      if startsWithWord("__has_embed", rest) { areKnown = false }
      for word in ["__has_include", "__has_include_next"] where startsWithWord(word, rest) {
        if !isDefined(start) { readHasInclude(rest.dropFirst(word.utf8.count)) }
      }
    default: break
    }
  }

  /// Takes the name behind `__has_include`. Where none follows in parentheses, as in `defined(__has_include)`, nothing
  /// is asked.
  private mutating func readHasInclude(_ text: Slice<UnsafeRawBufferPointer>) {
    var rest = text.drop(while: isBlank)
    guard rest.first == UInt8(ascii: "(") else { return }
    rest = rest.dropFirst().drop(while: isBlank)
    let closing: UInt8
    switch rest.first {
    case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
    case UInt8(ascii: "\""): closing = UInt8(ascii: "\"")
    default:
      areKnown = false
      return
    }
    let name = rest.dropFirst().prefix { $0 != closing && $0 != UInt8(ascii: "\n") }
    headers.append(String(decoding: name, as: UTF8.self))
  }

  /// Whether the word at `start` is what a `#define` gives a meaning, for compilers that have none of it.
  private func isDefined(_ start: Int) -> Bool {
    let before = text.prefix(start).reversed().drop(while: isBlank)
    return before.starts(with: "define".utf8.reversed())
  }

  /// Calls `body` with each place of a character.
  private func forEach(_ character: UInt8, _ body: (Int) -> Void) {
    guard let base = text.baseAddress else { return }
    var start = 0
    while start < text.count, let found = memchr(base + start, Int32(character), text.count - start) {
      start = UnsafeRawPointer(found) - base
      body(start)
      start += 1
    }
  }
}

/// Whether a text starts with a word, and not with a longer one.
private func startsWithWord(_ word: String, _ text: Slice<UnsafeRawBufferPointer>) -> Bool {
  guard text.starts(with: word.utf8) else { return false }
  switch text.dropFirst(word.utf8.count).first ?? 0 {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    return false
  default: return true
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
