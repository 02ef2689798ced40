import FileSystem
import TestSupport
import Testing

/// `--rules` and `--preset` from the command line: what is followed, and everything that is refused.
@Suite struct RulesTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "foo.h",
      """
      int foo_open(const char *path, int flags);
      int foo_unnamed(int, char *);
      int foo_add(int a, int b);
      int foo_walk(int (*visit)(int), int n);
      long double foo_long(long double x);
      int open(const char *path, int flags, ...);

      """)
    try directory.write("out.py", "before")
  }

  private func refusal(_ rules: String, _ arguments: [String] = []) async throws -> [String] {
    try directory.write("my.toml", rules)
    let outcome = try await program.run(
      ["foo.h", "--rules", "my.toml", "-o", "out.py"] + arguments, in: directory.path)
    #expect(outcome.status == 2)
    #expect(try directory.text("out.py") == "before")
    return outcome.errors.split(separator: "\n").map(String.init)
  }

  static let wrong: [(rules: String, errors: [String])] = [
    (
      "[[function]]\nmatch = [\"foo_opne\", \"fo_*\", \"bar\"]",
      [
        "my.toml:2:10: error: no function 'foo_opne' is declared: did you mean 'foo_open', 'foo_long'?",
        "my.toml:2:22: error: no function matches 'fo_*': did you mean 'foo_*'?",
        "my.toml:2:30: error: no function 'bar' is declared",
      ]
    ),
    ("[[function]]\nregex = '^x'", ["my.toml:2:9: error: no function matches '^x'"]),
    (
      """
      [[function]]
      match = "foo_open"
      [function.parameters]
      pth = "string"
      3 = "out"
      path = { kind = "bytes", length = "flag" }
      [[function]]
      match = "foo_unnamed"
      [function.parameters]
      x = "out"
      [[function]]
      match = "foo_a*"
      [function.parameters]
      c = "out"
      """,
      [
        "my.toml:4:1: error: 'foo_open' has no parameter 'pth': did you mean 'path'?",
        "my.toml:5:1: error: 'foo_open' has no parameter 3: it has 2",
        "my.toml:6:1: error: 'length' names no parameter: 'foo_open' has no parameter 'flag': did you mean 'flags'?",
        "my.toml:10:1: error: 'foo_unnamed' has no parameter 'x': the header names none, so write a number",
        "my.toml:14:1: error: 'foo_add' has no parameter 'c': did you mean 'a'?",
      ]
    ),
    (
      """
      [[function]]
      match = "foo_*"
      releasegil = true
      [[function]]
      match = ["foo_open", "*_add"]
      save_err = "errno"
      releasegil = false
      [[function]]
      match = "foo_open"
      save_err = "none"
      """,
      [
        "my.toml:7:1: error: 'releasegil = false' contradicts 'releasegil = true' at my.toml:3:1, for 'foo_add'",
        "my.toml:10:1: error: 'save_err = \"none\"' contradicts 'save_err = \"errno\"' at my.toml:6:1, for 'foo_open'",
      ]
    ),
    (
      """
      [[function]]
      match = "foo_add"
      elidable = true
      save_err = "errno"
      releasegil = true
      [[function]]
      match = "foo_open"
      nowrapper = true
      save_err = "errno"
      [[function]]
      match = "foo_walk"
      elidable = true
      [[function]]
      match = "foo_long"
      save_err = "errno"
      """,
      [
        "my.toml:4:1: error: 'save_err = \"errno\"' does not go together with 'elidable = true' at my.toml:3:1, for 'foo_add': an elidable function has no effect but its result",
        "my.toml:5:1: error: 'releasegil = true' does not go together with 'elidable = true' at my.toml:3:1, for 'foo_add': RPython refuses an elidable call that releases the GIL",
        "my.toml:9:1: error: 'save_err = \"errno\"' does not go together with 'nowrapper = true' at my.toml:8:1, for 'foo_open': it is the wrapper that saves errno",
        "my.toml:12:1: error: 'foo_walk' takes a callback, which may do anything: it is elidable only with random_effects_on_gcobjs = false",
        "my.toml:15:1: error: 'foo_long' cannot follow 'save_err = \"errno\"': long double passes only without RPython's wrapper",
      ]
    ),
    (
      "[[destructor]]\nconstructor = \"foo_opn\"\ndestructor = \"foo_cloze\"",
      [
        "my.toml:1:3: error: no function 'foo_opn' is declared: did you mean 'foo_open'?",
        "my.toml:1:3: error: no function 'foo_cloze' is declared: did you mean 'foo_long'?",
      ]
    ),
  ]

  @Test(arguments: wrong)
  func isRefused(_ rules: String, _ errors: [String]) async throws {
    #expect(try await refusal(rules) == errors)
  }

  @Test func allFilesAreTold() async throws {
    try directory.write("other.toml", "[[function]]\nmatch = 1")
    let errors = try await refusal("x = 1", ["--rules", "other.toml"])
    #expect(errors.map { String($0.prefix(18)) } == ["my.toml:1:1: error", "other.toml:2:9: er"])
  }

  @Test func contradictionsBetweenFiles() async throws {
    try directory.write("other.toml", "[[function]]\nmatch = \"foo_add\"\nsave_err = \"none\"")
    let errors = try await refusal(
      "[[function]]\nmatch = \"foo_add\"\nsave_err = \"errno\"", ["--rules", "other.toml"])
    #expect(
      errors == [
        "other.toml:3:1: error: 'save_err = \"none\"' contradicts 'save_err = \"errno\"' at my.toml:3:1, for 'foo_add'"
      ])
  }

  @Test func filesThatCannotBeRead() async throws {
    let outcome = try await program.run(["foo.h", "--rules", "none.toml"], in: directory.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors == "rffi-import: error: cannot read 'none.toml': No such file or directory\n")
  }

  @Test func presetsThatThereAreNot() async throws {
    let outcome = try await program.run(["foo.h", "--preset", "posx"], in: directory.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "rffi-import: error: there is no preset 'posx': write posix or none\n")
    let both = try await program.run(["foo.h", "--preset", "posix", "--preset", "none"], in: directory.path)
    #expect(both.status == 2)
  }

  @Test func explainTellsWhatDecided() async throws {
    try directory.write(
      "my.toml",
      "[[function]]\nmatch = \"foo_*\"\nsave_err = \"errno\"\n[[function]]\nmatch = \"foo_add\"\nelidable = true\n"
    )
    let outcome = try await program.run(
      ["foo.h", "--rules", "my.toml", "--helpers", "none", "-o", "out.py", "--explain", "foo_add"],
      in: directory.path)
    #expect(
      outcome.output == """
        foo.h:3:5: function foo_add: bound as c_foo_add
            not followed, since 'elidable = true' decides: an elidable function has no effect but its result: rule: save_err = "errno" (my.toml:3:1)
            elidable_function=True: rule: elidable = true (my.toml:6:1)
            releasegil=False: rule: elidable = true (my.toml:6:1)

        # foo.h:3: int foo_add(int a, int b);
        c_foo_add = external(
            'foo_add',
            [rffi.INT, rffi.INT],
            rffi.INT,
            releasegil=False,
            elidable_function=True)

        """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try directory.text("out.py") == "before")
    let missing = try await program.run(["foo.h", "--explain", "foo_ad"], in: directory.path)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("these headers declare no 'foo_ad'; did you mean 'foo_add'"))
  }

  @Test func theRulesOfPOSIXAreForTheCLibrary() async throws {
    func module(_ arguments: [String]) async throws -> String {
      try await program.run(arguments + ["--helpers", "none"], in: directory.path).output
    }
    let saving = "    save_err=rffi.RFFI_SAVE_ERRNO)"
    #expect(try await module(["fcntl.h"]).contains(saving))
    #expect(try await !module(["fcntl.h", "--preset", "none"]).contains("save_err"))
    #expect(try await !module(["foo.h"]).contains("save_err"))
    #expect(try await module(["foo.h", "--preset", "posix"]).contains("save_err=rffi.RFFI_SAVE_ERRNO"))
    try directory.write("asks.toml", "presets = [\"posix\"]")
    try directory.write("asks_none.toml", "presets = []")
    #expect(try await module(["foo.h", "--rules", "asks.toml"]).contains("save_err=rffi.RFFI_SAVE_ERRNO"))
    #expect(try await !module(["foo.h", "--rules", "asks.toml", "--preset", "none"]).contains("save_err"))
    #expect(try await !module(["fcntl.h", "--rules", "asks_none.toml"]).contains("save_err"))
    try directory.write("stronger.toml", "[[function]]\nmatch = \"*\"\nsave_err = \"none\"")
    #expect(try await !module(["fcntl.h", "--rules", "stronger.toml"]).contains("save_err"))
    // A header of one's own under the name of one of the C library's is not the C library.
    try directory.write("own/unistd.h", "int close(int fd);")
    #expect(try await !module(["own/unistd.h"]).contains("save_err"))
  }

  @Test func otherCallingConventions() async throws {
    try directory.write(
      "std.h",
      """
      struct pair { int a, b; };
      int __attribute__((stdcall)) f(int);
      struct pair __attribute__((stdcall)) g(int);
      int __attribute__((fastcall)) h(int);

      """)
    let arguments = ["std.h", "--target", "i686-unknown-linux-gnu", "--helpers", "none"]
    let module = try await program.run(arguments, in: directory.path).output
    #expect(module.contains("c_f = external('f', [rffi.INT], rffi.INT, calling_conv='win')\n"))
    #expect(module.contains("c_g = shim('rffi_g', [PAIRP, rffi.INT], lltype.Void)\n"))
    #expect(module.contains("c_h = shim('rffi_h', [rffi.INT], rffi.INT)\n"))
    try directory.write("c.toml", "[[function]]\nmatch = \"f\"\ncalling_conv = \"c\"")
    let refused = try await program.run(arguments + ["--rules", "c.toml"], in: directory.path)
    #expect(refused.errors == "c.toml:3:1: error: 'f' is declared with __attribute__((stdcall))\n")
    #expect(refused.status == 2)
  }

  @Test func documentationIsThatOfTheRules() async throws {
    let outcome = try await program.shell("python3 Scripts/posix-rules --table", in: packageRoot)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try Files.contents("\(packageRoot)/Documentation/Posix.md")
    #expect(outcome.output == String(decoding: page, as: UTF8.self))
  }

  @Test func theModuleSaysWhereItsRulesAre() async throws {
    try directory.write("rules/my.toml", "[[function]]\nmatch = \"foo_add\"\nelidable = true")
    try directory.makeDirectory("made")
    let outcome = try await program.run(
      ["foo.h", "--preset", "none", "--rules", "rules/my.toml", "-o", "made/foo.py"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let module = try directory.text("made/foo.py")
    #expect(module.contains("\n    rffi-import ../foo.h --rules ../rules/my.toml --preset none -o foo.py\n"))
    #expect(module.contains("elidable_function=True)"))
  }
}
