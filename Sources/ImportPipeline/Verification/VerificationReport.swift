import CDeclarations
import Diagnostics
import Verification

/// Gathers what the compilers say of a module's claims, one after the other.
struct VerificationReport {
  private(set) var result: VerificationResult
  /// What is claimed, and whether every compiler so far has confirmed it.
  private var confirmed: [ClaimKey: Bool] = [:]

  /// What makes two claims one, whatever compiler is asked.
  fileprivate struct ClaimKey: Hashable {
    let kind: Claim.Kind
    let code: VerificationCode
    let subject: String
    let stated: String
    let position: SourcePosition
  }

  /// What the last compiler was asked of the module's text.
  private var askedOfText: Set<ClaimKey> = []

  init(module: String) { result = VerificationResult(module: module) }

  mutating func leave(_ subject: String, _ position: SourcePosition, _ reason: String) {
    let open = VerificationResult.Open(subject: subject, position: position, reason: reason)
    if !result.open.contains(open) { result.open.append(open) }
  }

  /// Takes a finding; one that another witness has had already gets a further witness.
  mutating func add(_ finding: VerificationFinding) {
    let same = result.findings.firstIndex {
      $0.code == finding.code && $0.position == finding.position && $0.subject == finding.subject
        && $0.stated == finding.stated
    }
    if let same {
      for witness in finding.witnesses where !result.findings[same].witnesses.contains(witness) {
        result.findings[same].witnesses.append(witness)
      }
    } else {
      result.findings.append(finding)
    }
  }

  /// Asks a compiler.
  ///
  /// - Parameter view: the module as RPython sees it, where that is what the compiler is asked of, behind its text.
  mutating func ask(
    _ compiler: ClaimCompiler, _ module: ModuleForVerification, _ facts: HeaderFacts,
    of view: ModuleContents? = nil
  ) throws(ImportFailure) {
    let maker = ClaimMaker(view ?? module.contents, facts: facts)
    for finding in maker.findings { add(finding) }
    for item in maker.unclaimed { leave(item.subject, item.position, item.reason) }
    // What the text says alike has been asked; what others are written with is needed once more.
    let claims =
      view == nil
      ? maker.claims : maker.claims.filter { !askedOfText.contains($0.key) || $0.definesSomething }
    if view == nil { askedOfText = Set(claims.map(\.key)) }
    var questions = CompilerQuestions(compiler, module, claims)
    let answers = try questions.answers()
    add(witness: compiler.name)
    if let failure = answers.failure {
      add(
        VerificationFinding(
          code: failure.code, position: module.start, subject: failure.subject, stated: failure.stated,
          actual: failure.actual, witnesses: [compiler.name], words: failure.words))
    }
    take(answers, claims, compiler, isView: view != nil)
    count()
  }

  /// Takes what a witness says of a thing that the module claims; nil where it agrees.
  mutating func take(
    _ kind: Claim.Kind, _ code: VerificationCode, _ subject: String, _ position: SourcePosition,
    stated: String,
    _ finding: VerificationFinding?
  ) {
    let key = ClaimKey(kind: kind, code: code, subject: subject, stated: stated, position: position)
    confirmed[key] = finding == nil && confirmed[key] != false
    if let finding { add(finding) }
  }

  /// Takes a witness.
  mutating func add(witness: String) {
    if !result.witnesses.contains(witness) { result.witnesses.append(witness) }
  }

  /// Sums up what is confirmed.
  mutating func count() {
    result.counts = Claim.Kind.allCases.compactMap { kind in
      let own = confirmed.filter { $0.key.kind == kind }
      return own.isEmpty
        ? nil : VerificationResult.Count(kind: kind, claims: own.count, proven: own.count { $0.value })
    }
  }

  private mutating func take(
    _ answers: CompilerAnswers, _ claims: [Claim], _ compiler: ClaimCompiler, isView: Bool
  ) {
    for (index, claim) in claims.enumerated() {
      let key = claim.key
      var isProven = false
      switch answers.outcomes[index] {
      case .proven(let leftOpen):
        isProven = true
        if let leftOpen { leave(claim.subject, claim.position, leftOpen) }
      case .refused(let words):
        add(
          VerificationFinding(
            code: claim.code, position: claim.position, subject: claim.subject, stated: claim.stated,
            actual: answers.actual[index] ?? value(in: words),
            witnesses: isView ? ["\(compiler.name) of what RPython sees"] : [compiler.name],
            words: words))
      case .unasked(let reason): leave(claim.subject, claim.position, "\(compiler.name): \(reason)")
      }
      confirmed[key] = isProven && confirmed[key] != false
    }
  }
}

/// The value that was found in an object file, of the words that say so.
private func value(in words: [String]) -> String? {
  words.first.flatMap { $0.hasPrefix("value ") ? String($0.dropFirst("value ".count)) : nil }
}

extension Claim {
  fileprivate var key: VerificationReport.ClaimKey {
    .init(kind: kind, code: code, subject: subject, stated: stated, position: position)
  }

  /// Whether other claims may be written with what it defines: a typedef, the mirror of a record, a prototype.
  fileprivate var definesSomething: Bool {
    switch form {
    case .lines(let lines): !lines.allSatisfy { $0.hasPrefix("_Static_assert") }
    case .data: false
    }
  }
}
