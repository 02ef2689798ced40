import CDeclarations
import Diagnostics
import LowLevelTypes

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
  /// The typedefs that are the names of enumerations.
  let enumerationTypedefs: [EnumerationID: String]
  /// The typedefs C needs for records that have no name but a place in another one.
  private(set) var syntheticTypedefs: [RecordID: String] = [:]
  var python = PythonNames()

  init(_ declarations: HeaderDeclarations) {
    let direct = DirectTypedefs(declarations)
    let places = placesOfUnnamedRecords(declarations, direct)
    enumerationTypedefs = direct.enumerations
    records = []
    enumerations = []
    typedefs = []
    for index in declarations.records.indices {
      let id = RecordID(index: index)
      if let place = places[id] { syntheticTypedefs[id] = place.typedef }
      records.append(nameRecord(declarations[id], direct.records[id], places[id]))
    }
    for (index, enumeration) in declarations.enumerations.enumerated() {
      let name = direct.enumerations[EnumerationID(index: index)] ?? enumeration.tag
      enumerations.append(name.map { python.claim($0) })
    }
    for index in declarations.typedefs.indices {
      typedefs.append(nameTypedef(TypedefID(index: index), declarations, direct))
    }
  }

  subscript(_ id: RecordID) -> Record? { records[id.index] }
  subscript(_ id: EnumerationID) -> String? { enumerations[id.index] }
  subscript(_ id: TypedefID) -> String { typedefs[id.index] }

  private mutating func nameRecord(
    _ record: CRecord, _ typedef: String?, _ place: UnnamedRecordPlace?
  ) -> Record? {
    guard let name = typedef ?? record.tag ?? place?.name else { return nil }
    let python = self.python.claim(name.uppercased()) { $0 + "P" }
    // A reserved tag is an implementation's secret (glibc's behind fpos_t depends on a macro); its typedef is not.
    let tag = typedef != nil && record.tag?.hasPrefix("_") == true ? nil : record.tag
    let cName = tag ?? typedef ?? place?.cName ?? name
    let isTypedef = tag == nil
    return Record(
      python: python, pointer: python + "P", base: name,
      spelling: typedef ?? (isTypedef ? cName : "\(record.kind.rawValue) \(cName)"),
      structure: StructureName(cName: cName, isTypedef: isTypedef, isUnion: record.kind == .union),
      position: record.position)
  }

  /// Pointers and what else is no number is upper case, as RPython's own bindings have it; numbers keep the C
  /// name. The typedef that is the name of a record, of its pointer or of an enumeration shares theirs.
  private mutating func nameTypedef(
    _ id: TypedefID, _ declarations: HeaderDeclarations, _ direct: DirectTypedefs
  ) -> String {
    let typedef = declarations[id]
    let upper = typedef.name.uppercased()
    switch declarations.resolve(typedef.underlying).type {
    case .record(let record):
      if direct.records[record] == typedef.name, let names = self[record] { return names.python }
      return python.claim(upper) { $0 + "P" }
    case .enumeration(let enumeration):
      if direct.enumerations[enumeration] == typedef.name, let name = self[enumeration] { return name }
      return python.claim(typedef.name)
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
      return python.claim(typedef.name)
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
