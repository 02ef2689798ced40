import LowLevelTypes

/// What differs between two modules in what they offer, binding by binding.
public struct InterfaceDifference: Sendable {
  /// The changes: of what there was in its order, then what was added in its own.
  public let changes: [InterfaceChange]
  /// How many constants and records could not be compared, since one side leaves them to the C compiler.
  let notCompared: (constants: Int, records: Int)

  /// Compares two modules.
  public init(from old: ModuleInterface, to new: ModuleInterface) {
    var comparison = InterfaceComparison(old: old, new: new)
    comparison.run()
    changes = comparison.changes
    notCompared = comparison.notCompared
  }

  /// Whether source that was written for the old one, and programs that were compiled with it, can use the new one.
  var verdict: Verdict { changes.reduce(.compatible) { $0.joined($1.verdict) } }
}

/// A binding as it was and as it is.
struct BindingPair {
  let old: InterfaceBinding
  let new: InterfaceBinding

  func change(_ kind: InterfaceChange.Kind, _ verdict: Verdict, _ notes: [String]) -> InterfaceChange {
    InterfaceChange(kind: kind, old: old, new: new, verdict: verdict, notes: notes)
  }
}

/// Pairs the bindings of two modules by their names and compares each pair.
private struct InterfaceComparison {
  let old: ModuleInterface
  let new: ModuleInterface
  private let newByName: [String: Int]
  private let newByCName: [String: [Int]]
  private(set) var changes: [InterfaceChange] = []
  private(set) var notCompared = (constants: 0, records: 0)

  init(old: ModuleInterface, new: ModuleInterface) {
    self.old = old.replacing(respelledTypes(from: old, to: new))
    self.new = new
    newByName = indexByName(new.bindings)
    newByCName = Dictionary(grouping: new.bindings.indices) { new.bindings[$0].cName }
  }

  mutating func run() {
    var paired = Set<Int>()
    for binding in old.bindings {
      guard let index = binding.names.compactMap({ newByName[$0] }).first else {
        changes.append(removal(of: binding))
        continue
      }
      // A record that was only declared before takes the place of the pointer to it.
      paired.insert(index)
      compare(BindingPair(old: binding, new: new.bindings[index]))
    }
    for index in new.bindings.indices where !paired.contains(index) {
      changes.append(addition(of: new.bindings[index]))
    }
  }

  private func removal(of binding: InterfaceBinding) -> InterfaceChange {
    var notes: [String] = []
    var abi: Compatibility = binding.isNeededByPrograms ? .breaking : .compatible
    let successor = newByCName[binding.cName]?.first { new.bindings[$0].kind == binding.kind }
    if let successor {
      notes.append("is called \(new.bindings[successor].name) now")
      abi = .compatible
    } else if let reason = new.skipped[binding.cName] {
      notes.append("is declared and no longer bound: \(reason)")
    }
    return InterfaceChange(
      kind: .removed, old: binding, new: nil, verdict: Verdict(source: .breaking, abi: abi), notes: notes)
  }

  private func addition(of binding: InterfaceBinding) -> InterfaceChange {
    let note = old.skipped[binding.cName].map { "was declared and not bound: \($0)" }
    return InterfaceChange(
      kind: .added, old: nil, new: binding, verdict: .compatible, notes: note.map { [$0] } ?? [])
  }

  private mutating func compare(_ pair: BindingPair) {
    switch (pair.old.content, pair.new.content) {
    case (.constant(let before), .constant(let after)):
      if !before.canBeCompared(with: after) { notCompared.constants += 1 }
      add(valueChange(from: before, to: after, pair))
    case (.function(let before), .function(let after)):
      changes += Review.changes(from: before, to: after, pair)
    case (.variable(let before), .variable(let after)): add(variableChange(from: before, to: after, pair))
    case (.record(let before), .record(let after)):
      if before.extent == nil || after.extent == nil { notCompared.records += 1 }
      add(layoutChange(from: before, to: after, pair))
    case (.type(let before), .type(let after)):
      guard let verdict = verdict(from: before, to: after, .result) else { return }
      add(pair.change(.signature, verdict, [verdict.words(before, after)]))
    case (.type(let before), .record) where before.isPointer:
      add(pair.change(.layout, .compatible, ["its members are declared now"]))
    case (.record, .type(let after)) where after.isPointer:
      add(
        pair.change(
          .layout, Verdict(source: .breaking, abi: .compatible), ["its members are no longer declared"]))
    case (.routine(let before), .routine(let after)): add(routineChange(from: before, to: after, pair))
    default: add(pair.change(.signature, .breaking, ["is a \(pair.new.kind) in place of a \(pair.old.kind)"]))
    }
  }

  private mutating func add(_ change: InterfaceChange?) {
    if let change { changes.append(change) }
  }
}

private func indexByName(_ bindings: [InterfaceBinding]) -> [String: Int] {
  var indices: [String: Int] = [:]
  for (index, binding) in bindings.enumerated() {
    for name in binding.names where indices[name] == nil { indices[name] = index }
  }
  return indices
}

extension ConstantInterface {
  fileprivate func canBeCompared(with other: ConstantInterface) -> Bool {
    value != nil && other.value != nil || definition != nil && other.definition != nil
  }
}

extension InterfaceType {
  fileprivate var isPointer: Bool {
    if case .pointer? = type?.unaliased { true } else { false }
  }
}

extension InterfaceBinding {
  /// Whether a compiled program needs it of the library when it runs. What reaches the members of records is C code of
  /// the module, and so are inline functions; a variable is there as long as it can be read.
  fileprivate var isNeededByPrograms: Bool {
    switch content {
    case .function(let function):
      function.isInLibrary
        || function.declarator == "shim" && source?.declaration.contains(" {") != true
          && !cName.hasPrefix("rffi_set_")
    case .variable: true
    case .constant, .record, .type, .routine: false
    }
  }
}
