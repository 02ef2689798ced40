import FileSystem
import TestSupport
import Testing

/// Every header of `headers/rejected` against the messages that stand beside it, whole.
@Suite struct RejectedHeaderTests {
  private static let directory = packageRoot + "/headers/rejected"
  private static let headers = (Files.entries(ofDirectory: directory) ?? []).filter { $0.hasSuffix(".h") }
  private static let releases = (Files.entries(ofDirectory: "/usr/lib") ?? [])
    .filter { $0.hasPrefix("llvm-") }.map { "/usr/lib/\($0)/lib" }
    .filter { Files.exists($0 + "/libclang.so") }

  @Test(arguments: headers)
  func isRejectedWithClangsMessages(header: String) async throws {
    let output = try TemporaryDirectory()
    try output.write("out.py", "before")
    let arguments = [header, "-o", output("out.py")]
    let outcome = try await Program().run(arguments, in: Self.directory)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(try output.text("out.py") == "before")
    #expect(Files.entries(ofDirectory: output.path) == ["out.py"])
    let golden = Golden(path: "\(Self.directory)/\(header.dropLast(2)).diagnostics")
    let difference = golden.difference(from: outcome.errors)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// The messages chosen are the same in every release that is served.
  @Test(arguments: releases)
  func isRejectedByEveryRelease(library: String) async throws {
    for header in Self.headers {
      let outcome = try await Program().run(
        [header], in: Self.directory, environment: ["LIBCLANG_PATH=\(library)"])
      #expect(outcome.status == 1)
      let golden = Golden(path: "\(Self.directory)/\(header.dropLast(2)).diagnostics")
      let difference = golden.difference(from: outcome.errors)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test func thereAreEnough() {
    #expect(Self.headers.count >= 15)
    let goldens = (Files.entries(ofDirectory: Self.directory) ?? []).filter { $0.hasSuffix(".diagnostics") }
    #expect(Set(goldens.map { $0.dropLast(12) }) == Set(Self.headers.map { $0.dropLast(2) }))
  }
}
