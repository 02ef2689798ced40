import FileSystem
import TestSupport
import Testing

/// `--depfile`, as make and ninja read it.
@Suite struct DepfileTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("foo.h", "#include \"sub/bar.h\"\n#include <stddef.h>\nint foo(void);\n")
    try directory.write("sub/bar.h", "int bar(void);\n")
    try directory.write("foo.toml", "[[function]]\nmatch = \"foo\"\nreleasegil = false\n")
  }

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await program.run(arguments, in: directory.path)
  }

  @Test func namesEveryFileThatWasRead() async throws {
    let outcome = try await run(
      ["foo.h", "--rules", "foo.toml", "-o", "foo.py", "--depfile", "foo.d", "--own", "sub/*"])
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
    let text = try directory.text("foo.d")
    #expect(text.hasPrefix("foo.py: \\\n  foo.h"), "\(text)")
    for name in ["sub/bar.h", "/stddef.h"] { #expect(text.contains("\(name) \\\n")) }
    #expect(text.contains(" foo.toml\n") && text.contains("\nfoo.toml:\n"))
    #expect(!text.contains("<headers>"))
  }

  @Test func changesNothingInTheModule() async throws {
    let plain = try await run(["foo.h", "-o", "foo.py"])
    let module = try directory.text("foo.py")
    let other = try await run(["foo.h", "-o", "foo.py", "--depfile", "foo.d"])
    #expect(plain.status == 0 && other.status == 0)
    #expect(try directory.text("foo.py") == module)
  }

  @Test func needsAModuleToBeAbout() async throws {
    for arguments in [["foo.h"], ["foo.h", "-o", "-"], ["foo.h", "-o", "/dev/null"]] {
      let outcome = try await run(arguments + ["--depfile", "foo.d"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("--depfile needs a module"))
    }
    let same = try await run(["foo.h", "-o", "foo.py", "--depfile", "foo.py"])
    #expect(same.status == 2 && same.errors.contains("the module is written there already"))
  }

  @Test func isLeftAloneWhereTheImportFails() async throws {
    try directory.write("foo.d", "old")
    try directory.write("foo.h", "int foo(;\n")
    let outcome = try await run(["foo.h", "-o", "foo.py", "--depfile", "foo.d"])
    #expect(outcome.status == 1)
    #expect(try directory.text("foo.d") == "old")
  }

  /// The names of directories that are trouble to make, ninja or a shell.
  @Test(
    .enabled(if: Program.isInstalled("ninja")),
    arguments: ["a b", "a$b", "a#b", "a:b", "a  b", "$(touch owned)", "~a", "a%b"])
  func namesAreRead(name: String) async throws {
    try await read(name, by: ["make foo.py", "ninja"])
  }

  /// Ninja has no spelling for these, and makes the module each time.
  @Test(arguments: ["`touch owned`", "a'b", "a&b", "a*b", "a[b]", "a?b", "a|b"])
  func namesAreReadByMake(name: String) async throws {
    try await read(name, by: ["make foo.py"])
  }

  private func read(_ name: String, by tools: [String]) async throws {
    try directory.write("\(name)/foo.h", "int foo(void);\n")
    let made = try await run(["\(name)/foo.h", "-o", "foo.py", "--depfile", "foo.d"])
    #expect(made.status == 0, "\(made.errors)")
    try directory.write(
      "Makefile", "foo.py:\n\t@echo made\n\t@touch foo.py\ninclude foo.d\n.SUFFIXES:\nMAKEFLAGS += -r\n")
    try directory.write(
      "build.ninja",
      "rule import\n  command = echo made; touch $out; cp foo.copy foo.d\n  depfile = foo.d\nbuild foo.py: import\n"
    )
    try directory.write("foo.copy", try directory.text("foo.d"))
    for tool in tools {
      _ = try await program.shell(tool, in: directory.path)
      let quiet = try await program.shell(tool, in: directory.path)
      #expect(
        quiet.status == 0 && !quiet.output.contains("made\n"), "\(tool): \(quiet.output)\(quiet.errors)")
      _ = try await program.shell("touch -- \"$1\"", [name + "/foo.h"], in: directory.path)
      let again = try await program.shell(tool, in: directory.path)
      #expect(again.output.contains("made\n"), "\(tool)")
    }
    #expect(!Files.exists(directory("owned")))
  }

  @Test(arguments: ["a\tb", "a;touch owned;"])
  func refusesWhatNobodyCanSpell(name: String) async throws {
    try directory.write("\(name)/foo.h", "int foo(void);\n")
    let outcome = try await run(["\(name)/foo.h", "-o", "foo.py", "--depfile", "foo.d"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("for which make and ninja have no spelling"))
    #expect(!Files.exists(directory("foo.d")))
  }
}
