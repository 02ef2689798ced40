import Diagnostics

/// Where a binding comes from in C, for the comment above it.
public struct Origin: Hashable, Sendable {
  /// What stands there.
  public enum Source: Hashable, Sendable {
    /// A declaration or directive as C source, without a semicolon.
    case declaration(String)
    /// The definition of a macro: its name, the text behind it, and the C type of its value where that is no matter of
    /// course. Put together only where it is printed, since there are so many.
    case definition(name: String, text: String, type: String?)
  }

  /// What stands there.
  public let source: Source
  /// Where it stands.
  public let position: SourcePosition
  /// What a reader has to know beside it, such as `deprecated`.
  public var remarks: [String]
  /// What the header's own comment says.
  public var documentation: Documentation?

  /// Makes an origin.
  public init(_ source: Source, position: SourcePosition, remarks: [String] = []) {
    self.source = source
    self.position = position
    self.remarks = remarks
  }

  /// Makes the origin of a declaration.
  public init(declaration: String, position: SourcePosition, remarks: [String] = []) {
    self.init(.declaration(declaration), position: position, remarks: remarks)
  }
}

extension Origin {
  /// The declaration or directive as C source, without a semicolon.
  public var declaration: String {
    switch source {
    case .declaration(let text): text
    case .definition(let name, let text, let type):
      "#define \(name) \(Self.shortened(text))" + (type.map { " /* \($0) */" } ?? "")
    }
  }

  /// A macro's text as a comment shows it: not longer than a few lines.
  public static func shortened(_ text: String) -> String {
    let words = text.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard words.count > longestText else { return String(Substring(words)) }
    return String(decoding: words.prefix(longestText), as: UTF8.self) + " ..."
  }

  /// How many bytes of a macro's text are shown.
  public static let longestText = 160
}
