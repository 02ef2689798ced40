/// Makes syntax trees of tokens, by the grammar of Python 2.7 (language reference, chapter 10).
struct PythonParser {
  private let tokens: [PythonToken]
  private var index = 0
  private var depth = 0
  /// Whether `print` is a function, since the file imports that from `__future__`.
  var isPrintFunction = false

  /// More than anybody writes, and less than the stack holds.
  private static let deepest = 150

  init(_ tokens: [PythonToken]) { self.tokens = tokens }

  /// The next token; behind the end it is the end again.
  var token: PythonToken { token(ahead: 0) }

  func token(ahead distance: Int) -> PythonToken {
    let place = index + distance
    if place < tokens.count { return tokens[place] }
    return tokens.last ?? PythonToken(kind: .end, text: "", range: SourceRange(start: 0, end: 0))
  }

  /// The end of the token before the next.
  var lastEnd: Int { index > 0 ? tokens[index - 1].range.end : 0 }

  mutating func advance() { index += 1 }

  /// Whether the next token is this symbol or keyword.
  func isAt(_ text: String) -> Bool {
    (token.kind == .symbol || token.kind == .name) && token.text == text
  }

  /// Takes the next token if it is this symbol or keyword.
  mutating func take(_ text: String) -> Bool {
    guard isAt(text) else { return false }
    advance()
    return true
  }

  mutating func expect(_ text: String) throws(PythonSyntaxError) {
    if !take(text) { throw error("'\(text)' is missing") }
  }

  mutating func expectName() throws(PythonSyntaxError) -> String {
    guard token.kind == .name, !isKeyword(token.text) else { throw error("a name is missing") }
    defer { advance() }
    return token.text
  }

  private func isKeyword(_ name: String) -> Bool {
    Self.keywords.contains(name) && !(isPrintFunction && name == "print")
  }

  func error(_ message: String) -> PythonSyntaxError {
    PythonSyntaxError(message: message, offset: token.range.start)
  }

  func range(from start: Int) -> SourceRange { SourceRange(start: start, end: max(start, lastEnd)) }

  /// Parses something within what is being parsed.
  mutating func nested<Result>(
    _ parse: (inout PythonParser) throws(PythonSyntaxError) -> Result
  ) throws(PythonSyntaxError) -> Result {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw error("this is nested deeper than it can be read") }
    return try parse(&self)
  }

  private static let keywords: Set<String> = [
    "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "exec",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "not", "or", "pass", "print",
    "raise", "return", "try", "while", "with", "yield",
  ]
}
