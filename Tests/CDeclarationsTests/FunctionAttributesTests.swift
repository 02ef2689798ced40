import CDeclarations
import Testing

/// Attributes of functions are told apart.
@Suite struct FunctionAttributesTests {
  @Test func haveABitEach() {
    let all: [CFunction.Attributes] = [
      .noReturn, .deprecated, .inline, .static, .defined, .externInline, .gnuInline, .reserved, .const,
      .cLibrary,
      .unavailable, .allocates,
    ]
    #expect(all.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
    #expect(Set(all.map(\.rawValue)).count == all.count)
  }
}
