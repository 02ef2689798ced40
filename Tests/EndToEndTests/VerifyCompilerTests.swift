import Foundation
import TestSupport
import Testing

/// `verify` with compilers that misbehave, and for other machines.
@Suite struct VerifyCompilerTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() async throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("a.h", "struct pair { long first; int second; };\nint a_sum(struct pair *p);\n")
    let outcome = try await program.run(["a.h", "-o", "a.py"], in: directory.path)
    #expect(outcome.status == 0)
  }

  /// Lets a script be a compiler.
  private func verify(_ script: String, _ options: [String] = []) async throws -> Program.Outcome {
    try directory.write("fake-gcc", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: directory.path + "/fake-gcc")
    return try await program.run(
      ["verify", "a.py", "--compiler", "./fake-gcc", "--no-symbols"] + options, in: directory.path)
  }

  @Test(arguments: [
    ("echo thinking; sleep 1000 & sleep 1000", "has not ended after 5 seconds and was stopped", "thinking"),
    ("echo internal compiler error >&2; kill -SEGV $$", "is ended by signal 11", "internal compiler error"),
    ("yes again", "writes without end and was stopped", "again"),
    ("echo no licence; exit 3", "exits with 3 and says no error of a line", "no licence"),
    ("exit 0", "accepts what is wrong, and so proves nothing", "proves nothing"),
  ]) func aCompilerThatGivesNoAnswerIsReported(script: String, reason: String, words: String) async throws {
    let outcome = try await verify(script, ["--timeout", script.contains("sleep") ? "5" : "60"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("the compiler could not be asked [compiler-failed]\n"))
    #expect(outcome.output.contains(reason))
    #expect(outcome.output.contains(words))
    #expect(outcome.output.contains(" 0 proven\n"))
  }

  @Test func aCompilerThatIsNotThereIsSaid() async throws {
    let outcome = try await program.run(["verify", "a.py", "--compiler", "nowhere-cc"], in: directory.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("no compiler 'nowhere-cc'"))
  }

  @Test func headersThatDoNotCompileAreReported() async throws {
    try directory.write("a.h", "struct pair { long first int second; };\n")
    let outcome = try await program.run(["verify", "a.py", "--no-symbols"], in: directory.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("[headers-rejected]"))
  }

  /// The module has nothing of a C library, so that clang alone will do.
  @Test func anotherMachineIsAsked() async throws {
    let right = try await program.run(
      [
        "verify", "a.py", "--no-symbols", "--compiler", "clang", "--target", "i686-linux-gnu", "--target",
        "aarch64-linux-gnu",
      ], in: directory.path)
    #expect(right.status == 0, "\(right.output)")
    #expect(right.output.contains("asked clang --target=i686-linux-gnu, clang --target=aarch64-linux-gnu\n"))
    let frozen = try await program.run(["a.h", "--frozen", "-o", "frozen.py"], in: directory.path)
    #expect(frozen.status == 0)
    let wrong = try await program.run(
      ["verify", "frozen.py", "--no-symbols", "--compiler", "clang", "--target", "i686-linux-gnu"],
      in: directory.path)
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("    the module: size 16\n    clang --target=i686-linux-gnu: 8\n"))
  }

  @Test func headersThatATargetLacksAreNamed() async throws {
    try directory.write("a.h", "#include <nowhere/for_this_target.h>\nint a_sum(int a);\n")
    let outcome = try await program.run(
      ["verify", "a.py", "--compiler", "clang", "--target", "aarch64-linux-gnu"], in: directory.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("headers are missing for aarch64-linux-gnu: install"))
  }

  @Test func portableModulesSurviveLayouts() async throws {
    let outcome = try await program.run(
      ["verify", "a.py", "--portable", "x86_64-linux-gnu,i686-linux-gnu"], in: directory.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("record PAIR: the portable module leaves it to the C compiler\n"))
    #expect(outcome.output.contains("8 bytes in place of 16"))
  }

  @Test func portableModulesDoNotSurviveOtherTypes() async throws {
    try directory.write(
      "a.h",
      """
      #ifdef __i386__
      typedef int number;
      int only_here(void);
      #else
      typedef short number;
      #endif
      int a_sum(number n);

      """)
    let outcome = try await program.run(
      ["verify", "a.py", "--portable", "x86_64-linux-gnu,i686-linux-gnu", "--format", "json"],
      in: directory.path)
    #expect(outcome.status == 1)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(json["portable"] as? Bool == false)
    let declarations = try #require(json["declarations"] as? [[String: Any]])
    let broken = declarations.filter { $0["survives"] as? Bool == false }.compactMap { $0["name"] as? String }
    #expect(Set(broken).isSuperset(of: ["number", "c_a_sum", "c_only_here"]))
  }

  @Test func wrongUsageIsSaid() async throws {
    for options in [["--portable", "x86_64-linux-gnu"], ["--timeout", "0"], ["--format", "html"]] {
      #expect(try await program.run(["verify", "a.py"] + options, in: directory.path).status == 2)
    }
    #expect(try await program.run(["verify", "nowhere.py"], in: directory.path).status == 3)
  }
}
