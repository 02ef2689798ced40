import Bindings
import FileSystem
import Hashing

/// What the cache keeps of a module that was written, but for its text.
struct RememberedModule {
  /// How many declarations became what.
  let counts: ImportCounts
  /// The types that it binds.
  let exports: TypeExports
  /// The reports, in the order in which they were asked for.
  let reports: [[UInt8]]
  /// A hash of its text.
  let text: ContentHash
}

extension ScannedModule {
  /// What a module is made from, in one key; nil where the cache cannot tell.
  ///
  /// - Parameter imports: the types that it takes from other modules.
  /// - Parameter otherModulesFiles: the files among its own whose declarations others bind.
  func key(_ imports: [TypeIdentity: ImportedType], otherModulesFiles: [String]) -> ContentHash? {
    guard let cache, let content else { return nil }
    var writer = CacheWriter()
    imports.write(to: &writer)
    writer.write(otherModulesFiles) { $0.write($1) }
    return cache.key("module", content, ContentHash(of: writer.bytes))
  }

  /// What was made of the same before.
  func remembered(_ key: ContentHash) -> RememberedModule? {
    guard let value = cache?.value(for: key) else { return nil }
    return try? value.read { (reader) throws(CorruptEntry) in try RememberedModule(from: &reader) }
  }

  /// Keeps what was written, unless a header has changed since the key was made of it.
  func remember(_ products: ImportProducts, _ exports: TypeExports, _ key: ContentHash) {
    guard let cache, isCurrent else { return }
    let text = products.module
    let module = RememberedModule(
      counts: products.counts, exports: exports, reports: products.reports, text: ContentHash(of: text))
    cache.store(text, for: key.joined("text", module.text))
    var writer = CacheWriter()
    module.write(to: &writer)
    cache.store(writer.bytes, for: key)
  }

  /// Writes a module that is remembered, and its reports.
  ///
  /// - Returns: false where its text is not there any more.
  func write(_ module: RememberedModule, _ key: ContentHash) throws(ImportFailure) -> Bool {
    if !isWritten(module, key) {
      guard let text = cache?.value(for: key.joined("text", module.text)) else { return false }
      try ImportPipeline.write(text, to: configuration.output)
    }
    try reports.write(module.reports)
    return true
  }

  /// Writes a module, unless it is there as it is: what depends on its time need not be done again then.
  func write(_ products: ImportProducts) throws(ImportFailure) {
    if case .file(_, let target) = configuration.output, Files.holds(products.module, target) { return }
    try ImportPipeline.write(products.parts, to: configuration.output)
  }

  /// Whether a module is there as it would be written: by its text, or by its stamp where the text was seen to be right
  /// behind that.
  private func isWritten(_ module: RememberedModule, _ key: ContentHash) -> Bool {
    guard let cache, case .file(_, let target) = configuration.output, let stamp = FileStamp(target) else {
      return false
    }
    let now = FileStamp.now()
    var writer = CacheWriter()
    writer.write(stamp, isReliable: true)
    let seen = key.joined("written", ContentHash(of: Array(target.utf8)))
    if cache.value(for: seen) == writer.bytes { return true }
    guard let text = try? Files.contents(target), ContentHash(of: text) == module.text else { return false }
    // What changes the file from now on changes its stamp.
    if stamp.tells(changesSince: now) { cache.store(writer.bytes, for: seen) }
    return true
  }
}

extension ContentHash {
  /// A key for something else that goes with what this is the key of.
  fileprivate func joined(_ kind: String, _ other: ContentHash) -> ContentHash {
    var hasher = ContentHasher()
    hasher.combine(kind)
    hasher.combine(self)
    hasher.combine(other)
    return hasher.finish()
  }
}

extension RememberedModule {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(counts.bound)
    writer.write(counts.skipped)
    exports.write(to: &writer)
    writer.write(reports) { $0.write($1) }
    writer.write(text)
  }

  fileprivate init(from reader: inout CacheReader) throws(CorruptEntry) {
    counts = ImportCounts(bound: try reader.number(), skipped: try reader.number())
    exports = try TypeExports(from: &reader)
    reports = try reader.array { (reader) throws(CorruptEntry) in Array(try reader.content()) }
    text = try reader.hash()
  }
}
