import CDeclarations
import Diagnostics
import Libclang
import Scanning
import TestSupport
import Testing

/// Lines are counted here, and have to be those of clang.
@Suite struct PositionTests {
  /// The places of the functions and macros of a header, as `name:line:column`.
  private func places(_ text: String) throws -> [String] {
    let directory = try TemporaryDirectory()
    let path = try directory.write("positions.h", text)
    let installation = try InstallationSearch(environment: [:]) { _ in nil }.findInstallation()
    let request = ScanRequest(
      headers: [RequestedHeader(includeName: "positions.h", path: path)],
      clangArguments: installation.headers.clangArguments)
    let scan = try scanHeaders(request, with: installation.library)
    return scan.functions.map { "\($0.name):\($0.position.line):\($0.position.column)" }
      + scan.macros.map { "\($0.name):\($0.position.line):\($0.position.column)" }
  }

  @Test func linesEndInNewlines() throws {
    #expect(
      try places("#define A 1\nint f(void); int g(void);\n\n  int h(void);\n#define B 2")
        == ["f:2:5", "g:2:18", "h:4:7", "A:1:9", "B:5:9"])
  }

  @Test func orInReturnsAndNewlines() throws {
    #expect(try places("#define A 1\r\nint f(void);\r\n\r\nint g(void);\r\n") == ["f:2:5", "g:4:5", "A:1:9"])
  }

  @Test func orInReturnsAlone() throws {
    #expect(
      try places("#define A 1\nint f(void);\rint g(void);\nint h(void);\n") == [
        "f:2:5", "g:3:5", "h:4:5", "A:1:9",
      ])
  }
}
