import Diagnostics
import Scanning
import Testing

@testable import ImportPipeline

@Suite struct RejectionTests {
  private let header = RequestedHeader(includeName: "foo.h", path: nil)

  private func text(
    _ message: String, header: RequestedHeader? = nil, stack: [SourcePosition] = []
  ) -> String {
    let position = SourcePosition(file: "foo.h", line: 1, column: 2)
    let diagnostic = Diagnostic(
      severity: .error, message: message, position: position, includeStack: stack)
    return rejection([diagnostic], headers: [header ?? self.header], Wording())
  }

  @Test(arguments: [
    "unknown type name 'class'", "unknown type name 'namespace'", "unknown type name 'template'",
    "unknown type name 'using'", "'iostream' file not found", "'cstdint' file not found",
  ])
  func suspectsCPlusPlus(message: String) {
    #expect(text(message).hasPrefix("foo.h:1:2: error: \(message)\nrffi-import: hint: "))
    #expect(text(message).contains("C++"))
  }

  @Test(arguments: ["unknown type name 'klass'", "'vectors' file not found"])
  func suspectsNothingElse(message: String) {
    #expect(text(message) == "foo.h:1:2: error: \(message)")
  }

  @Test func namesTheHeaderOfAnUnknownType() {
    #expect(
      text("unknown type name 'FILE'").hasSuffix(
        "\nrffi-import: hint: 'FILE': declared by <stdio.h>, which this header does not include: "
          + "--pre-include-bits '#include <stdio.h>'"))
  }

  @Test func findsNamesOfHeadersInSentences() {
    #expect(headerNames(in: "\"Only <glib.h> can be included directly.\"") == ["glib.h"])
    #expect(headerNames(in: "use \"a/b.h\" or <c.h>") == ["a/b.h", "c.h"])
    #expect(headerNames(in: "a < b and \"c\"").isEmpty)
  }

  @Test func suspectsByTheNameOfTheHeader() {
    let header = RequestedHeader(includeName: "foo.hpp", path: "foo.hpp")
    #expect(text("expected ';'", header: header).contains("C++"))
  }

  @Test func tellsHowToFindAHeader() {
    #expect(text("'foo.h' file not found").contains("hint: 'foo.h' is no file here"))
    let given = RequestedHeader(includeName: "foo.h", path: "foo.h")
    #expect(!text("'foo.h' file not found", header: given).contains("hint"))
    let stack = [SourcePosition(file: "bar.h", line: 1, column: 1)]
    #expect(!text("'foo.h' file not found", stack: stack).contains("hint"))
  }
}
