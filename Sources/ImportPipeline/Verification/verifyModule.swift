import CDeclarations
import Diagnostics
import FileSystem
import Libclang
import Verification

/// Has C compilers prove what a module says of C.
///
/// - Parameters:
///   - module: the module; its text counts.
///   - imported: what its first lines mean.
/// - Throws: a failure where nothing can be asked: no compiler, no libclang, a package that is missing.
public func verifyModule(
  _ module: CommittedModule, _ imported: ImportOptions, _ options: VerifyOptions,
  environment: ImportEnvironment
) throws(ImportFailure) -> VerificationResult {
  try clearingUpOnSignals { () throws(ImportFailure) in
    try verify(module, imported, options, environment: environment)
  }
}

private func verify(
  _ module: CommittedModule, _ imported: ImportOptions, _ options: VerifyOptions,
  environment: ImportEnvironment
) throws(ImportFailure) -> VerificationResult {
  let installation = try findInstallation(environment)
  let read = try ModuleForVerification(module, imported, environment: environment)
  let compilers = try findCompilers(options, moduleTarget: read.target, environment: environment)
  var report = VerificationReport(module: read.name)
  for argument in read.ignoredArguments {
    report.leave(
      "compilation info", read.start,
      "'\(argument)' in a module's text is neither run nor given to a compiler")
  }
  let view = try options.python.flatMap { (python) throws(ImportFailure) in
    try report.importUnderRPython(python, module, read, options, environment: environment)
  }
  var facts: [[String]: Result<HeaderFacts, ModuleForVerification.HeadersUnreadable>] = [:]
  var askedLibraries: Set<String> = []
  for compiler in compilers {
    let arguments = read.arguments + compiler.parserArguments
    let known =
      facts[arguments]
      ?? Result { () throws(ModuleForVerification.HeadersUnreadable) in
        try read.facts(arguments, with: installation)
      }
    facts[arguments] = known
    switch known {
    case .success(let facts):
      try report.ask(compiler, read, facts)
      if options.checksSymbols, askedLibraries.insert(compiler.target ?? "").inserted {
        try report.ask(libraries: read, facts, target: compiler.target, environment: environment)
      }
      if let view { try report.ask(compiler, read, facts, of: view) }
    case .failure(let failure):
      report.add(
        VerificationFinding(
          code: .headersRejected, position: read.start, subject: "headers", stated: "the headers compile",
          actual: failure.words.first, witnesses: ["libclang for \(compiler.name)"],
          words: failure.words + hint(compiler.target, failure.words)))
    }
  }
  return report.result
}

private func hint(_ target: String?, _ words: [String]) -> [String] {
  guard let target, words.contains(where: isMissingHeader) else { return [] }
  return [missingHeaderHint(target)]
}

extension ModuleForVerification {
  /// The place of what concerns the whole module.
  var start: SourcePosition { SourcePosition(file: name, line: 1, column: 1) }
}
