import CDeclarations
import Diagnostics
import PythonSource
import Testing

@testable import Verification

/// From the text of a module to C.
@Suite struct ClaimTests {
  private static let head = """
    eci = ExternalCompilationInfo(includes=['a.h'])
    def external(name, args, result, **kwds):
        return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

    """

  private func maker(_ text: String, _ declarations: HeaderDeclarations = HeaderDeclarations()) throws
    -> ClaimMaker
  {
    let python = PythonText(name: "a.py", bytes: Array((Self.head + text).utf8))
    return ClaimMaker(
      try ModuleContents(python, directory: ".") { _ in nil }, facts: HeaderFacts(declarations))
  }

  /// The lines of C of all claims.
  private func lines(_ maker: ClaimMaker) -> [String] { maker.claims.flatMap { $0.lines(form: 0) } }

  private func function(_ name: String, _ parameters: [QualifiedType]) -> HeaderDeclarations {
    var declarations = HeaderDeclarations()
    declarations.declarations = [
      .function(
        CFunction(
          name: name,
          type: CFunctionType(
            result: QualifiedType(.void), parameters: parameters, isVariadic: false, hasPrototype: true),
          parameterNames: parameters.map { _ in "" }, attributes: [],
          position: SourcePosition(file: "a.h", line: 1, column: 1)))
    ]
    return declarations
  }

  @Test func eachArgumentIsAClaimOfItsOwn() throws {
    let declarations = function(
      "f",
      [
        QualifiedType(.integer(.unsignedInt)),
        QualifiedType(.pointer(to: QualifiedType(.integer(.char), .const))),
      ])
    let maker = try maker("c_f = external('f', [rffi.UINT, rffi.CCHARP], lltype.Void)", declarations)
    #expect(
      lines(maker) == [
        "_Static_assert(RFFI_SAME(__typeof__(f), __typeof__(void) (unsigned int, const char *)), \"\");",
        "_Static_assert(RFFI_NUMBER(unsigned int, unsigned int), \"\");",
        "_Static_assert(RFFI_POINTS(const char *, char *), \"\");",
        "_Static_assert(RFFI_SAME(void, void), \"\");",
      ])
    #expect(maker.claims.map(\.subject) == ["c_f", "c_f, argument 1", "c_f, argument 2", "c_f, result"])
    #expect(maker.claims.allSatisfy { $0.position.line == 4 })
  }

  @Test func aFunctionThatNoHeaderDeclaresIsCalled() throws {
    let claims = lines(try maker("c_f = external('f', [rffi.LONG], rffi.INT)"))
    #expect(claims.count == 1 && claims[0].contains("void rffi_call_0(long a0) { (void)f(a0); "))
  }

  @Test func recordsAreLaidOutOnceMore() throws {
    let claims = lines(
      try maker(
        "S = rffi.CStruct('s', ('a', rffi.CHAR), ('b', rffi.LONG), hints={'eci': eci, 'union': True})"))
    #expect(claims[0] == "union rffi_mirror_0 { char rffi_m0; long rffi_m1; };")
    #expect(claims[1] == "_Static_assert(sizeof(union s) == sizeof(union rffi_mirror_0), \"\");")
    #expect(
      claims.contains(
        "_Static_assert(__builtin_offsetof(union s, b) == __builtin_offsetof(union rffi_mirror_0, rffi_m1), \"\");"
      ))
  }

  @Test(arguments: [
    "P = rffi.COpaquePtr('struct s; int x')", "P = rffi.COpaquePtr('struct s */* ')",
    "P = rffi.COpaquePtr('f(')",
    "P = rffi.COpaquePtr(typedef='x\\n#include <y>')", "c_f = external('f;', [], lltype.Void)",
    "S = rffi.CStruct('s\"', ('a', rffi.INT))",
  ]) func whatIsNoCReachesNoCompiler(text: String) throws {
    let maker = try maker(text)
    #expect(maker.claims.isEmpty)
    #expect(maker.findings.first?.code == .unfitText)
  }

  /// What stands in an object file is found whichever end of a number comes first.
  @Test func valuesAreFoundInObjectFiles() {
    let mark = Array("rffi-import-row:".utf8)
    let little: [UInt8] = mark + [5, 0, 0, 0, 0, 0, 0, 0] + [2, 0, 0, 0, 0, 0, 0, 0] + [0xfe, 0xff]
    let big: [UInt8] = mark + [0, 0, 0, 0, 0, 0, 0, 6] + [0, 0, 0, 0, 0, 0, 0, 2] + [0x01, 0x02]
    let values = DataFile.values(in: [1, 2, 3] + little + [9] + big + mark + [1, 2])
    #expect(values[5]?.isExpected(.integer(UInt64(bitPattern: -2))) == true)
    #expect(values[6]?.isExpected(.integer(0x0102)) == true)
    #expect(values.count == 2)
  }

  /// An error is about the claim whose line it is in, whatever else a compiler says.
  @Test func errorsAreTracedToClaims() {
    let text = ClaimText(
      CompilationInfo(), furtherIncludes: [],
      lines: [(owner: 7, lines: ["a;", "b;"]), (owner: 8, lines: ["c;"])])
    let first = text.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "a;") ?? 0
    let file = ClaimText.fileName
    let complaints = text.complaints(
      in: """
        \(file):\(first):3: error: wrong
        \(file):\(first):3: note: because
        \(file):\(first + 2): error: also wrong
        other.h:3:1: error: elsewhere
        """)
    #expect(complaints.byClaim == [7: ["wrong"], 8: ["also wrong"]])
    #expect(complaints.elsewhere == ["other.h:3: elsewhere"])
  }
}
