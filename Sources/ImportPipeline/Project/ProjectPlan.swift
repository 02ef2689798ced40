import Bindings
import Diagnostics
import Lowering

/// Who has which type, and in which order the modules of a project are made.
///
/// A file belongs to the module that names it, else to the first in the project whose headers own it. A type belongs to
/// the module that its file belongs to. Where one module's headers only declare a record and another module has its
/// definition, the first takes it from there, unless the second needs the first itself.
struct ProjectPlan: Sendable {
  /// A module that needs another one, and a type that shows it.
  private struct Need {
    let other: Int
    let type: NeededType
  }

  /// For each module, who has the types that it does not bind itself.
  private(set) var owners: [[TypeIdentity: Int]]
  /// For each module, those it takes types from.
  private(set) var dependencies: [Set<Int>]
  /// The modules, each behind those it takes types from; otherwise in the order of the project.
  private(set) var order: [Int] = []

  private let modules: [ScannedModule]
  /// The facts of the modules by themselves: to look at a whole module takes longer than what is looked at.
  private let facts: [ModuleFacts]
  private var fileOwners: [String: Int] = [:]
  /// For each module the owners of files, by the names that its positions have.
  private var namedFileOwners: [[String: Int]] = []
  private var needs: [[Need]]

  /// - Throws: a failure with the status ``ExitStatus/usage`` where modules need each other.
  init(_ modules: [ScannedModule]) throws(ImportFailure) {
    self.modules = modules
    facts = modules.map(\.facts)
    owners = Array(repeating: [:], count: modules.count)
    dependencies = Array(repeating: [], count: modules.count)
    needs = Array(repeating: [], count: modules.count)
    assignFiles()
    namedFileOwners = facts.map { $0.files.compactMapValues { [fileOwners] path in fileOwners[path] } }
    for index in modules.indices { findOwners(index) }
    if let cycle = firstCycle() { throw failure(about: cycle) }
    let definers = self.definers()
    for index in modules.indices { findDefinitions(index, definers) }
    sortModules()
  }

  /// Every module that a module takes types from, directly or through others, in the order in which they are made.
  func allDependencies(of index: Int) -> [Int] {
    let all = reachable(from: index)
    return order.filter { all.contains($0) && $0 != index }
  }

  /// The files among a module's own that belong to another one, by the names that its positions have for them, sorted.
  func otherModulesFiles(in index: Int) -> [String] {
    facts[index].ownedFiles.filter { name in
      namedFileOwners[index][name].map { $0 != index } ?? false
    }.sorted()
  }

  private mutating func assignFiles() {
    let owned = modules.map(\.ownedPaths)
    for paths in [owned.map(\.named), owned.map(\.others)] {
      for (index, paths) in paths.enumerated() {
        for path in paths where fileOwners[path] == nil { fileOwners[path] = index }
      }
    }
  }

  private func owner(of type: NeededType, in index: Int) -> Int? {
    namedFileOwners[index][type.position.file]
  }

  private mutating func findOwners(_ index: Int) {
    for type in facts[index].types {
      guard let owner = owner(of: type, in: index), owner != index else { continue }
      add(type, of: owner, to: index)
    }
  }

  private mutating func add(_ type: NeededType, of owner: Int, to index: Int) {
    owners[index][type.identity] = owner
    if dependencies[index].insert(owner).inserted { needs[index].append(Need(other: owner, type: type)) }
  }

  /// The modules that own the definitions of records.
  private func definers() -> [TypeIdentity: Int] {
    var definers: [TypeIdentity: Int] = [:]
    for index in modules.indices {
      for type in facts[index].types where type.isDefined && type.isRecord && definers[type.identity] == nil {
        if owner(of: type, in: index) == index { definers[type.identity] = index }
      }
    }
    return definers
  }

  /// Takes records that a module's own headers only declare from the modules that define them.
  private mutating func findDefinitions(_ index: Int, _ definers: [TypeIdentity: Int]) {
    for type in facts[index].types
    where !type.isDefined && type.isRecord && owner(of: type, in: index) == index {
      guard let definer = definers[type.identity], definer != index,
        !reachable(from: definer).contains(index)
      else { continue }
      add(type, of: definer, to: index)
    }
  }

  private func reachable(from index: Int) -> Set<Int> {
    var found: Set<Int> = [index]
    var pending = [index]
    while let next = pending.popLast() {
      for other in dependencies[next] where found.insert(other).inserted { pending.append(other) }
    }
    return found
  }

  private mutating func sortModules() {
    var done: Set<Int> = []
    while order.count < modules.count {
      let next = modules.indices.first { !done.contains($0) && dependencies[$0].isSubset(of: done) }
      // There are no cycles, so that one is always ready.
      guard let next else { return }
      done.insert(next)
      order.append(next)
    }
  }

  /// The shortest way from a module back to itself, for the first module that has one.
  private func firstCycle() -> [Int]? {
    for start in modules.indices {
      var cameFrom: [Int: Int] = [:]
      var pending = [start][...]
      while let index = pending.popFirst() {
        for need in needs[index] {
          if need.other == start {
            var cycle = [index]
            while let first = cycle.first, first != start, let before = cameFrom[first] {
              cycle.insert(before, at: 0)
            }
            return cycle
          }
          if cameFrom[need.other] == nil {
            cameFrom[need.other] = index
            pending.append(need.other)
          }
        }
      }
    }
    return nil
  }

  private func failure(about cycle: [Int]) -> ImportFailure {
    let names = cycle.map { modules[$0].module.name }
    let path = (names + names.prefix(1)).joined(separator: " -> ")
    var notes: [Diagnostic] = []
    for (position, index) in cycle.enumerated() {
      let next = cycle[(position + 1) % cycle.count]
      guard let need = needs[index].first(where: { $0.other == next }) else { continue }
      notes.append(
        Diagnostic(
          severity: .note,
          message:
            "\(modules[index].module.name) needs '\(need.type.identity)', which \(modules[next].module.name) has",
          position: need.type.position))
    }
    let error = Diagnostic(
      severity: .error,
      message:
        "modules need each other: \(path); make one module of them, or say with 'own' whose the files are",
      position: modules[cycle[0]].module.position, notes: notes)
    return ImportFailure(rules: [error])
  }
}

extension NeededType {
  /// Whether it is a `struct` or `union`.
  fileprivate var isRecord: Bool {
    switch identity {
    case .record: true
    case .enumeration, .typedef: false
    }
  }
}
