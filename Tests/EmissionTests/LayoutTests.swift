import Testing

@testable import Emission

@Suite struct LayoutTests {
  private func laid(_ expression: PythonExpression) -> String {
    var text = PythonText()
    text.assign("name", expression)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private func list(_ count: Int) -> PythonExpression {
    .list((0..<count).map { .name("rffi.NUMBER\($0)") })
  }

  @Test func whatFitsStaysOnOneLine() {
    #expect(
      laid(.call("external", .string("f"), list(2))) == "name = external('f', [rffi.NUMBER0, rffi.NUMBER1])\n"
    )
  }

  @Test func aCallGoesBehindItsBracketThenArgumentByArgument() {
    #expect(
      laid(.call("external", .string("function"), list(4))) == """
        name = external(
            'function', [rffi.NUMBER0, rffi.NUMBER1, rffi.NUMBER2, rffi.NUMBER3])

        """)
    #expect(
      laid(.call("external", .string("function"), list(6))) == """
        name = external(
            'function',
            [rffi.NUMBER0, rffi.NUMBER1, rffi.NUMBER2, rffi.NUMBER3, rffi.NUMBER4,
             rffi.NUMBER5])

        """)
  }

  @Test func noLineIsTooLong() {
    for count in 0..<40 {
      let lines = laid(.call("external", .string("f"), list(count))).split(separator: "\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 79 }, "\(count) items")
    }
  }

  @Test func commentsAreBrokenAtBlanks() {
    var text = PythonText()
    text.comment((0..<30).map { "word\($0)" }.joined(separator: " "))
    let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.hasPrefix("#") && $0.utf8.count <= 79 })
  }
}
