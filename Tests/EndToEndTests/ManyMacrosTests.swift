import FileSystem
import TestSupport
import Testing

/// Macros beyond what anybody writes: an answer in time, and nothing lost.
@Suite struct ManyMacrosTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
  }

  private func module(of header: [String], _ options: [String] = ["--frozen"]) async throws -> String {
    try directory.write("many.h", header.joined(separator: "\n") + "\n")
    let outcome = try await program.run(["many.h", "-o", "many.py"] + options, in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return String(decoding: try Files.contents(directory("many.py")), as: UTF8.self)
  }

  @Test func tenThousandMacros() async throws {
    let literals = (0..<5000).map { "#define L\($0) \($0)" }
    let expressions = (0..<5000).map { "#define E\($0) (L\($0) * 2)" }
    let text = try await module(of: literals + expressions)
    #expect(text.contains("\nL4999 = 4999\n"))
    #expect(text.contains("\nE0 = 0\n"))
    #expect(text.contains("\nE4999 = 9998\n"))
  }

  @Test func macroOfAMegabyte() async throws {
    let sum = "(0" + String(repeating: " + 1", count: 1000) + ")"
    let text = try await module(of: [
      "#define STRING \"\(String(repeating: "x", count: 1 << 20))\"",
      "#define BLANK 1\(String(repeating: " ", count: 1 << 20))",
      "#define LIST \(String(repeating: "1, ", count: 1 << 18))1",
      "#define SUM \(sum)", "#define AFTER 7",
    ])
    #expect(text.contains("\nAFTER = 7\n"))
    #expect(text.contains("\nBLANK = 1\n"))
    #expect(text.contains("\nSUM = 1000\n"))
    #expect(text.contains("LIST: not-an-expression"))
    #expect(text.utf8.count > 1 << 20)
  }

  /// Each goes through the one before, as far as C compilers follow.
  @Test func longChains() async throws {
    let chain = (1..<3000).map { "#define C\($0) C\($0 - 1)" }
    let text = try await module(of: ["#define C0 5"] + chain)
    #expect(text.contains("\nC2999 = 5\n"))
  }

  /// A text that doubles with every step is for no compiler to expand.
  @Test func explosion() async throws {
    let chain = (1..<40).map { "#define D\($0) (D\($0 - 1) + D\($0 - 1))" }
    let text = try await module(of: ["#define D0 (1 + 0)"] + chain + ["#define AFTER 7"])
    #expect(text.contains("\nAFTER = 7\n"))
    #expect(text.contains("\nD3 = 8\n"))
  }

  /// What one macro's text leaves open must not reach into another's.
  @Test func nothingLeaks() async throws {
    let text = try await module(of: [
      "#define OPEN (1", "#define QUOTE \"", "#define TICK '", "#define CLOSE 1)",
      "#define SEMI 1; int x = 2",
      "#define BRACE }", "#define COMMENT 1 /* and", "more */", "#define SPLICE 1 + \\", "  1",
      "#define HASH #x", "#define LAST (SPLICE)",
    ])
    #expect(text.contains("\nLAST = 2\n"))
    #expect(text.contains("\nCOMMENT = 1\n"))
    for name in ["OPEN", "QUOTE", "TICK", "CLOSE", "SEMI", "BRACE", "HASH"] {
      #expect(text.contains(": \(name): not-"), "\(name)")
      #expect(!text.contains("\n\(name) = "), "\(name)")
    }
  }
}
