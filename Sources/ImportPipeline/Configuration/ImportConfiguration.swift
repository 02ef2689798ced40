import Bindings
import CDeclarations
import FileSystem
import Hashing
import ProjectReading
import RuleReading
import Scanning

/// Everything an import needs to know, resolved: what to parse, how, and what the module says about it.
struct ImportConfiguration: Sendable {
  /// The headers, as the scan names them.
  let headers: [RequestedHeader]
  /// Everything that was given and that pkg-config and config tools say: what the parse and the checks see.
  let compilationInfo: CompilationInfo
  /// What the module says of it.
  let emitted: EmittedCompilationInfo
  /// Where the module comes from.
  let provenance: Provenance
  /// Where the module goes.
  let output: OutputDestination
  /// Target, standard and the user's own arguments, behind what the compilation info says.
  let clangArguments: [String]
  /// The calls that the user states, taken apart.
  let statedCalls: [StatedCall]
  /// What the rules files say, in their order.
  let ruleFiles: [RuleFile]
  /// Hashes of the rules files that the options name.
  let ruleContents: [ContentHash]
  /// What is bound, under which names, and what other modules have.
  let choices: Choices
  /// The options it was made from.
  let options: ImportOptions
  /// What it was made in.
  let environment: ImportEnvironment

  /// Resolves options; runs pkg-config and config tools when they are asked for.
  ///
  /// - Parameter isWritten: whether the module is going to be written.
  /// - Parameter run: how they are run.
  init(
    _ options: ImportOptions, environment: ImportEnvironment, isWritten: Bool = true,
    run: CompilationInfo.Run = runProcess
  ) throws(ImportFailure) {
    try options.validate()
    choices = try Choices(options)
    statedCalls = try options.statedCalls()
    let rules = try options.readRules(in: environment.currentDirectory)
    ruleFiles = rules.files + [options.project?.rules].compactMap(\.self)
    ruleContents = rules.contents
    let output = try OutputDestination(
      options.output, currentDirectory: environment.currentDirectory, isWritten: isWritten,
      wording: options.wording, key: .output)
    let paths = ModulePaths(currentDirectory: environment.currentDirectory, output: output)
    let tools = try options.toolInfos(run: run)
    let searched = options.includeDirectories + tools.flatMap(\.includeDirs)
    let resolver = HeaderResolver(paths: paths, includeDirectories: searched, wording: options.wording)
    let resolved = try options.headers.map { (header) throws(ImportFailure) in try resolver.resolve(header) }

    var given = try options.givenInfo(headers: resolved, currentDirectory: environment.currentDirectory)
    try checkNames(
      of: resolved, includeDirectories: given.includeDirs + tools.flatMap(\.includeDirs), paths: paths,
      wording: options.wording)
    emitted = EmittedCompilationInfo(given, headers: resolved, options: options, paths: paths)
    given = try given.mergingTools(tools)

    self.options = options
    self.environment = environment
    self.output = output
    headers = resolved.map(\.requested)
    compilationInfo = given
    clangArguments = options.parseArguments
    provenance = Provenance(
      toolVersion: toolVersion,
      command: options.canonicalCommand(headers: resolved, output: output, paths: paths),
      headers: given.includes)
  }

  /// What the scan is asked for.
  ///
  /// - Parameter headerArguments: where clang's own headers are.
  func scanRequest(headerArguments: [String]) -> ScanRequest {
    var request = ScanRequest(
      headers: headers, preIncludeBits: compilationInfo.preIncludeBits,
      postIncludeBits: compilationInfo.postIncludeBits,
      clangArguments: headerArguments + compilationInfo.clangArguments + clangArguments,
      ownGlobs: options.ownGlobs)
    request.statedCalls = statedCalls
    request.readsComments = options.docs
    request.wantsPaths = options.project != nil
    request.wantsAssemblyNames = options.asksLibraries
    request.kept =
      if options.cacheDirectory != nil { .contents } else if options.depfile != nil { .names } else {
        .nothing
      }
    request.wantsWarnings = !options.reports.isEmpty || options.failConditions.contains(.warning)
    return request
  }
}

extension CompilationInfo {
  func mergingTools(_ tools: [CompilationInfo]) throws(ImportFailure) -> CompilationInfo {
    do {
      return try merging(tools)
    } catch {
      throw ImportFailure(.internal, "compilation infos for two platforms")
    }
  }
}

extension EmittedCompilationInfo {
  /// What the module says of the compilation info that was given, without what tools add to it: the module asks
  /// them itself.
  init(_ info: CompilationInfo, headers: [ResolvedHeader], options: ImportOptions, paths: ModulePaths) {
    self.init()
    preIncludeBits = info.preIncludeBits
    includes = info.includes
    // The directory of a header is nobody's choice, so it is never absolute.
    let derived = headers.compactMap(\.directory).map { EmittedPath.besideModule(paths.besideModule($0)) }
    includeDirs = uniqueElements(derived + options.includeDirectories.map(paths.emitted))
    postIncludeBits = info.postIncludeBits
    libraries = info.libraries
    libraryDirs = info.libraryDirs.map(paths.emitted)
    separateModuleSources = info.separateModuleSources
    separateModuleFiles = info.separateModuleFiles.map(paths.emitted)
    compileExtra = info.compileExtra
    linkExtra = info.linkExtra
    frameworks = info.frameworks
    linkFiles = info.linkFiles.map(paths.emitted)
    testonlyLibraries = info.testonlyLibraries
    useCppLinker = info.useCppLinker
    pkgConfigNames = options.pkgConfigNames
    configTools = options.configTools
  }
}
