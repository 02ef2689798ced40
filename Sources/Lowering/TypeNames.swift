import CDeclarations
import Diagnostics
import LowLevelTypes
import Rules

/// What every record, enumeration and typedef is called, in C and in the module.
///
/// Decided before anything is bound, in the order of the headers, so that a name never depends on which
/// declaration happened to need it first.
struct TypeNames {
  /// What a record is called.
  struct Record {
    /// The name in the module: the typedef's, else the tag, in upper case.
    let python: String
    /// The name of the pointer to it.
    let pointer: String
    /// The name in C from which all of them are made: the typedef's, else the tag.
    let base: String
    /// How C spells it: `struct stat`, `div_t`.
    let spelling: String
    let structure: StructureName
    /// Where it is defined.
    let position: SourcePosition
  }

  /// Nil for records that C cannot name.
  private(set) var records: [Record?]
  /// The names of enumerations that have one.
  private(set) var enumerations: [String?]
  private(set) var typedefs: [String]
  /// The typedefs that are the names of records and enumerations.
  let direct: DirectTypedefs
  /// The typedefs C needs for records that have no name but a place in another one.
  private(set) var syntheticTypedefs: [RecordID: String] = [:]
  var python = PythonNames()
  private let renamer: Renamer
  /// What names of other modules are called in this one.
  private var importNames: [String: String] = [:]

  init(
    _ declarations: HeaderDeclarations, _ direct: DirectTypedefs, _ imports: TypeImports, _ renamer: Renamer
  ) {
    self.renamer = renamer
    let places = placesOfUnnamedRecords(declarations, direct)
    self.direct = direct
    // A name for each declaration, a helper for many.
    python.reserveCapacity(
      2 * declarations.declarations.count + declarations.macros.count
        + declarations.unreadMacros.count)
    records = []
    enumerations = []
    typedefs = []
    for index in declarations.records.indices {
      let id = RecordID(index: index)
      if let place = places[id] { syntheticTypedefs[id] = place.typedef }
      records.append(
        imports.records[id] == nil ? nameRecord(declarations[id], direct.records[id], places[id]) : nil)
    }
    for (index, enumeration) in declarations.enumerations.enumerated() {
      let id = EnumerationID(index: index)
      let name = direct.enumerations[id] ?? enumeration.tag
      enumerations.append(imports.enumerations[id] == nil ? name.map { python.claim(renamed($0)) } : nil)
    }
    for index in declarations.typedefs.indices {
      let id = TypedefID(index: index)
      typedefs.append(isNamedLater(id, declarations, imports) ? "" : nameTypedef(id, declarations, direct))
    }
    // What other modules bind takes no name from what these headers have.
    if !imports.isEmpty { nameImports(declarations, imports) }
  }

  /// Whether a typedef is called what another module calls it, or the record or enumeration that it names.
  private func isNamedLater(
    _ id: TypedefID, _ declarations: HeaderDeclarations, _ imports: TypeImports
  ) -> Bool {
    if imports.isEmpty { return false }
    if imports.typedefs[id] != nil { return true }
    let typedef = declarations[id]
    switch declarations.resolve(typedef.underlying).type {
    case .record(let record): return imports.records[record] != nil && direct.records[record] == typedef.name
    case .enumeration(let enumeration):
      return imports.enumerations[enumeration] != nil && direct.enumerations[enumeration] == typedef.name
    default: return false
    }
  }

  private mutating func nameImports(_ declarations: HeaderDeclarations, _ imports: TypeImports) {
    for index in declarations.records.indices {
      let id = RecordID(index: index)
      guard let imported = imports.records[id] else { continue }
      records[index] = nameImport(imported, declarations[id], direct.records[id])
    }
    for index in declarations.enumerations.indices {
      guard let imported = imports.enumerations[EnumerationID(index: index)] else { continue }
      enumerations[index] = claimImport(imported.name, of: imported.module)
    }
    for index in declarations.typedefs.indices {
      let id = TypedefID(index: index)
      if let imported = imports.typedefs[id] {
        typedefs[index] = claimImport(imported.name, of: imported.module)
      } else if isNamedLater(id, declarations, imports) {
        typedefs[index] = nameTypedef(id, declarations, direct)
      }
    }
  }

