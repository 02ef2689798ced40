import Bindings
import CDeclarations
import LowLevelTypes

/// Lays records out as ctypes will, beside C's own layout.
///
/// In a translated program the C compiler's structure is used and only the names of members matter. Untranslated,
/// ctypes lays the members out by their natural alignment, so where C differs (bitfields, packing, over-alignment,
/// members that RPython cannot say) filler takes up the room. A member whose place ctypes would not choose itself
/// is not emitted: it would be read in the wrong place.
extension TypeLowering {
  mutating func plan(
    _ id: RecordID, _ name: TypeNames.Record, _ definition: RecordDefinition
  ) -> RecordPlan {
    let kind: CRecord.Kind = name.structure.isUnion ? .union : .structure
    var plan = RecordPlan()
    let places = declarations.places(of: definition)
    var end = 0
    for place in places {
      switch lower(place, in: id, name, definition, end: end) {
      case .failure(let reason):
        plan.isPassedFaithfully = false
        if let name = place.name { plan.unreachable.append(.init(name: name, place: place, reason: reason)) }
      case .success(let type):
        if kind == .structure { fill(&plan, from: end, to: place, definition) }
        append(place, type, to: &plan)
        end = max(end, place.offset + place.size)
      }
    }
    fillTail(&plan, from: end, definition, kind)
    if kind == .union, !isUnionPassedFaithfully(definition) { plan.isPassedFaithfully = false }
    // Larger ones go through memory, whatever is in them (System V psABI for x86-64, 3.2.3).
    if definition.size > 16 { plan.isPassedFaithfully = true }
    if definition.alignment > max(8, plan.simulatedAlignment) { plan.isPassedFaithfully = false }
    return plan
  }

  private mutating func lower(
    _ place: MemberPlace, in id: RecordID, _ name: TypeNames.Record, _ definition: RecordDefinition, end: Int
  ) -> Result<LLType, SkipReason> {
    if place.bitWidth != nil { return .failure(SkipReason(.bitfield)) }
    if let name = place.name, let obstacle = obstacle(toMember: name) { return .failure(obstacle) }
    let isTaken = name.structure.isUnion ? place.offset != 0 : place.offset < end
    if isTaken { return .failure(SkipReason(.unionMember)) }
    do throws(SkipReason) {
      let type = try lowerMember(place, of: id, name)
      let alignment = simulatedAlignment(of: place)
      guard place.offset % alignment == 0, alignment <= definition.alignment else {
        return .failure(SkipReason(.misalignedMember))
      }
      return .success(type)
    } catch {
      return .failure(error)
    }
  }

  /// RPython writes a member's name into C as it is, where a macro would replace it, and makes a Python attribute
  /// of it.
  private func obstacle(toMember name: String) -> SkipReason? {
    if pythonIdentifier(name) != name { return SkipReason(.unsayableName) }
    if declarations.macroNamesAroundRecords.contains(name) { return SkipReason(.hiddenByMacro) }
    if isClangsOwn(member: name) { return SkipReason(.unsayableName) }
    return nil
  }

  /// The alignment ctypes gives a member: its own for numbers and pointers, the simulated one for records.
  private func simulatedAlignment(of place: MemberPlace) -> Int {
    declarations.recordInside(place.type).flatMap { recordPlans[$0]?.simulatedAlignment }
      ?? place.naturalAlignment
  }

  private func append(_ place: MemberPlace, _ type: LLType, to plan: inout RecordPlan) {
    let alignment = simulatedAlignment(of: place)
    plan.simulatedAlignment = max(plan.simulatedAlignment, alignment)
    if let record = declarations.recordInside(place.type), recordPlans[record]?.isPassedFaithfully != true {
      plan.isPassedFaithfully = false
    }
    plan.fields.append(.init(name: place.name ?? "", type: type, offset: place.offset, isFiller: false))
  }

  /// Fills up to where the next member begins, unless its alignment brings it there by itself.
  private func fill(
    _ plan: inout RecordPlan, from end: Int, to place: MemberPlace, _ definition: RecordDefinition
  ) {
    let alignment = simulatedAlignment(of: place)
    let natural = (end + alignment - 1) / alignment * alignment
    if natural < place.offset { addFiller(&plan, from: end, count: place.offset - end, definition) }
  }

  private func fillTail(
    _ plan: inout RecordPlan, from end: Int, _ definition: RecordDefinition, _ kind: CRecord.Kind
  ) {
    let alignment = plan.simulatedAlignment
    let simulated = (end + alignment - 1) / alignment * alignment
    guard simulated < definition.size else { return }
    let start = kind == .union ? 0 : end
    addFiller(&plan, from: start, count: definition.size - start, definition)
  }

  /// Adds members that nobody touches, in the largest unit that begins and ends where it has to.
  private func addFiller(
    _ plan: inout RecordPlan, from start: Int, count: Int, _ definition: RecordDefinition
  ) {
    let units: [(size: Int, type: NumberName)] = [
      (8, .unsignedLongLong), (4, .unsignedInt), (2, .unsignedShort), (1, .unsignedChar),
    ]
    guard
      let unit = units.first(where: { unit in
        start % unit.size == 0 && count % unit.size == 0 && unit.size <= definition.alignment
      })
    else { return }
    let names = Set(plan.fields.map(\.name) + plan.unreachable.map(\.name))
    var offset = start
    for type in fillerTypes(.number(unit.type), count: count / unit.size) {
      var name = "_filler\(offset)"
      while names.contains(name) { name += "_" }
      plan.fields.append(.init(name: name, type: type.type, offset: offset, isFiller: true))
      offset += type.count * unit.size
    }
    plan.simulatedAlignment = max(plan.simulatedAlignment, unit.size)
    plan.isPassedFaithfully = false
  }

  /// Arrays of together `count` units, none too long. Not rows of arrays: ctypes cannot take a record with such a
  /// member from C.
  private func fillerTypes(_ unit: LLType, count: Int) -> [(type: LLType, count: Int)] {
    if count == 1 { return [(unit, 1)] }
    return stride(from: 0, to: count, by: maximumArrayCount).map { start in
      let length = min(maximumArrayCount, count - start)
      return (length == 1 ? unit : .fixedArray(of: unit, count: length), length)
    }
  }
}

extension CRecord {
  /// Whether it is a union of more than one array of RPython's can fill from its beginning. RPython knows one that has
  /// a typedef as a structure: what it can say first, and filler behind that. C has its own definition in any case.
  var isLargeUnion: Bool { kind == .union && (definition?.size ?? 0) > maximumArrayCount * 8 }
}
