import ArgumentParser
import ImportPipeline
import Linting

/// Compares hand-written declarations with the headers that they name.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Compares rffi code that was written by hand with the C headers that it names.",
    usage:
      "rffi-import lint <file.py> ... [--root DIR] [--format FORMAT] [--fail-on WHAT] [options] [-- CLANG-ARGS ...]",
    discussion: """
      The files are read and not run, as they would be imported on 64-bit Linux: functions that llexternal declares, \
      however it is wrapped, external variables, structures, and what rffi_platform is asked. Each is compared with the \
      headers of its compilation info. What cannot be followed or compared is counted, and listed with --unchecked.

      A comment '# rffi-import: ignore[CODE]' on the lines of a declaration, or alone above it, passes findings over. \
      'rffi-import explain CODE' tells what a finding means.

      EXIT CODES:
        0  nothing was found that --fail-on names
        1  something was found
        2  the command line is wrong
        3  a file cannot be read
        4  no usable libclang
      """)

  @Argument(help: "A Python file.", completion: .file(extensions: ["py"]))
  var files: [String]

  @Option(
    name: .customLong("root"),
    help: ArgumentHelp(
      "Look for imported packages in DIR as well; those of the files' own tree are found anyway.",
      valueName: "dir"),
    completion: .directory)
  var roots: [String] = []

  @Option(
    name: .customShort("I"), help: ArgumentHelp("Search DIR for headers.", valueName: "dir"),
    completion: .directory)
  var includeDirectories: [String] = []

  /// What ``separateJoinedOptions(_:)`` makes of -D and -U.
  @Option(name: .customLong("macro"), parsing: .unconditionalSingleValue, help: .private)
  var macros: [String] = []

  @Option(
    name: .customShort("D"),
    help: ArgumentHelp("Define a macro in front of the headers.", valueName: "name[=v]"))
  var defines: [String] = []

  @Option(
    name: .customShort("U"),
    help: ArgumentHelp("Undefine a macro in front of the headers.", valueName: "name"))
  var undefines: [String] = []

  @Option(help: "How the findings are written.")
  var format: LintFormat = .text

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "What makes the exit code 1: error, warning, note (and what is worse), a code, headers (some cannot be read), or never (default: warning).",
      valueName: "what"),
    transform: { text in
      guard let threshold = LintThreshold(text) else {
        throw ValidationError(LintThreshold.problem(with: text))
      }
      return threshold
    })
  var failOn: [LintThreshold] = []

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "Import the files as well, with this Python 2.7, which must have rpython, and take the types that come of it. "
        + "This runs the code in the files.", valueName: "python"))
  var python: String?

  @Flag(help: "List what was not checked, with the reasons.")
  var unchecked = false

  /// What ``separateJoinedOptions(_:)`` makes of what follows `--`.
  @Option(name: .customLong("clang-argument"), parsing: .unconditionalSingleValue, help: .private)
  var clangArguments: [String] = []

  mutating func run() throws {
    var options = LintOptions(files: files)
    options.roots = roots
    options.includeDirectories = includeDirectories
    options.macros = try macros.map(macroOption)
    options.clangArguments = clangArguments
    options.python = python
    let result = try lintFiles(options, environment: .current())
    try writeStandardOutput(result.report(format, toolVersion: toolVersion, listsUnchecked: unchecked))
    let thresholds = failOn.isEmpty ? [.severity(.warning)] : failOn
    if thresholds.contains(where: { $0.isReached(by: result) }) {
      throw EarlyEnd(status: .headerRejected)
    }
  }
}

/// What makes `lint` fail.
enum LintThreshold {
  /// Findings as bad as that, and worse.
  case severity(LintSeverity)
  /// Findings of one code.
  case code(LintCode)
  /// Declarations whose headers cannot be read.
  case headers
  /// Nothing.
  case never

  /// Reads what stands behind the option; nil when that is nothing to fail on.
  init?(_ argument: String) {
    if let severity = LintSeverity(rawValue: argument) {
      self = .severity(severity)
    } else if let code = LintCode(rawValue: argument) {
      self = .code(code)
    } else if argument == "headers" {
      self = .headers
    } else if argument == "never" {
      self = .never
    } else {
      return nil
    }
  }

  /// What to say of a text that is nothing to fail on.
  static func problem(with text: String) -> String {
    let words = LintSeverity.allCases.map(\.rawValue) + ["headers", "never"]
    return unknownCode(text, among: words + LintCode.allCases.map(\.rawValue))
  }

  func isReached(by result: LintResult) -> Bool {
    switch self {
    case .severity(let severity): result.findings.contains { $0.code.severity >= severity }
    case .code(let code): result.findings.contains { $0.code == code }
    case .headers: result.withoutHeaders > 0
    case .never: false
    }
  }
}

extension LintFormat: ExpressibleByArgument {}
