import Bindings
import Diagnostics

/// What changed since an older module, by the names of the bindings.
struct PageChanges {
  /// The statements of a name as they were and as they are.
  private struct Statements {
    var old: [String] = []
    var new: [String] = []
  }

  private var statements: [String: Statements] = [:]
  private var changes: [String: [InterfaceChange]] = [:]
  /// The names that are in the older module only, in its order, with their statements.
  private(set) var removed: [(name: String, text: String)] = []

  init(from old: [UInt8], to reviewed: ReviewedModule) {
    let difference = ModuleDifference(from: ModuleText(old), to: ModuleText(reviewed.text))
    var order: [String] = []
    for change in difference.changes {
      let (before, after) = change.blocks
      for name in Set((before?.key.definedNames ?? []) + (after?.key.definedNames ?? [])).sorted() {
        if statements[name] == nil { order.append(name) }
        if let before { statements[name, default: Statements()].old.append(difference.old.text(of: before)) }
        if let after { statements[name, default: Statements()].new.append(difference.new.text(of: after)) }
      }
    }
    // What only moved did not change.
    statements = statements.filter { $0.value.old != $0.value.new }
    let interface = InterfaceDifference(
      from: ModuleInterface(old), to: ModuleInterface(of: reviewed.module, text: reviewed.text))
    for change in interface.changes {
      for name in change.binding?.names ?? [] { changes[name, default: []].append(change) }
      if change.kind == .removed, let binding = change.old {
        let text = statements[binding.name]?.old.joined(separator: "\n") ?? binding.text
        removed.append((binding.name, text))
      }
    }
  }

  /// What changed of a declaration, for the page; nil where nothing did.
  func json(of declaration: AccountedDeclaration) -> JSON? {
    let own = declaration.names.compactMap { statements[$0] }
    var seen: Set<InterfaceChange> = []
    let meant = declaration.names.flatMap { changes[$0] ?? [] }.filter { seen.insert($0).inserted }
    if own.isEmpty && meant.isEmpty { return nil }
    let old = own.flatMap(\.old)
    return .object([
      "added": .boolean(old.isEmpty && !own.isEmpty),
      "old": .strings(old.map(inertLines)),
      "new": .strings(own.flatMap(\.new).map(inertLines)),
      "notes": .strings(
        meant.flatMap { change in
          ["\(change.kind.rawValue): source \(change.source.rawValue), ABI \(change.abi.rawValue)"]
            + change.notes.map(inertText)
        }),
    ])
  }
}

extension ModuleDifference.Change {
  /// The block as it was and as it is.
  fileprivate var blocks: (old: ModuleText.Block?, new: ModuleText.Block?) {
    switch self {
    case .removed(let old): (old, nil)
    case .added(let new): (nil, new)
    case .changed(let old, let new): (old, new)
    }
  }
}
