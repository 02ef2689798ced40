import Bindings

/// What the header's own comment says, as a comment.
func emitDocumentation(_ documentation: Documentation?, indent: Int = 0, to text: inout PythonText) {
  guard let documentation else { return }
  let margin = spaces(indent) + "#"
  for line in documentation.lines(width: maximumColumn - indent - 2, commentText) {
    text.line(line.isEmpty ? margin : margin + " " + line)
  }
}

extension Documentation {
  /// Its lines, none longer than `width` unless a word is, with a blank one between what belongs apart.
  ///
  /// - Parameter quoted: makes a piece of text inert where it is going to stand.
  func lines(width: Int, _ quoted: (String) -> String) -> [String] {
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      if index > 0, !(block.isItem && blocks[index - 1].isItem) { lines.append("") }
      switch block {
      case .paragraph(let text): lines += filled(text, width: width, hanging: "", quoted)
      case .item(let text): lines += filled(text, width: width, hanging: "    ", quoted)
      case .verbatim(let verbatim):
        for line in verbatim {
          let line = quoted(line)
          let isShort = line.utf8.count + 4 <= width
          lines +=
            line.isEmpty
            ? [""] : isShort ? ["    " + line] : filled(line, width: width, hanging: "    ") { $0 }
        }
      }
    }
    return lines
  }
}

extension Documentation.Block {
  fileprivate var isItem: Bool {
    if case .item = self { true } else { false }
  }
}

/// Words on lines of a width, those behind the first one indented.
private func filled(
  _ text: String, width: Int, hanging: String, _ quoted: (String) -> String
) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    let word = quoted(String(word))
    if line.isEmpty {
      line = lines.isEmpty ? word : hanging + word
    } else if line.utf8.count + 1 + word.utf8.count > width {
      lines.append(line)
      line = hanging + word
    } else {
      line += " " + word
    }
  }
  return line.isEmpty ? lines : lines + [line]
}
