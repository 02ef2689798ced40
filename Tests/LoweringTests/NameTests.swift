import Bindings
import CDeclarations
import Testing

@testable import Lowering

@Suite struct NameTests {
  @Test func everyNameIsTakenOnce() {
    var names = PythonNames()
    #expect(names.claim("print") == "print_")
    #expect(names.claim("size") == "size")
    #expect(names.claim("size") == "size_")
    #expect(names.claim("size") == "size__")
    #expect(names.claim("eci") == "eci_")
  }

  @Test func derivedNamesAreFreeAsWell() {
    var names = PythonNames()
    #expect(names.claim("FOOP") == "FOOP")
    #expect(names.claim("FOO") { $0 + "P" } == "FOO_")
  }

  @Test func charactersThatPythonHasNot() {
    #expect(pythonIdentifier("a$b") == "a_x24_b")
    #expect(pythonIdentifier("é") == "_xe9_")
    #expect(pythonIdentifier("plain_1") == "plain_1")
  }

  @Test func caseAloneDoesNotMakeTwoRecordsOne() throws {
    var headers = Headers()
    _ = headers.record("foo")
    _ = headers.record("FOO")
    let names = try headers.lowered().account.compactMap { entry in
      if case .bound(let name) = entry.disposition { name } else { nil }
    }
    #expect(names == ["FOOP", "FOO_P"])
  }
}
