extension JSON {
  /// Reads a document; nil where the text is none, or has numbers that are no integers, which nothing of ours writes.
  package init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes: bytes)
    guard let value = reader.value(), reader.isAtEnd else { return nil }
    self = value
  }

  /// A member of an object, the last of that name.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  private var next = 0
  private var depth = 0

  /// No document of ours is deeper, and no other one shall exhaust the stack.
  private static let deepest = 100

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return next == bytes.count
    }
  }

  private var byte: UInt8? { next < bytes.count ? bytes[next] : nil }

  private mutating func skipBlanks() {
    while let byte, [0x20, 0x09, 0x0a, 0x0d].contains(byte) { next += 1 }
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    skipBlanks()
    guard byte == wanted else { return false }
    next += 1
    return true
  }

  private mutating func take(_ word: String, as value: JSON) -> JSON? {
    guard bytes[next...].starts(with: word.utf8) else { return nil }
    next += word.utf8.count
    return value
  }

  mutating func value() -> JSON? {
    depth += 1
    defer { depth -= 1 }
    skipBlanks()
    guard depth < Self.deepest, let byte else { return nil }
    switch byte {
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "t"): return take("true", as: .boolean(true))
    case UInt8(ascii: "f"): return take("false", as: .boolean(false))
    default: return integer()
    }
  }

  private mutating func integer() -> JSON? {
    let start = next
    while let byte, byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      next += 1
    }
    return Int(String(decoding: bytes[start..<next], as: UTF8.self)).map(JSON.integer)
  }

  private mutating func object() -> JSON? {
    next += 1
    var members: [JSON.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard let name = string(), take(UInt8(ascii: ":")), let value = value() else { return nil }
      members.append(JSON.Member(name: name, value: value))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func array() -> JSON? {
    next += 1
    var items: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    repeat {
      guard let value = value() else { return nil }
      items.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .array(items) : nil
  }

  private mutating func string() -> String? {
    guard byte == UInt8(ascii: "\"") else { return nil }
    next += 1
    var units: [UInt8] = []
    while let byte, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { return nil }
      next += 1
      guard byte == UInt8(ascii: "\\") else {
        units.append(byte)
        continue
      }
      guard let escaped = escape() else { return nil }
      units += escaped
    }
    guard byte != nil else { return nil }
    next += 1
    return String(validating: units, as: UTF8.self)
  }

  private mutating func escape() -> [UInt8]? {
    guard let byte else { return nil }
    next += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "u"): return unicodeEscape()
    default: return nil
    }
  }

  /// A character by its number, or by those of two halves (RFC 8259, 7).
  private mutating func unicodeEscape() -> [UInt8]? {
    guard let first = codeUnit() else { return nil }
    var units = [first]
    if UTF16.isLeadSurrogate(first) {
      guard bytes[next...].starts(with: "\\u".utf8) else { return nil }
      next += 2
      guard let second = codeUnit(), UTF16.isTrailSurrogate(second) else { return nil }
      units.append(second)
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private mutating func codeUnit() -> UInt16? {
    guard next + 4 <= bytes.count else { return nil }
    defer { next += 4 }
    return UInt16(String(decoding: bytes[next..<next + 4], as: UTF8.self), radix: 16)
  }
}
