import LowLevelTypes
import Testing

@Suite struct LLTypeTests {
  @Test func descriptionsShowWhatDecidesTheRendering() {
    #expect(LLType.voidPointer.description == "Ptr(Array(Char, void))")
    #expect(LLType.constCharPointer.description == "Ptr(Array(Char, const))")
    #expect(
      LLType.pointer(to: .opaque(.pointer("const void *"))).description == "Ptr(Opaque(typedef const void *))"
    )
    #expect(
      LLType.pointer(to: .function([.number(.int), .float], result: .void)).description
        == "Ptr(Func(INT, Float -> Void))")
    let union = StructureName(cName: "value", isTypedef: true, isUnion: true)
    #expect(LLType.structure(union).description == "Struct(value, typedef, union)")
  }

  @Test func namesOfTheModuleDoNotChangeTheMeaning() {
    let alias = LLType.alias("uLong", .alias("unsigned_long", .number(.unsignedLong)))
    #expect(alias.unaliased == .number(.unsignedLong))
    #expect(alias.description == "Unsigned")
  }

  @Test func fixedWidthTypedefsHaveOneTypeEverywhere() {
    #expect(NumberName(typedef: "int64_t") == .longLong)
    #expect(NumberName(typedef: "uint8_t") == .unsignedChar)
    #expect(NumberName(typedef: "size_t") == .size)
    #expect(NumberName(typedef: "off_t") == nil)
    // Only typedef names: rffi's plain types are no typedefs of C.
    #expect(NumberName(typedef: "int") == nil)
    #expect(NumberName(typedef: "SIZE_T") == nil)
  }
}
