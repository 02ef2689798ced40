import CDeclarations
import Scanning

/// A module of a project with its options resolved, before its headers are read.
struct ResolvedModule: Sendable {
  /// The module.
  let module: ProjectModule
  /// Its options, resolved.
  let configuration: ImportConfiguration
  /// Where its reports go.
  let reports: Reports
  /// The cache, where there is one.
  let cache: ImportCache?

  /// Resolves the options of a module. Nothing of the process is changed by it, so that several may be resolved at the
  /// same time.
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
      currentDirectory: environment.currentDirectory, wording: module.options.wording)
    try configuration.checkLibraries(environment)
    cache = try ImportCache(configuration, environment)
  }

  /// What decides the parse of its headers: modules for which it is the same share one.
  var parse: ParseIdentity { configuration.scanRequest(headerArguments: []).parse }
}
