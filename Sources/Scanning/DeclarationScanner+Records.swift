import CDeclarations
import Libclang
import Text

extension DeclarationScanner {
  /// The number of the record that `cursor` declares, which it gets when it is first seen.
  func recordID(_ cursor: Cursor) -> RecordID {
    let canonical = cursor.canonical
    if let known = recordIDs[canonical] { return known }
    let definition = cursor.definition
    let place = definition ?? canonical
    let id = RecordID(index: result.records.count)
    recordIDs[canonical] = id
    recordDefinitions.append(definition)
    let isOwned = self.isOwned(place.location.file)
    let kind: CRecord.Kind = place.kind == .union ? .union : .structure
    result.records.append(
      CRecord(
        kind: kind, tag: isVisible(place.location) ? tag(of: place, keyword: kind.rawValue) : nil,
        isOwned: isOwned,
        isAnonymousMember: place.isAnonymousMember, position: position(place.location)))
    if isOwned {
      noteComment(place, of: .record(id))
      result.declarations.append(.record(id))
      wantDefinition(of: id)
    }
    return id
  }

  /// The tag of a record or enumeration. Whether clang spells an untagged one as nothing, as its typedef or as
  /// `(unnamed …)` differs by release; that the type's name begins with the keyword does not.
  func tag(of cursor: Cursor, keyword: String) -> String? {
    let spelling = cursor.spelling
    guard !spelling.isEmpty, !cursor.isAnonymous else { return nil }
    return cursor.type.canonical.spelling == "\(keyword) \(spelling)" ? spelling : nil
  }

  /// Asks for the members of the records that `type` names outright: what a selected header uses itself is
  /// wanted whole, what those records in turn point to is not.
  func want(_ type: QualifiedType) {
    switch type.type {
    case .record(let id): wantUnlessInternal(id)
    case .pointer(let pointee): want(pointee)
    case .array(let element, _): want(element)
    case .function(let function):
      want(function.result)
      function.parameters.forEach(want)
    case .typedef(let id):
      if wantedTypedefs.insert(id.index) { want(typedef: result[id]) }
    case .void, .bool, .integer, .floating, .enumeration, .variableArgumentList, .unsupported: break
    }
  }

  /// A callback type of another library is used as it is; the records in its signature are that library's.
  private func want(typedef: CTypedef) {
    if !typedef.isOwned, case .pointer(let pointee) = resolve(typedef.underlying).type,
      case .function = resolve(pointee).type
    {
      return
    }
    want(typedef.underlying)
  }

  /// The C library's own structures behind `FILE`, `DIR`, `locale_t` are nobody's business.
  private func wantUnlessInternal(_ id: RecordID) {
    if wantedRecords.contains(id.index) { return }
    let record = result[id]
    guard !record.isOwned else { return }
    if let tag = record.tag, tag.hasPrefix("__") || tag.hasPrefix("_IO_") { return }
    wantDefinition(of: id)
  }

  func wantDefinition(of id: RecordID) {
    if recordDefinitions[id.index] != nil, wantedRecords.insert(id.index) { pendingRecords.append(id) }
  }

  /// Visits the members of a wanted record.
  func scanDefinition(of id: RecordID) {
    guard let cursor = recordDefinitions[id.index] else { return }
    let type = cursor.type
    var fields: [CField] = []
    let isOwned = result[id].isOwned
    type.forEachField { field in
      fields.append(scanField(field))
      if isOwned { noteComment(field, of: .member(id, field.spelling)) }
    }
    for field in fields {
      if isOwned { want(field.type) }
      wantContained(in: field.type)
    }
    result[id].definition = RecordDefinition(
      size: max(0, type.size), alignment: max(1, type.alignment), fields: fields,
      isTransparentUnion: isTransparentUnion(cursor))
  }

  private func scanField(_ cursor: Cursor) -> CField {
    let name = cursor.spelling
    let type = cursor.type
    let converted = convert(type)
    var isUnnamed = name.isEmpty
    if case .record(let id) = converted.type, result[id].isAnonymousMember { isUnnamed = true }
    return CField(
      name: isUnnamed ? nil : name, type: converted, bitOffset: max(0, cursor.fieldOffset),
      bitWidth: cursor.bitWidth, size: max(0, type.size),
      naturalAlignment: max(1, type.canonical.alignment))
  }

  /// A record inside another one is part of its layout.
  private func wantContained(in type: QualifiedType) {
    switch resolve(type).type {
    case .record(let id): wantDefinition(of: id)
    case .array(let element, _): wantContained(in: element)
    default: break
    }
  }

  private func isTransparentUnion(_ cursor: Cursor) -> Bool {
    cursor.kind == .union && hasUnexposedAttribute(cursor)
      && cursor.prettyPrinted.contains("transparent_union")
  }
}
