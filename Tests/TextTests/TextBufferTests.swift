import Testing
import Text

@Suite struct TextBufferTests {
  @Test func whatIsAddedStandsThereInOrder() {
    var buffer = TextBuffer(capacity: 1)
    buffer.append("a")
    buffer.append(UInt8(ascii: "b"))
    buffer.append(String(repeating: "long ", count: 100))
    buffer.append(blanks: 2)
    buffer.append(contentsOf: "c".utf8)
    buffer.appendComma()
    #expect(buffer.text == "ab" + String(repeating: "long ", count: 100) + "  c, ")
  }

  @Test(arguments: [0, 7, -7, 120, Int.max, Int.min]) func numbersAreDecimal(_ number: Int) {
    var buffer = TextBuffer()
    buffer.append(number)
    #expect(buffer.text == "\(number)")
  }

  @Test func linesAreBrokenBeforeTheEnd() {
    var buffer = TextBuffer()
    buffer.append("call(argument)")
    buffer.breakLine(at: 5, indent: 4)
    #expect(buffer.text == "call(\n    argument)")
  }

  @Test func whatIsCutIsGone() {
    var buffer = TextBuffer()
    buffer.append("abc")
    buffer.cut(from: 1)
    buffer.cut(from: 5)
    buffer.append("d")
    #expect(buffer.text == "ad")
  }
}
