import Diagnostics
import FileSystem
import Verification

extension VerificationReport {
  /// Has RPython import a module, and translate a program that uses it where that is asked for; what RPython sees, or nil
  /// where it cannot import it.
  mutating func importUnderRPython(
    _ python: String, _ committed: CommittedModule, _ module: ModuleForVerification, _ options: VerifyOptions,
    environment: ImportEnvironment
  ) throws(ImportFailure) -> ModuleContents? {
    let program = python.contains("/") ? PathText.join(environment.currentDirectory, python) : python
    let path = PathText.normalized(PathText.join(environment.currentDirectory, committed.path))
    let clang = environment.directories("PATH").map { PathText.join($0, "clang") }.first {
      Files.isExecutable($0)
    }
    let answers = try withTemporaryDirectory { (directory) throws(ImportFailure) in
      RPythonAnswers(
        RPython(program, module: path, directory: directory, seconds: options.rpythonSeconds),
        translatedGroups: options.translates ? options.translatedGroups : nil, clang: clang)
    }
    if let failure = answers.failure {
      add(
        VerificationFinding(
          code: .rpythonFailed, position: module.start, subject: failure.attempt, stated: "RPython answers",
          actual: failure.reason, witnesses: ["RPython"], words: failure.lastWords))
    }
    if let account = answers.translation { take(account, module) }
    guard let bindings = answers.bindings else { return nil }
    add(witness: "RPython (\(python))")
    if let failure = bindings.failure {
      let position = SourcePosition(file: module.name, line: max(1, failure.line), column: 1)
      add(
        VerificationFinding(
          code: .importFails, position: position, subject: "the module", stated: "it can be imported",
          actual: failure.reason, witnesses: ["RPython"]))
      return nil
    }
    let (view, findings) = module.contents.seen(by: bindings, file: module.name)
    for finding in findings { add(finding) }
    return view
  }

  private mutating func take(_ account: TranslationAccount, _ module: ModuleForVerification) {
    for name in account.witnesses { add(witness: name) }
    for problem in account.problems {
      add(
        VerificationFinding(
          code: problem.code, position: module.start, subject: "a program that uses every binding",
          stated: problem.stated, actual: problem.actual, witnesses: [problem.witness], words: problem.words))
    }
  }
}

/// What RPython says of one module.
private struct RPythonAnswers {
  private(set) var bindings: ImportedBindings?
  private(set) var translation: TranslationAccount?
  private(set) var failure: RPython.Failure?

  init(_ rpython: RPython, translatedGroups: Int?, clang: String?) {
    do {
      let bindings = try rpython.bindings()
      self.bindings = bindings
      if let translatedGroups, bindings.failure == nil {
        translation = try rpython.translateProgram(oneOf: translatedGroups, clang: clang)
      }
    } catch {
      failure = error
    }
  }
}
