import FileSystem
import TestSupport
import Testing

/// `rffi-import init`: what is found out about packages, and what is left alone.
@Suite struct InitTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("include/low.h", "typedef struct low { int x; } low;\n")
    try directory.write("include/top-1.2/top/top.h", "#include <low.h>\nint top_get(low *l);\n")
    let head = "Description: d\nVersion: 1.2\nName: "
    try directory.write("low.pc", "\(head)low\nCflags: -I\(directory.path)/include\n")
    try directory.write(
      "libtop-1.2.pc",
      "\(head)top\nRequires: low >= 1.0, odd\nCflags: -I\(directory.path)/include/top-1.2\n")
    try directory.write("odd.pc", "\(head)odd\n")
  }

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await program.run(
      arguments, in: directory.path, environment: ["PKG_CONFIG_PATH=\(directory.path)"])
  }

  @Test func aProjectIsWrittenThatCanBeImported() async throws {
    let outcome = try await run(["init", "libtop-1.2"])
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "rffi-import: note: 'odd', which others require, has no header of its name and is left out\n")
    let text = try directory.text("rffi-import.toml")
    #expect(
      text.hasSuffix(
        """
        [module.low]
        headers = ["low.h"]
        pkg-config = "low"

        [module.top]
        headers = ["top/top.h"]
        pkg-config = "libtop-1.2"

        """))
    #expect(try await run(["project"]).status == 0)
    #expect(try directory.text("top_ll.py").contains("\nfrom low_ll import LOW, LOWP\n"))
  }

  @Test func aProjectThatIsThereStaysAsItIs() async throws {
    try directory.write("rffi-import.toml", "mine")
    let outcome = try await run(["init", "low"])
    #expect(outcome.status == 3)
    #expect(
      outcome.errors
        == "rffi-import: error: 'rffi-import.toml' is there already, and stays as it is: remove it, or name another with -o\n"
    )
    #expect(try directory.text("rffi-import.toml") == "mine")
    #expect(try await run(["init", "odd", "-o", "other.toml"]).status == 0)
    let refused = try await run(["project", "other.toml"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("other.toml:9:1: error: 'headers' names no header"))
    #expect(try await run(["init", "nowhere", "-o", "third.toml"]).status == 3)
    #expect(!Files.exists(directory("third.toml")))
  }
}
