import FileSystem
import Foundation
import TestSupport
import Testing

/// `list`, `show` and `where`, as a person or an editor runs them.
@Suite struct QuestionTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() async throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "inc/good.h",
      """
      #include <stdarg.h>
      typedef struct {
        int x;
      } item;
      enum { FIRST, SECOND };

      int one(const item *it);
      int two(va_list list);

      """)
    try directory.makeDirectory("binding")
    let made = try await program.run(["inc/good.h", "-lc", "-o", "binding/good_ll.py"], in: directory.path)
    #expect(made.status == 0, "\(made.errors)")
  }

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await program.run(arguments, in: directory.path)
  }

  private func answer(_ arguments: [String]) async throws -> String {
    let outcome = try await run(arguments)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)")
    return outcome.output
  }

  private func json(_ arguments: [String]) async throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(try await answer(arguments + ["--json"]).utf8))
    return try #require(value as? [[String: Any]])
  }

  @Test func listsWhatIsDeclared() async throws {
    let all = try await answer(["list", "inc/good.h"])
    #expect(all.contains("good.h:7:5: function one: bound as c_one\n"))
    #expect(all.contains("good.h:8:5: function two: not bound: va-list: "))
    #expect(try await answer(["list", "binding/good_ll.py"]) == all)
    let report = try await run(["inc/good.h", "-o", "other.py", "--report", "text=-"])
    #expect(report.output.hasPrefix(all))
  }

  @Test(arguments: [
    (["--kind", "enumerator"], ["FIRST", "SECOND"]), (["--skipped"], ["two"]),
    (["--bound", "--kind", "function"], ["one"]), (["--kind", "variable"], []),
  ])
  func listsWhatIsMeant(arguments: [String], names: [String]) async throws {
    let listed = try await json(["list", "inc/good.h"] + arguments)
    #expect(listed.map { $0["name"] as? String } == names)
  }

  @Test func showsNames() async throws {
    let text = try await answer(["show", "one", "binding/good_ll.py"])
    #expect(
      text.hasPrefix(
        "good.h:7:5: function one: bound as c_one\n\n# good.h:7: int one(const item *it);\nc_one = "))
    let shown = try await json(["show", "item", "inc/good.h", "-I", "inc"])
    let statements = shown.flatMap { $0["statements"] as? [String] ?? [] }
    #expect(statements.contains { $0.contains("ITEM = rffi.CStruct('item',\n    ('x', rffi.INT),") })
    #expect(shown.contains { ($0["names"] as? [String] ?? []).contains("ITEMP") })
    #expect(try await answer(["show", "c_one", "inc/good.h"]).hasPrefix("good.h:7:5: function one"))
    #expect(
      try await answer(["show", "two", "inc/good.h"]).contains("'rffi-import explain va-list' says more."))
  }

  @Test func showsPlaces() async throws {
    let place = try await answer(["where", "good.h:7", "binding/good_ll.py"])
    #expect(place.hasPrefix("good.h:7:5: function one: "))
    for name in ["inc/good.h:7:5", "good.h:7:1", directory("inc/good.h") + ":7"] {
      #expect(try await answer(["where", name, "inc/good.h"]) == place)
    }
    let lines = try directory.text("binding/good_ll.py").split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("c_one = ") }) + 1
    for name in ["binding/good_ll.py", "./binding/good_ll.py", directory("binding/good_ll.py")] {
      #expect(try await answer(["where", "\(name):\(line)", "binding/good_ll.py"]) == place)
    }
  }

  @Test(arguments: [
    (["show", "onne", "inc/good.h"], 1, "these headers declare no 'onne'; did you mean 'one'?"),
    (
      ["where", "good.h:1", "inc/good.h"], 1,
      "nothing is declared at good.h:1; what these headers declare is in 'good.h'"
    ),
    (["where", "none.h:9", "inc/good.h"], 1, "nothing is declared at none.h:9"),
    (["where", "good.h", "inc/good.h"], 2, "good.h"), (["where", "good.h:0", "inc/good.h"], 2, "good.h:0"),
    (["show", "one"], 2, "no header is given"), (["list"], 2, "no header is given"),
    (["list", "inc/good.h", "--kind", "nonsense"], 2, "nonsense"),
    (["list", "binding/good_ll.py", "-lc"], 2, "a module stands alone"),
    (["list", "binding/none.py"], 3, "cannot read 'binding/none.py'"),
    (["list", "none.h"], 1, "'none.h' file not found"),
  ])
  func tellsWhatIsWrong(arguments: [String], status: Int, text: String) async throws {
    let outcome = try await run(arguments)
    #expect(outcome.status == status, "\(outcome)")
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(text), "\(outcome.errors)")
  }

  @Test func writesNothing() async throws {
    let before = Files.entries(ofDirectory: directory.path)
    _ = try await answer(["list", "inc/good.h", "-o", "made.py"])
    _ = try await answer(["show", "one", "inc/good.h", "-o", "made.py"])
    #expect(Files.entries(ofDirectory: directory.path) == before)
  }

  @Test(arguments: ["list", "show", "where", "check", "explain", "doctor"]) func hasHelp(command: String)
    async throws
  {
    for arguments in [[command, "--help"], ["help", command]] {
      #expect(try await answer(arguments).contains("USAGE: rffi-import \(command)"))
    }
    #expect(try await answer(["--help"]).contains("  \(command)"))
    for shell in ["bash", "zsh", "fish"] {
      #expect(try await answer(["--generate-completion-script", shell]).contains(command))
    }
  }
}
