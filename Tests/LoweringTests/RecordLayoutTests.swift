import Bindings
import CDeclarations
import LowLevelTypes
import Testing

/// What ctypes makes of the members has to be what C has.
@Suite struct RecordLayoutTests {
  private func field(
    _ name: String, _ type: CType, at offset: Int, size: Int, bits: Int? = nil
  ) -> CField {
    CField(
      name: name, type: QualifiedType(type), bitOffset: offset * 8, bitWidth: bits, size: size,
      naturalAlignment: size)
  }

  private func bound(_ fields: [CField], size: Int, alignment: Int) throws -> StructBinding? {
    var headers = Headers()
    _ = headers.record(
      "s", definition: RecordDefinition(size: size, alignment: alignment, fields: fields))
    for case .structure(let structure) in try headers.lowered().types { return structure }
    return nil
  }

  @Test func naturalMembersNeedNoFiller() throws {
    let structure = try bound(
      [field("c", .integer(.char), at: 0, size: 1), field("i", .integer(.int), at: 4, size: 4)], size: 8,
      alignment: 4)
    #expect(structure?.fields.map(\.name) == ["c", "i"])
  }

  @Test func bitfieldsLeaveRoom() throws {
    let structure = try bound(
      [
        field("i", .integer(.int), at: 0, size: 4),
        field("b", .integer(.unsignedInt), at: 4, size: 4, bits: 3),
        field("j", .integer(.int), at: 8, size: 4),
      ], size: 12, alignment: 4)
    #expect(structure?.fields.map(\.name) == ["i", "_filler4", "j"])
    #expect(structure?.fields.map(\.offset) == [0, 4, 8])
    #expect(structure?.origin.remarks == ["b: c_get_s_b(p), c_set_s_b(p, value)"])
  }

  @Test func packedMembersAreNotReadInTheWrongPlace() throws {
    let structure = try bound(
      [field("c", .integer(.char), at: 0, size: 1), field("i", .integer(.int), at: 1, size: 4)], size: 5,
      alignment: 1)
    #expect(structure?.fields.map(\.name) == ["c", "_filler1"])
    #expect(structure?.fields.last?.type == .fixedArray(of: .number(.unsignedChar), count: 4))
  }

  @Test func overAlignedRecordsKeepTheirSize() throws {
    let structure = try bound([field("i", .integer(.int), at: 0, size: 4)], size: 64, alignment: 64)
    #expect(structure?.fields.map(\.name) == ["i", "_filler4"])
    #expect(structure?.fields.last?.type == .fixedArray(of: .number(.unsignedInt), count: 15))
  }

  @Test func hugeArraysBecomeSeveral() throws {
    let bytes = CType.array(of: QualifiedType(.integer(.char)), count: 10_000)
    let huge = CField(
      name: "b", type: QualifiedType(bytes), bitOffset: 0, bitWidth: nil, size: 10_000, naturalAlignment: 1)
    let structure = try bound([huge], size: 10_000, alignment: 1)
    #expect(structure?.fields.map(\.offset) == [0, 4096, 8192])
  }
}
