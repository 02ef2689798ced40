/// A set of small numbers that are not negative, such as those of entries in a list.
public struct NumberSet: Sendable {
  private var isMember: [Bool] = []

  /// Makes an empty set.
  public init() {}

  /// Whether a number is in it.
  public func contains(_ number: Int) -> Bool { number < isMember.count && isMember[number] }

  /// Adds a number.
  ///
  /// - Returns: whether it was not in it.
  @discardableResult
  public mutating func insert(_ number: Int) -> Bool {
    if contains(number) { return false }
    while isMember.count <= number { isMember.append(false) }
    isMember[number] = true
    return true
  }
}
