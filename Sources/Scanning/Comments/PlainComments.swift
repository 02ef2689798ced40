/// Finds the comments that stand right beside declarations in the text of a file, whatever they begin with.
struct PlainComments {
  /// Where a declaration can have comments besides above itself.
  enum Place {
    /// Behind its semicolon, or below.
    case function
    /// Behind its semicolon or comma, on the same line.
    case declarator
    /// Behind its comma, or in front of it, on the same line.
    case enumerator
    /// Nowhere else.
    case type
  }

  private let text: UnsafeRawBufferPointer

  init(_ text: UnsafeRawBufferPointer) { self.text = text }

  /// The comment of a declaration.
  func comment(beside extent: Range<Int>, _ place: Place) -> String? {
    guard extent.upperBound <= text.count else { return nil }
    switch place {
    case .type: return string(above(extent.lowerBound))
    case .function:
      let end = terminator(from: extent.upperBound, stopsAtLine: false)
      return string(above(extent.lowerBound) ?? end.flatMap(behind) ?? end.flatMap(below))
    case .declarator:
      let end = terminator(from: extent.upperBound, stopsAtLine: false)
      return string(end.flatMap(behind) ?? above(extent.lowerBound))
    case .enumerator:
      let end = terminator(from: extent.upperBound, stopsAtLine: true) ?? extent.upperBound
      return string(behind(end) ?? above(extent.lowerBound))
    }
  }

  /// The comment of a macro whose name stands at an offset: at the end of the directive, or above it.
  func comment(ofMacroAt offset: Int) -> String? {
    guard offset < text.count else { return nil }
    return string(atEndOfDirective(offset) ?? above(startOfLine(offset)))
  }

  private func string(_ range: Range<Int>?) -> String? {
    range.map { String(decoding: UnsafeRawBufferPointer(rebasing: text[$0]), as: UTF8.self) }
  }

  // MARK: - Above

  /// The comment that ends on the line above, with nothing in front of it on its own lines.
  private func above(_ offset: Int) -> Range<Int>? {
    var start = startOfLine(offset)
    guard !text[start..<offset].contains(where: { "/;{}".utf8.contains($0) }) else { return nil }
    for _ in 0..<3 {
      guard start > 0 else { return nil }
      let line = trimmed(startOfLine(start - 1)..<(start - 1))
      if line.isEmpty { return nil }
      if text[line].count >= 2, hasSuffix(line, "*/") { return block(endingAt: line.upperBound) }
      if hasPrefix(line, "//") { return lines(endingWith: line) }
      guard isAnnotation(line) else { return nil }
      start = startOfLine(start - 1)
    }
    return nil
  }

  private func block(endingAt end: Int) -> Range<Int>? {
    var start = end - 4
    while start >= 0 {
      if isPair(start, "/*") {
        return trimmed(startOfLine(start)..<start).isEmpty ? start..<end : nil
      }
      if isPair(start, "*/") { return nil }
      start -= 1
    }
    return nil
  }

  private func lines(endingWith last: Range<Int>) -> Range<Int> {
    var first = last
    while true {
      let start = startOfLine(first.lowerBound)
      guard start > 0 else { break }
      let line = trimmed(startOfLine(start - 1)..<(start - 1))
      guard hasPrefix(line, "//") else { break }
      first = line
    }
    return first.lowerBound..<last.upperBound
  }

  /// Whether a line is one word in capitals, as macros in front of declarations are, or such a call.
  private func isAnnotation(_ line: Range<Int>) -> Bool {
    guard let first = text[line].first, isCapital(first) || first == UInt8(ascii: "_") else { return false }
    let word = text[line].prefix { isCapital($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    let rest = text[word.endIndex..<line.upperBound].drop { $0 == UInt8(ascii: " ") }
    return rest.isEmpty || rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")")
  }

  // MARK: - Behind and below

  /// Where a declaration is over: behind its semicolon or comma; nil where a body follows.
  private func terminator(from start: Int, stopsAtLine: Bool) -> Int? {
    var index = start
    // Clang's end of what a macro makes is where the macro begins.
    var depth = 0
    while index < min(text.count, start + maximumReach) {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ";"): return index + 1
      case UInt8(ascii: ",") where depth <= 0: return index + 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"): return nil
      case UInt8(ascii: "\n") where stopsAtLine: return nil
      case UInt8(ascii: "/"):
        if stopsAtLine { return nil }
        guard let comment = comment(at: index) else { return nil }
        index = comment.upperBound - 1
      default: break
      }
      index += 1
    }
    return nil
  }

  private func behind(_ end: Int) -> Range<Int>? {
    var index = end
    while index < text.count, isBlank(text[index]) { index += 1 }
    return comment(at: index)
  }

  /// A comment of several lines that begins on the next line and has a blank one behind it, as in zlib.
  private func below(_ end: Int) -> Range<Int>? {
    let nextLine = endOfLine(end) + 1
    guard nextLine < text.count, trimmed(end..<(nextLine - 1)).isEmpty else { return nil }
    var index = nextLine
    while index < text.count, isBlank(text[index]) { index += 1 }
    guard isPair(index, "/*"), let comment = comment(at: index), endOfLine(index) < comment.upperBound
    else { return nil }
    let rest = endOfLine(comment.upperBound)
    guard trimmed(comment.upperBound..<rest).isEmpty, rest < text.count else { return nil }
    return trimmed((rest + 1)..<endOfLine(rest + 1)).isEmpty ? comment : nil
  }

  private func atEndOfDirective(_ offset: Int) -> Range<Int>? {
    var index = offset
    var quote: UInt8?
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "\n") { return nil }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if let comment = comment(at: index) {
        return trimmed(comment.upperBound..<endOfLine(comment.upperBound)).isEmpty ? comment : nil
      }
      index += 1
    }
    return nil
  }

  /// The comment that begins at an offset.
  private func comment(at start: Int) -> Range<Int>? {
    if isPair(start, "//") { return trimmed(start..<endOfLine(start)) }
    guard isPair(start, "/*") else { return nil }
    var index = start + 2
    while index < text.count {
      if isPair(index, "*/") { return start..<(index + 2) }
      index += 1
    }
    return nil
  }

  // MARK: - Text

  private func isPair(_ index: Int, _ pair: StaticString) -> Bool {
    index >= 0 && index + 1 < text.count && text[index] == pair.utf8Start[0]
      && text[index + 1] == pair.utf8Start[1]
  }

  private func hasPrefix(_ range: Range<Int>, _ pair: StaticString) -> Bool {
    range.count >= 2 && isPair(range.lowerBound, pair)
  }

  private func hasSuffix(_ range: Range<Int>, _ pair: StaticString) -> Bool {
    range.count >= 2 && isPair(range.upperBound - 2, pair)
  }

  private func startOfLine(_ offset: Int) -> Int {
    var index = offset
    while index > 0, text[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    return index
  }

  private func endOfLine(_ offset: Int) -> Int {
    var index = min(offset, text.count)
    while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isBlank(_ byte: UInt8) -> Bool { " \t\r".utf8.contains(byte) }
  private func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

/// How far the end of a declaration is looked for behind what clang takes for it.
private let maximumReach = 4096
