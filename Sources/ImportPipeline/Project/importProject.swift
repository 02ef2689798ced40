import Synchronization
import Threads

/// What became of one module of a project.
public struct ModuleOutcome: Sendable {
  /// What the module is called in the project.
  public let name: String
  /// What was made and written, or why nothing was.
  public let result: Result<ImportOutcome, ImportFailure>
}

/// What happens to a module while a project is imported.
public enum ProjectEvent: Sendable {
  /// Its headers are being read.
  case reading
  /// They have been, or cannot be.
  case read(ImportFailure?)
  /// Clang has parsed headers, for this module and for whatever others share the parse.
  case parsed
  /// It is being made.
  case making
  /// It has been: how many declarations became what, and whether the cache had it all.
  case made(Result<ImportCounts, ImportFailure>, isRemembered: Bool)
}

/// Is told of what happens to the module of a name; from any thread, at any time.
public typealias ProjectObserver = @Sendable (_ module: String, _ event: ProjectEvent) -> Void

/// How a project is imported.
public struct ProjectOptions: Sendable {
  /// The modules to write; all of them where it is empty.
  public var names: [String] = []
  /// How many modules are read or made at the same time, at most.
  public var jobs = 1
  /// The directory of the cache; nil for none.
  public var cacheDirectory: String?
  /// Where make and ninja are told what the only module that is named was made of; nil for nowhere.
  public var depfile: String?
  /// What the commands in a file for ninja say besides, of the cache.
  public var ninjaArguments: [String] = []
  /// Who is told of what happens.
  public var observer: ProjectObserver = { _, _ in }

  /// Makes options that ask for nothing in particular.
  public init() {}
}

/// Imports modules of a project, and writes each as soon as it is made. That one cannot be made keeps no other from it but
/// those that need its types.
///
/// The headers of all modules are read before the first is made: who has which type is decided by the files it is
/// declared in. The process works in the project's directory from then on.
///
/// - Throws: what concerns all of them.
public func importProject(
  _ project: Project, _ options: ProjectOptions = ProjectOptions()
) throws(ImportFailure) -> [ModuleOutcome] {
  try makeProject(project, options, isWritten: true)
}

/// Makes modules of a project in memory, as ``importProject(_:_:)`` does.
public func makeProject(
  _ project: Project, named names: [String] = []
) throws(ImportFailure) -> [ModuleOutcome] {
  var options = ProjectOptions()
  options.names = names
  return try makeProject(project, options, isWritten: false)
}

private func makeProject(
  _ project: Project, _ options: ProjectOptions, isWritten: Bool
) throws(ImportFailure) -> [ModuleOutcome] {
  let selected = Set(try project.modules(named: options.names).map(\.name))
  if options.depfile != nil, selected.count != 1 {
    throw ImportFailure(.usage, "--depfile is about one module: name it with --module")
  }
  let scans = try readModules(project, options) { isWritten && selected.contains($0) }
  let run = try ProjectRun(project, scans, options.observer)
  let outcomes = run.make(selected, isWritten: isWritten, jobs: options.jobs)
  if let depfile = options.depfile, outcomes.allSatisfy({ (try? $0.result.get()) != nil }) {
    for case .success(let scan) in scans where selected.contains(scan.module.name) {
      let destination = try OutputDestination(
        depfile, currentDirectory: project.environment.currentDirectory)
      let text = try depfileText(target: scan.module.options.output ?? "", files: scan.files)
      try write(Array(text.utf8), to: destination)
    }
  }
  return outcomes
}
