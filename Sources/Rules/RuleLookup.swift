/// A rule set made ready for many questions.
public struct RuleLookup {
  private struct Entry {
    let match: FunctionRule.Match
    let isForCLibrary: Bool
  }

  /// Whether every rule is one for functions of the C library.
  private var isForCLibraryOnly = true
  /// What names a function, by the name.
  private var byName: [String: [Entry]] = [:]
  /// What matches a pattern.
  private var byPattern: [(matcher: PatternMatcher, entry: Entry)] = []

  /// Makes one. A pattern that is no regular expression, which reading a file refuses, matches nothing.
  public init(_ rules: RuleSet) {
    for rule in rules.functions {
      for match in rule.matches {
        let entry = Entry(match: match, isForCLibrary: rule.isForCLibrary)
        if case .name(let name) = match.pattern {
          byName[name, default: []].append(entry)
        } else if let matcher = try? PatternMatcher(match.pattern) {
          byPattern.append((matcher, entry))
        }
        if !rule.isForCLibrary { isForCLibraryOnly = false }
      }
    }
  }

  /// What the rules say of a function: value by value, what weighs most.
  ///
  /// - Parameter inCLibrary: whether a header of the C library declares it.
  public func function(_ name: String, inCLibrary: Bool) -> FunctionRules {
    if hasNothing(inCLibrary: inCLibrary) { return FunctionRules() }
    return matches(name, inCLibrary: inCLibrary).reversed()
      .reduce(FunctionRules()) { heavier, match in heavier.completed(by: match.rules) }
  }

  /// Whether no rule is about any function that is in the C library, or about any that is not.
  public func hasNothing(inCLibrary: Bool) -> Bool {
    byName.isEmpty && byPattern.isEmpty || !inCLibrary && isForCLibraryOnly
  }

  /// All that is about a function, the lightest first.
  public func matches(_ name: String, inCLibrary: Bool) -> [FunctionRule.Match] {
    if hasNothing(inCLibrary: inCLibrary) { return [] }
    var found = byName[name] ?? []
    for (matcher, entry) in byPattern where matcher.matches(name) { found.append(entry) }
    return found.filter { inCLibrary || !$0.isForCLibrary }.map(\.match)
      .enumerated().sorted { ($0.element.place.tier, $0.offset) < ($1.element.place.tier, $1.offset) }
      .map(\.element)
  }
}
