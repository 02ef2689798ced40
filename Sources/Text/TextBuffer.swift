/// Bytes that grow at their end. Modules and prototypes are made of short pieces one behind the other: an array looks
/// at each whether it is shared, a string whether it is Unicode.
public struct TextBuffer: ~Copyable {
  @usableFromInline var length = 0
  /// How many there are.
  public var count: Int { @inlinable get { length } }
  @usableFromInline var capacity: Int
  @usableFromInline var start: UnsafeMutablePointer<UInt8>

  /// - Parameter capacity: how many bytes it may become; memory that is not written to costs nothing.
  public init(capacity: Int = 0) {
    self.capacity = max(64, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// The bytes, for as long as nothing is added or removed.
  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: length) }

  /// The bytes as a text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a byte.
  @inlinable public mutating func append(_ byte: UInt8) {
    if length == capacity { grow(by: 1) }
    start[length] = byte
    length += 1
  }

  /// Adds the UTF-8 of a text.
  @inlinable public mutating func append(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isDone == nil { append(contentsOf: text.utf8) }
  }

  /// Adds bytes that lie side by side.
  @inlinable public mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    if capacity - length < bytes.count { grow(by: bytes.count) }
    (start + length).update(from: first, count: bytes.count)
    length += bytes.count
  }

  /// Adds bytes.
  @inlinable public mutating func append(contentsOf bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Adds a comma and a blank.
  @inlinable public mutating func appendComma() {
    append(UInt8(ascii: ","))
    append(UInt8(ascii: " "))
  }

  /// Adds so many blanks.
  @inlinable public mutating func append(blanks: Int) {
    for _ in 0..<blanks { append(UInt8(ascii: " ")) }
  }

  /// Adds a number in decimal digits.
  public mutating func append(_ number: Int) {
    var rest = number.magnitude
    if number < 0 { append(UInt8(ascii: "-")) }
    let first = length
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    var digits = UnsafeMutableBufferPointer(start: start + first, count: length - first)
    digits.reverse()
  }

  /// Takes away all from a place on.
  @inlinable public mutating func cut(from place: Int) { length = min(length, max(0, place)) }

  /// Begins a new line, indented, at a place before the end.
  public mutating func breakLine(at place: Int, indent: Int) {
    let tail = length - place
    append(blanks: indent + 1)
    (start + place + indent + 1).update(from: start + place, count: tail)
    start[place] = UInt8(ascii: "\n")
    (start + place + 1).update(repeating: UInt8(ascii: " "), count: indent)
  }

  @usableFromInline mutating func grow(by more: Int) {
    let larger = max(2 * capacity, length + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.initialize(from: start, count: length)
    start.deallocate()
    start = moved
    capacity = larger
  }
}
