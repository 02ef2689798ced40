import ArgumentParser
import ImportPipeline
import Rules

/// What is bound, under which names, and what other modules have.
struct PatternOptions: ParsableArguments {
  @Option(
    name: .customLong("allow"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Bind nothing but what matches, and what that needs: a glob or /REGEX/, with 'function:' or another kind in front for that kind alone.",
      valueName: "[kind:]pattern"))
  var allowed: [String] = []

  @Option(
    name: .customLong("block"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Do not bind what matches, unless something else needs it.", valueName: "[kind:]pattern"))
  var blocked: [String] = []

  @Option(
    name: .customLong("rename"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Call a name of C otherwise in the module: NAME=NEW, or /REGEX/NEW/ with \\1 for its first group.",
      valueName: "name=new"))
  var renames: [String] = []

  @Option(
    name: .customLong("strip-prefix"),
    help: ArgumentHelp("Leave this out at the start of names of C.", valueName: "prefix"))
  var strippedPrefixes: [String] = []

  @Option(
    name: .customLong("external"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Import the type from a module of yours: NAME=module, or NAME=module:TYPE,POINTER where it has other names.",
      valueName: "name=module"))
  var externals: [String] = []

  func apply(to options: inout ImportOptions) {
    options.allowed = allowed.map { StatedText($0, option: "--allow") }
    options.blocked = blocked.map { StatedText($0, option: "--block") }
    options.renames = renames.map { StatedText($0, option: "--rename") }
    options.strippedPrefixes = strippedPrefixes.map { StatedText($0, option: "--strip-prefix") }
    options.externals = externals.map { StatedText($0, option: "--external") }
  }
}
