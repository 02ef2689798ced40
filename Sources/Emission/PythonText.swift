/// The text of a module, line by line.
struct PythonText {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ text: String = "") {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The heading of a section, with a blank line around it.
  mutating func section(_ title: String) {
    line()
    line("# " + String(repeating: "-", count: 60) + " " + title)
    line()
  }

  mutating func assign(_ name: String, _ value: PythonExpression) {
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: " = ".utf8)
    value.lay(indent: 0, column: name.utf8.count + 3, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// `start`, the value behind it, and `end`.
  mutating func line(_ start: String, _ value: PythonExpression, _ end: String, indent: Int) {
    bytes.append(contentsOf: start.utf8)
    value.lay(indent: indent, column: start.utf8.count, to: &bytes)
    bytes.append(contentsOf: end.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A comment, broken at blanks where it gets too long; what follows is indented.
  mutating func comment(_ text: String) {
    let text = commentText(text)
    guard text.utf8.count + 2 > maximumColumn else { return line("# " + text) }
    var current = "#"
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if current.utf8.count + 1 + word.utf8.count > maximumColumn, current.utf8.count > 5 {
        line(current)
        current = "#    "
      }
      current += " " + word
    }
    line(current)
  }
}
