extension [UInt8] {
  /// Adds the UTF-8 of a text.
  mutating func append(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isDone == nil { append(contentsOf: text.utf8) }
  }

  /// Adds a comma and a blank.
  mutating func appendComma() {
    append(UInt8(ascii: ","))
    append(UInt8(ascii: " "))
  }

  /// Adds so many blanks.
  mutating func append(blanks count: Int) {
    for _ in 0..<count { append(UInt8(ascii: " ")) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether all bytes are printable characters of ASCII. Every byte is looked at, so that the compiler can look at
  /// many at a time.
  var isPrintable: Bool {
    var others: UInt8 = 0
    for byte in self { others |= byte &- 0x20 < 0x5f ? 0 : 1 }
    return others == 0
  }
}
