import FileSystem
import TestSupport
import Testing

@Suite struct CommandLineTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("inc/good.h", "#if N == 2 && defined A && !defined B\nint one(void);\n#endif\n")
  }

  private func module(_ arguments: [String]) async throws -> String {
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "")
    return outcome.output
  }

  @Test func joinsOptionsAsCompilersDo() async throws {
    let apart = try await module([
      "good.h", "-I", "inc", "-D", "N=2", "-D", "A", "-D", "B", "-U", "B", "-l", "c", "-L", "lib",
    ])
    #expect(apart.contains("external('one'"))
    #expect(try await module(["-Iinc", "-DN=2", "-DA", "-DB", "-UB", "-lc", "-Llib", "good.h"]) == apart)
  }

  @Test(arguments: [
    ["diff", "one.h"], ["check", "a.py", "b.py", "--approved", "saved.json"], ["list"], ["show", "one"],
    ["where", "a.h:1"], ["review", "--html", "page.html"], ["list", "a.py", "-lz"],
  ])
  func whatIsWrongIsSaidOfTheCommand(arguments: [String]) async throws {
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.status == 2 && outcome.output == "")
    let command = "rffi-import \(arguments[0])"
    #expect(
      outcome.errors.contains("\nUsage: \(command) <") || outcome.errors.contains("Usage: \(command) ["))
    #expect(
      outcome.errors.hasSuffix("\n  See '\(command) --help' for more information.\n"), "\(outcome.errors)")
  }

  @Test func keepsTheOrderOfMacros() async throws {
    let arguments = ["good.h", "-Iinc", "-DN=1", "-UN", "-DN=2", "-DA"]
    #expect(try await module(arguments).contains("external('one'"))
    #expect(try await !module(["good.h", "-Iinc", "-DN=2", "-DA", "-UN"]).contains("external('one'"))
  }

  @Test func handsTheRestToClang() async throws {
    let text = try await module(["good.h", "--", "-Iinc", "-DN=2", "-DA"])
    #expect(text.contains("external('one'"))
  }

  @Test func writesTheSameToAFile() async throws {
    _ = try await module(["inc/good.h", "-o", "out.py"])
    #expect(try !directory.text("out.py").isEmpty)
    _ = try await module(["inc/good.h", "--output=joined.py"])
    _ = try await module(["inc/good.h", "-ojoined2.py"])
    #expect(Files.entries(ofDirectory: directory.path) == ["inc", "joined.py", "joined2.py", "out.py"])
  }

  @Test func writesDevices() async throws {
    let printed = try await module(["inc/good.h"])
    #expect(try await module(["inc/good.h", "-o", "/dev/stdout"]) == printed)
    #expect(try await module(["inc/good.h", "-o", "-"]) == printed)
  }

  @Test func keepsALinkedOutput() async throws {
    try directory.write("real.py", "before")
    try directory.link("out.py", to: "real.py")
    _ = try await module(["inc/good.h", "-o", "out.py"])
    #expect(Files.linkTarget(directory("out.py")) == "real.py")
    #expect(try directory.text("real.py") != "before")
  }

  @Test(arguments: ["C", "C.UTF-8", "tr_TR.UTF-8", "none"])
  func saysTheSameInEveryLocale(locale: String) async throws {
    let arguments = ["inc/good.h", "stdlib.h", "-DN=2", "-DA"]
    let expected = try await program.run(arguments, in: directory.path, environment: ["LC_ALL=C"])
    let actual = try await program.run(arguments, in: directory.path, environment: ["LC_ALL=\(locale)"])
    #expect(actual.output == expected.output)
    #expect(!actual.output.isEmpty)
    #expect(actual.status == 0)
  }

  @Test func saysTheSameFromEveryDirectory() async throws {
    try directory.makeDirectory("binding")
    _ = try await module(["inc/good.h", "-I", "inc", "-o", "binding/first.py"])
    let first = try directory.text("binding/first.py")
    let inside = ["../inc/good.h", "-I", "../inc", "-o", "first.py"]
    let outcome = try await program.run(inside, in: directory("binding"))
    #expect(outcome.status == 0)
    #expect(try directory.text("binding/first.py") == first)
    let elsewhere = try TemporaryDirectory()
    try elsewhere.write("inc/good.h", try directory.text("inc/good.h"))
    try elsewhere.makeDirectory("binding")
    _ = try await program.run(
      ["inc/good.h", "-I", "inc", "-o", "binding/first.py"], in: elsewhere.path)
    #expect(try elsewhere.text("binding/first.py") == first)
    #expect(!first.contains("/tmp/"))
  }

  @Test func makesItselfAgainByItsOwnCommand() async throws {
    try directory.makeDirectory("binding")
    _ = try await module(["inc/good.h", "-DN=2", "-D", "A=(1 + 1)", "-lc", "-o", "binding/good.py"])
    let first = try directory.text("binding/good.py")
    let line = try #require(first.split(separator: "\n").first { $0.contains("rffi-import ../inc/good.h") })
    let command = try #require(line.firstRange(of: "rffi-import ")).upperBound
    try directory.write("binding/good.py", "before")
    let outcome = try await program.shell(
      "eval \"$0 $1\"", [String(line[command...])], in: directory("binding"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try directory.text("binding/good.py") == first)
  }

  @Test func namesPackages() async throws {
    try directory.write(
      "pc/foo.pc", "Name: foo\nDescription: x\nVersion: 1\nCflags: -I\(directory("inc")) -DN=2 -DA\n")
    let outcome = try await program.run(
      ["good.h", "--pkg-config", "foo"], in: directory.path,
      environment: ["PKG_CONFIG_PATH=\(directory("pc"))"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("from_pkg_config('foo')"))
    #expect(outcome.output.contains("external('one'"))
    #expect(!outcome.output.contains(directory.path))
  }

  @Test(arguments: [
    (["--help"], "EXIT CODES:"), (["-h"], "EXAMPLES:"), (["help"], "EXIT CODES:"), (["--version"], "0."),
    (["doctor", "--help"], "USAGE: rffi-import doctor"), (["help", "doctor"], "rffi-import doctor"),
    (["--generate-completion-script", "bash"], "complete "),
    (["--generate-completion-script", "zsh"], "#compdef rffi-import"),
    (["--generate-completion-script", "fish"], "complete -c 'rffi-import'"),
  ])
  func explainsItself(arguments: [String], text: String) async throws {
    let outcome = try await program.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains(text), "\(outcome.output.prefix(300))")
  }

  @Test func examinesTheMachine() async throws {
    let outcome = try await program.run(["doctor"])
    #expect(outcome.status == 0)
    for name in ["libclang: /", "clang's own headers: /", "pkg-config: ", "C compiler: ", "RPython: "] {
      #expect(outcome.output.contains(name))
    }
  }

  @Test func examinesAMachineWithoutLibclang() async throws {
    let outcome = try await program.run(["doctor"], environment: ["LIBCLANG_PATH=/none"])
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("libclang: missing"))
    #expect(outcome.output.contains("LIBCLANG_PATH=/none: passed over: no such file or directory"))
    #expect(outcome.output.contains("to do: correct or unset LIBCLANG_PATH"))
  }
}
