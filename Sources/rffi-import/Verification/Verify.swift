import ArgumentParser
import ImportPipeline
import Review
import Verification

/// Has C compilers prove what a committed module says.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Has the C compilers prove what a module says of C.",
    usage:
      "rffi-import verify <module.py> [--compiler CC] [--target TRIPLE] [--import PYTHON [--translate]] [--format FORMAT] [-- COMPILER-ARGS ...]",
    discussion: """
      The text of the module counts, edited or not. Each thing that it says (the types of a function, the size of a \
      record, the place and type of a member, the kind or value of a constant, ...) is put to gcc and to clang as C that \
      only compiles where it is so. What was not proven, or only as far as C converts, is counted, and listed with --open.

      With --import, RPython imports the module, which runs the code in it: verify so only modules that you would run. \
      --translate runs that code, too, and compiles and runs a program made of it.

      EXIT CODES:
        0  everything that could be claimed is proven; with --portable: one module is right for all targets
        1  something is not so, or a compiler could not be asked
        2  the command line is wrong
        3  a file, a package or a compiler is missing
        4  no usable libclang
      """)

  @Argument(help: "A module that rffi-import has written.", completion: .file(extensions: ["py"]))
  var module: String

  @Option(
    name: .customLong("compiler"),
    help: ArgumentHelp(
      "Ask CC, a name or path; may be given several times (default: gcc and clang, each where it is found).",
      valueName: "cc"))
  var compilers: [String] = []

  @Option(
    name: .customLong("target"),
    help: ArgumentHelp(
      "Ask for another machine: TRIPLE-gcc where it is found, and clang; may be given several times.",
      valueName: "triple"))
  var targets: [String] = []

  @Option(
    help: ArgumentHelp(
      "The directory that the targets' headers are below, as in usr/include.", valueName: "dir"),
    completion: .directory)
  var sysroot: String?

  @Option(
    name: .customLong("portable"),
    help: ArgumentHelp(
      "Ask no compiler; tell which declarations differ between targets, and whether a portable module is right for all "
        + "of them.", valueName: "triple,triple"))
  var portable: String?

  @Option(help: ArgumentHelp("Stop a compiler that takes longer.", valueName: "seconds"))
  var timeout = 60

  @Flag(inversion: .prefixedNo, help: "Look up in the libraries what the module takes from them.")
  var symbols = true

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "Import the module as well, with this Python 2.7, which must have rpython, and have the compilers compare what "
        + "RPython sees: types, sizes, places and values. This runs the code in the module.",
      valueName: "python"))
  var python: String?

  @Flag(
    help: ArgumentHelp(
      "With --import: translate a program that uses every binding, and compile the C with gcc and clang. Takes minutes."
    ))
  var translate = false

  @Option(
    name: .customLong("translate-every"),
    help: ArgumentHelp(
      "Let the program call only one of N groups of functions, to save time.", valueName: "n"))
  var groups = 1

  @Option(help: "How the result is written.")
  var format: VerificationFormat = .text

  @Flag(help: "List what is left open, with the reasons.")
  var open = false

  /// What ``separateJoinedOptions(_:)`` makes of what follows `--`.
  @Option(name: .customLong("clang-argument"), parsing: .unconditionalSingleValue, help: .private)
  var arguments: [String] = []

  mutating func run() throws {
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError("--timeout takes a number of seconds, 1 to 86400")
    }
    if translate, python == nil {
      throw ValidationError("--translate needs --import PYTHON, which translates")
    }
    guard groups > 0 else { throw ValidationError("--translate-every takes a number from 1 on") }
    if python != nil, !targets.isEmpty {
      throw ValidationError("--import and --target: RPython imports for the machine that it runs on")
    }
    let environment = ImportEnvironment.current()
    let committed = try CommittedModule(module, environment: environment)
    var options = VerifyOptions()
    options.compilers = compilers
    options.targets = targets
    options.sysroot = sysroot.map(environment.absolutePath)
    options.seconds = timeout
    options.arguments = arguments
    options.checksSymbols = symbols
    options.python = python
    options.translates = translate
    options.translatedGroups = groups
    if let portable { return try compare(committed, portable, options) }
    let result = try verifyModule(
      committed, importOptions(of: committed), options, environment: environment)
    try writeStandardOutput(result.report(format, toolVersion: toolVersion, listsOpen: open))
    if !result.isProven { throw EarlyEnd(status: .headerRejected) }
  }

  private func compare(_ module: CommittedModule, _ list: String, _ options: VerifyOptions) throws {
    let targets = list.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    guard targets.count > 1 else {
      throw ValidationError(
        "--portable takes at least two targets, such as x86_64-linux-gnu,aarch64-linux-gnu")
    }
    guard compilers.isEmpty, self.targets.isEmpty else {
      throw ValidationError("--portable asks no compiler: leave --compiler and --target out")
    }
    let comparison = try compareTargets(of: module, importOptions(of: module), targets, options)
    switch format {
    case .text: try writeStandardOutput(Array(comparison.text.utf8))
    case .json: try writeStandardOutput(comparison.json(toolVersion: toolVersion))
    }
    if !comparison.isPortable { throw EarlyEnd(status: .headerRejected) }
  }
}

extension VerificationFormat: ExpressibleByArgument {}
