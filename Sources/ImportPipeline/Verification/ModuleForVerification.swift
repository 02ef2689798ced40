import CDeclarations
import Diagnostics
import FileSystem
import Libclang
import Linting
import PythonSource
import Scanning
import Verification

/// A module that is verified: what its text says, and what its first lines say of how its headers are parsed.
struct ModuleForVerification {
  /// The module as the user named it.
  let name: String
  /// Its directory, absolute, where everything is done.
  let directory: String
  /// What its text says.
  let contents: ModuleContents
  /// What is compiled in front of every claim, with what packages and config tools say now.
  let compilation: CompilationInfo
  /// The target that it was made for; nil for that of the machine.
  let target: String?
  /// Arguments of its first lines that its text does not have: `-std=`, and what followed `--`.
  let arguments: [String]
  /// What the text gives a compiler and no compiler is given here.
  let ignoredArguments: [String]

  init(
    _ module: CommittedModule, _ options: ImportOptions, environment: ImportEnvironment
  ) throws(ImportFailure) {
    name = module.name
    directory = PathText.parent(PathText.join(environment.currentDirectory, module.path))
    try changeDirectory(directory)
    do {
      contents = try ModuleContents(
        PythonText(name: module.name, bytes: module.contents), directory: "."
      ) { [directory] in Self.file(of: $0, in: directory) }
    } catch {
      let text = PythonText(name: module.name, bytes: module.contents)
      throw ImportFailure(
        .headerRejected, "\(text.position(at: error.offset)): \(error.message): this is not Python 2.7")
    }
    var compilation = contents.compilation
    let extra = ParserArguments(compilation.compileExtra)
    compilation.compileExtra = extra.passed
    let (stated, target) = Self.separateTarget(options.clangArguments)
    let further = ParserArguments(stated)
    var ignored = extra.ignored + further.ignored
    do {
      for package in contents.packages { compilation = try compilation.merging(.fromPkgConfig(package)) }
      for tool in contents.configTools {
        if Self.isConfigTool(tool) {
          compilation = try compilation.merging(.fromConfigTool(tool))
        } else {
          ignored.append("from_config_tool('\(tool)')")
        }
      }
    } catch let error as ConfigToolError {
      throw ImportFailure(.file, "'\(module.name)': \(error)")
    } catch {
      throw ImportFailure(.file, "'\(module.name)': its compilation infos are for different platforms")
    }
    self.compilation = compilation
    self.target = options.target ?? target
    arguments = (options.standard.map { ["-std=\($0)"] } ?? []) + further.passed
    ignoredArguments = ignored
  }

  /// Whether a name in a module's text may be run: what is found on PATH under a name that config tools have.
  private static func isConfigTool(_ name: String) -> Bool {
    !name.contains("/") && !name.hasPrefix("-")
      && (name.hasSuffix("-config") || name.contains("-config-"))
  }

  /// Arguments without the target that they name, and that.
  private static func separateTarget(_ arguments: [String]) -> (arguments: [String], target: String?) {
    var rest: [String] = []
    var target: String?
    var remaining = arguments[...]
    while let argument = remaining.popFirst() {
      if argument.hasPrefix("--target=") {
        target = String(argument.dropFirst(9))
      } else if argument == "-target", let value = remaining.popFirst() {
        target = value
      } else {
        rest.append(argument)
      }
    }
    return (rest, target)
  }

  /// The text of a module that is imported: beside this one, or where a package around it begins.
  private static func file(of module: String, in directory: String) -> PythonText? {
    let path = module.split(separator: ".").joined(separator: "/") + ".py"
    var base = directory
    for _ in 0..<8 {
      let file = PathText.join(base, path)
      if Files.kind(file) == .regular, let bytes = try? Files.contents(file) {
        return PythonText(name: path, bytes: bytes)
      }
      let parent = PathText.parent(base)
      if parent == base { return nil }
      base = parent
    }
    return nil
  }

  /// What libclang reads in the headers and in the prototypes of the module's C functions.
  ///
  /// - Throws: what it rejects, in its words.
  func facts(
    _ arguments: [String], with installation: LibclangInstallation
  ) throws(HeadersUnreadable) -> HeaderFacts {
    var request = ScanRequest(
      headers: [],
      preIncludeBits: compilation.preIncludeBits
        + compilation.includes.map { "#include <\($0)>" },
      postIncludeBits: compilation.postIncludeBits
        + contents.furtherIncludes.map { "#include <\($0)>" }
        + contents.shims.map { "RPY_EXTERN \($0.value.prototype);" },
      clangArguments: installation.headers.clangArguments + [
        "-DRPY_EXTERN=extern", "-DRPY_EXPORTED=extern", "-DRPY_EXPORTED_FOR_TESTS=",
      ] + compilation.clangArguments + arguments,
      ownGlobs: ["*"])
    request.ownsBits = true
    request.wantsAssemblyNames = true
    do {
      return HeaderFacts(try scanHeaders(request, with: installation.library))
    } catch {
      switch error {
      case .rejected(let diagnostics):
        let errors = diagnostics.filter { $0.severity == .error || $0.severity == .fatal }
        throw HeadersUnreadable(
          words: errors.prefix(4).map { "\($0.position.map { "\($0): " } ?? "")\($0.message)" })
      case .unfitCalls, .noTranslationUnit: throw HeadersUnreadable(words: ["libclang gives nothing"])
      }
    }
  }

  /// Headers that libclang rejects.
  struct HeadersUnreadable: Error {
    let words: [String]
  }
}
