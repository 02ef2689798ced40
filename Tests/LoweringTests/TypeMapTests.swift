import Bindings
import CDeclarations
import LowLevelTypes
import Testing

/// The rows of Documentation/TypeMapping.md for arguments and results.
@Suite struct TypeMapTests {
  /// The low-level type of a single argument of a C type; nil when the function is not bound.
  private func argument(_ type: CType) throws -> String? {
    var headers = Headers()
    headers.function("f", [type])
    return try headers.lowered().functions.first?.arguments.first?.description
  }

  @Test(arguments: [
    (CType.bool, "Bool"), (.integer(.char), "Char"), (.integer(.signedChar), "SIGNEDCHAR"),
    (.integer(.unsignedChar), "UCHAR"), (.integer(.short), "SHORT"), (.integer(.unsignedShort), "USHORT"),
    (.integer(.int), "INT"), (.integer(.unsignedInt), "UINT"), (.integer(.long), "Signed"),
    (.integer(.unsignedLong), "Unsigned"), (.integer(.longLong), "Signed"),
    (.integer(.unsignedLongLong), "Unsigned"), (.floating(.float), "SingleFloat"),
    (.floating(.double), "Float"), (.floating(.longDouble), "LongFloat"),
  ])
  func numbers(_ type: CType, _ expected: String) throws {
    #expect(try argument(type) == expected)
  }

  @Test(arguments: [
    (CType.pointer(.void), "Ptr(Array(Char, void))"), (.pointer(.void, .const), "Ptr(Array(Char, void))"),
    (.pointer(.integer(.char)), "Ptr(Array(Char))"), (.pointer(.integer(.char), .const), "Ptr(Array(Char))"),
    (.pointer(.integer(.int), .volatile), "Ptr(Array(INT))"), (.pointer(.bool), "Ptr(Array(Bool))"),
    (.pointer(.integer(.longLong)), "Ptr(Array(Signed))"),
    (.pointer(.integer(.int128)), "Ptr(Opaque(typedef __int128 *))"),
    (.pointer(.pointer(.integer(.char), .const)), "Ptr(Array(Ptr(Array(Char, const))))"),
    (.pointer(.pointer(.integer(.char)), .const), "Ptr(Array(Ptr(Array(Char))))"),
    (.pointer(.pointer(.void, .const)), "Ptr(Array(Ptr(Opaque(typedef const void *))))"),
    (
      .pointer(.pointer(.pointer(.integer(.char)), .const)),
      "Ptr(Array(Ptr(Opaque(typedef char *const *))))"
    ),
    (
      .pointer(.array(of: QualifiedType(.integer(.int)), count: 4)),
      "Ptr(Opaque(typedef __typeof__(int (*)[4])))"
    ),
    (.array(of: QualifiedType(.integer(.int)), count: nil), "Ptr(Array(INT))"),
  ])
  func pointers(_ type: CType, _ expected: String) throws {
    #expect(try argument(type) == expected)
  }

  @Test(arguments: [
    (CType.variableArgumentList, SkipReason.Code.variableArgumentList),
    (.unsupported(UnsupportedType(kind: .complex, spelling: "_Complex double")), .complex),
    (.unsupported(UnsupportedType(kind: .vector, spelling: "v4")), .vector),
    (.unsupported(UnsupportedType(kind: .atomic, spelling: "_Atomic int")), .atomic),
  ])
  func whatRPythonCannotSay(_ type: CType, _ code: SkipReason.Code) throws {
    var headers = Headers()
    headers.function("f", [.integer(.int), type])
    let module = try headers.lowered()
    #expect(module.functions == [])
    guard case .skipped(let reason)? = module.account.last?.disposition else {
      Issue.record("the function is not accounted for")
      return
    }
    #expect(reason.code == code)
    #expect(reason.detail.hasPrefix("parameter 2"))
  }

  @Test(arguments: [
    (CType.floating(.float16), "float a2", "f(a1, a2);"),
    (.integer(.int128), "const unsigned long long *a2", "f(a1, rffi_2);"),
    (.floating(.float128), "const unsigned long long *a2", "f(a1, rffi_2);"),
  ])
  func whatPassesThroughC(_ type: CType, _ parameter: String, _ call: String) throws {
    var headers = Headers()
    headers.function("f", [.integer(.int), type])
    let shim = try headers.lowered().shims.first
    #expect(shim?.prototype == "void rffi_f(int a1, \(parameter))")
    #expect(shim?.body.hasSuffix(call) == true)
  }

  @Test func constMattersInCallbacksOnly() throws {
    let callback = CFunctionType(
      result: QualifiedType(.void), parameters: [QualifiedType(.pointer(.void, .const))], isVariadic: false,
      hasPrototype: true)
    #expect(
      try argument(.pointer(.function(callback))) == "Ptr(Func(Ptr(Opaque(typedef const void *)) -> Void))")
  }

  @Test func aCallbackThatRPythonCannotRenderIsVoid() throws {
    let callback = CFunctionType(
      result: QualifiedType(.integer(.longLong)), parameters: [], isVariadic: false, hasPrototype: true)
    #expect(try argument(.pointer(.function(callback))) == "Ptr(Array(Char, void))")
  }

  @Test func typedefsKeepTheirNames() throws {
    var headers = Headers()
    let alias = headers.typedef("uLong", .integer(.unsignedLong))
    let size = headers.typedef("size_t", .integer(.unsignedLong))
    headers.function("f", [alias, size])
    let arguments = try headers.lowered().functions.first?.arguments
    #expect(arguments == [.alias("uLong", .number(.unsignedLong)), .number(.size)])
  }

  @Test func enumerationsAreTheirIntegers() throws {
    var headers = Headers()
    let color = headers.enumeration("color", .unsignedInt)
    headers.function("f", [color, .pointer(color)])
    #expect(
      try headers.lowered().functions.first?.arguments.map(\.description) == ["UINT", "Ptr(Array(UINT))"])
  }
}
