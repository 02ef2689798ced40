import Diagnostics

/// Something that a module says and that is not so.
public struct VerificationFinding: Hashable, Sendable {
  /// What kind of finding.
  public let code: VerificationCode
  /// Where the module says it.
  public let position: SourcePosition
  /// What it is about, by its names: `deflate, argument 2`.
  public let subject: String
  /// What the module says.
  public let stated: String
  /// What C says, as far as it was to be found out.
  public let actual: String?
  /// Who said so: compilers by their names, `RPython`, libraries.
  public var witnesses: [String]
  /// The words of the first witness, line by line.
  public let words: [String]

  /// Makes one.
  public init(
    code: VerificationCode, position: SourcePosition, subject: String, stated: String, actual: String?,
    witnesses: [String], words: [String] = []
  ) {
    self.code = code
    self.position = position
    self.subject = subject
    self.stated = stated
    self.actual = actual
    self.witnesses = witnesses
    self.words = words
  }
}
