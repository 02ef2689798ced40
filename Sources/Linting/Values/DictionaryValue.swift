/// A dictionary of Python's; keys are strings in what is followed.
final class DictionaryValue {
  /// In the order they came in; nil where one was removed.
  private var slots: [(key: String, value: Value)?] = []
  private var places: [String: Int] = [:]
  /// Why it may have more than these; nil where it does not.
  var unknown: String?

  /// In the order they came in.
  var items: [(key: String, value: Value)] { slots.compactMap(\.self) }
  var count: Int { places.count }
  var isEmpty: Bool { places.isEmpty }

  init() {}

  /// Makes one with what another has.
  init(copying other: DictionaryValue) {
    slots = other.slots
    places = other.places
    unknown = other.unknown
  }

  subscript(key: String) -> Value? {
    get { places[key].flatMap { slots[$0]?.value } }
    set {
      guard let newValue else { return remove(key) }
      if let place = places[key] {
        slots[place] = (key, newValue)
      } else {
        places[key] = slots.count
        slots.append((key, newValue))
      }
    }
  }

  private func remove(_ key: String) {
    guard let place = places.removeValue(forKey: key) else { return }
    slots[place] = nil
    // Those that were removed take no more room than those that are there.
    guard slots.count > 2 * places.count + 16 else { return }
    slots.removeAll { $0 == nil }
    for (place, slot) in slots.enumerated() { slot.map { places[$0.key] = place } }
  }
}
