import Bindings
import CDeclarations

extension TypeLowering {
  /// How C lays out the records that are bound, in the order of the headers.
  func pictures() -> [RecordPicture] {
    declarations.records.indices.compactMap { index in
      let id = RecordID(index: index)
      guard recordStates[id] == .bound, let name = names[id], let definition = declarations[id].definition
      else { return nil }
      return RecordPicture(
        name: name.python, spelling: name.spelling, size: definition.size, alignment: definition.alignment,
        members: pictures(of: definition.fields, at: 0))
    }
  }

  private func pictures(of fields: [CField], at base: Int) -> [RecordPicture.Member] {
    fields.flatMap { field -> [RecordPicture.Member] in
      let offset = base + field.bitOffset
      if field.name == nil, field.bitWidth == nil, case .record(let id) = field.type.type,
        let inner = declarations[id].definition
      {
        return pictures(of: inner.fields, at: offset)
      }
      let (width, isTooLarge) = field.size.multipliedReportingOverflow(by: 8)
      return [
        RecordPicture.Member(
          name: field.name ?? "", declaration: declaration(of: field), bitOffset: offset,
          bitWidth: field.bitWidth ?? (isTooLarge ? Int.max : width), isBitfield: field.bitWidth != nil)
      ]
    }
  }

  private func declaration(of field: CField) -> String {
    declarations.spell(field.type, field.name ?? "") + (field.bitWidth.map { " : \($0)" } ?? "")
  }
}
