import PythonSource

/// The tokens of a file, asked for by number without a look at the ends.
struct TokenList {
  let tokens: [PythonToken]
  /// How many brackets are open in front of each.
  let depths: [Int]

  init(_ tokens: [PythonToken]) {
    self.tokens = tokens
    var depth = 0
    var depths: [Int] = []
    for token in tokens {
      if token.kind == .symbol, [")", "]", "}"].contains(token.text) { depth = max(0, depth - 1) }
      depths.append(depth)
      if token.kind == .symbol, ["(", "[", "{"].contains(token.text) { depth += 1 }
    }
    self.depths = depths
  }

  var indices: Range<Int> { tokens.indices }

  /// Every name of the file that Python looks up: not those of attributes and of arguments.
  var words: Set<String> {
    var words: Set<String> = []
    for (index, token) in tokens.enumerated() where token.kind == .name {
      let isArgument = depths[index] > 0 && isSymbol(index + 1, "=")
      if !isSymbol(index - 1, ".") && !isArgument { words.insert(token.text) }
    }
    return words
  }

  func kind(_ index: Int) -> PythonToken.Kind { tokens.indices.contains(index) ? tokens[index].kind : .end }

  /// The name at a place; a keyword counts as one.
  func name(_ index: Int) -> String? { kind(index) == .name ? tokens[index].text : nil }

  func isName(_ index: Int, _ text: String) -> Bool { name(index) == text }

  func isSymbol(_ index: Int, _ text: String) -> Bool { kind(index) == .symbol && tokens[index].text == text }

  func depth(_ index: Int) -> Int { tokens.indices.contains(index) ? depths[index] : 0 }

  /// Whether a statement may begin at a place.
  func isStatementStart(_ index: Int) -> Bool {
    if index == 0 { return true }
    switch kind(index - 1) {
    case .newline, .indent, .dedent: return true
    case .symbol: return depth(index - 1) == 0 && (isSymbol(index - 1, ";") || isSymbol(index - 1, ":"))
    case .name, .number, .string, .end: return false
    }
  }

  /// Whether a statement ends in front of a place.
  func isStatementEnd(_ index: Int) -> Bool {
    kind(index) == .newline || kind(index) == .end || isSymbol(index, ";")
  }

  /// The names with dots between them that begin at a place, and the place behind them.
  func dottedName(at start: Int) -> (names: [String], end: Int) {
    guard let first = name(start) else { return ([], start) }
    var names = [first]
    var index = start + 1
    while isSymbol(index, "."), let next = name(index + 1) {
      names.append(next)
      index += 2
    }
    return (names, index)
  }

  /// The place behind the bracket that closes the one at `start`.
  func endOfBrackets(_ start: Int) -> Int {
    var index = start + 1
    while index < tokens.count, depths[index] > depths[start] { index += 1 }
    return index + 1
  }

  /// The place behind the block that begins behind a colon: the rest of the line, or what is indented.
  func endOfBlock(behind colon: Int) -> Int {
    var index = colon + 1
    if kind(index) != .newline {
      while index < tokens.count, kind(index) != .newline { index += 1 }
      return index
    }
    var level = 0
    index += 1
    while index < tokens.count {
      if kind(index) == .indent { level += 1 }
      if kind(index) == .dedent { level -= 1 }
      index += 1
      if level <= 0 { break }
    }
    return index
  }

  /// What a string literal without escapes and interpolation says; nil for any other.
  func plainString(_ index: Int) -> String? {
    guard kind(index) == .string else { return nil }
    let text = tokens[index].text
    guard let quote = text.last, quote == "\"" || quote == "'", let start = text.firstIndex(of: quote),
      !text.contains("\\")
    else { return nil }
    return text[start...].split(separator: quote).first.map(String.init)
  }
}
