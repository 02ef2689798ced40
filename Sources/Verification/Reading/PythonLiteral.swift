/// String literals side by side, with the bytes or code points that they stand for.
struct PythonLiteral {
  /// Whether the first has a `u` in front.
  private(set) var isUnicode = false
  /// Bytes, or code points of a unicode literal.
  private(set) var units: [UInt32] = []

  init(_ source: String) {
    var rest = Array(source.utf8)[...]
    while let byte = rest.first {
      let isPrefix = [UInt8(ascii: "u"), UInt8(ascii: "U"), UInt8(ascii: "b"), UInt8(ascii: "B")].contains(
        byte)
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        rest.removeFirst()
        read(until: byte, &rest)
      } else {
        if isPrefix, byte | 0x20 == UInt8(ascii: "u") { isUnicode = true }
        rest.removeFirst()
      }
    }
  }

  private mutating func read(until quote: UInt8, _ rest: inout ArraySlice<UInt8>) {
    while let byte = rest.popFirst(), byte != quote {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        units.append(UInt32(byte))
        continue
      }
      switch escaped {
      case UInt8(ascii: "n"): units.append(10)
      case UInt8(ascii: "r"): units.append(13)
      case UInt8(ascii: "t"): units.append(9)
      case UInt8(ascii: "x"): readDigits(2, &rest)
      case UInt8(ascii: "u") where isUnicode: readDigits(4, &rest)
      case UInt8(ascii: "U") where isUnicode: readDigits(8, &rest)
      case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): units.append(UInt32(escaped))
      default: units += [UInt32(UInt8(ascii: "\\")), UInt32(escaped)]
      }
    }
  }

  private mutating func readDigits(_ count: Int, _ rest: inout ArraySlice<UInt8>) {
    let digits = rest.prefix(count)
    rest = rest.dropFirst(count)
    units.append(UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xfffd)
  }
}
