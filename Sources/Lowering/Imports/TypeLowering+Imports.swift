import Bindings
import CDeclarations
import Diagnostics
import LowLevelTypes

extension TypeLowering {
  /// Notes that a name of another module is used; each is imported once.
  mutating func useImport(_ name: String, of module: String, as local: String) {
    usedImports.insert(ModuleImport(module: module, name: name, local: local))
  }

  /// The pointer to a record that another module binds; nil for others.
  mutating func importRecordPointer(_ id: RecordID, _ name: TypeNames.Record) -> LLType? {
    guard let imported = imports.records[id] else { return nil }
    useImport(imported.pointer, of: imported.module, as: name.pointer)
    guard imported.isComplete else {
      return .alias(name.pointer, .pointer(to: .opaque(.pointee(name.spelling))))
    }
    useImport(imported.name, of: imported.module, as: name.python)
    return .alias(name.pointer, .pointer(to: .structure(name.structure)))
  }

  /// The pointer to a const record, where the module that binds the record has one.
  mutating func importConstRecordPointer(_ id: RecordID, _ type: LLType, spelling: String) -> LLType? {
    guard let imported = imports.records[id], let pointer = imported.constPointer else { return nil }
    if let known = sharedAliases[spelling] { return known }
    let local = names.claimImport(pointer, of: imported.module)
    useImport(pointer, of: imported.module, as: local)
    let alias = LLType.alias(local, type)
    sharedAliases[spelling] = alias
    return alias
  }

  /// A number, a pointer or a callback under the name of another module; nil where that module means something else by
  /// it, as it does when its macros are others.
  ///
  /// - Parameter type: what it is in these headers.
  mutating func importAlias(_ imported: TypeImports.Alias?, as local: String, _ type: LLType) -> LLType? {
    guard let imported, imported.outline == nil || imported.outline == type.outline else { return nil }
    useImport(imported.name, of: imported.module, as: local)
    return .alias(local, type.unaliased)
  }

  /// Whether RPython knows the members of a record.
  func isComplete(_ id: RecordID) -> Bool {
    imports.records[id]?.isComplete ?? (declarations[id].definition != nil)
  }

  /// What is imported, in the order of the modules' names.
  var sortedImports: [ModuleImport] {
    usedImports.sorted { ($0.module, $0.name, $0.local) < ($1.module, $1.name, $1.local) }
  }

  /// The named types that this module binds itself.
  func exports() -> TypeExports {
    var exports = TypeExports()
    for index in declarations.records.indices {
      let id = RecordID(index: index)
      guard let identity = declarations.identity(of: id, names.direct), let type = export(id) else {
        continue
      }
      exports.types[identity] = type
    }
    for (id, type) in enumerationAliases where imports.enumerations[id] == nil {
      guard let identity = declarations.identity(of: id, names.direct), case .alias(let name, _) = type else {
        continue
      }
      exports.types[identity] = ExportedType(
        name: name, kind: .alias(outline: type.outline), file: declarations[id].position.file)
    }
    for (id, type) in typedefAliases where !importedTypedefs.contains(id) {
      guard let type, case .alias(let name, _) = type else { continue }
      exports.types[.typedef(declarations[id].name)] = ExportedType(
        name: name, kind: .alias(outline: type.outline), file: declarations[id].position.file)
    }
    return exports
  }

  /// A record that this module binds under a name that C has for it.
  private func export(_ id: RecordID) -> ExportedType? {
    guard imports.records[id] == nil, recordStates[id] == .bound, let name = names[id],
      names.syntheticTypedefs[id] == nil
    else { return nil }
    let plan = recordPlans[id]
    var constPointer = forwardConstPointers[id]
    if constPointer == nil, case .alias(let shared, _)? = sharedAliases["const \(name.spelling) *"] {
      constPointer = shared
    }
    let record = ExportedRecord(
      pointer: name.pointer, constPointer: constPointer, structure: name.structure,
      layout: plan == nil ? nil : declarations.layout(of: id),
      simulatedAlignment: plan?.simulatedAlignment ?? 1,
      isPassedFaithfully: plan?.isPassedFaithfully ?? false)
    return ExportedType(
      name: plan == nil ? name.pointer : name.python, kind: .record(record),
      file: declarations[id].position.file)
  }
}
