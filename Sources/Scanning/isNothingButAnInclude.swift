/// Whether a header is nothing but one `#include` line, with whatever comments around it.
func isNothingButAnInclude(_ text: UnsafeRawBufferPointer) -> Bool {
  var rest = skippingBlanks(text[...])
  guard rest.first == UInt8(ascii: "#") else { return false }
  rest = rest.dropFirst().drop { isBlank($0) }
  guard rest.starts(with: "include".utf8) else { return false }
  guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return true }
  return skippingBlanks(rest[end...]).isEmpty
}

/// What follows the blanks and the comments at the beginning.
private func skippingBlanks(_ text: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
  var rest = text
  while true {
    rest = rest.drop { isBlank($0) || $0 == UInt8(ascii: "\n") }
    if rest.starts(with: "//".utf8) {
      rest = rest.drop { $0 != UInt8(ascii: "\n") }
    } else if rest.starts(with: "/*".utf8) {
      rest = rest.dropFirst(2)
      while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
      rest = rest.dropFirst(2)
    } else {
      return rest
    }
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0b, 0x0c].contains(byte)
}
