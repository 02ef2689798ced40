/// Pairs what stays the same between two lists: indices of equal elements, increasing in both.
///
/// This is the patience difference: elements that occur once in each list are paired as far as their order allows, and
/// what lies between two pairs is taken by itself. It needs no table of all against all, so that two modules of ten
/// thousand bindings with nothing in common take no longer than two that are equal.
func alignment<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [(old: Int, new: Int)] {
  var pairs: [(old: Int, new: Int)] = []
  var open = [(old.indices, new.indices)]
  while let (oldRange, newRange) = open.popLast() {
    let (oldRest, newRest) = pairEnds(old, new, oldRange, newRange, &pairs)
    if oldRest.isEmpty || newRest.isEmpty { continue }
    let anchors = longestIncreasing(uniquePairs(old, new, oldRest, newRest))
    if anchors.isEmpty { continue }
    var start = (old: oldRest.lowerBound, new: newRest.lowerBound)
    for anchor in anchors {
      open.append((start.old..<anchor.old, start.new..<anchor.new))
      start = (anchor.old + 1, anchor.new + 1)
    }
    open.append((start.old..<oldRest.upperBound, start.new..<newRest.upperBound))
    pairs += anchors
  }
  return pairs.sorted { $0.old < $1.old }
}

/// Pairs what both ranges begin and end with, and gives what is left.
private func pairEnds<Element: Hashable>(
  _ old: [Element], _ new: [Element], _ oldRange: Range<Int>, _ newRange: Range<Int>,
  _ pairs: inout [(old: Int, new: Int)]
) -> (Range<Int>, Range<Int>) {
  var (oldStart, oldEnd) = (oldRange.lowerBound, oldRange.upperBound)
  var (newStart, newEnd) = (newRange.lowerBound, newRange.upperBound)
  while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
    pairs.append((oldStart, newStart))
    oldStart += 1
    newStart += 1
  }
  while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
    oldEnd -= 1
    newEnd -= 1
    pairs.append((oldEnd, newEnd))
  }
  return (oldStart..<oldEnd, newStart..<newEnd)
}

/// The elements that occur once in each range, in the order of the old one.
private func uniquePairs<Element: Hashable>(
  _ old: [Element], _ new: [Element], _ oldRange: Range<Int>, _ newRange: Range<Int>
) -> [(old: Int, new: Int)] {
  let oldPlaces = singlePlaces(old, oldRange)
  let newPlaces = singlePlaces(new, newRange)
  return oldRange.compactMap { index in
    guard oldPlaces[old[index]] == .some(index), let other = newPlaces[old[index]] ?? nil else { return nil }
    return (index, other)
  }
}

/// Where each element stands; nil for one that stands in several places.
private func singlePlaces<Element: Hashable>(_ list: [Element], _ range: Range<Int>) -> [Element: Int?] {
  var places: [Element: Int?] = [:]
  for index in range { places[list[index]] = places.keys.contains(list[index]) ? .some(nil) : .some(index) }
  return places
}

/// The longest part of the pairs in which the new indices increase, too.
private func longestIncreasing(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
  // The piles of the card game: on top of each stands the smallest end of a run of that length.
  var piles: [Int] = []
  var previous = [Int?](repeating: nil, count: pairs.count)
  for (index, pair) in pairs.enumerated() {
    var (low, high) = (0, piles.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[piles[middle]].new < pair.new { low = middle + 1 } else { high = middle }
    }
    if low > 0 { previous[index] = piles[low - 1] }
    if low == piles.count { piles.append(index) } else { piles[low] = index }
  }
  var result: [(old: Int, new: Int)] = []
  var last = piles.last
  while let index = last {
    result.append(pairs[index])
    last = previous[index]
  }
  return result.reversed()
}
