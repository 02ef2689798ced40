import Bindings
import FileSystem
import Rules

extension ImportOptions {
  /// The command line that makes the same module again in the module's directory: the same for every order of
  /// options and every directory it was first run in.
  func canonicalCommand(headers: [ResolvedHeader], output: OutputDestination, paths: ModulePaths) -> [String]
  {
    if let project { return project.command(paths) }
    var command = ["rffi-import"] + headers.map(\.typed)
    func add(_ option: String, _ values: [String]) { command += values.flatMap { [option, $0] } }
    add("-I", includeDirectories.map(paths.typed))
    for macro in macros {
      switch macro {
      case .define(let text): add("-D", [text])
      case .undefine(let name): add("-U", [name])
      }
    }
    add("-l", libraries)
    add("-L", libraryDirectories.map(paths.typed))
    add("--pkg-config", pkgConfigNames)
    add("--config-tool", configTools)
    for (option, values) in rareOptions(paths) { add(option, values) }
    if useCppLinker { command.append("--use-cpp-linker") }
    add("--target", [target].compactMap(\.self))
    add("--std", [standard].compactMap(\.self))
    add("--own", ownGlobs)
    add("--allow", allowed.map(\.text))
    add("--block", blocked.map(\.text))
    add("--rename", renames.map(\.text))
    add("--strip-prefix", strippedPrefixes.map(\.text))
    add("--external", externals.map(\.text))
    add("--prototype", prototypes)
    add("--instance", instances)
    add("--rules", rulesFiles.map(paths.typed))
    add("--preset", presets)
    if dialect != .rpython { add("--dialect", [dialect.rawValue]) }
    if frozen { command.append("--frozen") }
    if helpers != .safe { add("--helpers", [helpers.rawValue]) }
    add("--register", registered)
    if docs { command.append("--docs") }
    if recordsByPointer { command.append("--records-by-pointer") }
    command += choosing(paths)
    if case .file(let name, _) = output { add("-o", [PathText.name(name)]) }
    return clangArguments.isEmpty ? command : command + ["--"] + clangArguments
  }

  /// What decides which declarations are bound.
  private func choosing(_ paths: ModulePaths) -> [String] {
    var command: [String] = []
    if checksSymbols { command.append("--check-symbols") }
    if omitsMissingSymbols { command.append("--omit-missing-symbols") }
    command += symbolSources.flatMap { ["--symbols-from", $0.contains("/") ? paths.typed($0) : $0] }
    command += users.flatMap { ["--used-by", paths.typed($0)] }
    return command
  }

  private func rareOptions(_ paths: ModulePaths) -> [(String, [String])] {
    [
      ("--pre-include-bits", preIncludeBits),
      ("--post-include-bits", postIncludeBits),
      ("--separate-module-source", separateModuleSources.map(paths.typed)),
      ("--separate-module-file", separateModuleFiles.map(paths.typed)),
      ("--compile-extra", compileExtra),
      ("--link-extra", linkExtra),
      ("--framework", frameworks),
      ("--link-file", linkFiles.map(paths.typed)),
      ("--testonly-library", testonlyLibraries),
    ]
  }
}
