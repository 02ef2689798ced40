import Bindings
import CDeclarations
import LowLevelTypes

/// How RPython sees the members of a record.
struct RecordPlan {
  /// A member that RPython cannot reach, and why.
  struct Unreachable {
    let name: String
    let place: MemberPlace
    let reason: SkipReason
    /// The functions of C that reach it.
    var accessors: MemberAccessors?
  }

  var fields: [StructBinding.Field] = []
  var unreachable: [Unreachable] = []
  /// The alignment that ctypes gives the members, which may be less than C's.
  var simulatedAlignment = 1
  /// Whether ctypes passes it by value as C does.
  var isPassedFaithfully = true
}

/// A member at its place in the outermost record, with anonymous members taken apart.
struct MemberPlace {
  let name: String?
  let type: QualifiedType
  let offset: Int
  let size: Int
  let naturalAlignment: Int
  /// The width of a bitfield in bits.
  let bitWidth: Int?
  /// Whether it or an anonymous member around it is const.
  let isConst: Bool
}

extension HeaderDeclarations {
  /// The members of a record at their places. Members of anonymous members are the record's own (C17 6.7.2.1);
  /// of an anonymous union the largest comes first, so that it is the one that keeps its place.
  func places(of definition: RecordDefinition) -> [MemberPlace] {
    places(of: definition.fields, at: 0, isConst: false)
  }

  private func places(of fields: [CField], at base: Int, isConst: Bool) -> [MemberPlace] {
    fields.flatMap { field -> [MemberPlace] in
      let offset = base + field.bitOffset / 8
      if field.name == nil, case .record(let id) = field.type.type, let inner = self[id].definition {
        let isUnion = self[id].kind == .union
        return places(
          of: isUnion ? stableSortedBySize(inner.fields) : inner.fields, at: offset,
          isConst: isConst || field.type.isConst)
      }
      return [
        MemberPlace(
          name: field.name, type: field.type, offset: offset, size: field.size,
          naturalAlignment: field.naturalAlignment, bitWidth: field.bitWidth,
          isConst: isConst || resolve(field.type).isConst)
      ]
    }
  }

  private func stableSortedBySize(_ fields: [CField]) -> [CField] {
    fields.enumerated()
      .sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
      .map(\.element)
  }
}
