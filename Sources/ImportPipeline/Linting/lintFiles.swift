import FileSystem
import Linting
import RuleReading
import Rules
import TOMLReading

/// What the command line of `lint` asks for.
public struct LintOptions: Hashable, Sendable {
  /// The Python files.
  public var files: [String]
  /// The directories that imports are looked for in, besides those that the files' packages are in.
  public var roots: [String] = []
  /// `-I`.
  public var includeDirectories: [String] = []
  /// `-D` and `-U`.
  public var macros: [ImportOptions.Macro] = []
  /// `--import`: the Python 2.7 that imports the files besides.
  public var python: String?
  /// What follows `--`.
  public var clangArguments: [String] = []

  /// Makes the options of a command line that names files and nothing else.
  public init(files: [String]) { self.files = files }
}

/// Compares what Python files declare by hand with the headers they name.
///
/// - Throws: a failure where a file cannot be read or there is no libclang. What cannot be read as Python, and headers
///   that clang rejects, are in the result.
public func lintFiles(
  _ options: LintOptions, environment: ImportEnvironment
) throws(ImportFailure) -> LintResult {
  let modules = try PythonFiles(roots: options.roots, currentDirectory: environment.currentDirectory)
  let names = try options.files.map { (file) throws(ImportFailure) in try modules.add(file) }
  let headers = try ScannedHeaders(options, environment: environment)
  let linter = Linter(headers: headers, modules: modules, rules: try bundledRules())
  let unique = uniqueNames(names)
  var imported: [String: ImportedModule] = [:]
  if let python = options.python {
    for name in unique { imported[name] = try importUnderRPython(name, in: modules.root(of: name), python) }
  }
  return linter.lint(unique, imported: imported)
}

/// Imports a module and lists what it declares; its own output is passed over.
private func importUnderRPython(
  _ name: String, in root: String, _ python: String
) throws(ImportFailure) -> ImportedModule {
  let script = String(decoding: PackageResources.list_declarations_py, as: UTF8.self)
  guard let outcome = runProcess([python, "-c", script, root, name], limit: 1 << 26) else {
    throw ImportFailure(.file, "cannot run '\(python)': --import takes a Python 2.7 that has rpython")
  }
  let marker = "<<< rffi-import lint >>>\n"
  guard outcome.succeeded, let start = outcome.output.firstRange(of: marker)?.upperBound else {
    let last = outcome.errors.split(separator: "\n").last.map { ": \($0)" } ?? ""
    throw ImportFailure(
      .file, "'\(python)' cannot import '\(name)': --import takes a Python 2.7 that has rpython\(last)")
  }
  return ImportedModule(json: String(outcome.output[start...]))
}

private func uniqueNames(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { seen.insert($0).inserted }
}

private func bundledRules() throws(ImportFailure) -> RuleSet {
  do {
    return try Preset.posix.rules(isForCLibrary: true)
  } catch {
    throw ImportFailure(rules: error.diagnostics)
  }
}
