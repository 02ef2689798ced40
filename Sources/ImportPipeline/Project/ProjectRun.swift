import Bindings
import CDeclarations
import Diagnostics
import Lowering
import Scanning

/// The making of modules whose headers have been read.
struct ProjectRun {
  let project: Project
  /// Why the headers of some modules could not be read.
  private var failures: [String: ImportFailure] = [:]
  private let scans: [ScannedModule]
  private let plan: ProjectPlan
  /// What has been made so far, by the number of the module.
  private var made: [Int: Result<FinishedImport, ImportFailure>] = [:]

  init(_ project: Project, _ scans: [Result<ScannedModule, ImportFailure>]) throws(ImportFailure) {
    self.project = project
    self.scans = scans.compactMap { try? $0.get() }
    for (module, scan) in zip(project.modules, scans) {
      if case .failure(let failure) = scan { failures[module.name] = failure }
    }
    if failures.isEmpty { try checkPatterns(self.scans) }
    plan = try ProjectPlan(self.scans)
  }

  /// Makes the modules of these names, and what they need.
  mutating func make(_ names: Set<String>, isWritten: Bool) -> [ModuleOutcome] {
    let needed = neededModules(for: names)
    for index in plan.order where needed.contains(index) {
      let isWritten = isWritten && names.contains(scans[index].module.name)
      made[index] = Result { () throws(ImportFailure) in try make(index, isWritten: isWritten) }
    }
    return project.modules.filter { names.contains($0.name) }.compactMap { module in
      if let failure = failures[module.name] {
        return ModuleOutcome(name: module.name, result: .failure(failure))
      }
      guard let index = scans.firstIndex(where: { $0.module.name == module.name }), let result = made[index]
      else { return nil }
      return ModuleOutcome(
        name: module.name, result: result.map { ImportOutcome(counts: ImportCounts($0.module), made: $0) })
    }
  }

  private func neededModules(for names: Set<String>) -> Set<Int> {
    let selected = scans.indices.filter { names.contains(scans[$0].module.name) }
    return selected.reduce(into: Set(selected)) { needed, index in
      needed.formUnion(plan.allDependencies(of: index))
    }
  }

  private func make(_ index: Int, isWritten: Bool) throws(ImportFailure) -> FinishedImport {
    let scan = scans[index]
    try refuseMissing(scan)
    let module = try lower(scan.declarations, scan.configuration, imports: try imports(of: index))
    let finished = FinishedImport(scan.declarations, module)
    if isWritten {
      let products = try scan.configuration.products(of: finished, scan.reports)
      try write(products.module, to: scan.configuration.output)
    }
    return finished
  }

  /// Refuses a module that may need one whose headers could not be read: its own would be other than they are with it.
  private func refuseMissing(_ scan: ScannedModule) throws(ImportFailure) {
    for module in project.modules where failures[module.name] != nil {
      let headers = module.options.headers.map { RequestedHeader(includeName: $0, path: nil) }
      let type = scan.types.first { type in
        !scan.declarations.ownedFiles.contains(type.position.file)
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
      if scan.declarations.ownedFiles.contains(type.position.file) { continue }
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
    switch made[other] {
    case .success(let finished):
      guard let exported = finished.module.exports.types[type.identity] else {
        // What it has from another module itself is taken from there.
        guard let source = plan.owners[other][type.identity] else { return nil }
        return try imported(type, from: source, to: index)
      }
      return ImportedType(exported, from: try scans[other].module.pythonName(from: scans[index].module))
    case .failure, nil: throw needs(scans[other].module.name, "'\(type.identity)'")
    }
  }
}
