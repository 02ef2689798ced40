import Bindings
import Emission
import FileSystem
import TestSupport
import Testing

/// What the documents show is what the program does.
@Suite struct DocumentationTests {
  private func text(_ path: String) throws -> String {
    String(decoding: try Files.contents("\(packageRoot)/\(path)"), as: UTF8.self)
  }

  /// The lines of the code block behind a marker.
  private func block(_ marker: String, in text: String) throws -> [Substring] {
    let start = try #require(text.firstRange(of: marker)).upperBound
    let lines = text[start...].split(separator: "\n", omittingEmptySubsequences: false)
    let code = lines.drop { !$0.hasPrefix("```") }.dropFirst().prefix { !$0.hasPrefix("```") }
    return code.filter { !$0.isEmpty }
  }

  @Test func readmeShowsTheRealHeader() throws {
    let header = try text("headers/examples/stack.h").split(separator: "\n")
    let shown = try block("<!-- excerpt of headers/examples/stack.h -->", in: try text("README.md"))
    #expect(!shown.isEmpty)
    #expect(shown.filter { !header.contains($0) } == [])
  }

  @Test func readmeShowsTheRealModule() throws {
    let example = Case(name: "stack", directory: packageRoot + "/headers/examples")
    let module = emitModule(try example.bindingModule(output: "stack_ll.py", libraries: []))
    let lines = String(decoding: module, as: UTF8.self).split(separator: "\n")
    let shown = try block(
      "<!-- excerpt of the output of: rffi-import stack.h -->", in: try text("README.md"))
    #expect(!shown.isEmpty)
    #expect(shown.filter { !lines.contains($0) } == [])
  }

  @Test func everyReasonIsDocumented() throws {
    let page = try text("Documentation/Diagnostics.md")
    let missing = SkipReason.Code.allCases.filter { !page.contains("| `\($0.rawValue)` |") }
    #expect(missing == [])
  }
}
