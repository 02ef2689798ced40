import Bindings
import CDeclarations
import LowLevelTypes

/// Members that ll2ctypes, which runs programs untranslated, cannot take as they are.
extension TypeLowering {
  /// The low-level type of a member of a record.
  mutating func lowerMember(
    _ place: MemberPlace, of id: RecordID, _ name: TypeNames.Record
  ) throws(SkipReason) -> LLType {
    if let member = place.name, isFunctionPointer(place.type),
      embeddings.reachesEmbedder(of: id, from: place.type, declarations)
    {
      remarks.append("\(member): its type needs this record before it is complete, so it is void *")
      return .voidPointer
    }
    let type = try lower(place.type, .loose)
    guard let member = place.name, case .fixedArray(let item, _) = type.unaliased else { return type }
    switch item.unaliased {
    case .structure, .fixedArray: return containerArray(type, member, place, name)
    default: return type
    }
  }

  private func isFunctionPointer(_ type: QualifiedType) -> Bool {
    switch declarations.resolve(type).type {
    case .pointer(let pointee):
      if case .function = declarations.resolve(pointee).type { return true }
      return false
    case .array(let element, _): return isFunctionPointer(element)
    default: return false
    }
  }

  /// An array whose items are containers, as a structure around numbers of the same size: ll2ctypes cannot make such
  /// an array of memory that comes from C, and then no pointer to the record could. Read it through a cast to a
  /// pointer to its items.
  private mutating func containerArray(
    _ array: LLType, _ member: String, _ place: MemberPlace, _ record: TypeNames.Record
  ) -> LLType {
    let unit = unit(of: array, place)
    let base = names.python.claim("\(record.python)__\(member.uppercased())") { $0 + "P" }
    let structure = StructureName(
      cName: "__typeof__(((\(record.spelling) *)0)->\(member))", isTypedef: true, isUnion: false)
    let items = StructBinding.Field(
      name: "_items", type: .fixedArray(of: unit.type, count: place.size / unit.size), offset: 0,
      isFiller: false)
    bindings.append(
      .structure(
        StructBinding(
          name: base, pointerName: base + "P", structure: structure, fields: [items], size: place.size,
          alignment: unit.size, isForwardDeclared: false,
          origin: Origin(
            declaration: declarations.spell(place.type, member), position: record.position,
            remarks: ["to be cast to a pointer to its items"]))))
    return .alias(base, .structure(structure))
  }

  /// Numbers of which the array can be made up: its own, or those of the alignment of its records.
  private func unit(of array: LLType, _ place: MemberPlace) -> (type: LLType, size: Int) {
    if let record = declarations.recordInside(place.type) {
      switch recordPlans[record]?.simulatedAlignment ?? 1 {
      case 2: return (.number(.unsignedShort), 2)
      case 4: return (.number(.unsignedInt), 4)
      case 8: return (.number(.unsignedLongLong), 8)
      case 16: return (.longFloat, 16)
      default: return (.number(.unsignedChar), 1)
      }
    }
    var item = array
    var count = 1
    while case .fixedArray(let inner, let length) = item.unaliased {
      item = inner
      count *= length
    }
    return (item, place.size / count)
  }
}
