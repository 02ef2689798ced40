import Bindings
import CDeclarations
import CMemory
import Diagnostics
import Lowering
import Scanning
import Synchronization
import Threads

/// A module of a project as those that need it have to know it.
struct MadeModule: Sendable {
  /// How many declarations became what.
  let counts: ImportCounts
  /// The types that it binds.
  let exports: TypeExports
  /// Whether the cache had it all.
  let isRemembered: Bool
  /// What was made on the way, where somebody is going to look at it: it takes much memory.
  let finished: FinishedImport?
}

/// The making of modules whose headers have been read.
final class ProjectRun: Sendable {
  let project: Project
  /// The numbers of modules by name, of those whose headers could be read.
  private let indices: [String: Int]
  /// Why the headers of some modules could not be read.
  private let failures: [String: ImportFailure]
  private let scans: [ScannedModule]
  private let plan: ProjectPlan
  private let observer: ProjectObserver
  /// What has been made so far, by the number of the module.
  private let made = Mutex<[Int: Result<MadeModule, ImportFailure>]>([:])

  init(
    _ project: Project, _ scans: [Result<ScannedModule, ImportFailure>], _ observer: @escaping ProjectObserver
  ) throws(ImportFailure) {
    self.project = project
    self.observer = observer
    self.scans = scans.compactMap { try? $0.get() }
    var failures: [String: ImportFailure] = [:]
    for (module, scan) in zip(project.modules, scans) {
      if case .failure(let failure) = scan { failures[module.name] = failure }
    }
    self.failures = failures
    indices = Dictionary(uniqueKeysWithValues: self.scans.enumerated().map { ($1.module.name, $0) })
    if failures.isEmpty { try checkPatterns(self.scans) }
    plan = try ProjectPlan(self.scans)
  }

  /// Makes the modules of these names, and what they need. What is written is not kept in memory.
  func make(_ names: Set<String>, isWritten: Bool, jobs: Int) -> [ModuleOutcome] {
    let needed = neededModules(for: names)
    let order = plan.order.filter(needed.contains)
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    inOrder(
      dependencies: order.map { Set(plan.dependencies[$0].compactMap { places[$0] }) },
      weights: order.map { scans[$0].size + 1 }, jobs: jobs
    ) { [self] place in
      let index = order[place]
      let name = scans[index].module.name
      observer(name, .making)
      let purpose: Purpose = !names.contains(name) ? .others : isWritten ? .file : .memory
      let result = Result { () throws(ImportFailure) in try make(index, for: purpose) }
      made.withLock { $0[index] = result }
      rffi_return_memory()
      observer(name, .made(result.map(\.counts), isRemembered: (try? result.get())?.isRemembered == true))
    }
    return project.modules.filter { names.contains($0.name) }.compactMap(outcome)
  }

  private func outcome(_ module: ProjectModule) -> ModuleOutcome? {
    if let failure = failures[module.name] {
      return ModuleOutcome(name: module.name, result: .failure(failure))
    }
    return indices[module.name].flatMap(result).map { result in
      ModuleOutcome(
        name: module.name,
        result: result.map { ImportOutcome(counts: $0.counts, made: $0.finished) })
    }
  }

  private func result(_ index: Int) -> Result<MadeModule, ImportFailure>? {
    made.withLock { $0[index] }
  }

  private func neededModules(for names: Set<String>) -> Set<Int> {
    let selected = scans.indices.filter { names.contains(scans[$0].module.name) }
    return selected.reduce(into: Set(selected)) { needed, index in
      needed.formUnion(plan.allDependencies(of: index))
    }
  }

  /// What a module is made for.
  private enum Purpose {
    /// To be written.
    case file
    /// To be looked at.
    case memory
    /// For the types that others take from it.
    case others
  }

  private func make(_ index: Int, for purpose: Purpose) throws(ImportFailure) -> MadeModule {
    let scan = scans[index]
    try refuseMissing(scan)
    let imports = try imports(of: index)
    let otherFiles = plan.otherModulesFiles(in: index)
    let key = scan.key(imports, otherModulesFiles: otherFiles)
    if purpose != .memory, let key, let known = scan.remembered(key) {
      let isThere = purpose == .file ? try scan.write(known, key) : true
      if isThere {
        return MadeModule(counts: known.counts, exports: known.exports, isRemembered: true, finished: nil)
      }
    }
    let declarations = try scan.takeDeclarations { observer(scan.module.name, .parsed) }
    let module = try lower(declarations, scan.configuration, imports: imports, otherModulesFiles: otherFiles)
    let finished = FinishedImport(declarations, module)
    if purpose == .file {
      let products = try scan.configuration.products(of: finished, scan.reports)
      try scan.write(products)
      if let key { scan.remember(products, module.exports, key) }
    }
    return MadeModule(
      counts: ImportCounts(module), exports: module.exports, isRemembered: false,
      finished: purpose == .memory ? finished : nil)
  }

  /// Refuses a module that may need one whose headers could not be read: its own would be other than they are with it.
  private func refuseMissing(_ scan: ScannedModule) throws(ImportFailure) {
    for module in project.modules where failures[module.name] != nil {
      let headers = module.options.headers.map { RequestedHeader(includeName: $0, path: nil) }
      let type = scan.types.first { type in
        !scan.facts.ownedFiles.contains(type.position.file)
          && mayOwn(headers, ownGlobs: module.options.ownGlobs, fileNamed: type.position.file)
      }
      if let type { throw needs(module.name, "'\(type.identity)' (\(type.position.file))") }
    }
  }

  private func needs(_ module: String, _ what: String) -> ImportFailure {
    ImportFailure(.file, "it needs \(what) of module '\(module)', which could not be made")
  }

  /// The types that a module takes from others.
  private func imports(of index: Int) throws(ImportFailure) -> [TypeIdentity: ImportedType] {
    let scan = scans[index]
    let dependencies = plan.allDependencies(of: index)
    var imports: [TypeIdentity: ImportedType] = [:]
    for type in scan.types {
      if let owner = plan.owners[index][type.identity] {
        imports[type.identity] = try imported(type, from: owner, to: index)
        continue
      }
      // What no module owns is bound by the first that needs it.
      if scan.facts.ownedFiles.contains(type.position.file) { continue }
      for other in dependencies {
        guard let found = try imported(type, from: other, to: index),
          let file = found.type?.file, scans[other].path(file) == scan.path(type.position.file)
        else { continue }
        imports[type.identity] = found
        break
      }
    }
    return imports
  }

  private func imported(
    _ type: NeededType, from other: Int, to index: Int
  ) throws(ImportFailure) -> ImportedType? {
    switch result(other) {
    case .success(let made):
      guard let exported = made.exports.types[type.identity] else {
        // What it has from another module itself is taken from there.
        guard let source = plan.owners[other][type.identity] else { return nil }
        return try imported(type, from: source, to: index)
      }
      return ImportedType(exported, from: try scans[other].module.pythonName(from: scans[index].module))
    case .failure, nil: throw needs(scans[other].module.name, "'\(type.identity)'")
    }
  }
}
