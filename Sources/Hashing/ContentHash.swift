/// What tells one content from another: 128 bits, the same in every process and on every machine.
public struct ContentHash: Hashable, Sendable {
  /// The first eight bytes, the first of them lowest.
  public let low: UInt64
  /// The last eight.
  public let high: UInt64

  /// Makes one of its halves.
  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// That of some bytes.
  public init(of bytes: UnsafeRawBufferPointer) {
    var hasher = ContentHasher()
    hasher.combine(bytes)
    self = hasher.finish()
  }

  /// That of some bytes.
  public init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes(ContentHash.init) }
}

extension ContentHash: CustomStringConvertible {
  /// 32 digits, in the order of the bytes.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = [low, high].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> ($0 * 8)) } }
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// SipHash-2-4 with 128 bits of output, as its authors' reference implementation gives it
/// (<https://github.com/veorq/SipHash>), with the key that its published test vectors have.
///
/// It tells apart what differs by accident or edit; it is no signature. The packages that have hash functions bring
/// Foundation along, which takes longer to load than most headers to read.
public struct ContentHasher: Sendable {
  private var v0: UInt64 = 0x736f_6d65_7073_6575 ^ 0x0706_0504_0302_0100
  private var v1: UInt64 = 0x646f_7261_6e64_6f6d ^ 0x0f0e_0d0c_0b0a_0908 ^ 0xee
  private var v2: UInt64 = 0x6c79_6765_6e65_7261 ^ 0x0706_0504_0302_0100
  private var v3: UInt64 = 0x7465_6462_7974_6573 ^ 0x0f0e_0d0c_0b0a_0908
  /// The bytes since the last whole word, the first of them lowest.
  private var rest: UInt64 = 0
  private var count = 0

  /// Makes one that has seen nothing.
  public init() {}

  /// Goes on with more bytes; where they are cut makes no difference.
  public mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count, count % 8 != 0 {
      append(bytes[index])
      index += 1
    }
    while bytes.count - index >= 8 {
      compress(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      count &+= 8
      index += 8
    }
    while index < bytes.count {
      append(bytes[index])
      index += 1
    }
  }

  /// Goes on with a text, its length in front, so that two texts are not taken for another two.
  public mutating func combine(_ text: String) {
    combine(text.utf8.count)
    var text = text
    text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
  }

  /// Goes on with a number.
  public mutating func combine(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { combine($0) }
  }

  /// The hash of everything so far.
  public func finish() -> ContentHash {
    var last = self
    last.compress(rest | UInt64(truncatingIfNeeded: count & 0xff) << 56)
    last.v2 ^= 0xee
    for _ in 0..<4 { last.round() }
    let low = last.v0 ^ last.v1 ^ last.v2 ^ last.v3
    last.v1 ^= 0xdd
    for _ in 0..<4 { last.round() }
    return ContentHash(low: low, high: last.v0 ^ last.v1 ^ last.v2 ^ last.v3)
  }

  private mutating func append(_ byte: UInt8) {
    rest |= UInt64(byte) << UInt64((count % 8) * 8)
    count &+= 1
    if count % 8 == 0 {
      compress(rest)
      rest = 0
    }
  }

  @inline(__always)
  private mutating func compress(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  @inline(__always)
  private mutating func round() {
    v0 &+= v1
    v1 = rotated(v1, 13) ^ v0
    v0 = rotated(v0, 32)
    v2 &+= v3
    v3 = rotated(v3, 16) ^ v2
    v0 &+= v3
    v3 = rotated(v3, 21) ^ v0
    v2 &+= v1
    v1 = rotated(v1, 17) ^ v2
    v2 = rotated(v2, 32)
  }

  @inline(__always)
  private func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
}
