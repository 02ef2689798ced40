/// A command of doxygen's at the beginning of a line, with `@` or `\`.
enum BlockCommand {
  /// The comment is about the file.
  case file
  /// It tells readers nothing.
  case nothing
  /// A paragraph begins.
  case paragraph(Substring)
  /// A labelled paragraph begins.
  case item(String, Substring)
  /// Lines follow that stay as they are.
  case verbatim

  /// Nil where no known command begins the line.
  init?(_ text: Substring) {
    if text.hasPrefix("<pre>") || text.hasPrefix("|[") {
      self = .verbatim
      return
    }
    guard let first = text.first, first == "@" || first == "\\" else { return nil }
    let name = text.dropFirst().prefix { $0.isLetter || $0 == "{" || $0 == "}" }
    let rest = trimmedStart(text[name.endIndex...])
    // gtk-doc has parameters of any name; they have a colon.
    guard !rest.hasPrefix(":") else { return nil }
    switch name {
    case "file": self = .file
    case "brief", "short", "details", "par", "remark", "remarks", "paragraph", "section", "subsection", "li",
      "arg":
      self = .paragraph(rest)
    case "param", "tparam": self = Self.parameter(rest)
    case "return", "returns", "result": self = .item("returns", rest)
    case "retval": self = Self.labelled("returns ", rest)
    case "exception", "throw", "throws": self = Self.labelled("throws ", rest)
    case "see", "sa": self = .item("see", rest)
    case "note", "warning", "attention", "since", "deprecated", "bug", "todo", "pre", "post", "invariant",
      "version", "author", "date", "copyright":
      self = .item(String(name), rest)
    case "code", "verbatim": self = .verbatim
    case "{", "}", "ingroup", "addtogroup", "defgroup", "weakgroup", "fn", "def", "struct", "union", "enum",
      "typedef",
      "var", "name", "internal", "endinternal", "endcode", "endverbatim", "relates", "memberof",
      "hideinitializer",
      "nosubgrouping", "anchor", "cond", "endcond", "private", "public", "page", "mainpage":
      self = .nothing
    default: return nil
    }
  }

  /// `[in,out] name text`.
  private static func parameter(_ text: Substring) -> BlockCommand {
    var rest = text
    var direction = ""
    if rest.hasPrefix("["), let end = rest.firstIndex(of: "]") {
      direction = " [\(rest[..<end].dropFirst())]"
      rest = trimmedStart(rest[rest.index(after: end)...])
    }
    let name = rest.prefix { $0 != " " && $0 != "\t" }
    return .item(name + direction, trimmedStart(rest[name.endIndex...]))
  }

  private static func labelled(_ label: String, _ text: Substring) -> BlockCommand {
    let name = text.prefix { $0 != " " && $0 != "\t" }
    return .item(label + name, trimmedStart(text[name.endIndex...]))
  }
}

/// Words without the marks that only a formatter needs.
func plainWords(_ words: [Substring]) -> [Substring] {
  var plain: [Substring] = []
  for (index, word) in words.enumerated() {
    guard let first = word.first, word.count > 1 else {
      plain.append(word)
      continue
    }
    switch first {
    case "@", "\\":
      if let word = withoutCommand(word, isLast: index + 1 == words.count) { plain.append(word) }
    case "%", "#", "&":
      // A constant or a type of kernel-doc's, a type of gtk-doc's.
      let second = word[word.index(after: word.startIndex)]
      let isName = first == "%" ? second.isUppercase : second.isLetter
      plain.append(isName || second == "_" ? word.dropFirst() : word)
    case "<": plain += isMarkup(word) ? [] : [word]
    default: plain.append(word)
    }
  }
  return plain
}

/// A word that begins like a command: a known one goes, of any other the mark is left out if a name follows.
private func withoutCommand(_ word: Substring, isLast: Bool) -> Substring? {
  let rest = word.dropFirst()
  switch rest {
  case "c", "p", "a", "e", "em", "b", "ref", "link", "copydoc", "copybrief":
    // Without a word that it is about, it is kernel-doc's for a parameter of that name.
    if !isLast { return nil }
  case "endlink", "n", "brief": return nil
  default: break
  }
  guard let first = rest.first else { return word }
  if first == word.first || "#&%<>.".contains(first) { return rest }
  // `@arg` of kernel-doc; what follows a backslash may be anything.
  return word.first == "@" && (first.isLetter || first == "_") ? rest : word
}

private func isMarkup(_ word: Substring) -> Bool {
  [
    "<p>", "</p>", "<br>", "<br/>", "<ul>", "</ul>", "<ol>", "</ol>", "<dl>", "</dl>", "<li>", "</li>",
    "</dd>", "</dt>",
  ]
  .contains(word.lowercased())
}
