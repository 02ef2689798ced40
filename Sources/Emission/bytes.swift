import Text

extension UnsafeBufferPointer<UInt8> {
  /// Whether all bytes are printable characters of ASCII. Every byte is looked at, so that the compiler can look at
  /// many at a time; so it is below.
  var isPrintable: Bool {
    var others: UInt8 = 0
    for byte in self { others |= byte &- 0x20 < 0x5f ? 0 : 1 }
    return others == 0
  }

  /// Whether all bytes stand for themselves in a literal of Python 2.
  var needsNoEscape: Bool {
    var others: UInt8 = 0
    for byte in self {
      let isPlain = byte &- 0x20 < 0x5f && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
      others |= isPlain ? 0 : 1
    }
    return others == 0
  }
}

extension TextBuffer {
  /// Whether what stands from a place on has neither two blanks side by side nor one at an end.
  func isSpacedOnce(from start: Int) -> Bool {
    let blank = UInt8(ascii: " ")
    let text = UnsafeBufferPointer(rebasing: bytes[start...])
    guard let first = text.baseAddress, text.count > 0, first[0] != blank, first[text.count - 1] != blank
    else { return false }
    var pairs: UInt8 = 0
    for index in 0..<text.count - 1 {
      pairs |= (first[index] ^ blank) | (first[index + 1] ^ blank) == 0 ? 1 : 0
    }
    return pairs == 0
  }
}
