import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// Binds every type that the selected headers declare, in their order.
  mutating func bindOwnedTypes() {
    for declaration in declarations.declarations {
      if leavesOut(declaration) { continue }
      switch declaration {
      case .record(let id): account.append(contentsOf: accountForRecord(id))
      case .typedef(let id): account.append(contentsOf: accountForTypedef(id))
      case .enumeration(let id): account.append(contentsOf: accountForEnumeration(id))
      case .function, .variable: break
      }
      bindPostponedRecords()
    }
  }

  private mutating func accountForRecord(_ id: RecordID) -> [AccountEntry] {
    let record = declarations[id]
    // Its members are the record's around it.
    if record.isAnonymousMember { return [] }
    let cName = accountName(of: id)
    func entry(_ disposition: Disposition) -> AccountEntry {
      AccountEntry(kind: .record, cName: cName, position: record.position, disposition: disposition)
    }
    if isFile(id) { return [entry(.bound(name: "FILEP"))] }
    guard let name = names[id] else { return [entry(.skipped(SkipReason(.unnamedType)))] }
    if imports.records[id] != nil {
      _ = bindRecordPointer(id, name)
      return [entry(.bound(name: isComplete(id) ? name.python : name.pointer))]
    }
    guard record.definition != nil else {
      _ = bindRecordPointer(id, name)
      return [entry(.bound(name: name.pointer))]
    }
    bindRecord(id, name)
    let members = (recordPlans[id]?.unreachable ?? []).map { member in
      AccountEntry(
        kind: .member, cName: "\(cName).\(member.name)", position: record.position,
        disposition: bindAccessors(of: member, id, name))
    }
    bindRoom(id, name)
    return [entry(.bound(name: name.python))] + members
  }

  /// What the account calls a record.
  func accountName(of id: RecordID) -> String {
    let record = declarations[id]
    return record.tag.map { "\(record.kind.rawValue) \($0)" } ?? names[id]?.spelling ?? record.kind.rawValue
  }

  /// What the account calls an enumeration.
  func accountName(of id: EnumerationID) -> String {
    declarations[id].tag.map { "enum \($0)" } ?? names[id] ?? "enum"
  }

  private mutating func accountForTypedef(_ id: TypedefID) -> [AccountEntry] {
    let typedef = declarations[id]
    func entry(_ disposition: Disposition) -> [AccountEntry] {
      [
        AccountEntry(
          kind: .typedef, cName: typedef.name, position: typedef.position, disposition: disposition)
      ]
    }
    if let number = typedefNumber(.typedef(id)), case .number(let known) = number {
      return entry(.bound(name: "rffi." + known.rawValue))
    }
    if case .record(let record) = declarations.resolve(typedef.underlying).type {
      return entry(bindRecordTypedef(id, record))
    }
    if isReservedTypedef(typedef.name) { return entry(.skipped(SkipReason(.reservedName))) }
    do throws(SkipReason) {
      try bindTypedef(id)
      return entry(.bound(name: names[id]))
    } catch {
      return entry(.skipped(error))
    }
  }

  /// A typedef of a record is the record's name, or another one for it and its pointer.
  private mutating func bindRecordTypedef(_ id: TypedefID, _ record: RecordID) -> Disposition {
    if isFile(record) { return .bound(name: "FILEP") }
    guard let name = names[record] else { return .skipped(SkipReason(.unnamedType)) }
    let typedef = declarations[id]
    let pointer = bindRecordPointer(record, name)
    let isComplete = isComplete(record)
    if names.direct.records[record] == typedef.name, imports.records[record] != nil {
      return .bound(name: isComplete ? name.python : name.pointer)
    }
    if names[id] != name.python, !isReservedTypedef(typedef.name) {
      let origin = Origin(
        declaration: "typedef " + declarations.spell(typedef.underlying, typedef.name),
        position: typedef.position)
      if isComplete {
        bindings.append(
          .alias(
            name: names[id], type: .alias(name.python, .structure(name.structure)), origin: origin))
      }
      bindings.append(.alias(name: names[id] + "P", type: pointer, origin: isComplete ? nil : origin))
    }
    return .bound(name: isComplete ? names[id] : names[id] + "P")
  }

  private mutating func accountForEnumeration(_ id: EnumerationID) -> [AccountEntry] {
    let enumeration = declarations[id]
    var account: [AccountEntry] = []
    let cName = accountName(of: id)
    do throws(SkipReason) {
      let type = try lower(QualifiedType(.enumeration(id)), .loose)
      account.append(
        AccountEntry(
          kind: .enumeration, cName: cName, position: enumeration.position,
          disposition: .bound(name: names[id] ?? "\(type)")))
    } catch {
      account.append(
        AccountEntry(
          kind: .enumeration, cName: cName, position: enumeration.position, disposition: .skipped(error)))
    }
    return account
  }
}
