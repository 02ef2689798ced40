/// The `[[destructor]]` tables made ready for many questions.
public struct DestructorLookup {
  private let entries: [(matchers: [(pattern: PatternMatcher, isExact: Bool)], rule: Stated<DestructorRule>)]

  /// Makes one. A pattern that is no regular expression matches nothing.
  public init(_ rules: RuleSet) {
    entries = rules.destructors.map { rule in
      let matchers = rule.value.constructors.compactMap { pattern in
        (try? PatternMatcher(pattern)).map { ($0, pattern.isExact) }
      }
      return (matchers, rule)
    }
  }

  /// Whether no table says anything.
  public var isEmpty: Bool { entries.isEmpty }

  /// The table that tells what frees what a function makes: of several the heaviest, a name before a pattern, and of
  /// equals the last.
  public func rule(for constructor: String) -> Stated<DestructorRule>? {
    var found: (weight: (Int, Int), rule: Stated<DestructorRule>)?
    for (matchers, rule) in entries {
      for (pattern, isExact) in matchers where pattern.matches(constructor) {
        let weight = (rule.place.tier.rawValue, isExact ? 1 : 0)
        if let known = found, known.weight > weight { continue }
        found = (weight, rule)
      }
    }
    return found?.rule
  }
}
