/// Up to three of the names that are most like `name`, the nearest first.
public func nearestNames(to name: String, among names: Set<String>) -> [String] {
  let wanted = Array(name.utf8)
  let limit = max(1, (wanted.count + 1) / 3)
  var found: [(distance: Int, name: String)] = []
  for candidate in names {
    let bytes = Array(candidate.utf8)
    if abs(bytes.count - wanted.count) > limit { continue }
    let distance = editDistance(wanted, bytes)
    if distance <= limit { found.append((distance, candidate)) }
  }
  return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
}

/// How many letters have to be put in, left out or replaced.
private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  var previous = Array(0...second.count)
  for (row, byte) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      let replaced = previous[column] + (byte == other ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[second.count]
}
