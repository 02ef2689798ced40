import Bindings
import Text

/// The text of a module, line by line.
struct PythonText: ~Copyable {
  private var buffer: TextBuffer

  /// - Parameter capacity: how many bytes it may become; memory that is not written to costs nothing.
  init(capacity: Int = 0) { buffer = TextBuffer(capacity: capacity) }

  /// What is written so far.
  var bytes: [UInt8] { Array(buffer.bytes) }

  /// What is written, which is all.
  consuming func finished() -> FinishedText { FinishedText(buffer) }

  mutating func line(_ parts: String...) {
    for part in parts { buffer.append(part) }
    buffer.append(UInt8(ascii: "\n"))
  }

  /// A line that `write` writes.
  mutating func line(_ write: (inout TextBuffer) -> Void) {
    write(&buffer)
    buffer.append(UInt8(ascii: "\n"))
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
    buffer.append(prefix)
    buffer.append(name)
    buffer.append(" = ")
    value.lay(indent: indent, column: prefix.utf8.count + name.utf8.count + 3, to: &buffer)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// `name = function(arguments)`, as ``assign(_:_:behind:indent:)`` lays it, for what a module has by the thousand:
  /// `write` writes the arguments on one line, and only those that need several lines are made into expressions.
  ///
  /// - Parameter subject: what both are given; what they caught themselves would be copied for each.
  mutating func assign<Subject>(
    _ name: String, calling function: String, behind prefix: String = "", indent: Int = 0,
    of subject: Subject, _ write: (Subject, inout TextBuffer) -> Void,
    otherwise arguments: (Subject) -> [PythonArgument]
  ) {
    let line = buffer.count
    buffer.append(prefix)
    buffer.append(name)
    buffer.append(" = ")
    buffer.append(function)
    buffer.append(UInt8(ascii: "("))
    let first = buffer.count
    write(subject, &buffer)
    buffer.append(UInt8(ascii: ")"))
    if buffer.count - line > maximumColumn, !breakCall(at: first, indent: indent + 4, &buffer) {
      layArguments(arguments(subject), from: first, indent: indent + 4, to: &buffer)
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  /// `start`, the value behind it, and `end`.
  mutating func line(_ start: String, _ value: PythonExpression, _ end: String, indent: Int) {
    buffer.append(start)
    value.lay(indent: indent, column: start.utf8.count, to: &buffer)
    buffer.append(end)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// A line that is broken at blanks where it gets too long; what follows is indented.
  mutating func filled(_ line: String, indent: Int) {
    if line.utf8.count <= maximumColumn { return self.line(line) }
    var column = 0
    for (index, word) in line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0, column + 1 + word.count > maximumColumn, column > indent {
        buffer.append(UInt8(ascii: "\n"))
        buffer.append(blanks: indent)
        column = indent
      } else if index > 0 {
        buffer.append(UInt8(ascii: " "))
        column += 1
      }
      buffer.append(contentsOf: word)
      column += word.count
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  /// A docstring of so many lines, none of which is broken inside of a word, with what the header says behind the first.
  mutating func docstring(_ lines: [String], _ documentation: Documentation? = nil) {
    for (index, line) in lines.enumerated() {
      let words = (index == 0 ? "\"\"\"" : "") + docstringText(line)
      filled(words.isEmpty ? "" : "    " + words, indent: 8)
      guard index == 0, let documentation else { continue }
      self.line()
      for line in documentation.lines(width: maximumColumn - 4, docstringText) {
        self.line(line.isEmpty ? "" : "    " + line)
      }
    }
    line("    \"\"\"")
  }

  /// A comment, broken at blanks where it gets too long; what follows is indented.
  mutating func comment(_ text: String, indent: Int = 0) {
    comment(indent: indent) { writeCommentText(text, to: &$0) }
  }

  /// A comment of the text that `write` writes.
  mutating func comment(indent: Int = 0, _ write: (inout TextBuffer) -> Void) {
    buffer.append(blanks: indent)
    buffer.append(UInt8(ascii: "#"))
    buffer.append(UInt8(ascii: " "))
    let start = buffer.count
    write(&buffer)
    if indent + 2 + buffer.count - start > maximumColumn || !buffer.isSpacedOnce(from: start) {
      let text = Array(buffer.bytes[start...])
      buffer.cut(from: start - 1)
      append(words: text, indent: indent)
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  private mutating func append(words text: [UInt8], indent: Int) {
    text.withUnsafeBufferPointer { text in
      var column = indent + 1
      var start = 0
      for end in 0...text.count where end == text.count || text[end] == UInt8(ascii: " ") {
        let word = UnsafeBufferPointer(rebasing: text[start..<end])
        if !word.isEmpty { append(word: word, indent: indent, &column) }
        start = end + 1
      }
    }
  }

  private mutating func append(word: UnsafeBufferPointer<UInt8>, indent: Int, _ column: inout Int) {
    if column + 1 + word.count > maximumColumn, column > indent + 5 {
      buffer.append(UInt8(ascii: "\n"))
      buffer.append(blanks: indent)
      buffer.append("#    ")
      column = indent + 5
    }
    buffer.append(UInt8(ascii: " "))
    buffer.append(contentsOf: word)
    column += 1 + word.count
  }
}
