import Bindings
import Diagnostics

/// Which declarations differ between targets, and whether one portable module is right for all of them.
///
/// A portable module leaves values and layouts to the C compiler of the machine that it is used on. What it has written
/// down, such as the width of a type, is right where it is the same for every target.
public struct TargetComparison: Sendable {
  /// A module as it is made for a target.
  public struct Target: Sendable {
    /// The triple.
    public let name: String
    /// With the values and layouts of the target.
    let full: ModuleInterface
    /// What the portable text says.
    let portable: ModuleInterface

    /// - Parameter text: the module as it is emitted.
    public init(_ name: String, _ module: BindingModule, text: [UInt8]) {
      self.name = name
      full = ModuleInterface(of: module, text: text)
      portable = ModuleInterface(text)
    }
  }

  /// A declaration that differs.
  public struct Declaration: Hashable, Sendable {
    /// How it differs from the first target.
    public struct Difference: Hashable, Sendable {
      /// The target.
      public let target: String
      /// In words.
      public let notes: [String]
    }

    /// Its name in the module.
    public let name: String
    /// What it is.
    public let kind: String
    /// What differs, target by target.
    public var differences: [Difference]
    /// Whether the portable module is right for all targets all the same.
    public var survives: Bool
  }

  /// The triples, the first of which the others are compared with.
  public let targets: [String]
  /// What differs.
  public let declarations: [Declaration]

  /// Compares modules that are made of the same headers.
  public init(_ targets: [Target]) {
    self.targets = targets.map(\.name)
    var declarations: [Declaration] = []
    var places: [String: Int] = [:]
    for other in targets.dropFirst() {
      guard let first = targets.first else { break }
      let full = InterfaceDifference(from: first.full, to: other.full).changes
      let portable = InterfaceDifference(from: first.portable, to: other.portable).changes
      let broken = Set(portable.compactMap { $0.binding?.name })
      for change in full
        + portable.filter({ change in !full.contains { $0.binding?.name == change.binding?.name } })
      {
        guard let binding = change.binding else { continue }
        let notes = change.words(target: other.name)
        let index = places[binding.name] ?? declarations.count
        if index == declarations.count {
          places[binding.name] = index
          declarations.append(
            Declaration(name: binding.name, kind: binding.kind, differences: [], survives: true))
        }
        declarations[index].add(notes, other.name)
        if broken.contains(binding.name) { declarations[index].survives = false }
      }
    }
    self.declarations = declarations
  }

  /// Whether one portable module is right for all targets.
  public var isPortable: Bool { declarations.allSatisfy(\.survives) }
}

extension TargetComparison.Declaration {
  fileprivate mutating func add(_ notes: [String], _ target: String) {
    if let index = differences.firstIndex(where: { $0.target == target }) {
      differences[index] = Difference(target: target, notes: differences[index].notes + notes)
    } else {
      differences.append(Difference(target: target, notes: notes))
    }
  }
}

extension InterfaceChange {
  fileprivate func words(target: String) -> [String] {
    switch kind {
    case .added: ["is there for this target alone"] + notes
    case .removed: ["is missing for this target"] + notes
    case .signature, .layout, .value, .policy: notes
    }
  }
}

extension TargetComparison {
  /// The comparison in words: a line for each declaration that differs, and what that means.
  public var text: String {
    let first = targets.first ?? ""
    var lines: [String] = []
    for declaration in declarations {
      let verdict =
        declaration.survives
        ? "the portable module leaves it to the C compiler" : "no portable module is right for all"
      lines.append("\(declaration.kind) \(declaration.name): \(verdict)")
      for difference in declaration.differences {
        lines.append("    \(difference.target): \(difference.notes.joined(separator: "; "))")
      }
    }
    let broken = declarations.count { !$0.survives }
    lines.append("compared with \(first): \(targets.dropFirst().joined(separator: ", "))")
    lines.append("  \(declarations.count - broken) differ and survive in the portable form")
    lines.append("  \(broken) differ in what the portable form has written down")
    return lines.map { inertText($0) + "\n" }.joined()
  }

  /// The same for programs; `Documentation/Verify.md` has the members.
  public func json(toolVersion: String) -> [UInt8] {
    let document = JSON.object([
      "format": .integer(1),
      "tool": .object(["name": .string("rffi-import"), "version": .string(toolVersion)]),
      "targets": .strings(targets), "portable": .boolean(isPortable),
      "declarations": .array(declarations.map(\.json)),
    ])
    return document.document(linesDownTo: 2)
  }
}

extension TargetComparison.Declaration {
  fileprivate var json: JSON {
    .object([
      "name": .string(name), "kind": .string(kind), "survives": .boolean(survives),
      "differences": .array(
        differences.map { .object(["target": .string($0.target), "notes": .strings($0.notes)]) }),
    ])
  }
}
