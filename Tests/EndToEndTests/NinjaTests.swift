import FileSystem
import TestSupport
import Testing

/// `--emit-ninja`, with ninja itself.
@Suite(.enabled(if: Program.isInstalled("ninja"))) struct NinjaTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("p q/base.h", "typedef struct base { int a; } base_t;\nint base(base_t *b);\n")
    try directory.write("p q/user.h", "#include \"base.h\"\nint user(base_t *b);\n")
    try directory.write("p q/alone.h", "int alone(void);\n")
    try directory.makeDirectory("p q/out $x")
    try directory.write(
      "p q/p.toml",
      """
      [all]
      output = "out $x/{name}.py"
      [module.user]
      headers = "user.h"
      own = "*user.h"
      [module.base]
      headers = "base.h"
      [module.alone]
      headers = "alone.h"
      """)
  }

  /// Runs ninja; gives the modules that it imported, sorted, and whether it planned anew.
  private func ninja() async throws -> (imported: [String], planned: Bool) {
    // Times that are as fine as the file system's cannot be told apart by a test that is faster.
    let outcome = try await program.shell(
      "PATH=$PWD/bin:$PATH; sleep 0.02; ninja", in: directory("p q"))
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let steps = outcome.output.split(separator: "\n").compactMap { line in
      line.hasPrefix("[") ? line.split(separator: "] ", maxSplits: 1).last.map(String.init) : nil
    }
    return (
      steps.filter { $0.hasPrefix("import ") }.map { String($0.dropFirst(7)) }.sorted(),
      steps.contains { $0.hasPrefix("plan ") }
    )
  }

  private func emit() async throws {
    let outcome = try await program.shell(
      "mkdir bin && ln -s \"$0\" bin/rffi-import && \"$0\" project p.toml --emit-ninja build.ninja --cache cache",
      in: directory("p q"))
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "", "\(outcome.errors)")
  }

  @Test func importsWhatHasToBe() async throws {
    try await emit()
    #expect(try await ninja().imported == ["alone", "base", "user"])
    let modules = try ["alone", "base", "user"].map { try directory.text("p q/out $x/\($0).py") }
    let plain = try await program.run(["project", "p.toml", "--no-cache"], in: directory("p q"))
    #expect(plain.status == 0 && plain.errors == "")
    #expect(try ["alone", "base", "user"].map { try directory.text("p q/out $x/\($0).py") } == modules)
    #expect(modules[2].contains("from base import"))

    #expect(try await ninja() == ([], false))

    _ = try await program.shell("touch alone.h", in: directory("p q"))
    let touched = try await ninja()
    #expect(touched == (["alone"], true))
    #expect(try await ninja() == ([], false))

    try directory.write("p q/user.h", "#include \"base.h\"\nint user(base_t *b, int c);\n")
    #expect(try await ninja().imported == ["user"])
    #expect(try directory.text("p q/out $x/user.py").contains("rffi.INT"))

    // Its declaration changes, and with it what others take from it: both are made again, one behind the other.
    try directory.write("p q/base.h", "typedef struct base { long a; } base_t;\nint base(base_t *b);\n")
    #expect(try await ninja().imported == ["base", "user"])
    #expect(try await ninja() == ([], false))
  }

  @Test func aNewModuleIsPlannedByNinjaItself() async throws {
    try await emit()
    _ = try await ninja()
    try directory.write("p q/new.h", "int fresh(void);\n")
    let text = try directory.text("p q/p.toml")
    try directory.write("p q/p.toml", text + "\n[module.new]\nheaders = \"new.h\"\n")
    let next = try await ninja()
    #expect(next.planned && next.imported.contains("new"))
    #expect(Files.exists(directory("p q/out $x/new.py")))
    #expect(try await ninja() == ([], false))
  }

  @Test func isWrittenWhereNinjaReadsIt() async throws {
    let outcome = try await program.run(
      ["project", "p q/p.toml", "--emit-ninja", "build.ninja"], in: directory.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("ninja reads it in the directory of the project file"))
    let there = try await program.run(
      ["project", "p q/p.toml", "--emit-ninja", "p q/build.ninja", "--cache", "c"], in: directory.path)
    #expect(there.status == 0, "\(there.errors)")
    #expect(try directory.text("p q/build.ninja").contains("--cache ../c"))
    #expect(try !directory.text("p q/build.ninja").contains(directory.path))
  }
}
