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

  /// What an import with the same options has made of the same files, if any.
  func products() -> ImportProducts? { cache.products(for: key) }

  /// Keeps what an import has made. Where it depends on more than files there is nothing to keep; where it cannot be
  /// kept, the import is none the worse, and the user is told.
  func store(_ products: ImportProducts, of made: FinishedImport, _ configuration: ImportConfiguration) {
    let inputs = made.declarations.inputs
    guard let search = configuration.headerSearch(of: inputs) else { return }
    let entry = CacheEntry(key: key, inputs: inputs, search: search, products: products, start: start)
    do {
      try cache.store(entry)
    } catch {
      writeStandardError("rffi-import: warning: cannot write to the cache '\(cache.directory)': \(error)")
    }
  }
}

extension ImportConfiguration {
  /// Whether neither the symbols of libraries nor the sources of programs decide what is written.
  fileprivate var dependsOnHeadersAlone: Bool { !options.asksLibraries && options.users.isEmpty }
}
