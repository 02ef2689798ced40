/// A preprocessing token of a macro's text (C17 6.4), by its place in the text.
struct MacroToken {
  enum Kind {
    case identifier
    case number
    case character
    case string
    /// One character of whatever else there is.
    case punctuator
  }

  let kind: Kind
  let range: Range<Int>
}

/// Takes the text of a directive apart, up to the end of its line. Comments and escaped newlines between tokens are
/// blanks; inside a token an escaped newline ends it, which only the C compiler could put together again.
struct MacroLexer {
  let text: UnsafeRawBufferPointer
  /// Where the next token is looked for; behind the last, the end of the directive.
  private(set) var position: Int

  init(_ text: UnsafeRawBufferPointer, at position: Int = 0) {
    self.text = text
    self.position = position
  }

  /// The next token; nil at the end of the directive.
  mutating func next() -> MacroToken? {
    skipBlanks()
    guard let byte = byte(0), byte != newline else { return nil }
    let start = position
    let kind: MacroToken.Kind
    switch byte {
    case quote, apostrophe:
      skipLiteral(byte)
      kind = byte == quote ? .string : .character
    case let byte where isDigit(byte) || byte == UInt8(ascii: ".") && isDigit(self.byte(1)):
      skipNumber()
      kind = .number
    case let byte where isIdentifierByte(byte):
      kind = skipIdentifier()
    default:
      position += 1
      kind = .punctuator
    }
    return MacroToken(kind: kind, range: start..<position)
  }

  private func byte(_ distance: Int) -> UInt8? {
    position + distance < text.count ? text[position + distance] : nil
  }

  private mutating func skipBlanks() {
    while let byte = byte(0) {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0b, 0x0c: position += 1
      case UInt8(ascii: "\\") where escapedNewlineLength > 0: position += escapedNewlineLength
      case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "/"): skipLine()
      default: return
      }
    }
  }

  /// The length of `\` and the newline behind it; 0 where there is none.
  private var escapedNewlineLength: Int {
    if byte(1) == newline { return 2 }
    return byte(1) == UInt8(ascii: "\r") && byte(2) == newline ? 3 : 0
  }

  private mutating func skipComment() {
    position += 2
    while let byte = byte(0) {
      if byte == UInt8(ascii: "*"), self.byte(1) == UInt8(ascii: "/") {
        position += 2
        return
      }
      position += 1
    }
  }

  private mutating func skipLine() {
    while let byte = byte(0), byte != newline {
      position += byte == UInt8(ascii: "\\") ? max(1, escapedNewlineLength) : 1
    }
  }

  private mutating func skipLiteral(_ end: UInt8) {
    position += 1
    while let byte = byte(0), byte != newline {
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == end { break }
    }
    position = min(position, text.count)
  }

  private mutating func skipNumber() {
    while let byte = byte(0), isIdentifierByte(byte) || byte == UInt8(ascii: ".") {
      position += 1
      let isExponent = [UInt8(ascii: "e"), UInt8(ascii: "p")].contains(byte | 0x20)
      if isExponent, self.byte(0) == UInt8(ascii: "+") || self.byte(0) == UInt8(ascii: "-") { position += 1 }
    }
  }

  /// An identifier, or the literal it is the prefix of.
  private mutating func skipIdentifier() -> MacroToken.Kind {
    let start = position
    while let byte = byte(0), isIdentifierByte(byte) { position += 1 }
    guard let byte = byte(0), byte == quote || byte == apostrophe, isEncodingPrefix(start..<position) else {
      return .identifier
    }
    skipLiteral(byte)
    return byte == quote ? .string : .character
  }

  private func isEncodingPrefix(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 1: [UInt8(ascii: "L"), UInt8(ascii: "u"), UInt8(ascii: "U")].contains(text[range.lowerBound])
    case 2: text[range.lowerBound] == UInt8(ascii: "u") && text[range.lowerBound + 1] == UInt8(ascii: "8")
    default: false
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The bytes of a token as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

private let newline = UInt8(ascii: "\n")
private let quote = UInt8(ascii: "\"")
private let apostrophe = UInt8(ascii: "'")
private let digit = UInt8(ascii: "0")...UInt8(ascii: "9")

private func isDigit(_ byte: UInt8?) -> Bool { byte.map(digit.contains) ?? false }

/// Letters, digits, `_`, clang's `$`, and every byte beyond ASCII.
/// Whether an identifier may have that byte in it; those of UTF-8 are for clang to judge.
func isIdentifierByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), digit, UInt8(ascii: "_"),
    UInt8(ascii: "$"), 0x80...:
    true
  default: false
  }
}
