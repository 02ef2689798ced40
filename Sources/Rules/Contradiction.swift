/// Two rules of one weight that say different things about one function.
public struct Contradiction: Hashable, Sendable {
  /// What a rule says.
  public struct Side: Hashable, Sendable {
    /// In its own words.
    public let text: String
    /// Where.
    public let place: RulePlace
  }

  /// The one that stands first.
  public let first: Side
  /// The other.
  public let second: Side

  /// The first two statements that differ among the heaviest; nil when all say the same.
  init?<Value>(among statements: [Stated<Value>]) {
    guard let tier = statements.map(\.place.tier).max() else { return nil }
    let heaviest = statements.filter { $0.place.tier == tier }
    guard let first = heaviest.first, let second = heaviest.first(where: { $0.value != first.value }) else {
      return nil
    }
    self.first = Side(text: first.text, place: first.place)
    self.second = Side(text: second.text, place: second.place)
  }
}

extension RuleLookup {
  /// Where the rules about a function contradict each other.
  ///
  /// - Parameter parameterNames: a name for each of its parameters; empty where the header gives none.
  public func contradictions(
    about name: String, inCLibrary: Bool, parameterNames: [String]
  ) -> [Contradiction] {
    let rules = matches(name, inCLibrary: inCLibrary).map(\.rules)
    guard rules.count > 1 else { return [] }
    var found: [Contradiction?] = [
      Contradiction(among: rules.compactMap(\.saveErr)), Contradiction(among: rules.compactMap(\.releaseGIL)),
      Contradiction(among: rules.compactMap(\.sandboxSafe)),
      Contradiction(among: rules.compactMap(\.elidable)), Contradiction(among: rules.compactMap(\.noWrapper)),
      Contradiction(among: rules.compactMap(\.callingConvention)),
      Contradiction(among: rules.compactMap(\.randomEffects)),
      Contradiction(among: rules.compactMap(\.helper)), Contradiction(among: rules.compactMap(\.result)),
      Contradiction(among: rules.compactMap(\.register)),
    ]
    for (index, name) in parameterNames.enumerated() {
      let parameters = rules.flatMap(\.parameters).filter { $0.selector.selects(index, named: name) }
      found.append(Contradiction(among: parameters.map(\.rule)))
    }
    return found.compactMap(\.self)
  }
}
