/// A call as the user states it, `htons(uint16_t)` or `printf(char *, int)`, taken apart.
///
/// Only as much of C is read as it takes to find the parameters and their names; what the types are, and whether they
/// are any, is clang's to say.
public struct StatedCall: Hashable, Sendable {
  /// What it states.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The types of a macro's arguments.
    case prototype
    /// All arguments of one way to call a variadic function.
    case instance
  }

  /// A parameter, by where it stands in the text; all offsets count bytes.
  struct Parameter: Hashable, Sendable {
    /// The whole declaration.
    let range: Range<Int>
    /// The name; where it would stand, and empty, when there is none.
    let name: Range<Int>
  }

  /// What it states.
  public let kind: Kind
  /// What the user wrote.
  public let text: String
  /// The name of what is called.
  let name: Range<Int>
  let parameters: [Parameter]

  /// Takes a call apart.
  ///
  /// - Throws: what is no call about the text, and where.
  public init(_ kind: Kind, _ text: String) throws(StatedCallError) {
    self.kind = kind
    self.text = text
    var parser = StatedCallParser(text)
    do {
      (name, parameters) = try parser.parseCall()
    } catch {
      throw StatedCallError(kind: kind, text: text, offset: error.offset, message: error.message)
    }
  }

  /// A piece of the text.
  func piece(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }
}

/// What is wrong with a call that the user states.
public struct StatedCallError: Error, Hashable, Sendable {
  /// What it states.
  public let kind: StatedCall.Kind
  /// What the user wrote.
  public let text: String
  /// Where in it, in bytes from its start.
  public let offset: Int
  /// What is wrong.
  public let message: String
}