  private mutating func nameImport(
    _ imported: TypeImports.Record, _ record: CRecord, _ typedef: String?
  ) -> Record? {
    guard let name = typedef ?? record.tag else { return nil }
    let pointer = claimImport(imported.pointer, of: imported.module)
    let structure = StructureName(
      cName: record.tag ?? name, isTypedef: record.tag == nil, isUnion: record.kind == .union)
    return Record(
      python: imported.isComplete ? claimImport(imported.name, of: imported.module) : pointer,
      pointer: pointer, base: name,
      spelling: typedef ?? "\(record.kind.rawValue) \(name)", structure: imported.structure ?? structure,
      position: record.position)
  }

  /// What a name of another module is called in this one: the same, unless it is taken.
  mutating func claimImport(_ name: String, of module: String) -> String {
    let key = "\(module) \(name)"
    if let known = importNames[key] { return known }
    let local = python.claim(name)
    importNames[key] = local
    return local
  }

  subscript(_ id: RecordID) -> Record? { records[id.index] }
  subscript(_ id: EnumerationID) -> String? { enumerations[id.index] }
  subscript(_ id: TypedefID) -> String { typedefs[id.index] }

  /// What a name of C is called.
  func renamed(_ name: String) -> String { renamer(name) }

  private mutating func nameRecord(
    _ record: CRecord, _ typedef: String?, _ place: UnnamedRecordPlace?
  ) -> Record? {
    guard let name = typedef ?? record.tag ?? place?.name else { return nil }
    let python = self.python.claim(renamed(name).uppercased()) { $0 + "P" }
    // A reserved tag is an implementation's secret (glibc's behind fpos_t depends on a macro); its typedef is not.
    // A large union has no `union` in RPython, so that C must know it by a name without a keyword.
    let isByTypedef = typedef != nil && (record.tag?.hasPrefix("_") == true || record.isLargeUnion)
    let tag = isByTypedef ? nil : record.tag
    let cName = tag ?? typedef ?? place?.cName ?? name
    let isTypedef = tag == nil
    return Record(
      python: python, pointer: python + "P", base: name,
      spelling: typedef ?? (isTypedef ? cName : "\(record.kind.rawValue) \(cName)"),
      structure: StructureName(
        cName: cName, isTypedef: isTypedef,
        isUnion: record.kind == .union && !(isTypedef && record.isLargeUnion)),
      position: record.position)
  }

  /// Pointers and what else is no number is upper case, as RPython's own bindings have it; numbers keep the C
  /// name. The typedef that is the name of a record, of its pointer or of an enumeration shares theirs.
  private mutating func nameTypedef(
    _ id: TypedefID, _ declarations: HeaderDeclarations, _ direct: DirectTypedefs
  ) -> String {
    let typedef = declarations[id]
    let name = renamed(typedef.name)
    let upper = name.uppercased()
    switch declarations.resolve(typedef.underlying).type {
    case .record(let record):
      if direct.records[record] == typedef.name, let names = self[record] { return names.python }
      return python.claim(upper) { $0 + "P" }
    case .enumeration(let enumeration):
      if direct.enumerations[enumeration] == typedef.name, let known = self[enumeration] { return known }
      return python.claim(name)
    case .pointer(let pointee):
      if case .record(let record) = declarations.resolve(pointee).type, let names = self[record],
        names.pointer == pythonIdentifier(upper)
      {
        return names.pointer
      }
      return python.claim(upper)
    case .array: return python.claim(upper)
    case .function: return python.claim(upper + "P")
    case .void, .bool, .integer, .floating, .typedef, .variableArgumentList, .unsupported:
      return python.claim(name)
    }
  }
}

/// For each record and enumeration the typedef that is its name: the first that names it outright or through
/// other typedefs, one that is not reserved for the implementation if there is one.
struct DirectTypedefs {
  private(set) var records: [RecordID: String] = [:]
  private(set) var enumerations: [EnumerationID: String] = [:]

  init(_ declarations: HeaderDeclarations) {
    for typedef in declarations.typedefs {
      let named = declarations.resolve(typedef.underlying)
      guard named.qualifiers.isEmpty else { continue }
      switch named.type {
      case .record(let id): records[id] = better(records[id], typedef.name)
      case .enumeration(let id): enumerations[id] = better(enumerations[id], typedef.name)
      default: break
      }
    }
  }

  private func better(_ known: String?, _ candidate: String) -> String {
    guard let known else { return candidate }
    return isReservedTypedef(known) && !isReservedTypedef(candidate) ? candidate : known
  }
}

/// Whether C keeps a typedef name to its implementation (C17 7.1.3): the headers of the C library spell their
/// public types with such names.
func isReservedTypedef(_ name: String) -> Bool { name.hasPrefix("__") }
