import CDeclarations
import Diagnostics
import FileSystem
import Libclang
import Linting
import Scanning

/// The headers of compilation infos, each set of them parsed once, with everything they include.
final class ScannedHeaders: HeaderSource {
  private let installation: LibclangInstallation
  private let options: LintOptions
  private let currentDirectory: String
  private var known: [CompilationInfo: Result<HeaderKnowledge, HeaderProblem>] = [:]

  init(_ options: LintOptions, environment: ImportEnvironment) throws(ImportFailure) {
    self.options = options
    currentDirectory = environment.currentDirectory
    installation = try findInstallation(environment)
  }

  func headers(_ info: CompilationInfo) throws(HeaderProblem) -> HeaderKnowledge {
    // Libraries and the like say nothing to a parser.
    var key = CompilationInfo()
    key.preIncludeBits = info.preIncludeBits
    key.includes = info.includes
    key.postIncludeBits = info.postIncludeBits
    key.includeDirs = info.includeDirs
    // What the linted file says may have clang write no file and load no code.
    key.compileExtra = ParserArguments(info.compileExtra).passed
    let result = known[key] ?? scan(key)
    known[key] = result
    return try result.get()
  }

  private func scan(_ info: CompilationInfo) -> Result<HeaderKnowledge, HeaderProblem> {
    var request = ScanRequest(
      // As bits, since bits may include headers as well, and all of them count alike.
      headers: [],
      preIncludeBits: options.macros.map(\.directive) + info.preIncludeBits
        + info.includes.map(inclusion),
      postIncludeBits: info.postIncludeBits,
      clangArguments: installation.headers.clangArguments + Self.definitions + info.clangArguments
        + options.includeDirectories.map { "-I\($0)" } + options.clangArguments,
      ownGlobs: ["*"])
    request.ownsBits = true
    do {
      return .success(HeaderKnowledge(try scanHeaders(request, with: installation.library)))
    } catch {
      switch error {
      case .rejected(let diagnostics):
        let first = diagnostics.first { $0.severity == .error || $0.severity == .fatal } ?? diagnostics.first
        let place = first?.position.map { "\($0): " } ?? ""
        return .failure(HeaderProblem("clang rejects its headers: \(place)\(first?.message ?? "")"))
      case .unfitCalls, .noTranslationUnit:
        return .failure(HeaderProblem("clang cannot read its headers"))
      }
    }
  }

  /// The line that includes a header. One that a module names by a path beside its own file is found from here, as that
  /// file is named.
  private func inclusion(_ name: String) -> String {
    let isPath = name.contains("/") && Files.kind(PathText.join(currentDirectory, name)) == .regular
    return isPath ? "#include \"\(name)\"" : "#include <\(name)>"
  }

  /// What RPython's own headers define for prototypes in compilation infos (`translator/c/src/precommondefs.h`).
  private static let definitions = [
    "-DRPY_EXTERN=extern", "-DRPY_EXPORTED=extern", "-DRPY_EXPORTED_FOR_TESTS=",
  ]
}
