import Bindings
import CDeclarations
import Diagnostics
import LowLevelTypes
import Rules

/// A type that the user does not want, and its place in the account, which tells otherwise if something else needs it.
struct LeftOutType {
  /// What it is.
  enum Kind {
    case record(RecordID)
    case enumeration(EnumerationID)
    case typedef(TypedefID)
  }

  let kind: Kind
  /// The number of its entry.
  let entry: Int
}

extension TypeLowering {
  /// Whether what is declared there is another module's to bind, and to account for.
  private func isOfOtherModule(_ position: SourcePosition) -> Bool {
    !options.otherModulesFiles.isEmpty && options.otherModulesFiles.contains(position.file)
  }

  /// Whether the user does not want a function, variable or macro; then it is accounted for.
  mutating func leavesOut(_ kind: AccountEntry.Kind, _ name: String, _ position: SourcePosition) -> Bool {
    if isOfOtherModule(position) { return true }
    guard let selection, !selection.selects(kind.declarationKind, [name]) else { return false }
    account.append(leftOut(kind, name, position))
    return true
  }

  private func leftOut(_ kind: AccountEntry.Kind, _ name: String, _ position: SourcePosition) -> AccountEntry
  {
    AccountEntry(
      kind: kind, cName: name, position: position, disposition: .skipped(SkipReason(.leftOut)))
  }

  /// Whether the user does not want a type for its own sake; then it is accounted for.
  mutating func leavesOut(_ declaration: HeaderDeclarations.Declaration) -> Bool {
    if isOfOtherModule(declaration) { return true }
    guard let selection else { return false }
    switch declaration {
    case .function, .variable: return false
    case .record(let id):
      if declarations[id].isAnonymousMember { return false }
      let names = declarations.names(of: id, names.direct)
      if selection.selects(.record, names) { return false }
      leftOutTypes.append(LeftOutType(kind: .record(id), entry: account.count))
      account.append(leftOut(.record, accountName(of: id), declarations[id].position))
    case .enumeration(let id):
      let names = declarations.names(of: id, names.direct)
      if selection.selects(.enumeration, names) { return false }
      leftOutTypes.append(LeftOutType(kind: .enumeration(id), entry: account.count))
      account.append(leftOut(.enumeration, accountName(of: id), declarations[id].position))
    case .typedef(let id):
      if selection.selects(.typedef, [declarations[id].name]) { return false }
      leftOutTypes.append(LeftOutType(kind: .typedef(id), entry: account.count))
      account.append(leftOut(.typedef, declarations[id].name, declarations[id].position))
    }
    return true
  }

  private func isOfOtherModule(_ declaration: HeaderDeclarations.Declaration) -> Bool {
    switch declaration {
    case .function, .variable: false
    case .record(let id): isOfOtherModule(declarations[id].position)
    case .enumeration(let id): isOfOtherModule(declarations[id].position)
    case .typedef(let id): isOfOtherModule(declarations[id].position)
    }
  }

  /// Whether the user does not want an enumerator: a pattern about its enumeration is about it as well.
  mutating func leavesOut(_ enumerator: CEnumeration.Enumerator, of id: EnumerationID) -> Bool {
    if isOfOtherModule(enumerator.position) { return true }
    guard let selection else { return false }
    let isWanted =
      selection.selects(.enumerator, [enumerator.name])
      && selection.selects(.enumeration, declarations.names(of: id, names.direct) + [enumerator.name])
    if isWanted { return false }
    account.append(leftOut(.enumerator, enumerator.name, enumerator.position))
    return true
  }

  /// Tells of the types that the user does not want, and that are bound all the same, where they are.
  mutating func settleLeftOut() {
    for type in leftOutTypes {
      guard let name = boundName(of: type.kind) else { continue }
      let entry = account[type.entry]
      account[type.entry] = AccountEntry(
        kind: entry.kind, cName: entry.cName, position: entry.position, disposition: .bound(name: name))
    }
  }

  private func boundName(of kind: LeftOutType.Kind) -> String? {
    switch kind {
    case .record(let id):
      guard recordStates[id] == .bound, let name = names[id] else { return nil }
      return recordPlans[id] == nil ? name.pointer : name.python
    case .enumeration(let id):
      guard let type = enumerationAliases[id], case .alias(let name, _) = type else { return nil }
      return name
    case .typedef(let id):
      if case .record(let record) = declarations.resolve(declarations[id].underlying).type,
        names.direct.records[record] == declarations[id].name
      {
        return boundName(of: .record(record))
      }
      guard let type = typedefAliases[id] ?? nil, case .alias(let name, _) = type else { return nil }
      return name
    }
  }
}

extension AccountEntry.Kind {
  /// The kind by which patterns know it.
  var declarationKind: DeclarationKind {
    switch self {
    case .function: .function
    case .record, .member: .record
    case .enumeration: .enumeration
    case .enumerator: .enumerator
    case .typedef: .typedef
    case .variable: .variable
    case .macro: .macro
    }
  }
}
