import Bindings
import CDeclarations
import Diagnostics
import Rules

/// A declaration as patterns are compared with it.
private struct Nameable {
  let kind: DeclarationKind
  let names: [String]
}

/// What the user says of nothing: patterns, renamings and externals that fit no declaration.
public func unmatchedChoices(
  _ declarations: HeaderDeclarations, selection: Selection, renaming: Renaming, externals: [ExternalType]
) -> [UnmatchedText] {
  if selection.isEmpty && renaming.isEmpty && externals.isEmpty { return [] }
  var check = ChoiceCheck(declarations: declarations, direct: DirectTypedefs(declarations))
  check.check(selection, renaming)
  check.check(externals)
  return check.unmatched
}

/// What the user says of nothing, and a message about it.
public struct UnmatchedText: Hashable, Sendable {
  /// What the user says.
  public let stated: StatedText
  /// That there is no such thing, with names like it.
  public let diagnostic: Diagnostic
}

extension TypeLowering {
  /// Refuses what the user says of nothing, unless it is said of several modules.
  mutating func checkChoices() {
    let unmatched = unmatchedChoices(
      declarations, selection: options.selection, renaming: options.renaming, externals: options.externals)
    unfitRules += unmatched.filter { !$0.stated.isForAll }.map(\.diagnostic)
  }
}

private struct ChoiceCheck {
  let declarations: HeaderDeclarations
  let direct: DirectTypedefs
  private(set) var unmatched: [UnmatchedText] = []

  init(declarations: HeaderDeclarations, direct: DirectTypedefs) {
    self.declarations = declarations
    self.direct = direct
  }

  mutating func check(_ selection: Selection, _ renaming: Renaming) {
    let patterns = selection.allowed + selection.blocked
    if patterns.isEmpty && renaming.isEmpty { return }
    let nameables = nameables()
    for pattern in patterns { check(pattern, nameables) }
    let names = Set(nameables.flatMap(\.names))
    for rule in renaming.rules { check(rule.pattern, rule.stated, "declares", names) }
    for prefix in renaming.prefixes where !names.contains(where: { $0.hasPrefix(prefix.text) }) {
      add(prefix, "nothing that is declared begins with '\(prefix.text)'")
    }
  }

  mutating func check(_ externals: [ExternalType]) {
    if externals.isEmpty { return }
    let names = Set(neededTypes(of: declarations).flatMap(\.names))
    for external in externals { check(external.pattern, external.stated, "has a type", names) }
  }

  private mutating func check(_ pattern: DeclarationPattern, _ nameables: [Nameable]) {
    let candidates = nameables.filter { pattern.isAbout($0.kind) }
    check(
      pattern.pattern, pattern.stated, "declares" + (pattern.kind.map { " a \($0.rawValue)" } ?? ""),
      Set(candidates.flatMap(\.names)))
  }

  private mutating func check(
    _ pattern: NamePattern, _ stated: StatedText, _ verb: String, _ names: Set<String>
  ) {
    if names.contains(where: pattern.matcher()) { return }
    let nearest = nearest(to: pattern, among: names)
    let hint = nearest.isEmpty ? "" : ": did you mean \(nearest.map { "'\($0)'" }.joined(separator: ", "))?"
    add(
      stated,
      "no header \(verb) \(pattern.isExact ? "" : verb == "declares" ? "anything like " : "like ")'\(pattern.text)'\(hint)"
    )
  }

  private mutating func add(_ stated: StatedText, _ message: String) {
    unmatched.append(UnmatchedText(stated: stated, diagnostic: stated.error(message)))
  }

  private func nameables() -> [Nameable] {
    var nameables: [Nameable] = []
    for declaration in declarations.declarations {
      switch declaration {
      case .function(let function): nameables.append(Nameable(kind: .function, names: [function.name]))
      case .variable(let variable): nameables.append(Nameable(kind: .variable, names: [variable.name]))
      case .typedef(let id): nameables.append(Nameable(kind: .typedef, names: [declarations[id].name]))
      case .record(let id):
        nameables.append(Nameable(kind: .record, names: declarations.names(of: id, direct)))
      case .enumeration(let id):
        nameables.append(Nameable(kind: .enumeration, names: declarations.names(of: id, direct)))
        nameables += declarations[id].enumerators.map { Nameable(kind: .enumerator, names: [$0.name]) }
      }
    }
    nameables += declarations.macroNames.map { Nameable(kind: .macro, names: [$0.name]) }
    nameables += declarations.statedCalls.map { Nameable(kind: .function, names: [$0.name]) }
    return nameables
  }
}

extension HeaderDeclarations {
  /// The names that a record goes by.
  func names(of id: RecordID, _ direct: DirectTypedefs) -> [String] {
    [self[id].tag, direct.records[id]].compactMap(\.self)
  }

  /// The names that an enumeration goes by.
  func names(of id: EnumerationID, _ direct: DirectTypedefs) -> [String] {
    [self[id].tag, direct.enumerations[id]].compactMap(\.self)
  }
}
