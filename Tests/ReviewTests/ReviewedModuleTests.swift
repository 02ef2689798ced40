import Bindings
import Diagnostics
import Emission
import Testing

@testable import Review

/// Questions about a module.
@Suite struct ReviewedModuleTests {
  private let module: ReviewedModule = {
    var result = ReviewTests.module([
      bound("one", line: 3), bound("two", line: 7), bound("twin", line: 7),
      skipped("three", SkipReason(.unavailable), line: 9),
      bound("one", line: 3, file: "other/good.h"),
      skipped("struct point.x", SkipReason(.bitfield), line: 12, kind: .member),
    ])
    result.functions = [function("one", line: 3), function("two", line: 7), function("twin", line: 7)]
    return ReviewedModule(result, text: emitModule(result))
  }()

  private func names(_ declarations: [AccountedDeclaration]) -> [String] { declarations.map(\.entry.cName) }

  @Test func findsNamesOfCAndOfTheModule() {
    #expect(names(module.declarations(named: "two")) == ["two"])
    #expect(names(module.declarations(named: "c_two")) == ["two"])
    #expect(names(module.declarations(named: "point.x")) == ["struct point.x"])
    #expect(module.declarations(named: "four").isEmpty)
    #expect(module.nearest(to: "thre") == ["three"])
  }

  @Test(arguments: [
    ("good.h", 3, ["one", "one"]), ("other/good.h", 3, ["one", "one"]), ("good.h", 6, ["one", "one"]),
    ("/usr/include/good.h", 7, ["two", "twin"]), ("good.h", 2, []), ("ood.h", 7, []),
    ("good.h", 100, ["struct point.x"]),
  ])
  func findsPlaces(file: String, line: Int, expected: [String]) {
    #expect(names(module.declarations(in: file, at: line)) == expected)
  }

  @Test func findsLinesOfModules() throws {
    let text =
      "\"\"\"Edited.\"\"\"\n\n# ---------- functions\n\n# good.h:7: void two(void);\nc_two = external(\n    'two', [])\n\n"
      + "# ---------- not bound\n\n# unavailable: use\n# good.h:9: three: unavailable: the header\n"
    for (line, expected) in [(5, ["two"]), (7, ["two"]), (12, ["three"]), (1, []), (99, []), (0, [])] {
      #expect(names(module.declarations(inModule: Array(text.utf8), at: line)) == expected, "\(line)")
    }
  }

  @Test func showsStatements() {
    let text = String(decoding: module.show(module.declarations(named: "two"), .text), as: UTF8.self)
    #expect(
      text == """
        good.h:7:5: function two: bound as c_two

        # good.h:7: void two(void);
        c_two = external('two', [], lltype.Void)

        """)
  }

  /// What comes from one macro has one place, and is not one thing.
  @Test func recordsHaveTheFunctionsOfTheirMembers() {
    var result = ReviewTests.module([
      bound("struct point", kind: .record), bound("typedef_of_it", kind: .typedef), bound("one"),
    ])
    let accessor = function("get_point_x", line: 1)
    result.functions = [
      function("struct point", line: 1), function("one", line: 1),
      ExternalFunction(
        name: "c_get_point_x", cName: "rffi_get_point_x", arguments: [], result: accessor.result,
        route: .shim,
        origin: Origin(declaration: "struct point { int x : 4; }", position: accessor.origin.position)),
    ]
    let declarations = Account(of: result).declarations
    #expect(declarations[0].names == ["c_struct point", "c_get_point_x"])
    #expect(declarations[1].names == ["c_typedef_of_it"])
    #expect(declarations[2].names == ["c_one"])
  }

  @Test func hostileNamesAreShownInert() {
    let hostile = ReviewedModule(hostileModule, text: Array("c_x = '\u{1b}[2J'\n".utf8))
    for format in [AnswerFormat.text, .json] {
      for bytes in [
        hostile.list(hostile.account.declarations, format),
        hostile.show(hostile.account.declarations, format),
      ] {
        #expect(bytes.allSatisfy { $0 == 0x0a || (0x20..<0x7f).contains($0) })
      }
    }
  }
}
