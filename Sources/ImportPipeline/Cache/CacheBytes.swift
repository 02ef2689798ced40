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

  /// Writes a text with a NUL at its end, so that the system can be asked for it as it stands there.
  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
    bytes.append(0)
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

  /// A text as it stands there, with a NUL behind it.
  mutating func path() throws(CorruptEntry) -> UnsafePointer<CChar> {
    let text = try take(count())
    guard try take(1)[0] == 0, let start = text.baseAddress else { throw CorruptEntry() }
    return start.assumingMemoryBound(to: CChar.self)
  }

  mutating func text() throws(CorruptEntry) -> String { String(cString: try path()) }

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
