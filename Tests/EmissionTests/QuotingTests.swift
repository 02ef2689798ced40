import Testing

@testable import Emission

/// Nothing of a header can break out of the place it is printed in.
@Suite struct QuotingTests {
  @Test(arguments: [
    ("plain", "'plain'"), ("it's", #"'it\'s'"#), (#"back\slash"#, #"'back\\slash'"#),
    ("line\nbreak\r", #"'line\nbreak\x0d'"#), ("\"\"\"", "'\"\"\"'"), ("\u{1b}[31m", #"'\x1b[31m'"#),
    ("é", #"'\xc3\xa9'"#), ("\0", #"'\x00'"#),
  ])
  func strings(_ text: String, _ literal: String) {
    #expect(pythonString(text) == literal)
  }

  @Test func commentsStayOnOneLineOfASCII() {
    #expect(commentText("a\nimport os\u{2028}b\u{202e}\u{1b}") == "a import os\\u{2028}b\\u{202e}\\x1b")
  }

  @Test func docstringsCannotBeEnded() {
    #expect(docstringText(#"x""" \"#) == #"x\"\"\" \\"#)
  }

  @Test func commandsSurviveAShell() {
    #expect(shellCommand(["rffi-import", "a b.h", "it's", ""]) == #"rffi-import 'a b.h' 'it'\''s' ''"#)
  }
}
