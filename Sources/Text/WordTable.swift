/// Values by words of 64 bits, such as addresses, which are good for keys of this kind alone: Swift's own hashing is made to
/// withstand who chooses the keys, which takes ten times as long.
public struct WordTable<Value> {
  /// The keys and values, in the order in which they came.
  private var entries: [(key: UInt64, value: Value)] = []
  /// For each place the number of an entry plus one; 0 where none is. There are at least twice as many places as entries,
  /// and their count is a power of two.
  private var places: [UInt32]

  /// Makes an empty table.
  public init() { places = Array(repeating: 0, count: 64) }

  /// The value of a key; nil when there is none.
  public subscript(_ key: UInt64) -> Value? {
    let number = places[place(of: key)]
    return number == 0 ? nil : entries[Int(number) - 1].value
  }

  /// Sets the value of a key, in place of one that was there.
  public mutating func set(_ key: UInt64, _ value: Value) {
    let place = place(of: key)
    let number = places[place]
    if number != 0 {
      entries[Int(number) - 1].value = value
      return
    }
    entries.append((key, value))
    places[place] = UInt32(entries.count)
    if entries.count * 2 > places.count { grow() }
  }

  /// Where a key is, or would be.
  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: mix(key)) & mask
    while places[place] != 0, entries[Int(places[place]) - 1].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: 2 * places.count)
    for (number, entry) in entries.enumerated() { places[place(of: entry.key)] = UInt32(number + 1) }
  }
}
