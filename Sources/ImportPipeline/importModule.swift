import Bindings
import CDeclarations
import Diagnostics
import Emission
import Libclang
import Lowering
import ProjectReading
import Review
import Scanning
import Threads

/// What an import has made on its way. Whoever holds it decides when its memory is given back.
public final class FinishedImport: Sendable {
  /// What the headers say.
  public let declarations: HeaderDeclarations
  /// What was written.
  public let module: BindingModule
  /// Most of its text, where writing it has begun.
  let bulk: BulkText?
  /// What was needed to get there.
  private let leftovers: Leftovers

  init(
    _ declarations: HeaderDeclarations, _ module: BindingModule, bulk: BulkText? = nil,
    leftovers: Leftovers = Leftovers()
  ) {
    self.declarations = declarations
    self.module = module
    self.bulk = bulk
    self.leftovers = leftovers
  }

  /// The module with its text, to ask about it.
  public var reviewed: ReviewedModule { ReviewedModule(module, text: emitModule(module, bulk: bulk)) }
}

/// What became of an import that did not fail.
public struct ImportOutcome: Sendable {
  /// How many declarations became what.
  public let counts: ImportCounts
  /// What was made on the way; nil where the cache had it all, and of a project's module that was written.
  public let made: FinishedImport?
}

/// Makes a module of headers and writes it: the stages in their order, or what the cache has of an import that was the
/// same.
@discardableResult
public func importModule(
  _ options: ImportOptions, environment: ImportEnvironment
) throws(ImportFailure) -> ImportOutcome {
  let configuration = try ImportConfiguration(options, environment: environment)
  let reports = try Reports(
    options.reports, besides: configuration.output, currentDirectory: environment.currentDirectory,
    wording: options.wording)
  let depfile = try Depfile(
    options, module: configuration.output, currentDirectory: environment.currentDirectory)
  let cache = try ImportCache(configuration, environment)
  try configuration.checkLibraries(environment)
  func write(_ products: ImportProducts) throws(ImportFailure) {
    try ImportPipeline.write(products.parts, to: configuration.output)
    try depfile?.write(products.files + configuration.filesOfOptions())
  }
  if let products = cache?.products() {
    try reports.write(products.reports)
    try write(products)
    return ImportOutcome(counts: products.counts, made: nil)
  }
  let made = try makeModule(configuration, environment)
  let products = try configuration.products(of: made, reports)
  try write(products)
  cache?.store(products.bytes, of: made.declarations.inputs, configuration)
  return ImportOutcome(counts: products.counts, made: made)
}

/// Makes a module of headers in memory, whatever `-o` says.
public func makeModule(
  _ options: ImportOptions, environment: ImportEnvironment
) throws(ImportFailure) -> FinishedImport {
  let configuration = try ImportConfiguration(options, environment: environment, isWritten: false)
  try configuration.checkLibraries(environment)
  return try makeModule(configuration, environment)
}

func makeModule(
  _ configuration: ImportConfiguration, _ environment: ImportEnvironment
) throws(ImportFailure) -> FinishedImport {
  let leftovers = Leftovers()
  // Macros are read while declarations are bound, and most of the text is written while helpers are made.
  let scan = try beginScan(configuration, environment)
  var bulk: BulkText?
  let module = try lower(
    scan.declarations, configuration, leftovers: leftovers,
    macros: scan.isUnderWay ? { scan.finished } : nil
  ) { known in
    switch known {
    case .functions(let module):
      var begun = BulkText()
      begun.writeFunctions(of: module)
      bulk = begun
    case .all(let module):
      var begun = bulk ?? BulkText()
      begun.write(module)
      bulk = begun
    case .nothing: bulk = nil
    }
  }
  return FinishedImport(scan.finished.declarations, module, bulk: bulk, leftovers: leftovers)
}

/// What the headers of a configuration say.
func scan(
  _ configuration: ImportConfiguration, _ environment: ImportEnvironment
) throws(ImportFailure) -> HeaderDeclarations {
  try beginScan(configuration, environment).finished.declarations
}

private func beginScan(
  _ configuration: ImportConfiguration, _ environment: ImportEnvironment
) throws(ImportFailure) -> HeaderScan {
  try beginScan(configuration, with: try findInstallation(environment))
}

