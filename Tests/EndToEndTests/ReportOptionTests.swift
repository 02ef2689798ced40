import FileSystem
import TestSupport
import Testing

/// `--report`, `--fail-on` and `explain`, as a user runs them.
@Suite struct ReportOptionTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "good.h",
      "#include <stdarg.h>\nint one(void);\nint two(va_list list);\n#define EMPTY\n#define EMPTY 1\n")
  }

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await program.run(["good.h"] + arguments, in: directory.path)
  }

  @Test func isQuietWhereNoneIsAskedFor() async throws {
    let outcome = try await run(["-o", "out.py"])
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
  }

  @Test func changesNothingInTheModule() async throws {
    let plain = try await run([])
    let reported = try await run([
      "--report", "json=out.json", "--report", "text", "--fail-on", "skipped:bitfield",
    ])
    #expect(plain.status == 0 && reported.status == 0)
    #expect(reported.output == plain.output && !plain.output.isEmpty)
  }

  @Test func goesToStandardError() async throws {
    let outcome = try await run(["-o", "out.py", "--report", "text"])
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("good.h:2:5: function one: bound as c_one\n"), "\(outcome.errors)")
    #expect(outcome.errors.contains("good.h:3:5: function two: not bound: va-list: "))
    #expect(outcome.errors.contains("good.h:5:9: warning: 'EMPTY' macro redefined"))
    #expect(outcome.errors.contains("good.h:4:9: note: previous definition is here"))
  }

  @Test(arguments: ["text", "json", "sarif", "markdown"])
  func goesWhereItIsSent(format: String) async throws {
    let printed = try await run(["-o", "out.py", "--report", "\(format)=-"])
    #expect(printed.status == 0 && printed.errors == "")
    #expect(printed.output.contains("va-list"))
    let saved = try await run(["-o", "out.py", "--report", "\(format)=report"])
    #expect(saved.status == 0 && saved.output == "" && saved.errors == "")
    #expect(try directory.text("report") == printed.output)
    #expect(!printed.output.contains(directory.path))
  }

  @Test func isTheSameEverywhere() async throws {
    let elsewhere = try TemporaryDirectory()
    try elsewhere.write("good.h", try directory.text("good.h"))
    for format in ["text", "json", "sarif", "markdown"] {
      let arguments = ["good.h", "-o", "out.py", "--report", "\(format)=-"]
      let first = try await program.run(arguments, in: directory.path, environment: ["LC_ALL=C"])
      let second = try await program.run(arguments, in: elsewhere.path, environment: ["LC_ALL=tr_TR.UTF-8"])
      #expect(first.output == second.output && !first.output.isEmpty)
    }
  }

  @Test func writesSeveral() async throws {
    let outcome = try await run(["-o", "out.py", "--report", "json=a.json", "--report", "sarif=a.sarif"])
    #expect(outcome.status == 0)
    #expect(Files.entries(ofDirectory: directory.path) == ["a.json", "a.sarif", "good.h", "out.py"])
  }

  @Test(arguments: [
    ["--report", "json=-"], ["-o", "out.py", "--report", "json=out.py"],
    ["-o", "out.py", "--report", "json=x", "--report", "text=x"], ["--report", "yaml"],
    ["--report", "json="],
    ["--fail-on", "skipped:nonsense"], ["--fail-on", "everything"],
  ])
  func refusesWhatCannotBeMeant(arguments: [String]) async throws {
    let outcome = try await run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("rffi-import: error: "), "\(outcome.errors)")
    #expect(Files.entries(ofDirectory: directory.path) == ["good.h"])
  }

  @Test(arguments: [
    (["skipped"], "good.h:3:5: function two: not bound: va-list: ", "skipped"),
    (["skipped:va-list"], "good.h:3:5: function two: not bound: va-list: ", "skipped:va-list"),
    (["skipped:bitfield", "warning"], "good.h:5:9: warning: 'EMPTY' macro redefined", "warning"),
  ])
  func failsOn(conditions: [String], line: String, reason: String) async throws {
    let outcome = try await run(
      ["-o", "out.py", "--report", "json=a.json"] + conditions.flatMap { ["--fail-on", $0] })
    #expect(outcome.status == 6)
    #expect(outcome.errors.hasPrefix(line), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("rffi-import: error: no module is written: --fail-on \(reason)\n"))
    #expect(Files.entries(ofDirectory: directory.path) == ["a.json", "good.h"])
  }

  @Test func guardsAndTheLikeDoNotFail() async throws {
    try directory.write(
      "plain.h", "#ifndef PLAIN_H\n#define PLAIN_H\n#define F(x) x\n#define E\nint one(void);\n#endif\n")
    let arguments = ["plain.h", "-o", "out.py", "--fail-on", "skipped", "--fail-on", "warning"]
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let guarded = try await program.run(
      arguments + ["--fail-on", "skipped:include-guard"], in: directory.path)
    #expect(guarded.status == 6)
  }

  @Test func reportsThatCannotBeWritten() async throws {
    let outcome = try await run(["-o", "out.py", "--report", "json=/dev/full"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("cannot write '/dev/full': No space left on device"))
    #expect(Files.entries(ofDirectory: directory.path) == ["good.h"])
    let closed = try await program.shell(
      "exec \"$0\" \"$@\" 2>&-", ["good.h", "-o", "out.py", "--report", "text"], in: directory.path)
    #expect(closed.status == 3)
  }

  /// Names that C allows, a file name that a file system allows, and text that clang repeats.
  @Test(arguments: ["text", "json", "sarif", "markdown"])
  func passesOnNothingHostile(format: String) async throws {
    let name = "e\u{1b}[31m`|<script>'\u{202e}.h"
    try directory.write(
      name,
      """
      int a\u{202e}\u{2066}b(void);
      int take(__builtin_va_list a\u{202e}b);
      #define TEXT "</script>\u{1b}]0;title\u{7}`|"
      #warning "\u{1b}[2J </script> \u{202e}"

      """)
    let outcome = try await program.run(
      [name, "-o", "out.py", "--report", "\(format)=-"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for scalar in outcome.output.unicodeScalars where scalar != "\n" {
      #expect(scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7f)
    }
    #expect(outcome.output.contains("202e"))
    if format != "text" {
      #expect(!outcome.output.contains("<script") && !outcome.output.contains("</script"))
    }
    let rejected = try await program.run([name, "-D", "a=(", "-o", "out.py"], in: directory.path)
    try directory.write(name, "#error \"\u{1b}[2J\u{202e}\"\n")
    let refused = try await program.run([name, "-o", "out.py"], in: directory.path)
    #expect(refused.status == 1)
    for message in [rejected.errors, refused.errors] {
      #expect(
        message.unicodeScalars.allSatisfy { $0 == "\n" || $0.isASCII && $0.value >= 0x20 }, "\(message)")
    }
  }

  @Test func explainsReasons() async throws {
    let one = try await program.run(["explain", "va-list"])
    #expect(one.status == 0 && one.errors == "")
    #expect(one.output.hasPrefix("va-list: a va_list cannot be made in RPython\n\n    int vprintf("))
    let all = try await program.run(["explain"])
    #expect(all.output.contains("  misaligned-member       its place is not aligned for its type\n"))
    let none = try await program.run(["explain", "nonsense"])
    #expect(none.status == 2)
    #expect(none.errors.contains("va-list"), "\(none.errors)")
  }
}
