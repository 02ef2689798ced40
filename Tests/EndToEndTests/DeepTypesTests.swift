import TestSupport
import Testing

/// Types nested deeper than anybody writes them: an answer in time, and no trap.
@Suite struct DeepTypesTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
  }

  private func module(of header: [String]) async throws -> String {
    try directory.write("deep.h", header.joined(separator: "\n") + "\n")
    let outcome = try await program.run(["deep.h"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func callbacksOfCallbacks() async throws {
    let chain = (1..<200).map { "typedef f\($0 - 1) (*f\($0))(f\($0 - 1));" }
    let text = try await module(of: ["typedef int (*f0)(int);"] + chain + ["int use(f199 f);"])
    #expect(text.contains("F199 = rffi.CCallback([F198], F198)"))
  }

  @Test func typedefsOfTypedefs() async throws {
    let chain = (1..<2000).map { "typedef t\($0 - 1) t\($0);" }
    let text = try await module(of: ["typedef int t0;"] + chain + ["t1999 use(t1999 x);"])
    #expect(text.contains("c_use = external('use', [t1999], t1999)"))
  }

  @Test func recordsThatLeadToRecords() async throws {
    let names = (0..<3000).map { "struct s\($0);" }
    let chain = (0..<2999).map { "struct s\($0) { struct s\($0 + 1) *p; };" }
    let text = try await module(of: names + chain + ["int use(struct s0 *s);"])
    #expect(text.contains("c_use = external('use', [S0P], rffi.INT)"))
  }

  /// Python's parser takes about ninety brackets.
  @Test func pointersToPointers() async throws {
    let stars = String(repeating: "*", count: 500)
    let text = try await module(of: ["int use(int \(stars)p);"])
    #expect(text.contains("rffi.COpaquePtr("))
    #expect(!text.contains("CArrayPtr(rffi.CArrayPtr(rffi.CArrayPtr("))
  }
}
