import CDeclarations
import FileSystem
import Hashing

/// The cache as one import uses it.
struct ImportCache {
  private let cache: ResultCache
  private let key: ContentHash
  /// When the import began.
  private let start: Int64

  /// Opens the cache that the options name; nil where they name none, and
  /// where a result depends on what no entry tells.
  init?(_ configuration: ImportConfiguration, _ environment: ImportEnvironment) throws(ImportFailure) {
    guard let directory = configuration.options.cacheDirectory, configuration.dependsOnHeadersAlone else {
      return nil
    }
    start = FileStamp.now()
    cache = try ResultCache(PathText.join(environment.currentDirectory, directory))
    key = configuration.cacheKey(environment)
  }

  /// The entry that an import with the same options has left, if it is still right.
  func entry() -> CacheEntry? { cache.entry(for: key) }

  /// What an import with the same options has written of the same files, if any.
  func products() -> ImportProducts? {
    entry().flatMap { ImportProducts(bytes: $0.payload) }
  }

  /// Keeps what an import has found out. Where it depends on more than files there is nothing to keep; where it cannot be
  /// kept, the import is none the worse, and the user is told.
  ///
  /// - Returns: a hash of what the parse has seen; nil where that cannot be told.
  @discardableResult
  func store(
    _ payload: [UInt8], of inputs: ParseInputs, _ configuration: ImportConfiguration
  ) -> ContentHash? {
    guard let search = configuration.headerSearch(of: inputs) else { return nil }
    let entry = CacheEntry(key: key, inputs: inputs, search: search, payload: payload, start: start)
    reporting { () throws(SystemError) in try cache.store(entry) }
    return entry.content
  }

  /// A key for what follows from what the parse has seen and from something else.
  func key(_ kind: String, _ content: ContentHash, _ rest: ContentHash) -> ContentHash {
    var hasher = ContentHasher()
    hasher.combine(kind)
    for part in [key, content, rest] { hasher.combine(part) }
    return hasher.finish()
  }

  /// Looks for a value that its key says everything about.
  func value(for key: ContentHash) -> [UInt8]? { cache.value(for: key) }

  /// Stores a value that its key says everything about.
  func store(_ value: [UInt8], for key: ContentHash) {
    reporting { () throws(SystemError) in try cache.store(value, for: key) }
  }

  private func reporting(_ body: () throws(SystemError) -> Void) {
    do {
      try body()
    } catch {
      writeStandardError("rffi-import: warning: cannot write to the cache '\(cache.directory)': \(error)")
    }
  }
}

extension ImportConfiguration {
  /// Whether neither the symbols of libraries nor the sources of programs decide what is written.
  fileprivate var dependsOnHeadersAlone: Bool { !options.asksLibraries && options.users.isEmpty }
}
