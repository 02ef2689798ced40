import ArgumentParser
import ImportPipeline

/// What is parsed, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "A header file, or what one writes in #include <...>.", completion: .file(extensions: ["h", "py"]))
  var headers: [String] = []

  @Option(
    name: .customShort("I"), help: ArgumentHelp("Search DIR for headers.", valueName: "dir"),
    completion: .directory)
  var includeDirectories: [String] = []

  @Option(
    name: .customShort("D"),
    help: ArgumentHelp("Define a macro in front of the headers: -D NAME, -D NAME=V.", valueName: "name[=v]"))
  var defines: [String] = []

  @Option(
    name: .customShort("U"),
    help: ArgumentHelp("Undefine a macro in front of the headers.", valueName: "name"))
  var undefines: [String] = []

  /// What ``separateJoinedOptions(_:)`` makes of -D and -U.
  @Option(name: .customLong("macro"), parsing: .unconditionalSingleValue, help: .private)
  var macros: [String] = []

  @Option(
    name: .customLong("pre-include-bits"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A piece of C in front of the #includes.", valueName: "text"))
  var preIncludeBits: [String] = []

  @Option(
    name: [.customLong("post-include-bits"), .customLong("include-bits")], parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A piece of C behind the #includes.", valueName: "text"))
  var postIncludeBits: [String] = []

  @Option(
    name: .customLong("compile-extra"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An argument for the C compiler, and for the parse.", valueName: "arg"))
  var compileExtra: [String] = []

  @Option(help: ArgumentHelp("Parse for another machine, such as i686-linux-gnu.", valueName: "triple"))
  var target: String?

  @Option(
    name: .customLong("std"),
    help: ArgumentHelp("The C standard, such as c99 or gnu17.", valueName: "standard"),
    completion: .list(["c89", "c99", "c11", "c17", "gnu89", "gnu99", "gnu11", "gnu17"]))
  var standard: String?

  @Option(
    help: ArgumentHelp(
      "Import the files that match GLOB besides the headers, in place of those of the same library.",
      valueName: "glob"))
  var own: [String] = []

  /// What ``separateJoinedOptions(_:)`` makes of what follows `--`.
  @Option(name: .customLong("clang-argument"), parsing: .unconditionalSingleValue, help: .private)
  var clangArguments: [String] = []

  func apply(to options: inout ImportOptions) throws {
    options.includeDirectories = includeDirectories
    options.macros = try macros.map(macroOption)
    options.preIncludeBits = preIncludeBits
    options.postIncludeBits = postIncludeBits
    options.compileExtra = compileExtra
    options.target = target
    options.standard = standard
    options.ownGlobs = own
    options.clangArguments = clangArguments
  }
}

/// The option that ``separateJoinedOptions(_:)`` has made a `--macro` of.
func macroOption(_ text: String) throws -> ImportOptions.Macro {
  let value = String(text.dropFirst(2))
  if text.hasPrefix("-D") { return .define(value) }
  if text.hasPrefix("-U") { return .undefine(value) }
  throw ValidationError("Unknown option '--macro': macros are given with -D and -U")
}
