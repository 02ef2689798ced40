import CDeclarations

/// Where a record without tag and typedef is used, which gives it a name: that of the record around it and of the
/// member, so that it stays the same when members are added.
struct UnnamedRecordPlace {
  /// `outer__member`.
  let name: String
  /// The typedef's name.
  let cName: String
  /// `typedef __typeof__(…) rffi_outer__member;`, by which C can name it.
  let typedef: String
}

/// Finds a place for every record that has no name of its own.
func placesOfUnnamedRecords(
  _ declarations: HeaderDeclarations, _ direct: DirectTypedefs
) -> [RecordID: UnnamedRecordPlace] {
  var finder = PlaceFinder(declarations: declarations, direct: direct)
  finder.search()
  return finder.places
}

private struct PlaceFinder {
  let declarations: HeaderDeclarations
  let direct: DirectTypedefs
  var places: [RecordID: UnnamedRecordPlace] = [:]
  /// The names that a typedef cannot have.
  var taken: Set<String> = []

  mutating func search() {
    for (index, record) in declarations.records.enumerated() {
      let id = RecordID(index: index)
      guard let name = direct.records[id] ?? record.tag else { continue }
      let spelling = direct.records[id] ?? "\(record.kind.rawValue) \(name)"
      visit(record, name: name, value: "(*(\(spelling) *)0)")
    }
    for typedef in declarations.typedefs where mayNeedPlace(typedef.underlying) {
      place(typedef.underlying, name: typedef.name, value: "(*(\(typedef.name) *)0)")
    }
    for case .variable(let variable) in declarations.declarations where mayNeedPlace(variable.type) {
      place(variable.type, name: variable.name, value: variable.name)
    }
  }

  /// Visits the members of a record that C reaches as `value`.
  private mutating func visit(_ record: CRecord, name: String, value: String) {
    for field in record.definition?.fields ?? [] {
      if let member = field.name {
        if mayNeedPlace(field.type) {
          place(field.type, name: "\(name)__\(member)", value: "\(value).\(member)")
        }
      } else if case .record(let id) = field.type.type, declarations[id].isAnonymousMember {
        visit(declarations[id], name: name, value: value)
      }
    }
  }

  /// Whether a record is at the bottom of `type` that has no tag.
  private func mayNeedPlace(_ type: QualifiedType) -> Bool {
    switch type.type {
    case .array(let element, _): mayNeedPlace(element)
    case .pointer(let pointee): mayNeedPlace(pointee)
    case .record(let id): declarations[id].tag == nil
    default: false
    }
  }

  /// Gives the record at the bottom of `type` its name, when it has none.
  private mutating func place(_ type: QualifiedType, name: String, value: String) {
    switch type.type {
    case .array(let element, _): place(element, name: name, value: "\(value)[0]")
    case .pointer(let pointee): place(pointee, name: name, value: "(*\(value))")
    case .record(let id):
      let record = declarations[id]
      guard record.tag == nil, direct.records[id] == nil, places[id] == nil else { return }
      if taken.isEmpty { taken = Set(declarations.typedefs.map(\.name) + declarations.functions.map(\.name)) }
      var cName = "rffi_" + name
      while !taken.insert(cName).inserted { cName += "_" }
      places[id] = UnnamedRecordPlace(
        name: name, cName: cName, typedef: "typedef __typeof__(\(value)) \(cName);")
      visit(record, name: name, value: value)
    default: break
    }
  }
}
