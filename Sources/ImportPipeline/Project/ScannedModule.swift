import Bindings
import CDeclarations
import Diagnostics
import FileSystem
import Hashing
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
  /// What has to be known of its headers to decide who has which type.
  let facts: ModuleFacts
  /// The cache, where there is one.
  let cache: ImportCache?
  /// A hash of what the parse has seen; nil where that cannot be told, or nobody asks.
  let content: ContentHash?
  /// The files that it is made of, as far as that was asked for.
  let files: [String]
  /// What its headers say; nil where the cache knew the facts.
  private let read: HeaderDeclarations?

  /// Reads the headers of a module, unless the cache knows what they say. Nothing of the process is changed by it, so that
  /// several may be read at the same time.
  ///
  /// - Parameter isWritten: whether the module is going to be written.
  /// - Parameter run: how pkg-config and config tools are run.
  init(
    _ module: ProjectModule, environment: ImportEnvironment, isWritten: Bool, run: CompilationInfo.Run
  ) throws(ImportFailure) {
    self.module = module
    configuration = try ImportConfiguration(
      module.options, environment: environment, isWritten: isWritten, run: run)
    reports = try Reports(
      isWritten ? module.options.reports : [], besides: configuration.output,
      currentDirectory: environment.currentDirectory)
    try configuration.checkLibraries(environment)
    cache = try ImportCache(configuration, environment)
    if let entry = cache?.entry(), let facts = ModuleFacts(bytes: entry.payload) {
      self.facts = facts
      content = entry.content
      files = entry.files.map(\.path) + (try configuration.filesOfOptions())
      read = nil
      return
    }
    let declarations = try scan(configuration, environment)
    let facts = ModuleFacts(declarations, of: module, configuration)
    content = cache?.store(facts.bytes, of: declarations.inputs, configuration)
    self.facts = facts
    files = declarations.inputs.files.map(\.path) + (try configuration.filesOfOptions())
    read = declarations
  }

  /// What its headers say, read now where that has not been necessary before.
  func declarations() throws(ImportFailure) -> HeaderDeclarations {
    if let read { return read }
    return try scan(configuration, configuration.environment)
  }

  /// Whether what the headers said when they were looked at is what they say now, in which the parse may have come later.
  var isCurrent: Bool { read != nil || cache?.entry()?.content == content }

  /// The named types in its headers.
  var types: [NeededType] { facts.types }

  /// The path of a file that positions have by a name.
  func path(_ name: String) -> String? { facts.files[name] }

  /// The files that belong to the headers, those that are named themselves first.
  var ownedPaths: (named: [String], others: [String]) {
    let named = Set(configuration.headers.map(\.includeName))
    let paths = { (names: [String]) in names.compactMap(path) }
    return (
      paths(facts.ownedFiles.filter(named.contains)),
      paths(facts.ownedFiles.filter { !named.contains($0) })
    )
  }
}