extension ImportConfiguration {
  /// What lowering is told about these declarations.
  func loweringOptions(for declarations: HeaderDeclarations) throws(ImportFailure) -> LoweringOptions {
    var lowering = LoweringOptions(
      compilationInfo: emitted, provenance: provenance, dialect: options.dialect, frozen: options.frozen,
      recordsByPointer: options.recordsByPointer)
    lowering.rules = try rules(for: declarations)
    lowering.helpers = options.helpers
    lowering.selection = choices.selection
    lowering.renaming = choices.renaming
    lowering.externals = choices.externals
    lowering.registered = options.registered.map { options.wording.stated(.register, $0) }
    lowering.symbols = try symbolFindings(about: declarations)
    lowering.picturesRecords = options.isForReview
    return lowering
  }
}

/// The module of declarations.
///
/// - Parameter imports: the types that other modules bind.
/// - Parameter otherModulesFiles: the files, by the names that positions have, whose declarations other modules bind.
/// - Parameter macros: waits for the macros, where they are still being read.
/// - Parameter whenBulkIsKnown: gets functions and constants when they are final.
func lower(
  _ declarations: HeaderDeclarations, _ configuration: ImportConfiguration,
  imports: [TypeIdentity: ImportedType] = [:], otherModulesFiles: [String] = [],
  leftovers: Leftovers? = nil, macros: (() -> ReadMacros)? = nil,
  whenBulkIsKnown: ((KnownBulk) -> Void)? = nil
) throws(ImportFailure) -> BindingModule {
  var options = try configuration.loweringOptions(for: declarations)
  options.imports = imports
  options.otherModulesFiles = Set(otherModulesFiles)
  options.wantsExports = configuration.options.project != nil
  let module: BindingModule
  do {
    // Of a module that is made smaller, nothing is known before it is.
    let isWhole = configuration.options.users.isEmpty
    module = try lowerDeclarations(
      declarations, options: options, leftovers: leftovers, macros: macros,
      whenBulkIsKnown: isWhole ? whenBulkIsKnown : nil)
  } catch {
    throw ImportFailure(rules: error.diagnostics)
  }
  return try configuration.reduced(module)
}

func findInstallation(_ environment: ImportEnvironment) throws(ImportFailure) -> LibclangInstallation {
  do {
    return try environment.findInstallation()
  } catch {
    throw ImportFailure(.libclang, libclangMissingMessage(error.log, environment: environment))
  }
}

private func beginScan(
  _ configuration: ImportConfiguration, with installation: LibclangInstallation
) throws(ImportFailure) -> HeaderScan {
  let request = configuration.scanRequest(headerArguments: installation.headers.clangArguments)
  do {
    return try Scanning.beginScan(request, with: installation.library)
  } catch {
    throw configuration.failure(error, with: installation)
  }
}

/// What the headers of configurations say that have the same parse.
func scan(_ configurations: [ImportConfiguration]) -> [Result<HeaderDeclarations, ImportFailure>] {
  guard let first = configurations.first else { return [] }
  let installation: LibclangInstallation
  do {
    installation = try findInstallation(first.environment)
  } catch {
    return configurations.map { _ in .failure(error) }
  }
  let arguments = installation.headers.clangArguments
  let scans = scanHeaders(
    sharingParse: configurations.map { $0.scanRequest(headerArguments: arguments) },
    with: installation.library)
  return zip(configurations, scans).map { configuration, scan in
    scan.mapError { configuration.failure($0, with: installation) }
  }
}

extension ImportConfiguration {
  /// What to tell the user of a scan that failed.
  fileprivate func failure(_ error: ScanError, with installation: LibclangInstallation) -> ImportFailure {
    switch error {
    case .rejected(let diagnostics):
      ImportFailure(.headerRejected, verbatim: rejection(diagnostics, headers: headers, options.wording))
    case .unfitCalls(let errors): ImportFailure(unfit: errors, options.wording)
    case .noTranslationUnit(let code):
      ImportFailure(
        .libclang,
        "\(installation.path) gave nothing for these headers (code \(code)): "
          + "check \(options.wording.name(.clangArguments)), \(options.wording.name(.target)) and "
          + "\(options.wording.name(.standard)), or set LIBCLANG_PATH to another libclang")
    }
  }
}
