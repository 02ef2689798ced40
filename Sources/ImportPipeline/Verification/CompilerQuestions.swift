import CDeclarations
import Verification

/// What a compiler said of claims.
struct CompilerAnswers {
  /// Why the compiler could not go on.
  struct Failure {
    let code: VerificationCode
    let subject: String
    let stated: String
    let actual: String
    let words: [String]
  }

  /// For each claim what has come of it.
  var outcomes: [Interrogation.Outcome] = []
  /// What C has where a claim is refused, by the numbers of the claims.
  var actual: [Int: String] = [:]
  var failure: Failure?
}

/// Puts claims to one compiler.
struct CompilerQuestions {
  private let compiler: ClaimCompiler
  private let module: ModuleForVerification
  private var interrogation: Interrogation
  private var failure: CompilerAnswers.Failure?

  init(_ compiler: ClaimCompiler, _ module: ModuleForVerification, _ claims: [Claim]) {
    self.compiler = compiler
    self.module = module
    interrogation = Interrogation(
      claims, module.compilation, furtherIncludes: module.contents.furtherIncludes)
  }

  mutating func answers() throws(ImportFailure) -> CompilerAnswers {
    var answers = CompilerAnswers()
    do {
      try askCanary()
      if failure == nil { try askLines() }
      if failure == nil { try askRows() }
      interrogation.end(
        failure.map { "not asked, since \($0.subject) \($0.actual)" } ?? "there are too many errors")
      answers.actual = failure == nil ? try actual() : [:]
    } catch {
      switch error {
      case .compiler(let stopped):
        failure = CompilerAnswers.Failure(
          code: .compilerFailed, subject: "the compiler", stated: stopped.command, actual: stopped.reason,
          words: stopped.lastWords)
        interrogation.end("not asked, since the compiler \(stopped.reason)")
      case .file(let error): throw error
      }
    }
    answers.outcomes = interrogation.outcomes.map { $0 ?? .unasked("it was not asked for") }
    answers.failure = failure
    return answers
  }

  private enum Stop: Error {
    case compiler(ClaimCompiler.Failure)
    case file(ImportFailure)
  }

  /// A compiler that takes what is wrong proves nothing.
  private mutating func askCanary() throws(Stop) {
    let text = Canary.text(module.compilation, furtherIncludes: module.contents.furtherIncludes)
    let complaints = try complaints(text) ?? Complaints()
    if !complaints.elsewhere.isEmpty { return rejectHeaders(complaints.elsewhere) }
    guard let line = Canary.overlooked(in: complaints) else { return }
    failure = CompilerAnswers.Failure(
      code: .compilerFailed, subject: "the compiler", stated: line,
      actual: "accepts what is wrong, and so proves nothing", words: complaints.elsewhere)
  }

  private mutating func askLines() throws(Stop) {
    while let text = interrogation.nextFile() {
      guard let complaints = try complaints(text) else {
        interrogation.succeeded()
        return
      }
      guard complaints.elsewhere.isEmpty else { return rejectHeaders(complaints.elsewhere) }
      guard interrogation.failed(complaints) else { return }
    }
  }

  /// The headers are at fault, and no claim: nothing can be asked behind them.
  private mutating func rejectHeaders(_ words: [String]) {
    failure = CompilerAnswers.Failure(
      code: .headersRejected, subject: "the headers", stated: "the headers compile",
      actual: words.first ?? "are rejected", words: Array(words.prefix(4)))
  }

  private mutating func askRows() throws(Stop) {
    while !interrogation.rows.isEmpty {
      switch try values(interrogation.rows) {
      case .success(let values): return interrogation.take(values)
      case .failure(let refused):
        guard interrogation.refuseRows(refused.complaints) else {
          return rejectHeaders(refused.complaints.elsewhere)
        }
      }
    }
  }

  /// What C has where a claim is refused. That this cannot be told is no finding.
  private func actual() throws(Stop) -> [Int: String] {
    var actual: [Int: String] = [:]
    let types = interrogation.typeQuestions
    if !types.isEmpty {
      let questions = TypeQuestions(
        module.compilation, furtherIncludes: module.contents.furtherIncludes, types: types)
      if let said = try said(of: questions.text) { actual = questions.answers(in: said) }
    }
    var rows = interrogation.integerQuestions
    for _ in 0..<4 where !rows.isEmpty {
      switch try values(rows) {
      case .success(let values):
        for (owner, value) in values { actual[owner] = value.text(.asked) }
        return actual
      case .failure(let refused): rows.removeAll { refused.complaints.byClaim[$0.owner] != nil }
      }
    }
    return actual
  }

  // MARK: Runs

  private func complaints(_ text: ClaimText) throws(Stop) -> Complaints? {
    do {
      return try compiler.complaints(about: text, module.arguments, module.compilation)?.complaints
    } catch {
      throw .compiler(error)
    }
  }

  private func said(of text: ClaimText) throws(Stop) -> String? {
    do {
      return try compiler.complaints(about: text, module.arguments, module.compilation)?.output
    } catch {
      throw .compiler(error)
    }
  }

  private func values(
    _ rows: [(owner: Int, row: DataRow)]
  ) throws(Stop) -> Result<[Int: DataValue], ClaimCompiler.ObjectRefused> {
    let file = DataFile(module.compilation, furtherIncludes: module.contents.furtherIncludes, rows: rows)
    let outcome: Result<Result<[UInt8], ClaimCompiler.ObjectRefused>, ClaimCompiler.Failure>
    do {
      outcome = try withTemporaryDirectory { (directory) throws(ImportFailure) in
        Result { () throws(ClaimCompiler.Failure) in
          try compiler.object(of: file.text, module.arguments, module.compilation, in: directory)
        }
      }
    } catch {
      throw .file(error)
    }
    do {
      return try outcome.get().map(DataFile.values)
    } catch {
      throw .compiler(error)
    }
  }
}
