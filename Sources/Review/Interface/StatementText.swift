/// A block of a module, taken apart into the comments above the statement and the statement.
struct StatementText {
  /// The section that it stands in.
  let section: String
  /// What it defines, as ``ModuleText`` names it.
  let name: String
  /// The comment lines above it, without indentation.
  let comments: [String]
  /// The statement, line by line, without what it is indented by.
  let lines: [String]

  init(_ block: ModuleText.Block, of text: ModuleText) {
    section = block.key.section
    name = block.key.name
    let lines = text.lines[block.lines].map { line in
      var line = String(decoding: line, as: UTF8.self)
      while line.last?.isNewline == true || line.last == " " { line.removeLast() }
      return line
    }.drop { $0.isEmpty }
    let indent = lines.first.map { $0.prefix { $0 == " " }.count } ?? 0
    let stripped = lines.map {
      $0.prefix(indent).allSatisfy { $0 == " " } ? String($0.dropFirst(indent)) : $0
    }
    let isAside = { (line: String) in line.hasPrefix("#") || line.isEmpty }
    comments = stripped.prefix(while: isAside).filter { !$0.isEmpty }
    self.lines = Array(stripped.drop(while: isAside))
  }

  /// What stands behind `NAME = `, all of it; nil for other statements.
  var assigned: String? {
    let whole = lines.joined(separator: "\n")
    guard let end = whole.firstRange(of: " = "), whole[..<end.lowerBound] == name else { return nil }
    return String(whole[end.upperBound...])
  }

  /// The routine that it defines; nil for other statements.
  var routine: RoutineInterface? {
    guard let head = lines.first, head.hasPrefix("def ") || head.hasPrefix("class ") else { return nil }
    let parameters = head.firstRange(of: "(").map { start in
      head[start.upperBound...].prefix { $0 != ")" }.split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
    }
    let body = withoutDocumentation(lines.dropFirst())
    let results = body.compactMap { line -> String? in
      let words = line.drop { $0 == " " }
      return words.hasPrefix("return ") ? String(words.dropFirst("return ".count)) : nil
    }
    return RoutineInterface(
      parameters: parameters ?? [], results: results, body: body.joined(separator: "\n"))
  }

  private func withoutDocumentation(_ lines: ArraySlice<String>) -> [String] {
    let quotes = "\"\"\""
    guard let first = lines.first?.drop(while: { $0 == " " }), first.hasPrefix(quotes) else {
      return Array(lines)
    }
    if first.dropFirst(quotes.count).hasSuffix(quotes) { return Array(lines.dropFirst()) }
    return Array(lines.dropFirst().drop { !$0.hasSuffix(quotes) }.dropFirst())
  }
}
