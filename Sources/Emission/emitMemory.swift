import Bindings
import LowLevelTypes

/// The functions by which a program makes memory for C. Each is generic, with the type as a constant: the annotator
/// makes a copy of it for every type that a program asks for, and of none that it does not.
func emitMemory(_ memory: RawMemory?, to text: inout PythonText) {
  guard let memory else { return }
  text.section("memory", isFollowedByBlankLine: false)
  if let names = memory.allocation {
    emitAllocation(names, to: &text)
    emitFilling(names, to: &text)
  }
  emitClosing(memory.closing, to: &text)
  if let names = memory.allocation { emitScopes(names, memory.closing, to: &text) }
  for record in memory.roomyRecords { emitRoomyRecord(record, to: &text) }
}

private func emitAllocation(_ names: AllocationFunctions, to text: inout PythonText) {
  text.define(
    "\(names.alloc)(T)", specialized: "arg(0)",
    [
      "\"\"\"One record of type T, zeroed; the caller frees it.\"\"\"",
      "p = lltype.malloc(T, flavor='raw', zero=True)",
      "rffi.cast(rffi.VOIDP, p)    # untranslated, this moves it to C's memory",
      "return p",
    ])
  text.define(
    "\(names.allocArray)(T, n)", specialized: "arg(0)",
    [
      "\"\"\"n of T (records, numbers, pointers), zeroed; of records p[0] is C's.\"\"\"",
      "p = lltype.malloc(rffi.CArray(T), n, flavor='raw', zero=True)",
      "rffi.cast(rffi.VOIDP, p)",
      "return p",
    ])
  text.define("\(names.free)(p)", specialized: "ll", ["lltype.free(p, flavor='raw')"])
}

private func emitFilling(_ names: AllocationFunctions, to text: inout PythonText) {
  text.line()
  text.line("_memmove = rffi.llexternal(")
  text.line("    'memmove', [rffi.VOIDP, rffi.VOIDP, rffi.SIZE_T], lltype.Void,")
  text.line("    releasegil=False,")
  text.line("    compilation_info=ExternalCompilationInfo(includes=['string.h']))")
  text.define(
    "_size(P)", specialized: "memo",
    ["return rffi.sizeof(P.TO.OF if isinstance(P.TO, lltype.Array) else P.TO)"])
  text.define(
    "\(names.zero)(p, n=1)", specialized: "ll",
    [
      "\"\"\"Zeroes what p points to, of an array the first n items.\"\"\"",
      "size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(p)))",
      "rffi.c_memset(rffi.cast(rffi.VOIDP, p), 0, size)",
    ])
  text.define(
    "\(names.copy)(to, source, n=1)", specialized: "ll",
    [
      "\"\"\"Copies what source points to, of an array the first n items.\"\"\"",
      "size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(to)))",
      "_memmove(rffi.cast(rffi.VOIDP, to), rffi.cast(rffi.VOIDP, source), size)",
    ])
}

private func emitClosing(_ closing: String, to text: inout PythonText) {
  text.define(
    "_scope(P, release)", specialized: "memo",
    [
      "class Scope(object):",
      "    def __init__(self, p):",
      "        self.p = p",
      "    def __enter__(self):",
      "        return self.p",
      "    def __exit__(self, *args):",
      "        if self.p:",
      "            release(self.p)",
      "return Scope",
    ])
  text.define(
    "\(closing)(p, release)", specialized: "ll_and_arg(1)",
    [
      "\"\"\"with \(closing)(c_make(), c_free) as p: freed at the end.\"\"\"",
      "return _scope(lltype.typeOf(p), release)(p)",
    ])
}

private func emitScopes(_ names: AllocationFunctions, _ closing: String, to text: inout PythonText) {
  text.define(
    "\(names.scoped)(T)", specialized: "arg(0)",
    [
      "\"\"\"with \(names.scoped)(T) as p: memory until the end of the block.\"\"\"",
      "return \(closing)(\(names.alloc)(T), \(names.free))",
    ])
  text.define(
    "\(names.scopedArray)(T, n)", specialized: "arg(0)",
    ["return \(closing)(\(names.allocArray)(T, n), \(names.free))"])
}

private func emitRoomyRecord(_ record: RoomyRecord, to text: inout PythonText) {
  let what = docstringText("\(record.spelling) with room for n of \(record.member)")
  text.line()
  text.line("def \(record.alloc)(n):")
  text.line("    \"\"\"A \(what), zeroed; the caller frees it.\"\"\"")
  text.line("    size = rffi.cast(lltype.Signed, \(record.sizeFunction)(n))")
  text.line("    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)")
  text.line("    return ", .call("rffi.cast", PythonExpression(record.pointer), .name("p")), "", indent: 4)
}

extension PythonText {
  /// A function of the module, and how the annotator makes copies of it.
  mutating func define(_ head: String, specialized: String, _ body: [String]) {
    line()
    line("def \(head):")
    for statement in body { line("    " + statement) }
    let name = head.prefix { $0 != "(" }
    line("\(name)._annspecialcase_ = 'specialize:\(specialized)'")
  }
}
