/// A line of a module, and what can be told of it by itself.
struct ModuleLine {
  private let text: Substring
  private let indent: Int

  init(_ line: ArraySlice<UInt8>) {
    let whole = String(decoding: line, as: UTF8.self)
    let blanks = whole.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    indent = blanks.count
    let text = whole.utf8.dropFirst(indent)
    let end = text.lastIndex {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: " ")
    }
    self.text = Substring(end.map { text[...$0] } ?? text.prefix(0))
  }

  var isBlank: Bool { text.isEmpty }

  /// The title of a section.
  var heading: String? {
    guard indent == 0, text.hasPrefix("# ----------") else { return nil }
    return String(text.dropFirst(2).drop { $0 == "-" }.drop { $0 == " " })
  }

  var opensDocstring: Bool { indent == 0 && text.hasPrefix(quotes) }

  var closesDocstring: Bool { text.hasSuffix(quotes) && text != quotes || indent == 0 && text == quotes }

  func isComment(indent: Int) -> Bool { text.hasPrefix("#") && self.indent == indent }

  var isClass: Bool { indent == 0 && text.hasPrefix("class ") }

  /// Whether it begins a statement of a class.
  var isMember: Bool { indent == 4 && !isClosing }

  /// Whether it goes on with the statement above it.
  var isContinuation: Bool { indent > 0 || isClosing }

  private var isClosing: Bool { [")", "]", "}"].contains(text.first) }

  /// What the statement defines, or else the statement itself.
  var definedName: String {
    for word in ["def ", "class "] where text.hasPrefix(word) {
      return String(text.dropFirst(word.count).prefix { $0 != "(" && $0 != ":" })
    }
    if let end = text.firstRange(of: " = ")?.lowerBound { return String(text[..<end]) }
    return String(text)
  }

  /// What an entry of the list at the end is about: `vprintf` in `# stdio.h:371: vprintf: va-list: …`, the code in
  /// `# va-list: …` and `# 4 macros: include-guard: …`.
  var entryName: String {
    let parts = text.dropFirst(2).split(separator: ": ", maxSplits: 2).map(String.init)
    guard let first = parts.first else { return "" }
    let isPlace = first.split(separator: ":").last.map { Int($0) != nil } == true && first.contains(":")
    let isCount = first.hasSuffix(" macro") || first.hasSuffix(" macros")
    return (isPlace || isCount) && parts.count > 1 ? parts[1] : first
  }
}

private let quotes = "\"\"\""
