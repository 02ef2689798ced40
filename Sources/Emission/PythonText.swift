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
    var start = bytes.count
    bytes.append(UInt8(ascii: "#"))
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      if bytes.count - start + 1 + word.count > maximumColumn, bytes.count - start > 5 {
        bytes.append(UInt8(ascii: "\n"))
        start = bytes.count
        bytes.append(contentsOf: "#    ".utf8)
      }
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: word)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
