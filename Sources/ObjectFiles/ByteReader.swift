/// The bytes of an object file, read at offsets that are checked, with the file's byte order.
struct ByteReader: Sendable {
  /// The bytes; a member of an archive is a part of them.
  let bytes: ArraySlice<UInt8>
  /// Whether the most significant byte of a number comes first.
  var isBigEndian = false

  /// How many bytes there are.
  var count: UInt64 { UInt64(bytes.count) }

  /// An offset as one in the file that the bytes are part of.
  func place(_ offset: UInt64) -> UInt64 {
    UInt64(bytes.startIndex).addingReportingOverflow(offset).partialValue
  }

  /// The bytes of a part.
  ///
  /// - Parameter what: what they are, for the error.
  /// - Throws: `truncated` where the part does not lie in the file.
  func part(_ offset: UInt64, _ size: UInt64, _ what: String) throws(ObjectFileError) -> ArraySlice<UInt8> {
    let (end, overflow) = offset.addingReportingOverflow(size)
    guard !overflow, end <= count else { throw ObjectFileError(.truncated(what), at: place(offset)) }
    // Both are at most the number of bytes, which is an Int.
    let start = bytes.startIndex + Int(offset)
    return bytes[start..<start + Int(size)]
  }

  /// An unsigned number of so many bytes, at most eight.
  func number(_ offset: UInt64, size: UInt64, _ what: String) throws(ObjectFileError) -> UInt64 {
    let part = try part(offset, size, what)
    var value: UInt64 = 0
    if isBigEndian {
      for byte in part { value = value << 8 | UInt64(byte) }
    } else {
      for byte in part.reversed() { value = value << 8 | UInt64(byte) }
    }
    return value
  }

  /// How long a text may be: many times what any compiler makes of a name.
  private static let longestText = 1 << 18

  /// The text from an offset up to the next NUL.
  ///
  /// - Parameter limit: where the table of texts ends.
  /// - Returns: the text, and how many bytes it takes without the NUL: where they are not UTF-8, the text is longer.
  func text(
    _ offset: UInt64, limit: UInt64, _ what: String
  ) throws(ObjectFileError) -> (text: String, size: UInt64) {
    guard offset < limit, limit <= count else { throw ObjectFileError(.truncated(what), at: place(offset)) }
    let table = try part(offset, limit - offset, what)
    let readable = table.prefix(Self.longestText)
    guard let end = readable.firstIndex(of: 0) else {
      let isCut = readable.count == table.count
      throw ObjectFileError(
        isCut ? .truncated(what) : .malformed("a name is too long to be one"), at: place(offset))
    }
    let bytes = readable[..<end]
    return (String(decoding: bytes, as: UTF8.self), UInt64(bytes.count))
  }

  /// An offset plus a multiple of a size, which may not overflow.
  func offset(_ start: UInt64, index: UInt64, of size: UInt64, _ what: String) throws(ObjectFileError)
    -> UInt64
  {
    let (distance, overflow) = index.multipliedReportingOverflow(by: size)
    let (result, overflowToo) = start.addingReportingOverflow(distance)
    if overflow || overflowToo { throw ObjectFileError(.truncated(what), at: place(start)) }
    return result
  }
}
