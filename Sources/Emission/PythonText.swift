/// The text of a module, line by line.
struct PythonText {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: how many bytes it may become; memory that is not written to costs nothing.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func line(_ parts: String...) {
    for part in parts { bytes.append(part) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A line that `write` writes.
  mutating func line(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The heading of a section, with a blank line around it.
  mutating func section(_ title: String, isFollowedByBlankLine: Bool = true) {
    line()
    line("# " + String(repeating: "-", count: 60) + " " + title)
    if isFollowedByBlankLine { line() }
  }

  /// `name = value`, with something in front of the name, and continued lines indented from `indent`.
  mutating func assign(_ name: String, _ value: PythonExpression, behind prefix: String = "", indent: Int = 0)
  {
    bytes.append(prefix)
    bytes.append(name)
    bytes.append(" = ")
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

  /// A line that is broken at blanks where it gets too long; what follows is indented.
  mutating func filled(_ line: String, indent: Int) {
    if line.utf8.count <= maximumColumn { return self.line(line) }
    var column = 0
    for (index, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0, column + 1 + word.utf8.count > maximumColumn, column > indent {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(blanks: indent)
        column = indent
      } else if index > 0 {
        bytes.append(UInt8(ascii: " "))
        column += 1
      }
      bytes.append(contentsOf: word.utf8)
      column += word.utf8.count
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A comment, broken at blanks where it gets too long; what follows is indented.
  mutating func comment(_ text: String, indent: Int = 0) {
    comment(indent: indent) { writeCommentText(text, to: &$0) }
  }

  /// A comment of the text that `write` writes.
  mutating func comment(indent: Int = 0, _ write: (inout [UInt8]) -> Void) {
    bytes.append(blanks: indent)
    bytes.append(UInt8(ascii: "#"))
    bytes.append(UInt8(ascii: " "))
    let start = bytes.count
    write(&bytes)
    if indent + 2 + bytes.count - start > maximumColumn || !isSpacedOnce(bytes, from: start) {
      let text = Array(bytes[start...])
      bytes.removeLast(text.count + 1)
      append(words: text, indent: indent)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(words text: [UInt8], indent: Int) {
    var column = indent + 1
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
      if end > start { append(word: text[start..<end], indent: indent, &column) }
      start = end + 1
    }
  }

  private mutating func append(word: ArraySlice<UInt8>, indent: Int, _ column: inout Int) {
    if column + 1 + word.count > maximumColumn, column > indent + 5 {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(blanks: indent)
      bytes.append("#    ")
      column = indent + 5
    }
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: word)
    column += 1 + word.count
  }
}

/// Whether a text has neither two blanks side by side nor one at an end.
private func isSpacedOnce(_ text: [UInt8], from start: Int) -> Bool {
  var previous = UInt8(ascii: " ")
  for index in start..<text.count {
    if text[index] == UInt8(ascii: " "), previous == text[index] { return false }
    previous = text[index]
  }
  return previous != UInt8(ascii: " ")
}
