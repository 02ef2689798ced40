import TestSupport
import Testing

/// Modules of a project whose headers and flags are the same: one parse, and for each module what a parse of its own would
/// have given.
@Suite struct SharedParseTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("all.h", "#include \"low/low.h\"\n#include \"high/high.h\"\n")
    try directory.write(
      "low/low.h",
      """
      #define LOW_SIZE (sizeof(struct low) * 2)
      /* A low thing. */
      struct low { int a; const char *b; };
      typedef int (*low_callback)(struct low *, void *);
      int low_each(low_callback callback, void *data);
      #define low_first(x) ((x)->a)

      """)
    try directory.write(
      "high/high.h",
      """
      #ifndef LOW_SIZE
      #error include all.h
      #endif
      #undef LOW_SIZE
      enum high { HIGH_NONE, HIGH_SOME = 4 };
      #define HIGH_BOTH (HIGH_SOME | 1)
      struct low *high_low(enum high kind);

      """)
    try directory.write("p.toml", Self.project())
  }

  private static let names = ["low", "high", "documented"]

  /// - Parameter more: what else each module says, by its name.
  private static func project(_ more: [String: String] = [:]) -> String {
    """
    [all]
    prototype = "low_first(struct low *)"
    [module.low]
    headers = "all.h"
    own = "*low/*"
    \(more["low"] ?? "")
    [module.high]
    headers = "all.h"
    own = "*high/*"
    \(more["high"] ?? "")
    [module.documented]
    headers = "all.h"
    own = "*low/*"
    docs = true
    frozen = true
    """
  }

  /// Runs the project; gives how many parses the table tells of.
  private func parses(_ arguments: [String]) async throws -> Int? {
    let outcome = try await program.run(
      ["project", "p.toml", "--summary"] + arguments, in: directory.path)
    #expect(outcome.status == 0 && outcome.output == "", "\(outcome.errors)")
    let words = outcome.errors.split(separator: "\n").last?.split(separator: " ") ?? []
    return words.dropLast(3).last.flatMap { Int($0) }
  }

  private func modules() throws -> [String] { try Self.names.map { try directory.text("\($0).py") } }

  @Test func oneParseGivesWhatThreeWould() async throws {
    #expect(try await parses(["--no-cache"]) == 1)
    let shared = try modules()
    #expect(shared[1].contains("HIGH_BOTH") && !shared[1].contains("low_each"))
    // What only the parse is told, and nothing in the headers asks for.
    try directory.write(
      "p.toml",
      Self.project([
        "low": "clang-arguments = \"-DNOBODY_ASKS=1\"", "high": "clang-arguments = \"-DNOBODY_ASKS=2\"",
      ]))
    #expect(try await parses(["--no-cache"]) == 3)
    #expect(try modules() == shared)
    let check = try await program.run(["check"] + Self.names.map { "\($0).py" }, in: directory.path)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  @Test func onlyThoseThatTheCacheDoesNotKnowAreParsed() async throws {
    #expect(try await parses(["--cache", "cache"]) == 1)
    let first = try modules()
    #expect(try await parses(["--cache", "cache"]) == 0)
    try directory.write("p.toml", Self.project(["high": "block = \"HIGH_NONE\""]))
    #expect(try await parses(["--cache", "cache"]) == 1)
    #expect(try modules()[1] != first[1])
    #expect(try await parses(["--no-cache", "--module", "high"]) == 1)
    try directory.write("p.toml", Self.project())
    #expect(try await parses(["--cache", "cache"]) == 0)
    #expect(try modules() == first)
    try directory.write("high/high.h", try directory.text("high/high.h") + "int high_new(void);\n")
    #expect(try await parses(["--cache", "cache"]) == 1)
    #expect(try modules()[1].contains("c_high_new"))
  }

  @Test func eachIsToldOfHeadersThatClangRejects() async throws {
    try directory.write("low/low.h", "int low(nothing *);\n#define LOW_SIZE 1\n")
    let outcome = try await program.run(["project", "p.toml"], in: directory.path)
    #expect(outcome.status == 1)
    for name in Self.names { #expect(outcome.errors.contains("module '\(name)' of 'p.toml':\n")) }
  }

  @Test func theDepfileNamesEveryFileOfTheSharedParse() async throws {
    let outcome = try await program.run(
      ["project", "p.toml", "--module", "high", "--depfile", "high.d"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try directory.text("high.d")
    for file in ["all.h", "low/low.h", "high/high.h", "p.toml"] { #expect(text.contains(file), "\(text)") }
  }
}
