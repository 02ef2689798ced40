import Bindings
import CDeclarations
import Diagnostics
import FileSystem
import Hashing
import Lowering
import Scanning
import Threads

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
  /// How much there is to bind, in no unit; nothing where the cache knew the facts.
  let size: Int
  /// What its headers say, until the module is made; nil where the cache knew the facts.
  private let read: Handover<HeaderDeclarations>?

  /// Takes what the cache knows of the headers; nil where it does not know them as they are now.
  init?(remembered resolved: ResolvedModule) throws(ImportFailure) {
    guard let entry = resolved.cache?.entry(), let facts = ModuleFacts(bytes: entry.payload) else {
      return nil
    }
    let files = entry.files.map(\.path) + (try resolved.configuration.filesOfOptions())
    self.init(resolved, facts, content: entry.content, files: files, read: nil)
  }

  /// Takes what the headers say, and has the cache keep what has to be known of it.
  init(_ resolved: ResolvedModule, _ declarations: HeaderDeclarations) throws(ImportFailure) {
    let facts = ModuleFacts(declarations, of: resolved.module, resolved.configuration)
    let files =
      declarations.inputs.files.map(\.path) + (try resolved.configuration.filesOfOptions())
    let content = resolved.cache?.store(facts.bytes, of: declarations.inputs, resolved.configuration)
    // Of the files nothing else is asked, and they take as much memory as the rest.
    var read = declarations
    read.inputs = ParseInputs()
    self.init(resolved, facts, content: content, files: files, read: read)
  }

  private init(
    _ resolved: ResolvedModule, _ facts: ModuleFacts, content: ContentHash?, files: [String],
    read: HeaderDeclarations?
  ) {
    module = resolved.module
    configuration = resolved.configuration
    reports = resolved.reports
    cache = resolved.cache
    self.facts = facts
    self.content = content
    self.files = files
    size = read.map { $0.declarations.count + $0.macros.count / 4 } ?? 0
    self.read = read.map(Handover.init)
  }

  /// What its headers say: what was read, for the first who asks, else read now.
  ///
  /// - Parameter willParse: called where they are read now.
  func takeDeclarations(_ willParse: () -> Void) throws(ImportFailure) -> HeaderDeclarations {
    if let declarations = read?.take() { return declarations }
    willParse()
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
