/// A token of Python 2.7 (language reference, chapter 2).
public struct PythonToken: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// A name or a keyword.
    case name
    /// An integer or floating literal.
    case number
    /// A string literal with its prefix and quotes.
    case string
    /// An operator or delimiter.
    case symbol
    /// The end of a logical line.
    case newline
    /// A deeper block begins.
    case indent
    /// A block ends.
    case dedent
    /// The end of the text.
    case end
  }

  /// What it is.
  public let kind: Kind
  /// Its text; empty for what has none.
  public let text: String
  /// Where it stands.
  public let range: SourceRange
}

/// A comment, from `#` to the end of its line.
public struct PythonComment: Hashable, Sendable {
  /// Its text, `#` included.
  public let text: String
  /// Where it stands.
  public let range: SourceRange
}
