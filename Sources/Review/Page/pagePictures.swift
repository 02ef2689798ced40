import Bindings
import Diagnostics

/// The records of a module as C lays them out, and the members that RPython sees of them.
func pagePictures(of module: BindingModule) -> JSON {
  var structures: [String: StructBinding] = [:]
  for binding in module.types {
    if case .structure(let structure) = binding { structures[structure.name] = structure }
  }
  return .object(
    module.pictures.map { picture in
      JSON.Member(name: inertText(picture.name), value: json(picture, structures[picture.name]))
    })
}

private func json(_ picture: RecordPicture, _ structure: StructBinding?) -> JSON {
  .object([
    "spelling": .string(inertText(picture.spelling)),
    "size": .integer(picture.size),
    "alignment": .integer(picture.alignment),
    "c": .array(picture.members.map(json)),
    "rpython": .array((structure?.fields ?? []).map { json($0, in: picture) }),
  ])
}

/// Name, declaration, first bit, number of bits, whether it is a bitfield.
private func json(_ member: RecordPicture.Member) -> JSON {
  .array([
    .string(inertText(member.name)), .string(inertText(member.declaration)), .integer(member.bitOffset),
    .integer(member.bitWidth), .boolean(member.isBitfield),
  ])
}

/// Name, type, first bit, number of bits, whether it only fills. A member has the size that C gives it; what fills goes
/// up to what comes next.
private func json(_ field: StructBinding.Field, in picture: RecordPicture) -> JSON {
  let (offset, isTooLarge) = field.offset.multipliedReportingOverflow(by: 8)
  let start = isTooLarge ? Int.max : offset
  let member = picture.members.first { $0.bitOffset == start && !$0.isBitfield && $0.name == field.name }
  let ends = picture.members.filter { !$0.isBitfield && $0.bitOffset > start }.map(\.bitOffset)
  let size = picture.size.multipliedReportingOverflow(by: 8)
  let end = ends.min() ?? (size.overflow ? Int.max : size.partialValue)
  return .array([
    .string(inertText(field.name)), .string(inertText("\(field.type)")), .integer(start),
    .integer(member?.bitWidth ?? max(0, end &- start)), .boolean(field.isFiller),
  ])
}
