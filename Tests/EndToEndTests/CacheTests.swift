import FileSystem
import TestSupport
import Testing

/// `--cache`: what is taken from it, and what is not.
@Suite struct CacheTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("foo.h", "#include <bar.h>\nint foo(bar_t x);\n#define ONE 1\n")
    try directory.write("second/bar.h", "typedef int bar_t;\n")
    try directory.makeDirectory("first")
  }

  private var arguments: [String] { ["foo.h", "-I", "first", "-I", "second", "-o", "foo.py"] }

  @discardableResult
  private func run(
    _ more: [String] = [], environment: [String] = []
  ) async throws -> Program.Outcome {
    let outcome = try await program.run(
      arguments + ["--cache", "cache"] + more, in: directory.path, environment: environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  private var entries: [String] { Files.entries(ofDirectory: directory("cache")) ?? [] }

  /// Runs again and tells whether nothing new was stored. Whatever the cache gives has to be what is made without it.
  private func isHit(
    _ more: [String] = [], environment: [String] = []
  ) async throws -> Bool {
    let before = entries
    try await run(more, environment: environment)
    let module = try directory.text("foo.py")
    let after = entries
    let plain = try await program.run(
      arguments + more + ["--no-cache"], in: directory.path, environment: environment)
    #expect(plain.status == 0)
    #expect(try directory.text("foo.py") == module, "the cache gave another module")
    return before == after
  }

  @Test func anUnchangedRunIsAHit() async throws {
    try await run()
    let module = try directory.text("foo.py")
    #expect(entries.count == 1)
    #expect(try await isHit())
    #expect(try directory.text("foo.py") == module)
  }

  /// The directory may be anybody's: a build's, or the current one.
  @Test func makesRoomAmongItsOwnFilesAlone() async throws {
    let old = String(repeating: "0a", count: 16) + ".value"
    let others = ["notes.txt", "object.o", "value", old.dropFirst() + "", old + "s", "." + old]
    try directory.makeDirectory("cache")
    for name in others + [old] {
      let made = try await program.shell("truncate -s 200M 'cache/\(name)'", in: directory.path)
      #expect(made.status == 0, "\(made.errors)")
    }
    try await run()
    #expect(others.allSatisfy { entries.contains($0) }, "\(entries)")
    #expect(entries.contains(old))
    // Two of its own are more than there is room for.
    let another = String(repeating: "0b", count: 16) + ".3"
    _ = try await program.shell("truncate -s 200M 'cache/\(another)'", in: directory.path)
    try directory.write("second/bar.h", "typedef long bar_t;\n")
    try await run()
    #expect(others.allSatisfy { entries.contains($0) }, "\(entries)")
    #expect(!entries.contains(old) || !entries.contains(another))
    #expect(try await isHit())
  }

  @Test func aChangedHeaderIsAMiss() async throws {
    try await run()
    try directory.write("foo.h", "#include <bar.h>\nint foo(bar_t x);\n#define ONE 2\n")
    #expect(try await !isHit())
    try directory.write("second/bar.h", "typedef long bar_t;\n")
    #expect(try await !isHit())
    // What was there before is remembered.
    try directory.write("second/bar.h", "typedef int bar_t;\n")
    #expect(try await isHit())
  }

  /// The time of a file is set back, and its length kept.
  @Test func aChangeThatHidesIsAMiss() async throws {
    try await run()
    let outcome = try await program.shell(
      "cp -p foo.h old && sed -i 's/ONE 1/ONE 7/' foo.h && touch -r old foo.h", in: directory.path)
    #expect(outcome.status == 0)
    #expect(try await !isHit())
    #expect(try directory.text("foo.py").contains("ONE"))
  }

  @Test func aTouchedHeaderIsAHit() async throws {
    try await run()
    _ = try await program.shell("touch -d '+1 hour' foo.h second/bar.h", in: directory.path)
    #expect(try await isHit())
  }

  @Test func aHeaderThatAppearsEarlierIsAMiss() async throws {
    try await run()
    try directory.write("first/other.h", "int other(void);\n")
    #expect(try await isHit())
    try directory.write("first/bar.h", "typedef long bar_t;\n")
    #expect(try await !isHit())
    try directory.write("bar.h", "typedef short bar_t;\n")
    // Angle brackets do not look beside the header, so this one is no other result; it may be asked again.
    _ = try await isHit()
    #expect(try await isHit())
  }

  @Test func aHeaderInADirectoryThatAppearsIsAMiss() async throws {
    try directory.write("foo.h", "#include <deep/down/bar.h>\nint foo(bar_t x);\n")
    try directory.write("second/deep/down/bar.h", "typedef int bar_t;\n")
    try await run()
    #expect(try await isHit())
    try directory.write("first/deep/down/bar.h", "typedef long bar_t;\n")
    #expect(try await !isHit())
  }

  @Test func aHeaderThatIsAskedForIsAMissWhenItComes() async throws {
    try directory.write(
      "foo.h", "#if __has_include(<extra.h>)\nint extra(void);\n#endif\nint foo(void);\n")
    try await run()
    #expect(try await isHit())
    try directory.write("second/extra.h", "")
    #expect(try await !isHit())
    #expect(try directory.text("foo.py").contains("extra"))
  }

  @Test func whatDependsOnTheClockIsNotKept() async throws {
    try directory.write("foo.h", "#define BUILT __DATE__\nint foo(void);\n")
    try await run()
    #expect(entries == [])
  }

  @Test func otherOptionsAreAMiss() async throws {
    try await run()
    for more in [["-D", "X=1"], ["--frozen"], ["--helpers", "none"], ["-I", "."], ["--report", "json=-"]] {
      #expect(try await !isHit(more), "\(more)")
      #expect(try await isHit(more), "\(more)")
    }
    #expect(try await isHit())
  }

  @Test func otherRulesAreAMiss() async throws {
    try directory.write("foo.toml", "[[function]]\nmatch = \"foo\"\nreleasegil = false\n")
    try await run(["--rules", "foo.toml"])
    #expect(try await isHit(["--rules", "foo.toml"]))
    try directory.write("foo.toml", "[[function]]\nmatch = \"foo\"\nreleasegil = true\n")
    #expect(try await !isHit(["--rules", "foo.toml"]))
  }

  @Test func anotherEnvironmentIsAMiss() async throws {
    try directory.makeDirectory("third")
    try await run()
    #expect(try await !isHit(environment: ["CPATH=third"]))
    #expect(try await isHit(environment: ["CPATH=third"]))
  }

  @Test func pkgConfigIsAskedAgain() async throws {
    func write(_ flags: String) throws {
      try directory.write("pc/foo.pc", "Name: foo\nDescription: foo\nVersion: 1\nCflags: \(flags)\nLibs:\n")
    }
    let more = ["--pkg-config", "foo"]
    let environment = ["PKG_CONFIG_PATH=\(directory("pc"))"]
    try write("-DA=1")
    try await run(more, environment: environment)
    #expect(try await isHit(more, environment: environment))
    try write("-DA=2")
    #expect(try await !isHit(more, environment: environment))
  }

  @Test(arguments: ["", "x", "half", "flipped", "directory"])
  func aCorruptEntryIsOnlyAMiss(how: String) async throws {
    try await run()
    let module = try directory.text("foo.py")
    let name = try #require(entries.first)
    let bytes = try Files.contents(directory("cache/\(name)"))
    switch how {
    case "half": try directory.write("cache/\(name)", bytes: Array(bytes[..<(bytes.count / 2)]))
    case "flipped":
      var bytes = bytes
      bytes[bytes.count - 20] ^= 1
      try directory.write("cache/\(name)", bytes: bytes)
    case "directory": _ = try await program.shell("rm cache/* && mkdir cache/\(name)", in: directory.path)
    default: try directory.write("cache/\(name)", how)
    }
    try directory.write("foo.py", "")
    try await run()
    #expect(try directory.text("foo.py") == module)
    #expect(Files.kind(directory("cache/\(name)")) == .regular)
    #expect(try await isHit())
  }

  @Test func manyRunsAtOnceAgree() async throws {
    let module = try await program.run(arguments + ["-o", "foo.py"], in: directory.path)
    #expect(module.status == 0)
    let expected = try directory.text("foo.py")
    let outcome = try await program.shell(
      """
      for i in 1 2 3 4 5 6; do
        for j in 1 2; do "$0" "$@" --cache cache -o $i-$j.py || touch failed & done
      done; wait
      """, Array(arguments.dropLast(2)), in: directory.path)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    #expect(!Files.exists(directory("failed")))
    for name in Files.entries(ofDirectory: directory.path) ?? []
    where name.hasSuffix(".py") && name != "foo.py" {
      let text = try directory.text(name)
      #expect(text.replacing(name, with: "foo.py") == expected)
    }
    #expect(!entries.contains { $0.hasSuffix(".tmp") })
  }

  @Test func reportsAndDepfilesComeFromItAsWell() async throws {
    let more = ["--report", "json=foo.json", "--report", "text", "--depfile", "foo.d"]
    let first = try await run(more)
    let texts = try ["foo.py", "foo.json", "foo.d"].map { try directory.text($0) }
    for name in ["foo.py", "foo.json", "foo.d"] { try directory.write(name, "") }
    let second = try await run(more)
    #expect(entries.count == 1)
    #expect(try ["foo.py", "foo.json", "foo.d"].map { try directory.text($0) } == texts)
    #expect(first.errors == second.errors && !first.errors.isEmpty)
  }

  @Test func failuresAreNotKept() async throws {
    try directory.write("foo.h", "int foo(;\n")
    for _ in 0..<2 {
      let outcome = try await program.run(arguments + ["--cache", "cache"], in: directory.path)
      #expect(outcome.status == 1)
    }
    #expect(entries == [])
  }

  @Test func theEnvironmentNamesOne() async throws {
    let named = ["RFFI_IMPORT_CACHE=\(directory("cache"))"]
    let outcome = try await program.run(arguments, in: directory.path, environment: named)
    #expect(outcome.status == 0 && entries.count == 1)
    let off = try await program.run(
      arguments + ["--no-cache", "-D", "X"], in: directory.path, environment: named)
    #expect(off.status == 0 && entries.count == 1)
  }

  @Test func oneThatCannotBeWrittenToIsAWarning() async throws {
    let outcome = try await program.run(arguments + ["--cache", "/proc/self/fd"], in: directory.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("rffi-import: warning: cannot write to the cache '/proc/self/fd': "))
    #expect(Files.exists(directory("foo.py")))
  }

  @Test func oneThatCannotBeMadeIsToldOf() async throws {
    let outcome = try await program.run(arguments + ["--cache", "foo.h/cache"], in: directory.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("cannot make the cache directory"))
  }
}
