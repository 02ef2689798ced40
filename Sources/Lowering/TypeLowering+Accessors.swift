import Bindings
import CDeclarations
import LowLevelTypes

/// C functions that read, write or find the members that RPython cannot.
extension TypeLowering {
  /// Names the accessors of the members that C can reach, which every C compiler has to have.
  mutating func nameAccessors(of plan: inout RecordPlan, _ record: TypeNames.Record) {
    for index in plan.unreachable.indices {
      let member = plan.unreachable[index]
      let isBitfield = member.place.bitWidth != nil
      guard !isClangsOwn(member: member.name),
        let handover = declarations.handover(of: member.place.type), !(isBitfield && handover == .address)
      else { continue }
      let what = "_\(names.renamed(record.base))_\(member.name)"
      switch handover {
      case .value:
        let getter = names.python.claim("c_get" + what)
        let setter = member.place.isConst ? nil : names.python.claim("c_set" + what)
        plan.unreachable[index].accessors = .value(getter: getter, setter: setter)
      case .address: plan.unreachable[index].accessors = .address(names.python.claim("c_addr" + what))
      }
    }
  }

  /// Binds the accessors of a member.
  mutating func bindAccessors(
    of member: RecordPlan.Unreachable, _ id: RecordID, _ record: TypeNames.Record
  ) -> Disposition {
    guard let accessors = member.accessors else { return .skipped(member.reason) }
    do throws(SkipReason) {
      let access = MemberAccess(
        member: member, record: record,
        pointer: .alias(record.pointer, .pointer(to: .structure(record.structure))),
        origin: Origin(declaration: declaration(of: member, in: record), position: record.position))
      switch accessors {
      case .value(let getter, let setter):
        let value = try shimValue(member.place.type)
        try bindGetter(getter, access, value)
        if let setter { try bindSetter(setter, access, value) }
      case .address(let name): try bindAddress(name, access)
      }
      return .bound(name: accessors.name)
    } catch {
      return .skipped(error)
    }
  }

  private func declaration(of member: RecordPlan.Unreachable, in record: TypeNames.Record) -> String {
    let width = member.place.bitWidth.map { " : \($0)" } ?? ""
    return "\(record.spelling) { \(declarations.spell(member.place.type, member.name))\(width); }"
  }

  private mutating func bindGetter(
    _ name: String, _ access: MemberAccess, _ value: ShimValue
  ) throws(SkipReason) {
    let cName = claimShimName("get_" + access.what)
    let p = shimParameter("p")
    bindShort(
      name, cName, [access.pointer], value.type, access.origin,
      prototype: try spellForShim(value.crossing, "\(cName)(const \(access.record.spelling) *\(p))"),
      body: hidingMacro(of: access.member.name, "return \(p)->\(access.member.name);"))
  }

  private mutating func bindSetter(
    _ name: String, _ access: MemberAccess, _ value: ShimValue
  ) throws(SkipReason) {
    let cName = claimShimName("set_" + access.what)
    let p = shimParameter("p")
    let v = shimParameter("v")
    bindShort(
      name, cName, [access.pointer, value.type], .void, access.origin,
      prototype: "void \(cName)(\(access.record.spelling) *\(p), \(try spellForShim(value.crossing, v)))",
      body: hidingMacro(of: access.member.name, "\(p)->\(access.member.name) = \(v);"))
  }

  /// By the offset: compilers warn of the address of a packed record's member, however it is cast.
  private mutating func bindAddress(_ name: String, _ access: MemberAccess) throws(SkipReason) {
    let cName = claimShimName("addr_" + access.what)
    let p = shimParameter("p")
    let (type, pointer, _) = try address(of: access.member.place.type)
    let cast = try spellForShim(pointer, "")
    let offset = "__builtin_offsetof(\(access.record.spelling), \(access.member.name))"
    bindShort(
      name, cName, [access.pointer], type, access.origin,
      prototype: try spellForShim(pointer, "\(cName)(\(access.record.spelling) *\(p))"),
      body: hidingMacro(of: access.member.name, "return (\(cast))((char *)\(p) + \(offset));"))
  }

  /// The pointer by which RPython reaches what lies at an address: to the item of an array, to the elements of what it
  /// has no word for, else to the type itself.
  mutating func address(
    of type: QualifiedType
  ) throws(SkipReason) -> (type: LLType, pointer: QualifiedType, isArray: Bool) {
    var target = type
    var isArray = false
    while case .array(let element, _) = declarations.resolve(target).type {
      target = element
      isArray = true
    }
    if !isArray, let elements = elements(of: target) { target = elements }
    let pointer = QualifiedType(.pointer(to: target.unqualified))
    if isArray, case .record(let id) = declarations.resolve(target).type, !isFile(id) {
      // Of records one wants to index them.
      return (.pointer(to: .array(of: try lowerRecordValue(id), rendering: .items)), pointer, isArray)
    }
    return (try lowerPointer(to: target.unqualified, .loose), pointer, isArray)
  }

  /// Binds a C function of the module's own that is over at once, for a member.
  private mutating func bindShort(
    _ name: String, _ cName: String, _ arguments: [LLType], _ result: LLType, _ origin: Origin,
    prototype: String, body: String
  ) {
    functions.append(
      shortFunction(name, cName, arguments, result, origin, prototype: prototype, body: body))
  }

  /// A C function of the module's own that is over at once.
  mutating func shortFunction(
    _ name: String, _ cName: String, _ arguments: [LLType], _ result: LLType, _ origin: Origin,
    prototype: String, body: String
  ) -> ExternalFunction {
    shims.append(CShim(prototype: prototype, body: body))
    var policy = CallPolicy.short
    policy.hasNoWrapper = (arguments + [result]).contains(where: \.isLongFloat)
    return ExternalFunction(
      name: name, cName: cName, arguments: arguments, result: result, route: .shim, policy: policy,
      origin: origin)
  }

  /// Statements in which a member's name means the member, whatever macro there is of that name.
  func hidingMacro(of member: String, _ statement: String) -> String {
    guard declarations.macroNamesAroundRecords.contains(member) else { return statement }
    return """

      #pragma push_macro("\(member)")
      #undef \(member)
      \(statement)
      #pragma pop_macro("\(member)")

      """
  }
}

/// What the accessors of one member have in common.
private struct MemberAccess {
  let member: RecordPlan.Unreachable
  let record: TypeNames.Record
  let pointer: LLType
  let origin: Origin

  var what: String { "\(record.base)_\(member.name)" }
}

/// Clang's own `max_align_t` has members that gcc's has not.
func isClangsOwn(member: String) -> Bool { member.hasPrefix("__clang") }
