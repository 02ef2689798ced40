import FileSystem
import TestSupport
import Testing

/// `rffi-import project`: what is written, and everything that is refused.
@Suite struct ProjectTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("sub/foo.h", "int foo_open(const char *path, int flags);\n")
    try directory.write("sub/bar.h", "#ifdef BAR\nint bar(void);\n#endif\n")
  }

  @Test func modulesAreWrittenWhereTheProjectSays() async throws {
    try directory.makeDirectory("sub/out")
    try directory.write(
      "sub/p.toml",
      """
      [all]
      output = "out/{name}_ll.py"
      define = "BAR"
      [module.foo]
      headers = "foo.h"
      [[module.foo.function]]
      match = "foo_open"
      save_err = "errno"
      [module.bar]
      headers = "bar.h"
      """)
    let outcome = try await program.run(["project", "sub/p.toml"], in: directory.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let foo = try directory.text("sub/out/foo_ll.py")
    #expect(foo.contains("save_err=rffi.RFFI_SAVE_ERRNO"))
    #expect(foo.contains("\n    rffi-import project ../p.toml --module foo\n"))
    #expect(try directory.text("sub/out/bar_ll.py").contains("c_bar = external('bar'"))
  }

  @Test func aModuleThatCannotBeMadeKeepsNoOtherFromIt() async throws {
    try directory.write(
      "p.toml",
      """
      [module.first]
      headers = "missing/first.h"
      [module.second]
      headers = "sub/bar.h"
      """)
    let outcome = try await program.run(["project", "p.toml"], in: directory.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("rffi-import: module 'first' of 'p.toml':\n"))
    #expect(Files.exists(directory("second.py")))
    #expect(!Files.exists(directory("first.py")))
  }

  @Test func everythingThatIsWrongIsToldAndNothingIsWritten() async throws {
    try directory.write(
      "p.toml",
      """
      [module.first]
      headers = "sub/foo.h"
      report = "txt"
      heders = "x"
      [module.second]
      headers = "sub/bar.h"
      output = "./first.py"
      """)
    let outcome = try await program.run(["project", "p.toml"], in: directory.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.split(separator: "\n").map(String.init) == [
        "p.toml:3:10: error: 'txt' is no report: write a format (text, json, sarif, markdown), or FORMAT=FILE",
        "p.toml:4:1: error: unknown key 'heders': did you mean 'headers'?",
        "p.toml:5:9: error: './first.py' is what module 'first' is written to already",
      ])
    #expect(!Files.exists(directory("first.py")))
  }

  @Test func oneModuleIsImportedByItsName() async throws {
    try directory.write(
      "rffi-import.toml", "[module.foo]\nheaders = \"sub/foo.h\"\n[module.bar]\nheaders = \"sub/bar.h\"\n")
    #expect(try await program.run(["project", "--module", "bar"], in: directory.path).status == 0)
    #expect(!Files.exists(directory("foo.py")) && Files.exists(directory("bar.py")))
    let wrong = try await program.run(["project", "--module", "fo"], in: directory.path)
    #expect(wrong.status == 2)
    #expect(
      wrong.errors
        == "rffi-import: error: 'rffi-import.toml' has no module 'fo': did you mean 'foo'?\n")
  }
}
