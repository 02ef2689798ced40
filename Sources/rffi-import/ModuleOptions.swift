import ArgumentParser
import Bindings
import ImportPipeline

/// What is written, and where.
struct ModuleOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write the module to FILE; - is standard output.", valueName: "file"),
    completion: .file(extensions: ["py"]))
  var output: String?

  @Option(help: "Which RPython the module imports from: today's, or that of PyPy 1.")
  var dialect = Dialect.rpython

  @Flag(help: "Write sizes and values of this machine into the module, so that its import needs no compiler.")
  var frozen = false

  func apply(to options: inout ImportOptions) {
    options.output = output
    options.dialect = dialect
    options.frozen = frozen
  }
}

extension Dialect: ExpressibleByArgument {}
