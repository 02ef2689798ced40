import FileSystem
import TestSupport
import Testing

/// What no module can come of: one message, the right status, and no file made or changed.
@Suite struct BadInputTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("good.h", "int one(void);\n")
    try directory.write("out.py", "before")
  }

  /// Runs with `-o out.py`, and expects a status, one message that contains `text`, and nothing written.
  private func expect(
    _ status: Int, _ text: String, _ arguments: [String], environment: [String] = [],
    location: SourceLocation = #_sourceLocation
  ) async throws {
    let before = Files.entries(ofDirectory: directory.path)
    let outcome = try await program.run(
      arguments + ["-o", "out.py"], in: directory.path, environment: environment)
    #expect(outcome.status == status, sourceLocation: location)
    #expect(outcome.output == "", sourceLocation: location)
    #expect(outcome.errors.contains(text), "\(outcome.errors)", sourceLocation: location)
    let messages = outcome.errors.split(separator: "\n").filter { $0.contains("error: ") }
    #expect(messages.count == 1, "\(outcome.errors)", sourceLocation: location)
    #expect(try directory.text("out.py") == "before", sourceLocation: location)
    #expect(Files.entries(ofDirectory: directory.path) == before, sourceLocation: location)
  }

  @Test func missingHeader() async throws {
    try await expect(1, "'none.h' file not found", ["none.h"])
    try await expect(1, "rffi-import: hint: 'none.h' is no file here", ["none.h"])
    try await expect(3, "no header './none.h': No such file or directory", ["./none.h"])
  }

  @Test func headerWithAnError() async throws {
    try directory.write("bad.h", "\nint one(void;\n")
    try await expect(1, "bad.h:2:13: error: expected ')'", ["bad.h"])
  }

  @Test func headerWithAnErrorInWhatItIncludes() async throws {
    try directory.write("inc/outer.h", "\n\n#include \"inner.h\"\n")
    try directory.write("inc/inner.h", "what_t it;\n")
    try await expect(1, "In file included from inc/outer.h:3:\ninc/inner.h:1:1: error: ", ["inc/outer.h"])
  }

  @Test func oneBadHeaderAmongGoodOnes() async throws {
    try directory.write("bad.h", "#error \"not today\"\n")
    try await expect(1, "bad.h:1:2: error: \"not today\"", ["good.h", "bad.h", "stdio.h"])
  }

  @Test func cPlusPlusHeader() async throws {
    try directory.write("widget.hpp", "class Widget;\n")
    try await expect(1, "hint: this looks like a C++ header", ["widget.hpp"])
  }

  @Test func headerThatIncludesItself() async throws {
    try directory.write("again.h", "#include \"again.h\"\n")
    try await expect(1, "error: #include nested too deeply", ["again.h"])
  }

  @Test func directoryAsHeader() async throws {
    try directory.makeDirectory("include")
    try await expect(3, "'include' is a directory", ["include"])
    try await expect(3, "is a directory", ["/usr/include"])
  }

  @Test func deviceAsHeader() async throws {
    try await expect(3, "'/dev/zero' is not a regular file", ["/dev/zero"])
  }

  @Test func pipeAsHeader() async throws {
    _ = try await program.shell("mkfifo pipe.h", in: directory.path)
    try await expect(3, "'pipe.h' is not a regular file", ["pipe.h"])
  }

  @Test func binaryFileAsHeader() async throws {
    try directory.write("binary.h", bytes: Array(try Files.contents("/bin/true").prefix(4096)))
    let outcome = try await program.run(["binary.h", "-o", "out.py"], in: directory.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("binary.h:1:1: error: "))
    #expect(try directory.text("out.py") == "before")
  }

  /// Root reads everything, so as root this runs as nobody.
  @Test func unreadableHeader() async throws {
    try directory.write("secret.h", "int one(void);\n")
    try directory.setMode("secret.h", 0o000)
    try directory.setMode(".", 0o777)
    let asNobody =
      "if [ $(id -u) = 0 ]; then cp \"$0\" ./program && exec setpriv --reuid 65534 --regid 65534 --clear-groups "
      + "./program \"$@\"; else exec \"$0\" \"$@\"; fi"
    let outcome = try await program.shell(asNobody, ["secret.h"], in: directory.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("rffi-import: error: cannot read 'secret.h': Permission denied"))
    #expect(outcome.output == "")
    let output = try await program.shell(asNobody, ["good.h", "-o", "out.py"], in: directory.path)
    #expect(output.status == 3)
    #expect(output.errors.contains("rffi-import: error: cannot write 'out.py'"))
    #expect(output.errors.contains("Permission denied"))
    #expect(try directory.text("out.py") == "before")
  }

  @Test(arguments: ["none/out.py", "good.h/out.py", ".", "/proc/out.py", "/dev/full"])
  func unwritableOutput(output: String) async throws {
    let before = Files.entries(ofDirectory: directory.path)
    let outcome = try await program.run(["good.h", "-o", output], in: directory.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.hasPrefix("rffi-import: error: cannot write '\(output)': "))
    #expect(Files.entries(ofDirectory: directory.path) == before)
  }

  @Test func unknownLibrary() async throws {
    try await expect(3, "no library 'rffi_import_none'", ["good.h", "-l", "rffi_import_none"])
  }

  @Test func unknownPackage() async throws {
    try await expect(
      3, "pkg-config knows no package 'rffi-import-none'", ["good.h", "--pkg-config", "rffi-import-none"])
  }

  @Test func missingPkgConfig() async throws {
    try await expect(
      3, "pkg-config is not installed", ["good.h", "--pkg-config", "zlib"], environment: ["PATH=/none"])
  }

  @Test func missingConfigTool() async throws {
    try await expect(3, "cannot run 'none-config'", ["good.h", "--config-tool", "none-config"])
  }

  @Test(arguments: ["/none/libclang.so", "/etc/passwd", "/etc", ""])
  func noLibclang(path: String) async throws {
    let environment = path.isEmpty ? ["LLVM_CONFIG=none-config"] : ["LIBCLANG_PATH=\(path)"]
    let name = path.isEmpty ? "LLVM_CONFIG" : "LIBCLANG_PATH"
    try await expect(4, "\(name) leads to no usable libclang", ["good.h"], environment: environment)
  }

  @Test(arguments: [
    [], ["--nonsense"], ["good.h", "--dialect", "python3"], ["good.h", "-l"], ["good.h", "-D", "1X"],
    ["good.h", "-I"], ["good.h", "--macro", "x"], ["doctor", "good.h"],
  ])
  func wrongUsage(arguments: [String]) async throws {
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("rffi-import: error: "), "\(outcome.errors)")
  }

  @Test(arguments: [["good.h"], ["--help"], ["--version"], ["doctor"]])
  func closedPipe(arguments: [String]) async throws {
    let script = "{ sleep 0.3; \"$0\" \"$@\"; echo \"code $?\" >&2; } | true"
    let outcome = try await program.shell(script, arguments, in: directory.path)
    #expect(outcome.errors == "rffi-import: error: cannot write 'standard output': Broken pipe\ncode 3\n")
  }

  @Test(arguments: [["good.h"], ["--help"]])
  func closedStandardOutput(arguments: [String]) async throws {
    let outcome = try await program.shell("exec \"$0\" \"$@\" >&-", arguments, in: directory.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("cannot write 'standard output'"))
  }

  @Test func fullStandardOutput() async throws {
    let outcome = try await program.shell("exec \"$0\" \"$@\" >/dev/full", ["good.h"], in: directory.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("No space left on device"))
  }

  @Test func argumentsThatClangRefuses() async throws {
    let outcome = try await program.run(["good.h", "--", "--no-such-argument"], in: directory.path)
    #expect([1, 4].contains(outcome.status))
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.output == "")
  }
}
