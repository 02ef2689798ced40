import Bindings

/// What a comment says in plain text: doxygen's commands, kernel-doc's and gtk-doc's marks are put in words. Nil where
/// it says nothing.
func readDocumentation(_ comment: String) -> Documentation? {
  var reader = DocumentationReader()
  let lines = commentLines(comment)
  let margin =
    lines.compactMap { line in line.isEmpty ? nil : line.count - trimmedStart(line).count }.min() ?? 0
  for line in lines where !reader.isAboutFile { reader.read(line.dropFirst(min(margin, line.count))) }
  reader.close()
  if reader.isAboutFile || reader.blocks.isEmpty { return nil }
  return Documentation(blocks: reader.blocks)
}

private struct DocumentationReader {
  private(set) var blocks: [Documentation.Block] = []
  /// Whether it says that it is about the whole file.
  private(set) var isAboutFile = false
  private var words: [Substring] = []
  private var isItem = false
  private var verbatim: [String]?

  mutating func read(_ line: Substring) {
    if verbatim != nil { return readVerbatim(line) }
    let text = trimmedStart(line)
    if text.isEmpty { return close() }
    if let command = BlockCommand(text) { return follow(command) }
    if let name = kernelParameter(text) {
      begin(item: "\(name.name): \(name.rest)")
    } else if blocks.isEmpty, words.isEmpty, let rest = kernelSummary(text) {
      append(rest)
    } else if isListItem(text) {
      begin(item: String(text))
    } else if words.isEmpty, !blocks.isEmpty, line.count - text.count >= 4 {
      verbatim = []
      isIndented = true
      readVerbatim(line)
    } else {
      append(text)
    }
  }

  /// Whether the lines that stay as they are end where the indentation does.
  private var isIndented = false

  private mutating func readVerbatim(_ line: Substring) {
    let text = trimmedStart(line)
    if isIndented {
      if !text.isEmpty, line.count - text.count < 4 {
        close()
        return read(line)
      }
      verbatim?.append(String(text.isEmpty ? text : line.dropFirst(4)))
      return
    }
    let endings = ["@endcode", "\\endcode", "@endverbatim", "\\endverbatim", "</pre>", "]|"]
    if endings.contains(where: text.hasPrefix) { return close() }
    verbatim?.append(String(line))
  }

  private mutating func follow(_ command: BlockCommand) {
    switch command {
    case .file: isAboutFile = true
    case .nothing: close()
    case .paragraph(let rest):
      close()
      append(rest)
    case .item(let label, let rest): begin(item: "\(label): \(rest)")
    case .verbatim:
      close()
      verbatim = []
      isIndented = false
    }
  }

  private mutating func begin(item text: String) {
    close()
    isItem = true
    append(Substring(text))
  }

  private mutating func append(_ text: Substring) {
    words += text.split(whereSeparator: { $0 == " " || $0 == "\t" })
  }

  mutating func close() {
    if var lines = verbatim {
      while lines.last?.isEmpty == true { lines.removeLast() }
      if !lines.isEmpty { blocks.append(.verbatim(lines)) }
    }
    let text = plainWords(words).joined(separator: " ")
    if !text.isEmpty, text != ":" { blocks.append(isItem ? .item(text) : .paragraph(text)) }
    verbatim = nil
    isIndented = false
    words = []
    isItem = false
  }
}

/// `@name: text` of kernel-doc and gtk-doc.
private func kernelParameter(_ text: Substring) -> (name: Substring, rest: Substring)? {
  guard text.first == "@", let colon = text.firstIndex(of: ":") else { return nil }
  let name = text[..<colon].dropFirst()
  guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "_.->[]".contains($0) }) else {
    return nil
  }
  return (name, trimmedStart(text[text.index(after: colon)...]))
}

/// What stands behind `name() - ` and `struct name - ` in the first line.
private func kernelSummary(_ text: Substring) -> Substring? {
  guard let dash = text.firstRange(of: " - ") else { return nil }
  let parts = text[..<dash.lowerBound].split(separator: " ")
  let keywords = ["struct", "union", "enum", "typedef", "define", "function"]
  guard let name = parts.last, parts.count == 1 || parts.count == 2 && keywords.contains(String(parts[0])),
    name.contains("_") || name.hasSuffix("()") || parts.count == 2
  else { return nil }
  return text[dash.upperBound...]
}

private func isListItem(_ text: Substring) -> Bool {
  if text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("+ ") { return true }
  let number = text.prefix { $0.isNumber }
  let rest = text[number.endIndex...]
  return !number.isEmpty && number.count <= 2 && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
}
