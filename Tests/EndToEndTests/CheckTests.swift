import FileSystem
import TestSupport
import Testing

/// `rffi-import check`, as a user and as pre-commit run it.
@Suite struct CheckTests {
  private let directory: TemporaryDirectory
  private let program: Program
  private let module: String

  init() async throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "inc/good.h", "enum { FIRST, SECOND };\nint one(int x);\nint two(const char *text);\n")
    try directory.makeDirectory("binding")
    let made = try await program.run(
      [
        "inc/good.h", "-Iinc", "-D", "A=(1 + 1)", "--pre-include-bits", "/* ü */\n#define B", "-lc", "-o",
        "binding/good_ll.py",
      ],
      in: directory.path)
    #expect(made.status == 0, "\(made.errors)")
    module = try directory.text("binding/good_ll.py")
  }

  private func check(_ names: [String] = ["binding/good_ll.py"], in place: String = "") async throws
    -> Program.Outcome
  {
    let before = Files.entries(ofDirectory: directory("binding"))
    let outcome = try await program.run(["check"] + names, in: directory(place))
    #expect(Files.entries(ofDirectory: directory("binding")) == before)
    return outcome
  }

  @Test func isQuietWhereNothingDiffers() async throws {
    for (name, place) in [
      ("binding/good_ll.py", "."), ("good_ll.py", "binding"), ("../binding/good_ll.py", "inc"),
    ] {
      let outcome = try await check([name], in: place)
      #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "", "\(outcome)")
    }
    #expect(try await check([directory("binding/good_ll.py")]).status == 0)
  }

  @Test func modulesFromStandardOutputCanBeChecked() async throws {
    let printed = try await program.run(["good.h", "-I."], in: directory("inc"))
    try directory.write("inc/printed.py", printed.output)
    #expect(try await check(["inc/printed.py"]).status == 0)
  }

  @Test func directoriesNeedNotBeWritable() async throws {
    try directory.setMode("binding/good_ll.py", 0o444)
    try directory.setMode("binding", 0o555)
    try directory.setMode(".", 0o755)
    let asNobody =
      "if [ $(id -u) = 0 ]; then exec setpriv --reuid 65534 --regid 65534 --clear-groups \"$0\" \"$@\"; "
      + "else exec \"$0\" \"$@\"; fi"
    let reachable = try await program.shell("cp \"$0\" \"$1/program\"", [directory.path])
    #expect(reachable.status == 0)
    let outcome = try await program.shell(
      asNobody.replacing("\"$0\" \"$@\"", with: "./program \"$@\""), ["check", "binding/good_ll.py"],
      in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func tellsWhatWasEdited() async throws {
    try directory.write(
      "binding/good_ll.py", module.replacing("[rffi.INT], rffi.INT", with: "[rffi.LONG], rffi.INT"))
    let outcome = try await check()
    #expect(outcome.status == 1 && outcome.errors == "")
    #expect(
      outcome.output.hasPrefix(
        "binding/good_ll.py: edited, or its headers or rules have changed: 1 changed\n--- binding/good_ll.py as it is\n"
      ))
    #expect(outcome.output.contains(" @@ functions: c_one\n"), "\(outcome.output)")
    #expect(
      outcome.output.contains(
        """
         # good.h:2: int one(int x);
        -c_one = external('one', [rffi.LONG], rffi.INT)
        +c_one = external('one', [rffi.INT], rffi.INT)

        """))
  }

  @Test func tellsWhatChangedInTheHeaders() async throws {
    try directory.write(
      "inc/good.h", "enum { FIRST, SECOND, THIRD };\nint two(const char *text);\nint three(void);\n")
    let outcome = try await check()
    #expect(outcome.status == 1)
    for line in ["+    THIRD = ", "-c_one = ", "+c_three = "] {
      #expect(outcome.output.contains("\n\(line)"), "\(outcome.output)")
    }
    let patched = try await program.shell(
      "\"$0\" check binding/good_ll.py | patch -s -p0 binding/good_ll.py && \"$0\" check binding/good_ll.py",
      in: directory.path)
    #expect(patched.status == 0, "\(patched.output)\(patched.errors)")
  }

  @Test(arguments: [
    (0, "is empty"), (3, "does not begin like a module of rffi-import"),
    (40, "is cut off before it says how it was made"),
    (120, "is cut off before it says how it was made"),
  ])
  func tellsOfCutOffBeginnings(length: Int, text: String) async throws {
    try directory.write("binding/good_ll.py", String(module.prefix(length)))
    let outcome = try await check()
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors == "rffi-import: error: 'binding/good_ll.py' \(text)\n")
  }

  @Test func tellsOfCutOffEnds() async throws {
    let lines = module.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    try directory.write("binding/good_ll.py", String(module.dropLast(10)))
    let inside = try await check()
    #expect(inside.status == 1)
    #expect(inside.output == "binding/good_ll.py: cut off in line \(lines) of \(lines)\n")
    let end = try #require(module.firstRange(of: "c_two")).lowerBound
    try directory.write("binding/good_ll.py", String(module[..<end]))
    #expect(try await check().output.hasPrefix("binding/good_ll.py: cut off behind line "))
  }

  @Test func tellsVersionsFromContents() async throws {
    let old = module.replacing(/rffi-import [0-9.]+ with/, with: "rffi-import 0.0.1 with")
    try directory.write("binding/good_ll.py", old)
    let version = try await check()
    #expect(version.status == 1)
    #expect(version.output.hasPrefix("binding/good_ll.py: made by rffi-import 0.0.1, and this is "))
    #expect(version.output.hasSuffix("; nothing else differs\n"))
    try directory.write("binding/good_ll.py", old.replacing("'one'", with: "'other'"))
    let both = try await check()
    #expect(both.output.hasPrefix("binding/good_ll.py: made by rffi-import 0.0.1, and this is "))
    #expect(both.output.contains("-c_one = ") && !both.output.contains("0.0.1 with"))
  }

  @Test(arguments: [
    ("Made by", "Written by", "has been edited: its first lines do not say how it was made"),
    ("rffi-import good", "rffi-import --nonsense good", "names a command that rffi-import"),
    ("rffi-import good", "rm -f good", "has been edited"),
    ("-o good_ll.py", "'-o good_ll.py", "has been edited"),
  ])
  func headersOfModulesCanBeSpoiled(old: String, new: String, text: String) async throws {
    try directory.write("binding/good_ll.py", module.replacing(old, with: new, maxReplacements: 1))
    let outcome = try await check()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(text), "\(outcome.errors)")
    #expect(Files.exists(directory("inc/good.h")))
  }

  /// What a header line can name besides, it cannot do.
  @Test func writesNothingThatAHeaderLineNames() async throws {
    let line = "--report json=report.json -o ../inc/good.h"
    try directory.write("binding/good_ll.py", module.replacing("-o good_ll.py", with: line))
    let outcome = try await check()
    #expect(outcome.status == 1)
    #expect(!Files.exists(directory("binding/report.json")))
    #expect(try directory.text("inc/good.h").hasPrefix("enum"))
  }

  @Test func otherEndsOfLinesAreShown() async throws {
    try directory.write("binding/good_ll.py", module.replacing("\n", with: "\r\n"))
    let outcome = try await check()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("-import os\\x0d\n+import os\n"), "\(outcome.output.prefix(600))")
  }

  @Test func goesOnBehindABadOne() async throws {
    try directory.write("binding/none.py", "x = 1\n")
    let outcome = try await check(["binding/none.py", "binding/missing.py", "binding/good_ll.py"])
    #expect(outcome.status == 3)
    #expect(
      outcome.errors == """
        rffi-import: error: 'binding/none.py' does not begin like a module of rffi-import
        rffi-import: error: cannot read 'binding/missing.py': No such file or directory

        """)
    try directory.write("inc/good.h", "\nint one(void;\n")
    let rejected = try await check(["binding/good_ll.py", "binding/none.py"])
    #expect(rejected.status == 1)
    #expect(
      rejected.errors.hasPrefix(
        "rffi-import: error: 'binding/good_ll.py' cannot be made again:\n../inc/good.h:2:"))
    #expect(rejected.errors.contains("'binding/none.py' does not begin"))
  }

  @Test(arguments: [
    ("/dev/zero", "'/dev/zero' is not a regular file"), ("inc", "cannot read 'inc': Is a directory"),
    ("none/x.py", "cannot read 'none/x.py': No such file or directory"),
  ])
  func needsAFile(name: String, text: String) async throws {
    let outcome = try await check([name])
    #expect(outcome.status == 3)
    #expect(outcome.errors == "rffi-import: error: \(text)\n")
  }

  /// What pre-commit is told to run is what there is.
  @Test func isPreCommitsHook() async throws {
    let hooks = String(decoding: try Files.contents(packageRoot + "/.pre-commit-hooks.yaml"), as: UTF8.self)
    let entry = try #require(hooks.firstMatch(of: /\n  entry: rffi-import (.+)\n/)).1.split(separator: " ")
      .map(String.init)
    let files = try Regex(String(try #require(hooks.firstMatch(of: /\n  files: (.+)\n/)).1))
    #expect(
      "binding/good_ll.py".firstMatch(of: files) != nil && "binding/good.py".firstMatch(of: files) == nil)
    let outcome = try await program.run(entry + ["binding/good_ll.py"], in: directory.path)
    #expect(outcome.status == 0 && outcome.output == "")
  }

  @Test(arguments: ["--help", "--version", "--generate-completion-script bash", "doctor", "check good_ll.py"])
  func headerLinesAskForNothingElse(command: String) async throws {
    try directory.write(
      "binding/good_ll.py", module.replacing(/rffi-import good.*/, with: "rffi-import \(command)"))
    let outcome = try await check()
    #expect(outcome.status == 1)
    #expect(outcome.output == "", "\(outcome.output)")
    #expect(outcome.errors.split(separator: "\n").count <= 4, "\(outcome.errors)")
  }

  @Test func needsAModule() async throws {
    let outcome = try await program.run(["check"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("rffi-import: error: "))
    #expect(try await program.run(["check", "--help"]).output.contains("EXIT CODES:"))
  }

  @Test func showsNothingHostile() async throws {
    let name = "e\u{1b}[31m\u{202e}.py"
    try directory.write("binding/" + name, module.replacing("'one'", with: "'\u{1b}[2J\u{202e}'"))
    let outcome = try await check(["binding/" + name])
    #expect(outcome.status == 1)
    #expect(outcome.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.isASCII && $0.value >= 0x20 })
    #expect(outcome.output.contains("-c_one = external('\\x1b[2J\\u{202e}'"))
  }
}
