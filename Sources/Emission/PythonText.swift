/// The text of a module, line by line.
struct PythonText {
  private(set) var bytes: [UInt8] = []
  /// A comment on its way to `bytes`.
  private var scratch: [UInt8] = []

  mutating func line(_ parts: String...) {
    for part in parts { bytes.append(contentsOf: part.utf8) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The heading of a section, with a blank line around it.
  mutating func section(_ title: String) {
    line()
    line("# " + String(repeating: "-", count: 60) + " " + title)
    line()
  }

  /// `name = value`, with something in front of the name, and continued lines indented from `indent`.
  mutating func assign(_ name: String, _ value: PythonExpression, behind prefix: String = "", indent: Int = 0)
  {
    bytes.append(contentsOf: prefix.utf8)
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: " = ".utf8)
    value.lay(indent: indent, column: prefix.utf8.count + name.utf8.count + 3, to: &bytes)
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
  mutating func comment(_ parts: String..., indent: Int = 0) {
    scratch.removeAll(keepingCapacity: true)
    for part in parts { writeCommentText(part, to: &scratch) }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    bytes.append(UInt8(ascii: "#"))
    if indent + 2 + scratch.count <= maximumColumn, isSpacedOnce(scratch) {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: scratch)
      return bytes.append(UInt8(ascii: "\n"))
    }
    var column = indent + 1
    var start = 0
    while start < scratch.count {
      let end = scratch[start...].firstIndex(of: UInt8(ascii: " ")) ?? scratch.count
      if end > start { append(word: start..<end, indent: indent, &column) }
      start = end + 1
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(word: Range<Int>, indent: Int, _ column: inout Int) {
    if column + 1 + word.count > maximumColumn, column > indent + 5 {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
      bytes.append(contentsOf: "#    ".utf8)
      column = indent + 5
    }
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: scratch[word])
    column += 1 + word.count
  }
}

/// Whether a text has neither two blanks side by side nor one at an end.
private func isSpacedOnce(_ text: [UInt8]) -> Bool {
  var previous = UInt8(ascii: " ")
  for byte in text {
    if byte == UInt8(ascii: " "), previous == byte { return false }
    previous = byte
  }
  return previous != UInt8(ascii: " ")
}
