import FileSystem
import TestSupport
import Testing

/// Rules about parameters and results that do not fit the function are errors with their places, and which functions
/// have helpers is chosen on the command line.
@Suite struct HelperRulesTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "foo.h",
      """
      typedef struct foo foo;
      struct point { int x; };
      int foo_set(foo *f, int n, const char *name, struct point *at);
      char *foo_get(foo *f, char *buf, unsigned long size);
      int foo_fill(char *buf, double size);
      int foo_sum(const void *data, unsigned long size);
      void foo_free(foo *f, int now);
      const char *foo_name(void);

      """)
  }

  static let wrong: [(rules: String, errors: [String])] = [
    (
      """
      [[function]]
      match = "foo_set"
      [function.parameters]
      f = "string"
      n = "null"
      name = { kind = "value", value = 1 }
      at = "out"
      [[function]]
      match = "foo_get"
      [function.parameters]
      f = "strings"
      buf = "inout"
      size = { kind = "bytes", length = "f" }
      """,
      [
        "my.toml:4:1: error: foo_set: parameter 'f' is 'foo *', which is no pointer to text",
        "my.toml:5:1: error: foo_set: parameter 'n' is 'int', which is no pointer",
        "my.toml:6:1: error: foo_set: parameter 'name' is 'const char *', which is no integer",
        "my.toml:7:1: error: foo_set: parameter 'at' is 'struct point *', which is no pointer to something that RPython can take back",
        "my.toml:11:1: error: foo_get: parameter 'f' is 'foo *', which is no char **",
        "my.toml:12:1: error: foo_get: parameter 'buf' is 'char *', which is no pointer to a number",
        "my.toml:13:1: error: foo_get: parameter 'size' is 'unsigned long', which is no pointer to bytes",
      ]
    ),
    (
      """
      [[function]]
      match = "foo_get"
      [function.parameters]
      buf = { kind = "buffer", length = "size", grow = true }
      [[function]]
      match = "foo_fill"
      [function.parameters]
      buf = { kind = "buffer", length = "size" }
      [[function]]
      match = "foo_sum"
      [function.parameters]
      data = { kind = "buffer", size = "FOO_MAX", used = "result" }
      """,
      [
        "my.toml:4:1: error: foo_get: errno says whether a buffer was too small: add save_err = \"errno\"",
        "my.toml:8:1: error: foo_fill: parameter 'size' is no number that can be a size",
        "my.toml:12:1: error: foo_sum: the headers have no constant 'FOO_MAX'",
      ]
    ),
    (
      """
      [[function]]
      match = "foo_set"
      result = "string"
      [[function]]
      match = "foo_get"
      result = { kind = "string", free = "foo_release" }
      [[function]]
      match = "foo_name"
      result = { kind = "string", free = "foo_free" }
      """,
      [
        "my.toml:3:1: error: foo_set: the result is 'int', which is no such thing",
        "my.toml:6:1: error: foo_get: 'foo_release', which is to free what is copied, is not bound: add the header that declares it",
        "my.toml:9:1: error: foo_name: 'foo_free' does not take one pointer, so it frees nothing",
      ]
    ),
  ]

  @Test(arguments: wrong) func rulesThatDoNotFitAreRefused(_ rules: String, _ errors: [String]) async throws {
    try directory.write("my.toml", rules)
    let outcome = try await program.run(["foo.h", "--rules", "my.toml", "-o", "m.py"], in: directory.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.split(separator: "\n").map(String.init) == errors)
  }

  /// The helpers of a module, by their names.
  private func helpers(_ arguments: [String]) async throws -> [String] {
    let outcome = try await program.run(["foo.h", "-o", "m.py"] + arguments, in: directory.path)
    #expect(outcome.status == 0)
    let module = try directory.text("m.py")
    return module.split(separator: "\n").filter { $0.hasPrefix("def foo_") }
      .map { String($0.dropFirst(4).prefix { $0 != "(" }) }
  }

  @Test func whichFunctionsHaveHelpersIsChosen() async throws {
    #expect(try await helpers(["--helpers", "none"]) == [])
    #expect(try await helpers([]) == ["foo_set", "foo_name"])
    #expect(try await helpers(["--helpers", "all"]) == ["foo_set", "foo_get", "foo_sum", "foo_name"])
  }

  @Test func rulesAlwaysCount() async throws {
    try directory.write(
      "my.toml",
      """
      [[function]]
      match = "foo_sum"
      [function.parameters]
      data = { kind = "bytes", length = "size" }
      [[function]]
      match = "foo_name"
      helper = false
      """)
    #expect(try await helpers(["--helpers", "none", "--rules", "my.toml"]) == ["foo_sum"])
    #expect(try await helpers(["--rules", "my.toml"]) == ["foo_set", "foo_sum"])
  }
}
