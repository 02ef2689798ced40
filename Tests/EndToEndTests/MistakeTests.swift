import FileSystem
import TestSupport
import Testing

/// What a command line says by mistake, and what the user is told.
@Suite struct MistakeTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
  }

  @Test(arguments: [
    (["porject"], "project"), (["chekc", "foo_ll.py"], "check"), (["projet", "--module", "x"], "project"),
  ])
  func aMistypedCommandIsTakenForAHeaderAndSaidTo(arguments: [String], command: String) async throws {
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.status != 0)
    #expect(
      outcome.errors.hasSuffix(
        "rffi-import: error: there is no file '\(arguments[0])', which was taken for a header: "
          + "did you mean 'rffi-import \(command)'?\n"), "\(outcome.errors)")
  }

  @Test func aHeaderThatIsThereIsNoMistypedCommand() async throws {
    try directory.write("lists", "int lists(nothing);\n")
    for word in ["lists", "zlip.h", "./porject"] {
      let outcome = try await program.run([word], in: directory.path)
      #expect(
        outcome.status != 0 && !outcome.errors.contains("did you mean 'rffi-import"), "\(outcome.errors)")
    }
  }

  @Test(arguments: [
    (
      ["explain", "va-lst"],
      "there is no 'va-lst', did you mean 'va-list'? 'rffi-import explain' lists all codes"
    ),
    (["explain", "wrong-widht"], "there is no 'wrong-widht', did you mean 'wrong-width'"),
    (["explain", "nothing-like-it"], "there is no 'nothing-like-it': 'rffi-import explain' lists all codes"),
    (["foo.h", "--fail-on", "skipped:va-lst"], "there is no 'va-lst', did you mean 'va-list'?"),
    (["foo.h", "--fail-on", "skiped"], "'skiped' is nothing to fail on: did you mean 'skipped'?"),
    (["lint", "a.py", "--fail-on", "wrong-arty"], "there is no 'wrong-arty', did you mean 'wrong-arity'?"),
  ])
  func unknownCodesHaveTheNearest(arguments: [String], message: String) async throws {
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func aProjectFileHasTheNearestCodeAsWell() async throws {
    try directory.write("foo.h", "int foo(void);\n")
    try directory.write("p.toml", "[module.m]\nheaders = \"foo.h\"\nfail-on = \"skipped:va-lst\"\n")
    let outcome = try await program.run(["project", "p.toml"], in: directory.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("p.toml:3:11: error: there is no 'va-lst', did you mean 'va-list'?"))
  }

  /// They write no module. What an import is told may stand there all the same.
  @Test(arguments: ["diff", "review", "list", "show", "where", "check"])
  func commandsThatWriteNoModuleOfferNone(command: String) async throws {
    let help = try await program.run([command, "--help"])
    #expect(help.status == 0 && !help.output.contains("--output"), "\(help.output)")
    try directory.write("foo.h", "int foo(void);\n")
    let outcome = try await program.run(["list", "foo.h", "-o", "foo_ll.py"], in: directory.path)
    #expect(outcome.status == 0 && outcome.output.contains("foo") && !Files.exists(directory("foo_ll.py")))
  }

  @Test func programsThatAreNoPythonToTheirEndAreToldOf() async throws {
    try directory.write("foo.h", "int foo(void);\nint bar(void);\n")
    try directory.write("use.py", "import foo_ll\nfoo_ll.c_foo()\n\ndef broken(:\n    foo_ll.c_bar()\n")
    let outcome = try await program.run(
      ["foo.h", "-o", "foo_ll.py", "--used-by", "use.py"], in: directory.path)
    #expect(outcome.status == 2, "\(outcome.errors)")
    #expect(
      outcome.errors.hasPrefix("use.py:4:12: error: this is not read as Python 2.7: "), "\(outcome.errors)")
    #expect(!Files.exists(directory("foo_ll.py")))
  }

  @Test func lintTellsOfHeadersThatItCannotRead() async throws {
    try directory.write(
      "use.py",
      """
      from rpython.rtyper.lltypesystem import rffi, lltype
      from rpython.translator.tool.cbuild import ExternalCompilationInfo
      eci = ExternalCompilationInfo(includes=['rffi_none/none.h'])
      c_none = rffi.llexternal('none', [rffi.INT], lltype.Void, compilation_info=eci)

      """)
    let outcome = try await program.run(["lint", "use.py"], in: directory.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\n  1 since their headers cannot be read"), "\(outcome.output)")
    let failing = try await program.run(
      ["lint", "use.py", "--fail-on", "headers", "--format", "json"], in: directory.path)
    #expect(failing.status == 1 && failing.output.contains("\"withoutHeaders\": 1"), "\(failing.output)")
  }

  @Test(arguments: ["--help", "project --help"])
  func theCacheHasOneDescription(arguments: String) async throws {
    let help = try await program.run(arguments.split(separator: " ").map(String.init))
    #expect(help.output.contains("Keep results in DIR, and take them from there while"))
    #expect(help.output.contains("Make everything again, and keep nothing."))
  }
}
