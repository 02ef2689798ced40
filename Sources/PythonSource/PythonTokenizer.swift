/// Takes a Python 2.7 text apart into tokens.
///
/// Logical lines, indentation and continuation are those of the language reference, 2.1: no line ends within brackets,
/// a tab goes to the next multiple of eight columns.
public struct PythonTokenizer {
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0
  private var indents = [0]
  private var isAtLineStart = true
  private var tokens: [PythonToken] = []
  private var comments: [PythonComment] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tokens of a text with the end behind them, and its comments.
  ///
  /// - Throws: ``PythonSyntaxError`` for what is no token, a string without end, or indentation that fits nothing.
  public static func tokens(
    of bytes: [UInt8]
  ) throws(PythonSyntaxError) -> (tokens: [PythonToken], comments: [PythonComment]) {
    var tokenizer = PythonTokenizer(bytes)
    try tokenizer.run()
    return (tokenizer.tokens, tokenizer.comments)
  }

  private mutating func run() throws(PythonSyntaxError) {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { offset = 3 }
    while offset < bytes.count {
      if isAtLineStart { try readIndentation() } else { try readToken() }
    }
    if let last = tokens.last, last.kind != .newline { add(.newline, from: offset) }
    while indents.count > 1 {
      indents.removeLast()
      add(.dedent, from: offset)
    }
    add(.end, from: offset)
  }

  private func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  private mutating func add(_ kind: PythonToken.Kind, from start: Int) {
    let hasText = kind == .name || kind == .number || kind == .string || kind == .symbol
    let text = hasText ? String(decoding: bytes[start..<offset], as: UTF8.self) : ""
    tokens.append(PythonToken(kind: kind, text: text, range: SourceRange(start: start, end: offset)))
  }

  /// Reads the blanks a line begins with; lines without anything else count for nothing.
  private mutating func readIndentation() throws(PythonSyntaxError) {
    let start = offset
    var width = 0
    scan: while offset < bytes.count {
      switch byte() {
      case UInt8(ascii: " "): width += 1
      case UInt8(ascii: "\t"): width = (width / 8 + 1) * 8
      case 0x0c: width = 0
      default: break scan
      }
      offset += 1
    }
    isAtLineStart = false
    if offset >= bytes.count { return }
    if byte() == UInt8(ascii: "\n") || byte() == UInt8(ascii: "\r") || byte() == UInt8(ascii: "#") { return }
    if width > indents[indents.count - 1] {
      indents.append(width)
      add(.indent, from: start)
    }
    while width < indents[indents.count - 1] {
      indents.removeLast()
      add(.dedent, from: start)
    }
    if width != indents[indents.count - 1] {
      throw PythonSyntaxError(message: "the indentation fits no block around it", offset: offset)
    }
  }

  private mutating func readToken() throws(PythonSyntaxError) {
    let start = offset
    switch byte() {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0c: offset += 1
    case UInt8(ascii: "#"): readComment()
    case UInt8(ascii: "\n"): endLine()
    case UInt8(ascii: "\\"): try joinLines()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readString(from: start)
    case UInt8(ascii: ".") where isDigit(byte(1)): readNumber()
    case let first where isDigit(first): readNumber()
    case let first where isNameByte(first): try readName()
    default: try readSymbol()
    }
  }

  private mutating func readComment() {
    let start = offset
    while offset < bytes.count, byte() != UInt8(ascii: "\n") { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    comments.append(PythonComment(text: text, range: SourceRange(start: start, end: offset)))
  }

  private mutating func endLine() {
    if depth == 0, let last = tokens.last, last.kind != .newline, last.kind != .indent, last.kind != .dedent {
      add(.newline, from: offset)
    }
    offset += 1
    isAtLineStart = depth == 0
  }

  private mutating func joinLines() throws(PythonSyntaxError) {
    if byte(1) == UInt8(ascii: "\n") {
      offset += 2
    } else if byte(1) == UInt8(ascii: "\r"), byte(2) == UInt8(ascii: "\n") {
      offset += 3
    } else {
      throw PythonSyntaxError(message: "a backslash joins lines only at the end of one", offset: offset)
    }
  }

  private mutating func readName() throws(PythonSyntaxError) {
    let start = offset
    while isNameByte(byte()) || isDigit(byte()) { offset += 1 }
    let prefixes = ["r", "u", "b", "ur", "br"]
    let isQuote = byte() == UInt8(ascii: "\"") || byte() == UInt8(ascii: "'")
    if isQuote, prefixes.contains(String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()) {
      return try readString(from: start)
    }
    add(.name, from: start)
  }

  /// Reads a string from its first quote; escapes matter only in that they hide a quote.
  private mutating func readString(from start: Int) throws(PythonSyntaxError) {
    let quote = byte()
    let isLong = byte(1) == quote && byte(2) == quote
    offset += isLong ? 3 : 1
    while offset < bytes.count {
      if byte() == UInt8(ascii: "\\") {
        offset += 2
      } else if byte() == quote, !isLong || (byte(1) == quote && byte(2) == quote) {
        offset += isLong ? 3 : 1
        return add(.string, from: start)
      } else if byte() == UInt8(ascii: "\n"), !isLong {
        break
      } else {
        offset += 1
      }
    }
    offset = min(offset, bytes.count)
    throw PythonSyntaxError(message: "the string has no end", offset: start)
  }

  private mutating func readNumber() {
    let start = offset
    let isHexadecimal = byte() == UInt8(ascii: "0") && (byte(1) | 0x20) == UInt8(ascii: "x")
    while isDigit(byte()) || isNameByte(byte()) || byte() == UInt8(ascii: ".") {
      let isExponent = !isHexadecimal && (byte() | 0x20) == UInt8(ascii: "e")
      offset += 1
      let isSign = byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-")
      if isExponent, isSign, isDigit(byte(1)) { offset += 1 }
    }
    add(.number, from: start)
  }

  private mutating func readSymbol() throws(PythonSyntaxError) {
    let start = offset
    let symbols = [
      ["**=", "//=", ">>=", "<<=", "..."],
      ["**", "//", ">>", "<<", "<=", ">=", "==", "!=", "<>", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^="],
    ]
    for list in symbols {
      for symbol in list where bytes[offset...].starts(with: symbol.utf8) {
        offset += symbol.utf8.count
        return add(.symbol, from: start)
      }
    }
    guard "()[]{}:,;.+-*/%&|^~<>=@`".utf8.contains(byte()) else {
      throw PythonSyntaxError(message: "a character that Python 2.7 has no use for", offset: offset)
    }
    if "([{".utf8.contains(byte()) { depth += 1 }
    if ")]}".utf8.contains(byte()) { depth = max(0, depth - 1) }
    offset += 1
    add(.symbol, from: start)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isNameByte(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
