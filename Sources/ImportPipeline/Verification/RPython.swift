import FileSystem
import Verification

/// A Python 2.7 that has RPython, and what it is asked of one module. The module is imported, so its code is run.
struct RPython {
  /// Why it gave no answer.
  struct Failure: Error {
    /// What was tried, in a few words: `importing the module`.
    let attempt: String
    /// What happened, in a sentence.
    let reason: String
    /// The last lines that it wrote.
    let lastWords: [String]
  }

  /// The interpreter.
  let python: String
  /// How long importing may take; translating may take twelve times as long.
  let seconds: Int
  /// The directory that the module's package is in.
  private let root: String
  /// The name that the module is imported by.
  private let name: String
  /// The file, absolute.
  private let path: String
  /// Where RPython and the compilers put what they need for themselves.
  let directory: String

  private static let mark = "<<< rffi-import verify >>>\n"

  /// - Parameters:
  ///   - python: the interpreter, by name or absolute path.
  ///   - path: the module, absolute.
  ///   - directory: an empty one.
  init(_ python: String, module path: String, directory: String, seconds: Int) {
    self.directory = directory
    self.python = python
    self.seconds = seconds
    self.path = path
    var root = PathText.parent(path)
    let base = PathText.name(path)
    var parts = [base.hasSuffix(".py") ? String(base.dropLast(3)) : base]
    while Files.exists(PathText.join(root, "__init__.py")), root != "/" {
      parts.insert(PathText.name(root), at: 0)
      root = PathText.parent(root)
    }
    self.root = root
    name = parts.joined(separator: ".")
  }

  /// What RPython sees of the module.
  func bindings() throws(Failure) -> ImportedBindings {
    let attempt = "importing the module"
    let answer = try answer(of: PackageResources.describe_bindings_py, [], attempt)
    guard let bindings = ImportedBindings(json: Array(answer.utf8)) else {
      throw Failure(attempt: attempt, reason: "RPython gives what is no description", lastWords: [])
    }
    return bindings
  }

  /// What every process of RPython's is started with.
  var environment: [String] {
    ["env", "PYPY_USESSION_DIR=\(directory)", "PYPY_USESSION_BASENAME=verify", "PYTHONDONTWRITEBYTECODE=1"]
  }

  /// Writes a program that uses every binding into the directory, as `target.py`; what it prints of that.
  func writeProgram(oneOf groups: Int) throws(Failure) -> String {
    try answer(
      of: PackageResources.write_touching_program_py, [String(groups), directory],
      "writing a program that uses every binding")
  }

  /// Runs one of our scripts; what it prints behind the mark.
  private func answer(
    of script: [UInt8], _ arguments: [String], _ attempt: String
  ) throws(Failure) -> String {
    let text = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
    let command =
      environment + [
        python, "-c", text(PackageResources.load_scripts_py), "1", "bindings_of_module",
        text(PackageResources.bindings_of_module_py), text(script), root, name, path,
      ] + arguments
    let (status, output) = try run(command, seconds: seconds, attempt)
    guard let start = output.firstRange(of: Self.mark)?.upperBound else {
      throw Failure(
        attempt: attempt,
        reason: "'\(python)' ends with status \(status): is it a Python 2.7 that has rpython?",
        lastWords: Self.lastWords(output))
    }
    return String(output[start...].prefix { $0 != "\n" })
  }

  /// Runs a program to its end.
  func run(
    _ command: [String], seconds: Int, _ attempt: String
  ) throws(Failure) -> (status: Int32, output: String) {
    switch runStoppable(command, input: "", seconds: seconds) {
    case .exited(let status, let output): return (status, output)
    case .signalled(let signal, let output):
      throw Failure(
        attempt: attempt, reason: "it is ended by signal \(signal)", lastWords: Self.lastWords(output))
    case .timedOut(let output):
      throw Failure(
        attempt: attempt, reason: "it has not ended after \(seconds) seconds and was stopped",
        lastWords: Self.lastWords(output))
    case .flooded(let output):
      throw Failure(
        attempt: attempt, reason: "it writes without end and was stopped", lastWords: Self.lastWords(output))
    case .lost(let output):
      throw Failure(
        attempt: attempt, reason: "what it writes cannot be read", lastWords: Self.lastWords(output))
    case .notStarted:
      throw Failure(attempt: attempt, reason: "'\(command.first ?? "")' cannot be started", lastWords: [])
    }
  }

  /// The end of what a program wrote, line by line.
  static func lastWords(_ output: String) -> [String] {
    output.suffix(4000).split(whereSeparator: \.isNewline).suffix(6).map { String($0.prefix(300)) }
  }
}
