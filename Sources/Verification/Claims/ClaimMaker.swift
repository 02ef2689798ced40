import Diagnostics
import LowLevelTypes

/// Makes the claims of a module, and accounts for what cannot be claimed.
public struct ClaimMaker {
  /// What cannot be put to a compiler, and why.
  public struct Unclaimed: Hashable, Sendable {
    /// What it is about, by its names.
    public let subject: String
    /// Where the module says it.
    public let position: SourcePosition
    /// Why.
    public let reason: String
  }

  /// What can be put to a compiler.
  public private(set) var claims: [Claim] = []
  /// What is wrong whatever a compiler says.
  public private(set) var findings: [VerificationFinding] = []
  /// What cannot, and why.
  public private(set) var unclaimed: [Unclaimed] = []
  let facts: HeaderFacts
  /// Whether the command that made the module says that names are changed.
  let mayRename: Bool

  /// Makes all claims of a module.
  ///
  /// - Parameter facts: what libclang reads in the headers, with the prototypes of the module's own C functions.
  public init(_ contents: ModuleContents, facts: HeaderFacts) {
    self.facts = facts
    mayRename = contents.mayRename
    for shim in contents.shims { claimPrototype(shim) }
    for type in contents.types { claim(type) }
    for (index, record) in contents.records.enumerated() { claim(record, index) }
    for constant in contents.constants {
      claim(constant)
      checkName(of: constant)
    }
    for variable in contents.variables {
      claim(variable)
      checkName(of: variable)
    }
    let shims = Set(contents.shims.flatMap(\.value.words))
    for (index, function) in contents.functions.enumerated() {
      claim(function, index)
      checkName(of: function)
      checkRoute(of: function, shims: shims)
    }
    for (index, shim) in contents.shims.enumerated() {
      claimBody(shim, index)
      checkBody(of: shim)
    }
    for item in contents.unfit { refuse(.unfitDeclaration, item.name, item.position, stated: item.value) }
    for item in contents.unread {
      leave(item.name.isEmpty ? "a statement" : item.name, item.position, item.value)
    }
  }

  mutating func add(_ claim: Claim) { claims.append(claim) }

  mutating func leave(_ subject: String, _ position: SourcePosition, _ reason: String) {
    unclaimed.append(Unclaimed(subject: subject, position: position, reason: reason))
  }

  /// The type, where it can be put to a compiler; else it is a finding, or accounted for.
  mutating func usable(
    _ spelling: StatedSpelling, _ subject: String, _ position: SourcePosition
  ) -> LLType? {
    guard let type = spelling.type else {
      refuse(
        .unfitDeclaration, subject, position, stated: spelling.text,
        actual: "it is no type that is known there")
      return nil
    }
    if let text = type.unfitText {
      refuse(.unfitText, subject, position, stated: text)
      return nil
    }
    return type
  }

  mutating func refuse(
    _ code: VerificationCode, _ subject: String, _ position: SourcePosition, stated: String,
    actual: String? = nil
  ) {
    findings.append(
      VerificationFinding(
        code: code, position: position, subject: subject, stated: stated, actual: actual,
        witnesses: ["the text"]))
  }

  /// Whether a name of C is one; else it is a finding.
  mutating func isUsable(_ cName: String, _ subject: String, _ position: SourcePosition) -> Bool {
    if isName(cName) { return true }
    refuse(.unfitText, subject, position, stated: cName)
    return false
  }
}
