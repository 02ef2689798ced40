import Bindings
import Diagnostics

/// What a run has to account for: every declaration of the selected headers, and what clang warns of.
public struct Account: Hashable, Sendable {
  /// Where the module comes from.
  public let provenance: Provenance
  /// The declarations, in the order of the headers.
  public let declarations: [AccountedDeclaration]
  /// What clang warns of.
  public let warnings: [Diagnostic]

  /// Takes the account of a module.
  public init(of module: BindingModule) {
    let names = ModuleNames(of: module)
    provenance = module.provenance
    let decisions = Dictionary(module.decisions.map { ($0.cName, $0.decisions) }) { first, _ in first }
    declarations = module.account.map { entry in
      AccountedDeclaration(
        entry, names: names, decisions: entry.kind == .function ? decisions[entry.cName] ?? [] : [])
    }
    warnings = module.warnings
  }
}

/// A declaration and what became of it.
public struct AccountedDeclaration: Hashable, Sendable {
  /// The declaration, and what became of it.
  public let entry: AccountEntry
  /// The names that the module has for it, the one it is bound as first.
  public let names: [String]
  /// How C declares it, and what else is known; nil when nothing of the module comes from it alone.
  public let origin: Origin?

  /// What was decided about a function, and why.
  public let decisions: [Decision]

  init(_ entry: AccountEntry, names: ModuleNames, decisions: [Decision]) {
    self.entry = entry
    self.decisions = decisions
    switch entry.disposition {
    case .bound(let name):
      self.names = names.names(for: entry, boundAs: name)
      origin = names.origin(of: name).flatMap { $0.declares(entry) ? $0 : nil }
    case .skipped:
      self.names = []
      origin = nil
    }
  }

  /// Whether it is bound.
  public var isBound: Bool { reason == nil }

  /// Why it is not bound; nil when it is.
  public var reason: SkipReason? {
    switch entry.disposition {
    case .bound: nil
    case .skipped(let reason): reason
    }
  }
}

extension Origin {
  /// Whether it is the declaration of `entry`, and not of something else that the module has under the same name.
  fileprivate func declares(_ entry: AccountEntry) -> Bool {
    switch entry.kind {
    // They share what is said of the first of them.
    case .enumerator: true
    // Its name stands where a type ends that may begin far above.
    case .typedef: declaration.hasSuffix(" \(entry.cName)") || isAt(entry.position)
    case .function, .record, .member, .enumeration, .variable, .macro: isAt(entry.position)
    }
  }

  private func isAt(_ other: SourcePosition) -> Bool {
    position.file == other.file && position.line == other.line
  }
}
