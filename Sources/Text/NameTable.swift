/// Names, each once, numbered in the order in which they come. Headers have names by the ten thousand, and Swift's own
/// hashing is made to withstand who chooses them, which takes ten times as long.
public struct NameTable: Sendable {
  /// The names by number.
  public private(set) var names: [String] = []
  /// For each place the upper half of a name's hash, and below it the name's number plus one; 0 where none is. There are
  /// at least twice as many places as names, and their count is a power of two.
  private var places: [UInt64]

  /// - Parameter capacity: for how many names there is room at first.
  public init(capacity: Int = 0) {
    var count = 16
    while count < 2 * capacity { count *= 2 }
    places = Array(repeating: 0, count: count)
    names.reserveCapacity(capacity)
  }

  /// Makes room for as many names in all.
  public mutating func reserveCapacity(_ capacity: Int) {
    names.reserveCapacity(capacity)
    var count = places.count
    while count < 2 * capacity { count *= 2 }
    if count > places.count { makePlaces(count) }
  }

  /// The number of a name; nil when it is not there.
  public func number(of name: String) -> Int? { find(name, hash(name)).number }

  /// Whether a name is there.
  public func contains(_ name: String) -> Bool { number(of: name) != nil }

  /// Adds a name that is not there yet, and gives its number.
  @discardableResult
  public mutating func insert(_ name: String) -> (number: Int, isNew: Bool) {
    let hash = hash(name)
    let (number, place) = find(name, hash)
    if let number { return (number, false) }
    places[place] = entry(hash, names.count)
    names.append(name)
    if names.count * 2 > places.count { makePlaces(2 * places.count) }
    return (names.count - 1, true)
  }

  /// The number of a name, and the place where it is or would be.
  private func find(_ name: String, _ hash: UInt64) -> (number: Int?, place: Int) {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      let number = Int(places[place] & 0xffff_ffff) - 1
      if places[place] >> 32 == hash >> 32, names[number] == name { return (number, place) }
      place = (place + 1) & mask
    }
    return (nil, place)
  }

  private func entry(_ hash: UInt64, _ number: Int) -> UInt64 {
    hash & 0xffff_ffff_0000_0000 | UInt64(number + 1)
  }

  private mutating func makePlaces(_ count: Int) {
    let mask = count - 1
    places = Array(repeating: 0, count: count)
    for (number, name) in names.enumerated() {
      let hash = hash(name)
      var place = Int(truncatingIfNeeded: hash) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = entry(hash, number)
    }
  }
}

extension NameTable {
  /// A table of these names.
  @inlinable public init(_ names: some Sequence<String>) {
    self.init(capacity: names.underestimatedCount)
    for name in names { insert(name) }
  }
}

/// A number that depends on every byte of a name, eight at a time.
private func hash(_ name: String) -> UInt64 {
  // Without a copy, which would count references.
  if let hash = name.utf8.withContiguousStorageIfAvailable({ hash(UnsafeRawBufferPointer($0)) }) {
    return hash
  }
  var name = name
  return name.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
}

private func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  var hash = UInt64(truncatingIfNeeded: bytes.count)
  var index = 0
  while index + 8 <= bytes.count {
    hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    index += 8
  }
  var rest: UInt64 = 0
  while index < bytes.count {
    rest = rest << 8 | UInt64(bytes[index])
    index += 1
  }
  return mix(hash ^ rest)
}

/// Spreads every bit over all others: the two halves of a product, one over the other.
func mix(_ word: UInt64) -> UInt64 {
  let product = word.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
  return product.high ^ product.low
}
