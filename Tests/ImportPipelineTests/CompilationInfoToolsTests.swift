import CDeclarations
import TestSupport
import Testing

@testable import ImportPipeline

@Suite struct CompilationInfoToolsTests {
  /// Programs that answer from a table, and fail at what is not in it.
  private func answers(_ table: [String: String]) -> CompilationInfo.Run {
    { command in
      let answer = table[command.joined(separator: " ")]
      return ProcessOutcome(
        succeeded: answer != nil, output: answer ?? "", errors: answer == nil ? "oh no\n" : "")
    }
  }

  @Test func readsPkgConfig() throws {
    let run = answers([
      "pkg-config foo --exists --print-errors": "",
      "pkg-config foo --cflags": "-I/opt/foo -DFOO -pthread \n",
      "pkg-config foo --libs": "-L/opt/lib -lfoo -lm -pthread\n",
    ])
    var expected = CompilationInfo()
    expected.includeDirs = ["/opt/foo"]
    expected.preIncludeBits = ["#define FOO 1"]
    expected.compileExtra = ["-pthread"]
    expected.libraryDirs = ["/opt/lib"]
    expected.libraries = ["foo", "m"]
    expected.linkExtra = ["-pthread"]
    #expect(try CompilationInfo.fromPkgConfig("foo", run: run) == expected)
  }

  @Test func readsConfigTools() throws {
    let run = answers(["sdl2-config --cflags": "-I/sdl", "sdl2-config --libs": "-lSDL2"])
    let info = try CompilationInfo.fromConfigTool("sdl2-config", run: run)
    #expect(info.includeDirs == ["/sdl"])
    #expect(info.libraries == ["SDL2"])
  }

  @Test func saysWhatPkgConfigSays() {
    let error = #expect(throws: ConfigToolError.self) {
      try CompilationInfo.fromPkgConfig("foo", run: answers([:]))
    }
    #expect(error == .unknownPackage(name: "foo", said: "oh no\n"))
    #expect(error?.description.contains("\n  oh no") == true)
  }

  @Test func saysThatAProgramIsMissing() {
    #expect(throws: ConfigToolError.notFound(program: "pkg-config")) {
      try CompilationInfo.fromPkgConfig("foo") { _ in nil }
    }
    #expect(throws: ConfigToolError.notFound(program: "x-config")) {
      try CompilationInfo.fromConfigTool("x-config") { _ in nil }
    }
  }

  @Test func saysWhatCannotBeRead() {
    let run = answers(["x-config --cflags": "-DA=b=c", "x-config --libs": ""])
    #expect(
      throws: ConfigToolError.flags(command: "x-config --cflags", .definitionWithTwoEqualSigns("-DA=b=c"))
    ) { try CompilationInfo.fromConfigTool("x-config", run: run) }
    #expect(throws: ConfigToolError.failed(command: "x-config --libs", said: "oh no\n")) {
      try CompilationInfo.fromConfigTool("x-config", run: answers(["x-config --cflags": ""]))
    }
  }

  @Test func runsPrograms() async throws {
    let outcome = try #require(await collectProcess(["sh", "-c", "echo out; echo err >&2"]))
    #expect(outcome == ProcessOutcome(succeeded: true, output: "out\n", errors: "err\n"))
    #expect(await collectProcess(["sh", "-c", "exit 3"])?.succeeded == false)
    #expect(await collectProcess(["/bin/sh", "-c", "true"])?.succeeded == true)
    #expect(await collectProcess(["rffi-import-no-such-program"]) == nil)
    #expect(await collectProcess(["/no/such/program"]) == nil)
    #expect(await collectProcess([]) == nil)
  }

  /// More than a pipe holds, on both pipes.
  @Test func readsLongOutput() async throws {
    let script = "i=0; while [ $i -lt 20000 ]; do echo 0123456789; echo 0123456789 >&2; i=$((i+1)); done"
    let outcome = try #require(await collectProcess(["sh", "-c", script]))
    #expect(outcome.output.utf8.count == 220_000)
    #expect(outcome.errors.utf8.count == 220_000)
  }
}
