/// What the module calls a name of C: `sqlite3_open=open`, `/^sqlite3_(.*)/\1/`.
public struct RenameRule: Hashable, Sendable {
  /// The names.
  public let pattern: NamePattern
  /// The name in its place; behind a regular expression `\1` to `\9` stand for its groups, `\0` for all it matched.
  public let replacement: String
  /// Where the user says so.
  public let stated: StatedText

  /// Reads a rule.
  ///
  /// - Throws: what is wrong with it.
  public init(_ stated: StatedText) throws(UnfitText) {
    self.stated = stated
    let text = stated.text
    if text.hasPrefix("/") {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 4, !parts[1].isEmpty, parts[3].isEmpty else {
        throw UnfitText(stated, "write NAME=NEW, or /REGEX/NEW/ without further slashes")
      }
      pattern = .regex(String(parts[1]))
      replacement = String(parts[2])
      if let problem = pattern.problem {
        throw UnfitText(stated, "'\(pattern.text)' is no regular expression: \(problem)")
      }
    } else {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw UnfitText(stated, "write NAME=NEW, or /REGEX/NEW/")
      }
      pattern = .name(String(parts[0]))
      replacement = String(parts[1])
      if !isName(replacement) { throw UnfitText(stated, "'\(replacement)' cannot be a name") }
    }
  }
}

/// What names of C the module calls otherwise than C does.
public struct Renaming: Hashable, Sendable {
  /// Rules; of several that are about a name, one for that very name decides, else the first.
  public var rules: [RenameRule] = []
  /// What is left out at the start of names that no rule is about; the first that fits.
  public var prefixes: [StatedText] = []

  /// Renames nothing.
  public init() {}

  /// Whether it renames nothing.
  public var isEmpty: Bool { rules.isEmpty && prefixes.isEmpty }
}

/// ``Renaming`` made ready for many names.
public struct Renamer {
  private let names: [String: String]
  private let patterns: [(regex: Regex<AnyRegexOutput>, replacement: String)]
  private let prefixes: [String]
  /// Whether every name stays as it is.
  public let isEmpty: Bool

  /// Makes a renaming ready.
  public init(_ renaming: Renaming) {
    isEmpty = renaming.isEmpty
    var names: [String: String] = [:]
    var patterns: [(Regex<AnyRegexOutput>, String)] = []
    for rule in renaming.rules {
      switch rule.pattern {
      case .name(let name), .glob(let name):
        if names[name] == nil { names[name] = rule.replacement }
      case .regex(let text):
        if let regex = try? Regex(text) { patterns.append((regex, rule.replacement)) }
      }
    }
    self.names = names
    self.patterns = patterns
    prefixes = renaming.prefixes.map(\.text)
  }

  /// What a name of C is called. What could not be a name stays as it is.
  public func callAsFunction(_ name: String) -> String {
    if isEmpty { return name }
    if let known = names[name] { return known }
    for (regex, replacement) in patterns {
      guard let match = (try? regex.firstMatch(in: name)) ?? nil else { continue }
      var renamed = name
      renamed.replaceSubrange(match.range, with: filled(replacement, from: match))
      return isName(renamed) ? renamed : name
    }
    if let prefix = prefixes.first(where: name.hasPrefix) {
      let rest = String(name.dropFirst(prefix.count))
      if isName(rest) { return rest }
    }
    return name
  }

  private func filled(_ replacement: String, from match: Regex<AnyRegexOutput>.Match) -> String {
    var text = ""
    var rest = replacement[...]
    while let character = rest.popFirst() {
      guard character == "\\", let digit = rest.first?.wholeNumberValue else {
        text.append(character)
        continue
      }
      rest.removeFirst()
      if digit < match.output.count { text += match.output[digit].substring ?? "" }
    }
    return text
  }
}

/// Whether a text could be a name of C and of Python.
private func isName(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first else { return false }
  let isDigit = { (scalar: Unicode.Scalar) in scalar.value >= 0x30 && scalar.value <= 0x39 }
  return !isDigit(first)
    && text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar == "_" || isDigit(scalar) || scalar.properties.isAlphabetic)
    }
}
