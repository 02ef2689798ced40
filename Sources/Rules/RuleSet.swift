/// Everything that rules files and bundled rule sets say, as values.
public struct RuleSet: Hashable, Sendable {
  /// The `[[function]]` tables, in the order of the files.
  public var functions: [FunctionRule] = []
  /// The `[[destructor]]` tables.
  public var destructors: [Stated<DestructorRule>] = []

  /// Makes a rule set that says nothing.
  public init() {}

  /// Whether it says nothing.
  public var isEmpty: Bool { functions.isEmpty && destructors.isEmpty }
}

/// A `[[function]]` table.
public struct FunctionRule: Hashable, Sendable {
  /// A pattern and what a match with it says.
  public struct Match: Hashable, Sendable {
    /// The names it is about.
    public let pattern: NamePattern
    /// Where the pattern stands.
    public let place: RulePlace
    /// What is said of them, each value weighed by this pattern.
    public let rules: FunctionRules

    /// Makes one.
    public init(pattern: NamePattern, place: RulePlace, rules: FunctionRules) {
      self.pattern = pattern
      self.place = place
      self.rules = rules
    }
  }

  /// Of which functions it speaks, a match for each name or pattern.
  public let matches: [Match]
  /// Whether it speaks of functions that the C library declares, and of no others of the same names.
  public let isForCLibrary: Bool

  /// Makes a rule.
  public init(matches: [Match], isForCLibrary: Bool = false) {
    self.matches = matches
    self.isForCLibrary = isForCLibrary
  }
}

/// A `[[destructor]]` table: what makes, and what frees.
public struct DestructorRule: Hashable, Sendable {
  /// The functions that make something.
  public let constructors: [NamePattern]
  /// The function that frees it.
  public let destructor: String

  /// Makes a rule.
  public init(constructors: [NamePattern], destructor: String) {
    self.constructors = constructors
    self.destructor = destructor
  }
}
