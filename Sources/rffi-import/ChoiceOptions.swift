import ArgumentParser
import ImportPipeline

/// Which declarations are bound, by what libraries and programs say.
struct ChoiceOptions: ParsableArguments {
  @Flag(
    name: .customLong("check-symbols"),
    help:
      "Look every function and variable up in the libraries that are linked; what none exports is marked in the report and listed in the module."
  )
  var checksSymbols = false

  @Flag(
    name: .customLong("omit-missing-symbols"),
    help: "Look functions and variables up likewise, and leave out what no library exports.")
  var omitsMissingSymbols = false

  @Option(
    name: .customLong("symbols-from"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Bind the functions and variables that this library exports, and no others: a path, a file name, or a name as behind -l.",
      valueName: "library"),
    completion: .file(extensions: ["so", "a"]))
  var symbolSources: [String] = []

  @Option(
    name: .customLong("used-by"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Bind what this RPython file, the files in this directory or those that match a glob take from the module, and no more.",
      valueName: "file"),
    completion: .file(extensions: ["py"]))
  var users: [String] = []

  func apply(to options: inout ImportOptions) {
    options.checksSymbols = checksSymbols
    options.omitsMissingSymbols = omitsMissingSymbols
    options.symbolSources = symbolSources
    options.users = users
  }
}
