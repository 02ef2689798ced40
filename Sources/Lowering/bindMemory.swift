import Bindings
import CDeclarations
import LowLevelTypes

/// A record that ends in an array without a length, and the binding that tells its size.
struct PendingRoomyRecord {
  let record: TypeNames.Record
  let member: String
  let sizeFunction: String
}

extension TypeLowering {
  /// Names the functions that make memory for C, after everything else has its name. A module without records,
  /// without arrays of numbers or pointers and without destructors has no use for them.
  mutating func bindMemory() -> RawMemory? {
    let isAllocated = hasUseForMemory
    guard isAllocated || hasDestructors else { return nil }
    return RawMemory(
      allocation: isAllocated ? nameAllocation() : nil, closing: names.python.claim("closing"),
      roomyRecords: roomyRecords.map { pending in
        RoomyRecord(
          alloc: names.python.claim("alloc_" + names.renamed(pending.record.base)),
          sizeFunction: pending.sizeFunction,
          pointer: .alias(pending.record.pointer, .pointer(to: .structure(pending.record.structure))),
          spelling: pending.record.spelling, member: pending.member)
      })
  }

  private var hasUseForMemory: Bool {
    bindings.contains { if case .structure = $0 { true } else { false } }
      || imports.records.contains { id, record in
        record.isComplete
          && usedImports.contains(
            ModuleImport(module: record.module, name: record.name, local: names[id]?.python ?? record.name))
      }
      || functions.contains { $0.arguments.contains { $0.unaliased.isArrayOfNumbers } }
  }

  private mutating func nameAllocation() -> AllocationFunctions {
    AllocationFunctions(
      alloc: names.python.claim("alloc"), allocArray: names.python.claim("alloc_array"),
      free: names.python.claim("free"), zero: names.python.claim("zero"), copy: names.python.claim("copy"),
      scoped: names.python.claim("scoped"), scopedArray: names.python.claim("scoped_array"))
  }

  /// Binds what tells how much memory a record takes that ends in an array without a length.
  mutating func bindRoom(_ id: RecordID, _ record: TypeNames.Record) {
    guard let last = declarations[id].definition?.fields.last, let member = last.name,
      case .array(let element, let count) = declarations.resolve(last.type).type, (count ?? 0) == 0,
      recordPlans[id]?.unreachable.contains(where: { $0.name == member && $0.accessors != nil }) == true,
      !isIncomplete(element)
    else { return }
    let name = names.python.claim("c_size_" + names.renamed(record.base))
    let cName = claimShimName("size_" + record.base)
    let n = shimParameter("n")
    functions.append(
      shortFunction(
        name, cName, [.number(.size)], .number(.size),
        Origin(
          declaration: "\(record.spelling) { \(declarations.spell(last.type, member)); }",
          position: record.position,
          remarks: ["the size in bytes with n items in \(member), or more than there can be"]),
        prototype: "__SIZE_TYPE__ \(cName)(__SIZE_TYPE__ \(n))",
        body: hidingMacro(
          of: member,
          "__SIZE_TYPE__ rffi_size; "
            + "return __builtin_mul_overflow(\(n), sizeof ((\(record.spelling) *)0)->\(member)[0], &rffi_size) "
            + "|| __builtin_add_overflow(rffi_size, sizeof(\(record.spelling)), &rffi_size) "
            + "|| rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;")))
    roomyRecords.append(PendingRoomyRecord(record: record, member: member, sizeFunction: name))
  }

  private func isIncomplete(_ type: QualifiedType) -> Bool {
    switch declarations.resolve(type).type {
    case .record(let id): declarations[id].definition == nil
    case .void, .function: true
    default: false
    }
  }
}

extension LLType {
  /// Whether it is a pointer to numbers or to pointers; those to characters and to anything are for strings.
  fileprivate var isArrayOfNumbers: Bool {
    guard case .pointer(.array(let item, .items)) = self else { return false }
    switch item.unaliased {
    case .bool, .number, .singleFloat, .float, .longFloat, .renamed, .pointer: return true
    case .void, .char, .uniChar, .array, .fixedArray, .structure, .function, .opaque, .alias: return false
    }
  }
}
