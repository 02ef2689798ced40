import Bindings
import Emission
import FileSystem
import ImportPipeline
import Linting
import Review
import TestSupport
import Testing
import Verification

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

  /// `UPDATE_GOLDENS=1` writes the part of the page that is made from the code.
  @Test func everyReasonIsDocumented() throws {
    let page = try text("Documentation/Diagnostics.md")
    let marker = "<!-- made from the code: UPDATE_GOLDENS=1 swift test --filter DocumentationTests -->"
    let start = try #require(page.firstRange(of: marker)).upperBound
    let end = try #require(page.firstRange(of: "<!-- end of what is made -->")).lowerBound
    let expected = "\(page[..<start])\n\n\(reasonsPage())\n\(page[end...])"
    let golden = Golden(path: "\(packageRoot)/Documentation/Diagnostics.md")
    #expect(golden.difference(from: expected) == nil)
  }

  @Test func everyFindingIsDocumented() throws {
    let page = try text("Documentation/Diagnostics.md")
    let marker = "<!-- made from the code, too -->"
    let start = try #require(page.firstRange(of: marker)).upperBound
    let end = try #require(page.firstRange(of: "<!-- end of what is made, too -->")).lowerBound
    let expected = "\(page[..<start])\n\n\(lintCodesPage())\n\(page[end...])"
    let golden = Golden(path: "\(packageRoot)/Documentation/Diagnostics.md")
    #expect(golden.difference(from: expected) == nil)
    // `explain` knows all by their codes.
    let codes =
      SkipReason.Code.allCases.map(\.rawValue) + LintCode.allCases.map(\.rawValue)
      + VerificationCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
  }

  @Test func everyFindingOfVerifyIsDocumented() throws {
    let page = try text("Documentation/Diagnostics.md")
    let marker = "<!-- made from the code as well -->"
    let start = try #require(page.firstRange(of: marker)).upperBound
    let end = try #require(page.firstRange(of: "<!-- end of what is made as well -->")).lowerBound
    let expected = "\(page[..<start])\n\n\(verificationCodesPage())\n\(page[end...])"
    let golden = Golden(path: "\(packageRoot)/Documentation/Diagnostics.md")
    #expect(golden.difference(from: expected) == nil)
  }

  /// The exit codes stand in three places, for three readers.
  @Test(arguments: [0, 1, 2, 3, 4, 5, 6].map { Int32($0) }) func everyExitCodeIsDocumented(code: Int32) throws
  {
    #expect(ExitStatus(rawValue: code) != nil && ExitStatus(rawValue: 7) == nil)
    #expect(try text("README.md").contains("\n| \(code) | "))
    #expect(try text("Documentation/Diagnostics.md").contains("\n| \(code) | "))
    #expect(try text("Sources/rffi-import/RFFIImport.swift").contains("\n    \(code)  "))
  }
}
