import Bindings
import FileSystem
import Hashing

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

  /// What was written of the same before, and the types that the module binds.
  func remembered(_ key: ContentHash) -> (products: ImportProducts, exports: TypeExports)? {
    guard let value = cache?.value(for: key) else { return nil }
    return try? value.read { (reader) throws(CorruptEntry) in
      let exports = try TypeExports(from: &reader)
      return (try ImportProducts(from: &reader), exports)
    }
  }

  /// Keeps what was written, unless a header has changed since the key was made of it.
  func remember(_ products: ImportProducts, _ exports: TypeExports, _ key: ContentHash) {
    guard isCurrent else { return }
    var writer = CacheWriter()
    exports.write(to: &writer)
    products.write(to: &writer)
    cache?.store(writer.bytes, for: key)
  }

  /// Writes a module, unless it is there as it is: what depends on its time need not be done again then.
  ///
  /// - Parameter withReports: whether the reports are still to be written.
  func write(_ products: ImportProducts, withReports: Bool = true) throws(ImportFailure) {
    if withReports { try reports.write(products.reports) }
    if case .file(_, let target) = configuration.output, Files.holds(products.module, target) { return }
    try ImportPipeline.write(products.module, to: configuration.output)
  }
}
