import Bindings
import CDeclarations
import Diagnostics
import FileSystem
import Rules
import Lowering
import Scanning

/// A module of a project whose headers have been read, before it is decided who has which type.
struct ScannedModule: Sendable {
  /// The module.
  let module: ProjectModule
  /// Its options, resolved.
  let configuration: ImportConfiguration
  /// Where its reports go.
  let reports: Reports
  /// What its headers say.
  let declarations: HeaderDeclarations
  /// The named types in them.
  let types: [NeededType]
  /// The files, without symbolic links in their paths, by the names that positions have.
  private let files: [String: String]

  /// Reads the headers of a module. Nothing of the process is changed by it, so that several may be read at the same
  /// time.
  ///
  /// - Parameter isWritten: whether the module is going to be written.
  init(_ module: ProjectModule, environment: ImportEnvironment, isWritten: Bool) throws(ImportFailure) {
    self.module = module
    configuration = try ImportConfiguration(module.options, environment: environment, isWritten: isWritten)
    reports = try Reports(
      isWritten ? module.options.reports : [], besides: configuration.output,
      currentDirectory: environment.currentDirectory)
    try configuration.checkLibraries(environment)
    declarations = try scan(configuration, environment)
    let externals = configuration.choices.externals.map { $0.pattern.matcher() }
    types = neededTypes(of: declarations).filter { type in
      !externals.contains { type.names.contains(where: $0) }
    }
    let directory = environment.currentDirectory
    files = declarations.filePaths.mapValues { path in
      Files.realPath(PathText.join(directory, path)) ?? path
    }
  }

  /// The path of a file that positions have by a name.
  func path(_ name: String) -> String? { files[name] }

  /// The files that belong to the headers, those that are named themselves first.
  var ownedPaths: (named: [String], others: [String]) {
    let named = Set(configuration.headers.map(\.includeName))
    let paths = { (names: [String]) in names.compactMap(path) }
    return (
      paths(declarations.ownedFiles.filter(named.contains)),
      paths(declarations.ownedFiles.filter { !named.contains($0) })
    )
  }
}
