/// Text that is not going to change, where it was written: several megabytes of a module need not be copied to be handed on.
public final class FinishedText: @unchecked Sendable {
  // Nobody changes it any more, so that threads may share it.
  private let buffer: TextBuffer

  /// What a buffer holds.
  public init(_ buffer: consuming TextBuffer) { self.buffer = buffer }

  /// How many bytes it is.
  public var count: Int { buffer.count }

  /// Calls `body` with the bytes, which are there as long as that takes.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(buffer.bytes))
  }

  /// The bytes, copied.
  public var bytes: [UInt8] { Array(buffer.bytes) }
}

extension FinishedText: Hashable {
  /// Whether both say the same.
  public static func == (one: FinishedText, other: FinishedText) -> Bool {
    one.buffer.bytes.elementsEqual(other.buffer.bytes)
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) { withBytes { hasher.combine(bytes: $0) } }
}

extension FinishedText {
  /// A copy of bytes.
  public convenience init(_ bytes: [UInt8]) {
    var buffer = TextBuffer(capacity: bytes.count)
    bytes.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
    self.init(buffer)
  }

  /// Several texts, one behind the other.
  public static func joined(_ texts: [FinishedText]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.count })
    for text in texts { text.withBytes { bytes.append(contentsOf: $0) } }
    return bytes
  }
}
