import Bindings
import CDeclarations
import LowLevelTypes

/// The types of the headers that other modules bind.
struct TypeImports {
  /// A record of another module.
  struct Record {
    let module: String
    /// The name there.
    let name: String
    /// The name of the pointer there.
    let pointer: String
    /// The name of the pointer to the const record there.
    let constPointer: String?
    /// The C identity there; nil for what was written by hand.
    let structure: StructureName?
    /// Whether RPython knows its members.
    let isComplete: Bool
    /// What ctypes makes of it as a member or argument.
    let plan: RecordPlan
  }

  /// A number, a pointer or a callback of another module.
  struct Alias {
    let module: String
    /// The name there.
    let name: String
    /// What it is there; nil for what was written by hand.
    let outline: String?
  }

  private(set) var records: [RecordID: Record] = [:]
  private(set) var enumerations: [EnumerationID: Alias] = [:]
  private(set) var typedefs: [TypedefID: Alias] = [:]

  /// Finds the types that others bind.
  init(
    _ declarations: HeaderDeclarations, _ direct: DirectTypedefs, _ imports: [TypeIdentity: ImportedType]
  ) {
    if imports.isEmpty { return }
    for index in declarations.records.indices {
      let id = RecordID(index: index)
      guard let identity = declarations.identity(of: id, direct), let imported = imports[identity] else {
        continue
      }
      records[id] = declarations.record(id, direct, imported)
    }
    for index in declarations.enumerations.indices {
      let id = EnumerationID(index: index)
      let name = direct.enumerations[id] ?? declarations[id].tag
      guard let name, let identity = declarations.identity(of: id, direct) else { continue }
      enumerations[id] = imports[identity].map { Alias($0, ownName: name) }
    }
    for (index, typedef) in declarations.typedefs.enumerated() {
      guard let imported = imports[.typedef(typedef.name)] else { continue }
      let isNumber =
        switch declarations.resolve(typedef.underlying).type {
        case .bool, .integer, .floating, .enumeration: true
        default: false
        }
      typedefs[TypedefID(index: index)] = Alias(
        imported, ownName: isNumber ? typedef.name : typedef.name.uppercased())
    }
  }

  /// Whether other modules bind nothing of the headers.
  var isEmpty: Bool { records.isEmpty && enumerations.isEmpty && typedefs.isEmpty }
}

extension TypeImports.Alias {
  /// - Parameter ownName: what a module of ours would call it.
  fileprivate init(_ imported: ImportedType, ownName: String) {
    module = imported.module
    name = imported.type?.name ?? imported.names.first ?? pythonIdentifier(ownName)
    outline = imported.type.map { type in
      switch type.kind {
      case .alias(let outline): outline
      case .record: ""
      }
    }
  }
}

extension HeaderDeclarations {
  /// What a record is in C; nil for those that only their place in another one names.
  func identity(of id: RecordID, _ direct: DirectTypedefs) -> TypeIdentity? {
    let record = self[id]
    return (record.tag.map { "\(record.kind.rawValue) \($0)" } ?? direct.records[id]).map(TypeIdentity.record)
  }

  /// What an enumeration is in C; nil for those without a name.
  func identity(of id: EnumerationID, _ direct: DirectTypedefs) -> TypeIdentity? {
    (self[id].tag.map { "enum \($0)" } ?? direct.enumerations[id]).map(TypeIdentity.enumeration)
  }

  /// The layout of a record that the headers define.
  func layout(of id: RecordID) -> ExportedRecord.Layout? {
    self[id].definition.map { definition in
      ExportedRecord.Layout(
        size: definition.size, alignment: definition.alignment,
        members: definition.fields.map { .init(name: $0.name, bitOffset: $0.bitOffset, size: $0.size) })
    }
  }

  /// A record of another module; nil where the two modules do not mean the same: other macros may make other members.
  fileprivate func record(
    _ id: RecordID, _ direct: DirectTypedefs, _ imported: ImportedType
  ) -> TypeImports.Record? {
    guard let type = imported.type else { return handWritten(id, direct, imported) }
    guard case .record(let record) = type.kind else { return nil }
    if let here = layout(of: id) {
      // What is open here and closed there cannot be taken apart, and is bound here.
      guard here == record.layout else { return nil }
    }
    var plan = RecordPlan()
    plan.simulatedAlignment = record.simulatedAlignment
    plan.isPassedFaithfully = record.isPassedFaithfully
    return TypeImports.Record(
      module: imported.module, name: type.name, pointer: record.pointer, constPointer: record.constPointer,
      structure: record.structure, isComplete: record.layout != nil, plan: plan)
  }

  private func handWritten(
    _ id: RecordID, _ direct: DirectTypedefs, _ imported: ImportedType
  ) -> TypeImports.Record? {
    guard let base = direct.records[id] ?? self[id].tag else { return nil }
    let name = imported.names.first ?? pythonIdentifier(base.uppercased())
    var plan = RecordPlan()
    plan.simulatedAlignment = self[id].definition?.alignment ?? 1
    // Nobody knows how its author has laid it out, so that C takes it apart.
    plan.isPassedFaithfully = false
    return TypeImports.Record(
      module: imported.module, name: name, pointer: imported.names.dropFirst().first ?? name + "P",
      constPointer: nil, structure: nil, isComplete: self[id].definition != nil, plan: plan)
  }
}
