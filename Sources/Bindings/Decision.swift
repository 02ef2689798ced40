import Diagnostics

/// Something that was decided about a function, and why.
public struct Decision: Hashable, Sendable {
  /// What, in the words of the module: `save_err=rffi.RFFI_SAVE_ERRNO`.
  public let what: String
  /// Why.
  public let evidence: Evidence

  /// Makes a decision.
  public init(_ what: String, because evidence: Evidence) {
    self.what = what
    self.evidence = evidence
  }
}

/// Why something was decided.
public enum Evidence: Hashable, Sendable {
  /// The types prove it; which of them.
  case type(String)
  /// An attribute of the declaration says it, spelled as in C.
  case attribute(String)
  /// A name suggests it; how.
  case name(String)
  /// A rule of the user's says it.
  case rule(text: String, position: SourcePosition)
  /// A rule of a bundled set says it.
  case preset(String, text: String, position: SourcePosition)
  /// An option of the command line says it.
  case option(String)
}

/// What was decided about one function.
public struct FunctionDecisions: Hashable, Sendable {
  /// The function's name in C.
  public let cName: String
  /// The decisions, in the order they were made.
  public var decisions: [Decision]

  /// Makes one.
  public init(cName: String, decisions: [Decision]) {
    self.cName = cName
    self.decisions = decisions
  }
}
