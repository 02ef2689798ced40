import Diagnostics

/// A text by which the user says something, and where it stands.
public struct StatedText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// The option or the key that it belongs to, as the user writes it: `--allow`, `allow`.
  public let option: String
  /// Where it stands; nil for the command line.
  public let position: SourcePosition?
  /// Whether it is said of several modules, so that it need not be about something in each.
  public let isForAll: Bool

  /// Makes one.
  public init(_ text: String, option: String, at position: SourcePosition? = nil, isForAll: Bool = false) {
    self.isForAll = isForAll
    self.text = text
    self.option = option
    self.position = position
  }

  /// A message about it.
  public func error(_ message: String) -> Diagnostic {
    let subject = position == nil ? "\(option) '\(text)': " : ""
    return Diagnostic(severity: .error, message: subject + message, position: position)
  }
}

/// What is wrong with what the user says.
public struct UnfitText: Error, Hashable, Sendable {
  /// The message, with its place.
  public let diagnostic: Diagnostic

  init(_ stated: StatedText, _ message: String) { diagnostic = stated.error(message) }
}
