import Diagnostics

/// What has come of verifying a module.
public struct VerificationResult: Sendable {
  /// A sum of claims.
  public struct Count: Hashable, Sendable {
    /// What they are about.
    public let kind: Claim.Kind
    /// How many there are.
    public let claims: Int
    /// How many every witness has confirmed.
    public let proven: Int

    /// Makes one.
    public init(kind: Claim.Kind, claims: Int, proven: Int) {
      self.kind = kind
      self.claims = claims
      self.proven = proven
    }
  }

  /// What was not proven, or only as far as C converts, and why.
  public struct Open: Hashable, Sendable {
    /// What it is about, by its names.
    public let subject: String
    /// Where the module says it.
    public let position: SourcePosition
    /// Why.
    public let reason: String

    /// Makes one.
    public init(subject: String, position: SourcePosition, reason: String) {
      self.subject = subject
      self.position = position
      self.reason = reason
    }
  }

  /// The module as the user named it.
  public let module: String
  /// What is wrong.
  public var findings: [VerificationFinding] = []
  /// The sums of claims.
  public var counts: [Count] = []
  /// What is left open.
  public var open: [Open] = []
  /// Who was asked: compilers with their targets, libraries.
  public var witnesses: [String] = []

  /// Makes an empty one.
  public init(module: String) { self.module = module }

  /// Whether everything that was claimed is so, and somebody has said so.
  public var isProven: Bool { findings.isEmpty && !witnesses.isEmpty }
}
