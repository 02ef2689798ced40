extension Evaluator {
  /// So many steps of a module are followed; those that declare functions need a hundredth. A step is a statement, an
  /// expression, an item that is looked at or copied, or 16 bytes of a text.
  static let mostSteps = 1_000_000
  /// So many expressions within expressions are followed, over all calls: each takes room on the stack.
  static let deepestExpression = 10_000
  /// Of so many branches that cannot be decided both ways are followed; each of them is within the ones before.
  static let mostUndecided = 1000

  /// Takes work from what a module may do.
  ///
  /// - Returns: whether there was that much left; where not, the work is not to be done.
  func spend(_ count: Int) -> Bool {
    let wasLeft = steps < Self.mostSteps
    steps += min(max(0, count), Self.mostSteps)
    if steps < Self.mostSteps { return true }
    if wasLeft, let module = currentModule { unfinished.append(module) }
    steps = Self.mostSteps
    return false
  }

  /// Takes a step.
  func hasStepsLeft() -> Bool { spend(1) }

  /// Takes the work on a text.
  func spend(on text: String) -> Bool { spend(text.utf8.count / 16) }

  /// Takes the work of looking for one text in another.
  func spend(searching whole: String, for part: String) -> Bool {
    let (product, overflow) = whole.utf8.count.multipliedReportingOverflow(by: max(1, part.utf8.count))
    return spend(overflow ? Int.max : product / 64)
  }

  /// What stands for a value that there is no more work left for.
  static var exhausted: Value { .unknown("the module does more than is followed") }

  /// The text of a key.
  func key(_ value: Value?) -> String? {
    guard let text = value?.string, spend(on: text) else { return nil }
    return text
  }

  /// Joins texts; nil where the result is longer than is followed.
  func joined(_ parts: [String], by separator: String) -> String? {
    var length = max(0, parts.count - 1).multipliedReportingOverflow(by: separator.utf8.count)
    for part in parts where !length.overflow {
      length = length.partialValue.addingReportingOverflow(part.utf8.count)
    }
    guard !length.overflow, length.partialValue <= Value.longestText,
      spend(parts.count + length.partialValue / 16)
    else { return nil }
    return parts.joined(separator: separator)
  }

  /// Joins lists; nil where the result is longer than is followed.
  func joined(_ left: [Value], _ right: [Value]) -> [Value]? {
    let count = left.count + right.count
    return count <= Value.longestList && spend(count) ? left + right : nil
  }

  /// Repeats a list; nil where the result is longer than is followed.
  func repeated(_ items: [Value], _ count: Int) -> [Value]? {
    let count = max(0, count)
    let (length, overflow) = items.count.multipliedReportingOverflow(by: count)
    guard !overflow, length <= Value.longestList, spend(length) else { return nil }
    var result: [Value] = []
    result.reserveCapacity(length)
    if !items.isEmpty { for _ in 0..<count { result += items } }
    return result
  }

  /// Repeats a text; nil where the result is longer than is followed.
  func repeated(_ text: String, _ count: Int) -> String? {
    let count = text.isEmpty ? 0 : max(0, count)
    let (length, overflow) = text.utf8.count.multipliedReportingOverflow(by: count)
    guard !overflow, length <= Value.longestText, spend(length / 16) else { return nil }
    return String(repeating: text, count: count)
  }

  /// Replaces a text in another; nil where the result is longer than is followed.
  func replaced(_ old: String, by new: String, in text: String) -> String? {
    guard spend(searching: text, for: old) else { return nil }
    let places = text.ranges(of: old).count
    let (growth, overflow) = places.multipliedReportingOverflow(by: new.utf8.count)
    guard !overflow, growth <= Value.longestText, spend(growth / 16) else { return nil }
    let result = text.replacing(old, with: new)
    return result.utf8.count <= Value.longestText ? result : nil
  }
}
