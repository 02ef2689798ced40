import CDeclarations
import CMemory
import Scanning
import Synchronization
import Threads

/// Reads the headers of all modules of a project, in whose directory the process works from then on. Modules whose parse
/// is the same share it; what the cache knows is not parsed.
///
/// - Parameter isWritten: whether the module of a name is going to be written.
func readModules(
  _ project: Project, _ options: ProjectOptions, isWritten: @escaping @Sendable (String) -> Bool
) throws(ImportFailure) -> [Result<ScannedModule, ImportFailure>] {
  try changeDirectory(project.environment.currentDirectory)
  let answers = try options.cacheDirectory.flatMap { (directory) throws(ImportFailure) in
    RememberedAnswers(try ResultCache(directory), project.environment)
  }
  let reading = ModuleReading(project, options)
  inOrder(dependencies: Array(repeating: [], count: project.modules.count), jobs: options.jobs) { index in
    reading.resolve(index, isWritten: isWritten) { command in
      answers.map { $0.run(command) } ?? runProcess(command)
    }
  }
  let (parses, weights) = reading.parses
  // If each thread did some of the largest, each would keep memory for them.
  let heavy = weights.indices.filter { weights[$0] > (weights.max() ?? 0) / 2 }
  inOrder(
    dependencies: Array(repeating: [], count: parses.count), weights: weights, heavy: Set(heavy),
    jobs: options.jobs
  ) { index in
    reading.parse(parses[index])
  }
  return reading.results
}

/// The modules of a project on their way from options to what their headers say.
private final class ModuleReading: Sendable {
  private struct State {
    var resolved: [Int: ResolvedModule] = [:]
    var results: [Int: Result<ScannedModule, ImportFailure>] = [:]
    /// Whether it is known that clang is needed.
    var needsClang = false
  }

  private let project: Project
  private let options: ProjectOptions
  private let state = Mutex(State())

  init(_ project: Project, _ options: ProjectOptions) {
    self.project = project
    self.options = options
  }

  /// What has become of the modules, in the order of the project.
  var results: [Result<ScannedModule, ImportFailure>] {
    state.withLock { state in project.modules.indices.compactMap { state.results[$0] } }
  }

  /// The modules that have to be parsed, those that share a parse together, and how long each parse is going to take.
  var parses: (groups: [[Int]], weights: [Int]) {
    let resolved = state.withLock { state in state.resolved.filter { state.results[$0.key] == nil } }
    var groups: [[Int]] = []
    var known: [ParseIdentity: Int] = [:]
    for (index, module) in resolved.sorted(by: { $0.key < $1.key }) {
      let group = known[module.parse, default: groups.count]
      known[module.parse] = group
      if group == groups.count { groups.append([]) }
      groups[group].append(index)
    }
    return (groups, groups.map { group in group.first.flatMap { resolved[$0]?.parseWeight } ?? 0 })
  }

  /// Resolves the options of a module, and looks whether the cache knows its headers.
  func resolve(
    _ index: Int, isWritten: (String) -> Bool, run: @escaping CompilationInfo.Run
  ) {
    var module = project.modules[index]
    module.options.cacheDirectory = options.cacheDirectory
    module.options.depfile = options.depfile
    options.observer(module.name, .reading)
    do {
      let resolved = try ResolvedModule(
        module, environment: project.environment, isWritten: isWritten(module.name), run: run)
      let remembered = try ScannedModule(remembered: resolved)
      state.withLock { state in
        state.resolved[index] = resolved
        state.results[index] = remembered.map { .success($0) }
      }
      options.observer(module.name, .read(nil))
      if remembered == nil { loadClang() }
    } catch {
      finish(index, .failure(error))
    }
  }

  /// Loads libclang for the first who finds that it is needed, while other modules are still being resolved. Whether it
  /// can be found is asked again by those who parse.
  private func loadClang() {
    let isFirst = state.withLock { state in
      defer { state.needsClang = true }
      return !state.needsClang
    }
    if isFirst { _ = try? project.environment.findInstallation() }
  }

  /// Parses the headers of modules that share a parse.
  func parse(_ group: [Int]) {
    let resolved = state.withLock { state in group.compactMap { state.resolved[$0] } }
    guard let first = resolved.first else { return }
    for module in resolved { options.observer(module.module.name, .reading) }
    options.observer(first.module.name, .parsed)
    let scanned = scan(resolved.map(\.configuration))
    for (index, (module, scanned)) in zip(group, zip(resolved, scanned)) {
      finish(
        index,
        Result { () throws(ImportFailure) in try ScannedModule(module, try scanned.get()) })
    }
    rffi_return_memory()
  }

  private func finish(_ index: Int, _ result: Result<ScannedModule, ImportFailure>) {
    state.withLock { $0.results[index] = result }
    let failure: ImportFailure? = if case .failure(let failure) = result { failure } else { nil }
    options.observer(project.modules[index].name, .read(failure))
  }
}

extension ResolvedModule {
  /// How long its parse is going to take, in no unit, as far as that can be told before: libraries built upon many others
  /// bring many directories along.
  fileprivate var parseWeight: Int {
    configuration.compilationInfo.includeDirs.count * 8 + configuration.headers.count
  }
}
