import Diagnostics

/// Something that a hand-written declaration has and C has not, or the other way round.
public struct LintFinding: Hashable, Sendable {
  /// What kind it is.
  public let code: LintCode
  /// What it is about: the name of a function, a type, a constant.
  public let subject: String
  /// What is wrong.
  public let message: String
  /// Where it is written.
  public let position: SourcePosition
  /// What C has, as C writes it, and where; nil where C has nothing.
  public var declaration: String?
  /// Where C has it.
  public var declarationPosition: SourcePosition?
  /// What would be right in its place; nil where that cannot be said.
  public var suggestion: String?

  /// Makes one.
  public init(_ code: LintCode, subject: String, message: String, position: SourcePosition) {
    self.code = code
    self.subject = subject
    self.message = message
    self.position = position
  }
}

/// A declaration, or a part of one, that was not compared.
public struct UncheckedDeclaration: Hashable, Sendable {
  /// What it is.
  public let subject: String
  /// Why not.
  public let reason: String
  /// Where it is written.
  public let position: SourcePosition

  /// Makes one.
  public init(subject: String, reason: String, position: SourcePosition) {
    self.subject = subject
    self.reason = reason
    self.position = position
  }
}

/// What comparing files with headers has come to.
public struct LintResult: Hashable, Sendable {
  /// What is checked, and how much of it.
  public struct Count: Hashable, Sendable {
    /// Such as `function`.
    public let kind: String
    /// How many.
    public let count: Int
  }

  /// The findings, by file and place.
  public var findings: [LintFinding] = []
  /// What was not compared, by file and place.
  public var unchecked: [UncheckedDeclaration] = []
  /// How many of those were not compared since clang does not find their headers or rejects them.
  public var withoutHeaders = 0
  /// How many declarations were compared, by kind.
  public var checked: [Count] = []
  /// How many findings comments in the source ask to be passed over.
  public var suppressed = 0

  /// Makes an empty one.
  public init() {}
}
