import FileSystem
import TestSupport
import Testing

/// What a run that is ended before its time leaves behind.
@Suite struct InterruptionTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    // Nobody writes to the pipe, so the run stands still while it reads this header.
    _ = try directory.write("stuck.h", "#include \"pipe.h\"\nint stuck(void);\n")
    try directory.write("fine.h", "int fine(void);\n")
    try directory.write(
      "p.toml", "[module.fine]\nheaders = \"fine.h\"\n[module.stuck]\nheaders = \"stuck.h\"\n")
    try directory.write("stuck.py", "old\n")
  }

  private func interrupted(_ signal: String, _ arguments: [String]) async throws -> Program.Outcome {
    try await program.shell(
      "[ -e pipe.h ] || mkfifo pipe.h; exec timeout --preserve-status -s \(signal) 1 \"$0\" \"$@\"",
      arguments,
      in: directory.path)
  }

  private var leftovers: [String] {
    let names =
      (Files.entries(ofDirectory: directory.path) ?? [])
      + (Files.entries(ofDirectory: directory("cache")) ?? [])
    return names.filter { $0.hasSuffix(".tmp") }
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func nothingIsHalfWritten(signal: String, status: Int) async throws {
    for arguments in [
      ["stuck.h", "-o", "stuck.py", "--depfile", "stuck.d", "--cache", "cache"],
      ["project", "p.toml", "--cache", "cache"],
    ] {
      let outcome = try await interrupted(signal, arguments)
      #expect(outcome.status == status)
      #expect(try directory.text("stuck.py") == "old\n")
      #expect(leftovers == [] && !Files.exists(directory("stuck.d")))
    }
  }

  @Test func aRunThatIsKilledHarmsNoOther() async throws {
    let outcome = try await interrupted("KILL", ["project", "p.toml", "--cache", "cache"])
    #expect(outcome.status == 137)
    #expect(try directory.text("stuck.py") == "old\n")
    _ = try await program.shell("rm pipe.h", in: directory.path)
    try directory.write("pipe.h", "typedef int pipe_t;\n")
    let next = try await program.run(["project", "p.toml", "--cache", "cache"], in: directory.path)
    #expect(next.status == 0 && next.errors == "")
    #expect(try directory.text("stuck.py").contains("c_stuck"))
    #expect(try directory.text("fine.py").contains("c_fine"))
  }

  /// At whatever moment it comes: the old text or the new, and nothing besides.
  @Test func anInterruptAtAnyMomentLeavesWholeFiles() async throws {
    let made = try await program.run(["fine.h", "-o", "fine.py"], in: directory.path)
    #expect(made.status == 0)
    let text = try directory.text("fine.py")
    for step in 0..<12 {
      try directory.write("fine.py", "old\n")
      _ = try await program.shell(
        "timeout -s INT 0.0\(step < 10 ? "0" : "")\(step)5 \"$0\" fine.h -o fine.py --cache cache",
        in: directory.path)
      #expect(["old\n", text].contains(try directory.text("fine.py")))
      #expect(leftovers == [])
    }
  }

  @Test func aCrashOfLibclangIsTheFailureOfOneModule() async throws {
    try directory.write("stuck.h", "#pragma clang __debug crash\nint stuck(void);\n")
    let outcome = try await program.run(["project", "p.toml", "--no-cache"], in: directory.path)
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("rffi-import: module 'stuck' of 'p.toml':"))
    #expect(try directory.text("stuck.py") == "old\n")
    #expect(try directory.text("fine.py").contains("c_fine"))
  }
}
