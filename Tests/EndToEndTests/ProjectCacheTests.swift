import FileSystem
import TestSupport
import Testing

/// What a project takes from its cache, and what it makes again.
@Suite struct ProjectCacheTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("base.h", "typedef struct base { int a; } base_t;\nint base(base_t *b);\n")
    try directory.write("user.h", "#include \"base.h\"\nint user(base_t *b);\n")
    try directory.write("alone.h", "int alone(void);\n")
    try directory.write(
      "p.toml",
      """
      [module.user]
      headers = "user.h"
      own = "*user.h"
      [module.base]
      headers = "base.h"
      [module.alone]
      headers = "alone.h"
      """)
  }

  private static let names = ["user", "base", "alone"]

  /// Runs the project; gives the modules that the table says were made, and those it says are unchanged.
  private func run(
    _ more: [String] = [], environment: [String] = []
  ) async throws -> (made: [String], unchanged: [String]) {
    let outcome = try await program.run(
      ["project", "p.toml", "--cache", "cache", "--summary"] + more, in: directory.path,
      environment: environment)
    #expect(outcome.status == 0 && outcome.output == "", "\(outcome.errors)")
    let lines = outcome.errors.split(separator: "\n")
    let modules = try Self.names.map { try directory.text("\($0).py") }
    let plain = try await program.run(
      ["project", "p.toml", "--no-cache", "--jobs", "1"], in: directory.path, environment: environment)
    #expect(plain.status == 0 && plain.errors == "")
    #expect(try Self.names.map { try directory.text("\($0).py") } == modules, "the cache gave another module")
    func names(_ result: String) -> [String] {
      Self.names.filter { name in lines.contains { $0.hasPrefix(name + " ") && $0.contains("s  \(result),") }
      }
    }
    return (names("made"), names("unchanged"))
  }

  @Test func anUnchangedProjectIsNotReadAgain() async throws {
    #expect(try await run() == (Self.names, []))
    #expect(try await run() == ([], Self.names))
  }

  @Test func onlyWhatChangedIsMadeAgain() async throws {
    _ = try await run()
    try directory.write("alone.h", "int alone(int);\n")
    #expect(try await run() == (["alone"], ["user", "base"]))
    try directory.write("user.h", "#include \"base.h\"\nint user(base_t *b, int x);\n")
    #expect(try await run() == (["user"], ["base", "alone"]))
    try directory.write("base.h", "typedef struct base { long a; } base_t;\nint base(base_t *b);\n")
    #expect(try await run() == (["user", "base"], ["alone"]))
    try directory.write("base.h", "typedef struct base { int a; } base_t;\nint base(base_t *b);\n")
    try directory.write("user.h", "#include \"base.h\"\nint user(base_t *b);\n")
    #expect(try await run() == ([], Self.names))
  }

  /// Names of one module stand in the other one's text.
  @Test func aTypeOfAnotherNameReachesThoseThatTakeIt() async throws {
    _ = try await run()
    let text = try directory.text("p.toml")
    try directory.write(
      "p.toml", text.replacing("headers = \"base.h\"", with: "headers = \"base.h\"\noutput = \"c.py\""))
    let outcome = try await program.run(["project", "p.toml", "--cache", "cache"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try directory.text("user.py").contains("from c import"))
  }

  @Test func aModuleThatIsThereAsItIsStaysUntouched() async throws {
    _ = try await run()
    let stamps = Self.names.map { FileStamp(directory("\($0).py")) }
    let outcome = try await program.run(["project", "p.toml", "--cache", "cache"], in: directory.path)
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
    #expect(Self.names.map { FileStamp(directory("\($0).py")) } == stamps)
    try directory.write("base.py", "")
    #expect(try await run() == ([], Self.names))
  }

  /// Stamps are believed once they are older than what file systems tell apart.
  @Test func aModuleThatWasEditedIsWrittenAgain() async throws {
    _ = try await run()
    let text = try directory.text("base.py")
    _ = try await program.shell("sleep 2.1", in: directory.path)
    #expect(try await run() == ([], Self.names))
    let noted = Files.entries(ofDirectory: directory("cache"))?.count
    for edited in [text.replacing("c_base", with: "c_bose"), text + "#\n", ""] {
      try directory.write("base.py", edited)
      #expect(try await run() == ([], Self.names))
      #expect(try directory.text("base.py") == text)
    }
    // Where a text is gone, the module is made again.
    for name in Files.entries(ofDirectory: directory("cache")) ?? [] {
      let bytes = try Files.contents(directory("cache/\(name)"))
      if bytes.count > text.utf8.count, String(decoding: bytes, as: UTF8.self).hasSuffix(text) {
        _ = try await program.shell("rm 'cache/\(name)'", in: directory.path)
      }
    }
    #expect(try #require(Files.entries(ofDirectory: directory("cache"))?.count) < #require(noted))
    try directory.write("base.py", "")
    #expect(try await run() == (["base"], ["user", "alone"]))
  }

  @Test func rulesOfTheProjectCount() async throws {
    _ = try await run()
    try directory.write(
      "p.toml",
      try directory.text("p.toml") + "\n[[module.alone.function]]\nmatch = \"alone\"\nreleasegil = false\n")
    #expect(try await run().made.contains("alone"))
    #expect(try directory.text("alone.py").contains("releasegil=False"))
  }

  @Test func corruptEntriesAreOnlyMisses() async throws {
    _ = try await run()
    for name in Files.entries(ofDirectory: directory("cache")) ?? [] {
      let bytes = try Files.contents(directory("cache/\(name)"))
      try directory.write("cache/\(name)", bytes: Array(bytes.dropLast(3)))
    }
    #expect(try await run() == (Self.names, []))
    #expect(try await run() == ([], Self.names))
  }

  @Test func pkgConfigIsAskedAgainWhenItsFilesChange() async throws {
    func write(_ flags: String) async throws {
      try directory.write("pc/alone.pc", "Name: a\nDescription: a\nVersion: 1\nCflags: \(flags)\nLibs:\n")
      // Old enough to be told apart by its times.
      _ = try await program.shell("touch -d '1 hour ago' pc/alone.pc", in: directory.path)
    }
    try directory.write("alone.h", "#ifdef EXTRA\nint extra(void);\n#endif\nint alone(void);\n")
    try directory.write("p.toml", try directory.text("p.toml") + "\npkg-config = \"alone\"\n")
    let environment = ["PKG_CONFIG_PATH=\(directory("pc"))"]
    try await write("-DOTHER")
    _ = try await run(environment: environment)
    #expect(try await run(environment: environment) == ([], Self.names))
    try await write("-DEXTRA")
    #expect(try await run(environment: environment) == (["alone"], ["user", "base"]))
    #expect(try directory.text("alone.py").contains("c_extra"))
  }

  @Test func severalRunsAtOnceAgree() async throws {
    let outcome = try await program.shell(
      "for i in 1 2 3 4; do \"$0\" project p.toml --cache cache || touch failed & done; wait",
      in: directory.path)
    #expect(outcome.errors == "" && !Files.exists(directory("failed")))
    #expect(try await run() == ([], Self.names))
  }

  @Test func theUsersCacheIsTheDefault() async throws {
    let outcome = try await program.run(
      ["project", "p.toml"], in: directory.path, environment: ["XDG_CACHE_HOME=\(directory("xdg"))"])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(Files.entries(ofDirectory: directory("xdg/rffi-import"))?.isEmpty == false)
  }

  @Test func theLineIsForATerminal() async throws {
    let outcome = try await program.shell(
      "command -v script > /dev/null || exit 77; TERM=xterm script -qec \"$0 project p.toml --no-cache\" /dev/null",
      in: directory.path)
    if outcome.status == 77 { return }
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\r[0/3] 0."), "\(outcome.output)")
    #expect(outcome.output.contains("3 of 3 modules in "))
  }
}
