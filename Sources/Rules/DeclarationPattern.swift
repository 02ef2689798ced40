import Diagnostics

/// A kind of declaration that a pattern may be about.
public enum DeclarationKind: String, Hashable, Sendable, CaseIterable {
  case function
  /// Records, enumerations and typedefs.
  case type
  case record
  case enumeration
  case typedef
  case variable
  case enumerator
  case macro

  /// Whether a pattern for this kind is about declarations of that one.
  public func covers(_ kind: DeclarationKind) -> Bool {
    switch self {
    case .type: kind == .record || kind == .enumeration || kind == .typedef || kind == .type
    case .function, .record, .enumeration, .typedef, .variable, .enumerator, .macro: self == kind
    }
  }
}

/// Which declarations are meant: `foo_*`, `function:foo_*`, `/^foo_[0-9]+$/`, `macro:/_H$/`.
public struct DeclarationPattern: Hashable, Sendable {
  /// The kind; nil for all of them.
  public let kind: DeclarationKind?
  /// The names.
  public let pattern: NamePattern
  /// Where the user says so.
  public let stated: StatedText

  /// Reads a pattern.
  ///
  /// - Throws: what is wrong with it.
  public init(_ stated: StatedText) throws(UnfitText) {
    let (kind, rest) = try Self.kind(of: stated)
    if rest.isEmpty { throw UnfitText(stated, "it names nothing") }
    self.kind = kind
    self.stated = stated
    if rest.count > 1, rest.hasPrefix("/"), rest.hasSuffix("/") {
      pattern = .regex(String(rest.dropFirst().dropLast()))
    } else {
      pattern = NamePattern(nameOrGlob: String(rest))
    }
    if let problem = pattern.problem {
      throw UnfitText(stated, "'\(pattern.text)' is no regular expression: \(problem)")
    }
  }

  /// What stands in front of a colon, and what stands behind it.
  static func kind(of stated: StatedText) throws(UnfitText) -> (DeclarationKind?, Substring) {
    let text = stated.text[...]
    guard !text.hasPrefix("/"), let colon = text.firstIndex(of: ":") else { return (nil, text) }
    let word = String(text[..<colon])
    guard let kind = DeclarationKind(rawValue: word) else {
      let words = DeclarationKind.allCases.map(\.rawValue)
      let hint =
        nearestNames(to: word, among: Set(words)).first.map { "did you mean '\($0)'?" }
        ?? "there are \(words.joined(separator: ", "))"
      throw UnfitText(stated, "there is no kind '\(word)': \(hint)")
    }
    return (kind, text[text.index(after: colon)...])
  }

  /// Whether it is about declarations of a kind.
  public func isAbout(_ kind: DeclarationKind) -> Bool { self.kind?.covers(kind) ?? true }
}

/// Which declarations are bound for their own sake.
public struct Selection: Hashable, Sendable {
  /// What is bound and nothing else of its kinds; empty where everything is.
  public var allowed: [DeclarationPattern] = []
  /// What is not, though it be allowed.
  public var blocked: [DeclarationPattern] = []

  /// Selects everything.
  public init() {}

  /// Whether it selects everything.
  public var isEmpty: Bool { allowed.isEmpty && blocked.isEmpty }

  /// A selection made ready for many names.
  public func filter() -> SelectionFilter { SelectionFilter(self) }
}

/// ``Selection`` with its patterns made ready.
public struct SelectionFilter {
  private let allowed: [(pattern: DeclarationPattern, matches: (String) -> Bool)]
  private let blocked: [(pattern: DeclarationPattern, matches: (String) -> Bool)]

  init(_ selection: Selection) {
    allowed = selection.allowed.map { ($0, $0.pattern.matcher()) }
    blocked = selection.blocked.map { ($0, $0.pattern.matcher()) }
  }

  /// Whether a declaration is selected.
  ///
  /// - Parameter names: the names it goes by: a record's tag and its typedef.
  public func selects(_ kind: DeclarationKind, _ names: [String]) -> Bool {
    let isBlocked = blocked.contains { $0.pattern.isAbout(kind) && names.contains(where: $0.matches) }
    if isBlocked { return false }
    let choices = allowed.filter { $0.pattern.isAbout(kind) }
    return choices.isEmpty || choices.contains { names.contains(where: $0.matches) }
  }
}
