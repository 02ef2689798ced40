import FileSystem
import Libclang
import ProjectReading
import Scanning

/// A header of the command line, and what was found out about it.
struct ResolvedHeader: Hashable {
  /// How the scan and the module name it.
  let requested: RequestedHeader
  /// The directory that has to be searched for it, as the command line spells it; nil when it is searched anyway.
  let directory: String?
  /// How the command line that makes the module again names it.
  let typed: String
}

/// Tells paths from names for `#include <…>`, and finds the name that includes a file given by its path.
struct HeaderResolver {
  let paths: ModulePaths
  /// The directories that are searched anyway, absolute.
  let searchDirectories: [String]
  private let wording: Wording

  init(paths: ModulePaths, includeDirectories: [String], wording: Wording = Wording()) {
    self.paths = paths
    self.wording = wording
    searchDirectories = includeDirectories.map(paths.absolute) + Self.systemDirectories
  }

  /// Where every compiler of this machine looks.
  static let systemDirectories = [
    "/usr/local/include", "/usr/include/\(InstallationSearch.multiarch)", "/usr/include",
  ]

  /// Resolves one header: a file that exists is a path, anything else a name.
  func resolve(_ argument: String) throws(ImportFailure) -> ResolvedHeader {
    func failure(_ status: ExitStatus, _ message: String) -> ImportFailure {
      wording.failure(status, .headers, argument, message)
    }
    if argument.isEmpty { throw failure(.usage, "a header has an empty name") }
    if argument.hasPrefix("<"), argument.hasSuffix(">") {
      return named(String(argument.dropFirst().dropLast()))
    }
    let path = PathText.join(paths.currentDirectory, argument)
    switch Files.kind(path) {
    case .regular:
      guard Files.isReadable(path) else {
        throw failure(.file, "cannot read '\(argument)': \(SystemError())")
      }
      return located(argument)
    case .directory:
      throw failure(.file, "'\(argument)' is a directory: name the headers in it")
    case .other:
      throw failure(.file, "'\(argument)' is not a regular file: save the header to one")
    case nil:
      let canOnlyBePath = ["/", "./", "../"].contains(where: argument.hasPrefix)
      if canOnlyBePath { throw failure(.file, "no header '\(argument)': \(SystemError())") }
      return named(argument)
    }
  }

  private func named(_ name: String) -> ResolvedHeader {
    ResolvedHeader(requested: RequestedHeader(includeName: name, path: nil), directory: nil, typed: name)
  }

  private func located(_ argument: String) -> ResolvedHeader {
    let path = paths.absolute(argument)
    if let name = includeName(path) ?? Files.realPath(path).flatMap(includeName) {
      return ResolvedHeader(
        requested: RequestedHeader(includeName: name, path: argument), directory: nil, typed: name)
    }
    return ResolvedHeader(
      requested: RequestedHeader(includeName: PathText.name(argument), path: argument),
      directory: PathText.parent(argument), typed: paths.besideModule(argument))
  }

  /// The shortest name that finds a file in the directories that are searched anyway.
  private func includeName(_ path: String) -> String? {
    searchDirectories.compactMap { PathText.inside(path, directory: $0) }
      .min { $0.utf8.count < $1.utf8.count }
  }
}

/// Refuses two files that one name would stand for, and a file that another one hides: the module could only
/// name the wrong one.
func checkNames(
  of headers: [ResolvedHeader], includeDirectories: [String], paths: ModulePaths,
  wording: Wording = Wording()
) throws(ImportFailure) {
  for header in headers {
    guard let path = header.requested.path, let real = Files.realPath(paths.absolute(path)) else { continue }
    let name = header.requested.includeName
    let candidates = includeDirectories.map { PathText.join(paths.absolute($0), name) }
    guard let first = candidates.first(where: Files.exists), Files.realPath(first) != real else { continue }
    throw wording.failure(
      .usage, .headers, path,
      "#include <\(name)> finds '\(first)' and not '\(path)': "
        + "put \(wording.name(.includeDirectories)) with a directory above it in front, so that the two have "
        + "different names")
  }
}
