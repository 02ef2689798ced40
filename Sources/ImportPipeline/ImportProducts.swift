import Bindings
import CDeclarations
import Emission
import Review
import Text

/// Everything that an import writes.
struct ImportProducts: Hashable, Sendable {
  /// The text of the module, in parts.
  let parts: [FinishedText]
  /// The reports, in the order in which they were asked for.
  let reports: [[UInt8]]
  /// The files that the parse read, as far as that was kept.
  let files: [String]
  /// How many declarations became what.
  let counts: ImportCounts
}

/// How many declarations of the selected headers became what.
public struct ImportCounts: Hashable, Sendable {
  /// Those that are bound.
  public let bound: Int
  /// Those that the module lists as not bound.
  public let skipped: Int

  /// Makes one.
  public init(bound: Int, skipped: Int) {
    self.bound = bound
    self.skipped = skipped
  }
}

extension ImportConfiguration {
  /// What is written of an import that has been made. The reports are written already, which say why where the module is
  /// refused.
  func products(of made: FinishedImport, _ reports: Reports) throws(ImportFailure) -> ImportProducts {
    var texts: [[UInt8]] = []
    if !options.reports.isEmpty || !options.failConditions.isEmpty {
      let account = Account(of: made.module)
      texts = reports.texts(account)
      try reports.write(texts)
      try refuse(account, on: options.failConditions, options.wording)
    }
    return ImportProducts(
      parts: emitModuleParts(made.module, bulk: made.bulk), reports: texts,
      files: made.declarations.inputs.files.map(\.path),
      counts: ImportCounts(made.module))
  }
}

extension ImportCounts {
  init(_ module: BindingModule) {
    var bound = 0
    var skipped = 0
    for entry in module.account {
      if case .bound = entry.disposition { bound += 1 } else if entry.isListed { skipped += 1 }
    }
    self.init(bound: bound, skipped: skipped)
  }
}

extension ImportProducts {
  /// The text of the module.
  var module: [UInt8] { FinishedText.joined(parts) }

  /// As the cache keeps them.
  var bytes: [UInt8] {
    var writer = CacheWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Reads what the cache kept; nil where it is something else.
  init?(bytes: [UInt8]) {
    guard
      let products = try? bytes.read({ (reader) throws(CorruptEntry) in try ImportProducts(from: &reader) })
    else { return nil }
    self = products
  }

  func write(to writer: inout CacheWriter) {
    writer.write(counts.bound)
    writer.write(counts.skipped)
    writer.write(files.count)
    for file in files { writer.write(file) }
    writer.write(reports.count)
    for report in reports { writer.write(report) }
    writer.write(module)
  }

  init(from reader: inout CacheReader) throws(CorruptEntry) {
    counts = ImportCounts(bound: try reader.number(), skipped: try reader.number())
    var files: [String] = []
    for _ in 0..<(try reader.count()) { files.append(try reader.text()) }
    self.files = files
    var reports: [[UInt8]] = []
    for _ in 0..<(try reader.count()) { reports.append(Array(try reader.content())) }
    self.reports = reports
    parts = [FinishedText(Array(try reader.content()))]
  }
}
