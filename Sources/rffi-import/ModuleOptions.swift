import ArgumentParser
import Bindings
import ImportPipeline

/// Where the module goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write the module to FILE; - is standard output.", valueName: "file"),
    completion: .file(extensions: ["py"]))
  var output: String?
}

/// Where the module would go, for commands that write none: taken, so that the options of an import may stand there as
/// they are, and not offered.
struct UnwrittenOutputOptions: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")], help: .private)
  var output: String?
}

/// What is written.
struct ModuleOptions: ParsableArguments {
  @Option(help: "Which RPython the module imports from: today's, or that of PyPy 1.")
  var dialect = Dialect.rpython

  @Flag(help: "Write sizes and values of this machine into the module, so that its import needs no compiler.")
  var frozen = false

  @OptionGroup var patterns: PatternOptions

  @Option(
    name: .customLong("prototype"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Bind a macro by the types of its arguments: 'htons(uint16_t)'. What it gives is found out.",
      valueName: "call"))
  var prototypes: [String] = []

  @Option(
    name: .customLong("instance"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Bind a variadic function for one list of arguments: 'printf(char *, int)'.", valueName: "call"))
  var instances: [String] = []

  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "Take from a TOML file how functions are called: errno, the GIL, strings.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var rulesFiles: [String] = []

  @Option(
    name: .customLong("preset"),
    help: ArgumentHelp(
      "Take a bundled rule set for every header: posix; none takes none for the C library's own either.",
      valueName: "name"),
    completion: .list(["posix", "none"]))
  var presets: [String] = []

  @Flag(
    help:
      "Call functions that take records by value through C functions that take pointers, so that the JIT sees them."
  )
  var recordsByPointer = false

  @Option(
    help:
      "Which functions get helpers in RPython, besides those that rules ask for: those where the types prove what to convert (safe), those where names suggest it as well (all), or none."
  )
  var helpers = HelperSelection.safe

  @Option(
    name: .customLong("register"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Register a function, or those that match a glob, as external, with an implementation for the llinterp.",
      valueName: "function"))
  var registered: [String] = []

  @Flag(
    help:
      "Carry the headers' own comments along, as plain text: in the docstrings of helpers, else above what is bound."
  )
  var docs = false

  func apply(to options: inout ImportOptions) {
    patterns.apply(to: &options)
    options.dialect = dialect
    options.frozen = frozen
    options.prototypes = prototypes
    options.instances = instances
    options.recordsByPointer = recordsByPointer
    options.helpers = helpers
    options.docs = docs
    options.rulesFiles = rulesFiles
    options.presets = presets
    options.registered = registered
  }
}

extension Dialect: ExpressibleByArgument {}
extension HelperSelection: ExpressibleByArgument {}
