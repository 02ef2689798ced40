/// One message of clang or of ours about a header, with the notes that belong to it.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is, in clang's words.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Something to add to the message before it.
    case note
    /// Suspicious, and yet the header can be used.
    case warning
    /// The header is not C that clang accepts.
    case error
    /// Clang could not go on.
    case fatal = "fatal error"
  }

  /// How bad it is.
  public let severity: Severity
  /// What is wrong, without position and severity.
  public let message: String
  /// Where, when it is anywhere.
  public let position: SourcePosition?
  /// Through which `#include`s the file was reached, outermost first, as clang prints them.
  public let includeStack: [SourcePosition]
  /// What clang adds, in its order.
  public let notes: [Diagnostic]

  /// Makes a diagnostic.
  public init(
    severity: Severity, message: String, position: SourcePosition?,
    includeStack: [SourcePosition] = [], notes: [Diagnostic] = []
  ) {
    self.severity = severity
    self.message = message
    self.position = position
    self.includeStack = includeStack
    self.notes = notes
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The message in clang's form: the include stack, `file:line:column: severity: text`, then the notes.
  public var description: String {
    var lines = steps
    let place = position.map { "\($0): " } ?? ""
    lines.append("\(place)\(severity.rawValue): \(message)")
    lines.append(contentsOf: notes.map(\.description))
    return lines.joined(separator: "\n")
  }

  /// The include stack; of a header that includes itself two hundred times, both ends.
  private var steps: [String] {
    let lines = includeStack.map { "In file included from \($0.file):\($0.line):" }
    let ends = 5
    if lines.count <= 3 * ends { return lines }
    let omitted = lines.count - 2 * ends
    return lines.prefix(ends) + ["In file included from \(omitted) more:"] + lines.suffix(ends)
  }
}
