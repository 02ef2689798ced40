import FileSystem
import Hashing

/// Writes what a ``CacheReader`` reads.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ content: [UInt8]) {
    write(content.count)
    bytes.append(contentsOf: content)
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ hash: ContentHash) {
    write(hash.low)
    write(hash.high)
  }

  /// Writes a stamp, and whether it can be relied upon.
  mutating func write(_ stamp: FileStamp?, isReliable: Bool) {
    write(isReliable ? 1 : 0)
    write(stamp?.inode ?? 0)
    write(UInt64(bitPattern: stamp?.size ?? -1))
    write(UInt64(bitPattern: stamp?.modified ?? 0))
    write(UInt64(bitPattern: stamp?.changed ?? 0))
  }
}

/// What is wrong with the bytes of an entry: they end too early, or say what no entry says.
struct CorruptEntry: Error {}

/// Reads what a ``CacheWriter`` wrote, and trusts none of it.
struct CacheReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// Takes the next bytes.
  mutating func take(_ count: Int) throws(CorruptEntry) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= bytes.count - position else { throw CorruptEntry() }
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
  }

  mutating func word() throws(CorruptEntry) -> UInt64 {
    UInt64(littleEndian: try take(8).loadUnaligned(as: UInt64.self))
  }

  mutating func number() throws(CorruptEntry) -> Int { Int(truncatingIfNeeded: try word()) }

  /// How many of something follow, of which each takes a byte at least.
  mutating func count() throws(CorruptEntry) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - position else { throw CorruptEntry() }
    return count
  }

  mutating func content() throws(CorruptEntry) -> UnsafeRawBufferPointer { try take(count()) }

  mutating func text() throws(CorruptEntry) -> String { String(decoding: try content(), as: UTF8.self) }

  mutating func hash() throws(CorruptEntry) -> ContentHash {
    ContentHash(low: try word(), high: try word())
  }

  /// A stamp, nil where there was nothing, and whether it can be relied upon.
  mutating func stamp() throws(CorruptEntry) -> (stamp: FileStamp?, isReliable: Bool) {
    let isReliable = try word() == 1
    let inode = try word()
    let size = Int64(bitPattern: try word())
    let stamp = FileStamp(
      inode: inode, size: size, modified: Int64(bitPattern: try word()),
      changed: Int64(bitPattern: try word()))
    return (size < 0 ? nil : stamp, isReliable)
  }
}

extension [UInt8] {
  /// Reads a value that takes all of these bytes.
  func read<Value>(
    _ body: (inout CacheReader) throws(CorruptEntry) -> Value
  ) throws(CorruptEntry) -> Value {
    let result = withUnsafeBytes { bytes -> Result<Value, CorruptEntry> in
      Result { () throws(CorruptEntry) in
        var reader = CacheReader(bytes)
        let value = try body(&reader)
        guard reader.isAtEnd else { throw CorruptEntry() }
        return value
      }
    }
    return try result.get()
  }
}

extension CacheWriter {
  /// Writes how many there are, and each.
  mutating func write<Element>(_ elements: [Element], _ body: (inout CacheWriter, Element) -> Void) {
    write(elements.count)
    for element in elements { body(&self, element) }
  }

  mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

  mutating func write(_ text: String?) {
    write(text != nil)
    write(text ?? "")
  }
}

extension CacheReader {
  /// Reads as many as were written.
  mutating func array<Element>(
    _ body: (inout CacheReader) throws(CorruptEntry) -> Element
  ) throws(CorruptEntry) -> [Element] {
    var elements: [Element] = []
    for _ in 0..<(try count()) { elements.append(try body(&self)) }
    return elements
  }

  mutating func flag() throws(CorruptEntry) -> Bool { try word() != 0 }

  mutating func optionalText() throws(CorruptEntry) -> String? {
    let isThere = try flag()
    let text = try text()
    return isThere ? text : nil
  }
}
