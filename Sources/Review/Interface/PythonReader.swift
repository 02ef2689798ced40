/// Reads the expressions of a module. Not all of Python is understood: where anything else stands there is no value, and
/// who asked takes the text as it is.
struct PythonReader {
  private let text: [UInt8]
  private var next = 0
  private var depth = 0

  /// No module of ours nests types deeper, and no edited one shall exhaust the stack.
  private static let deepest = 200

  /// The value of a whole text; nil where it is no expression that is understood.
  static func value(of text: some Sequence<UInt8>) -> PythonValue? {
    var reader = PythonReader(text: Array(text))
    guard let value = reader.value() else { return nil }
    reader.skipBlanks()
    return reader.next == reader.text.count ? value : nil
  }

  private init(text: [UInt8]) { self.text = text }

  private var byte: UInt8? { next < text.count ? text[next] : nil }

  /// Skips blanks, ends of lines and comments.
  private mutating func skipBlanks() {
    while let byte {
      if byte == UInt8(ascii: "#") {
        while let inside = self.byte, inside != UInt8(ascii: "\n") { next += 1 }
      } else if [0x20, 0x09, 0x0a, 0x0d].contains(byte) {
        next += 1
      } else {
        return
      }
    }
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    skipBlanks()
    guard byte == wanted else { return false }
    next += 1
    return true
  }

  private mutating func value() -> PythonValue? {
    depth += 1
    defer { depth -= 1 }
    skipBlanks()
    guard depth < Self.deepest, let byte else { return nil }
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return string().map(PythonValue.string)
    case UInt8(ascii: "["): return items(until: UInt8(ascii: "]")).map { .list($0.items) }
    case UInt8(ascii: "("): return parenthesis()
    case UInt8(ascii: "{"): return dictionary()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "u") where next + 1 < text.count && text[next + 1] == UInt8(ascii: "'"):
      next += 1
      return string().map { .unicode($0.map(UInt32.init)) }
    default: return nameOrCall()
    }
  }

  private mutating func nameOrCall() -> PythonValue? {
    let name = word()
    if name.isEmpty { return nil }
    guard byte == UInt8(ascii: "(") else { return .name(name) }
    next += 1
    var arguments: [PythonValue.Argument] = []
    while !take(UInt8(ascii: ")")) {
      guard let argument = argument() else { return nil }
      arguments.append(argument)
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: ")")) else { return nil }
      break
    }
    return .call(name, arguments)
  }

  private mutating func argument() -> PythonValue.Argument? {
    skipBlanks()
    let start = next
    let keyword = word()
    if !keyword.isEmpty, take(UInt8(ascii: "=")) {
      return value().map { PythonValue.Argument(keyword: keyword, value: $0) }
    }
    next = start
    return value().map { PythonValue.Argument(keyword: nil, value: $0) }
  }

  private mutating func word() -> String {
    let start = next
    while let byte, isPartOfWord(byte) { next += 1 }
    return String(decoding: text[start..<next], as: UTF8.self)
  }

  private func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// A number in any of its forms, `-inf` not among them.
  private mutating func number() -> PythonValue? {
    let start = next
    if byte == UInt8(ascii: "-") { next += 1 }
    while let byte, isPartOfWord(byte) || isExponentSign(byte) { next += 1 }
    let digits = String(decoding: text[start..<next], as: UTF8.self)
    return Double(digits) == nil ? nil : .number(digits)
  }

  private func isExponentSign(_ byte: UInt8) -> Bool {
    (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")) && text[next - 1] == UInt8(ascii: "e")
  }

  private mutating func parenthesis() -> PythonValue? {
    guard let (items, endsInComma) = items(until: UInt8(ascii: ")")) else { return nil }
    return items.count == 1 && !endsInComma ? items[0] : .tuple(items)
  }

  private mutating func items(until end: UInt8) -> (items: [PythonValue], endsInComma: Bool)? {
    next += 1
    var items: [PythonValue] = []
    var endsInComma = false
    while !take(end) {
      guard items.isEmpty || endsInComma, let item = value() else { return nil }
      items.append(item)
      endsInComma = take(UInt8(ascii: ","))
    }
    return (items, endsInComma)
  }

  private mutating func dictionary() -> PythonValue? {
    next += 1
    var entries: [PythonValue.Entry] = []
    while !take(UInt8(ascii: "}")) {
      guard let key = value(), take(UInt8(ascii: ":")), let value = value() else { return nil }
      entries.append(PythonValue.Entry(key: key, value: value))
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { return nil }
      break
    }
    return .dictionary(entries)
  }

  /// What stands between quotes, and between further ones directly behind; of unicode only what fits a byte.
  private mutating func string() -> [UInt8]? {
    var bytes: [UInt8] = []
    while let quote = byte, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      next += 1
      while let byte, byte != quote {
        next += 1
        guard byte == UInt8(ascii: "\\") else {
          bytes.append(byte)
          continue
        }
        guard let escaped = escape() else { return nil }
        bytes.append(escaped)
      }
      guard byte == quote else { return nil }
      next += 1
      skipBlanks()
    }
    return bytes
  }

  private mutating func escape() -> UInt8? {
    guard let byte else { return nil }
    next += 1
    switch byte {
    case UInt8(ascii: "n"): return UInt8(ascii: "\n")
    case UInt8(ascii: "x"):
      guard next + 2 <= text.count else { return nil }
      defer { next += 2 }
      return UInt8(String(decoding: text[next..<next + 2], as: UTF8.self), radix: 16)
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
    default: return nil
    }
  }
}
