import Diagnostics

/// What makes something of the values of a TOML file, and keeps everything that is wrong with them. What cannot be
/// read is nil, and has been complained about.
public protocol PlacedValueReading {
  /// What is wrong, in the order in which it was found.
  var errors: [Diagnostic] { get set }
}

extension PlacedValueReading {
  /// Notes that something is wrong.
  public mutating func complain(_ position: SourcePosition, _ message: String) {
    errors.append(Diagnostic(severity: .error, message: message, position: position))
  }

  /// Complains about a key that there is not.
  ///
  /// - Parameter what: what the key stands in, with an article.
  public mutating func unknown(_ entry: PlacedValue.Entry, among keys: [String], in what: String) {
    complain(
      entry.position,
      "unknown key '\(entry.key)': " + (suggestion(entry.key, keys) ?? "\(what) has \(list(keys))"))
  }

  /// Complains about those of the keys that are not there.
  public mutating func require(
    _ keys: [String], of entries: [PlacedValue.Entry], _ table: PlacedValue, in what: String
  ) {
    for key in keys where !entries.contains(where: { $0.key == key }) {
      complain(table.position, "\(what) needs '\(key)'")
    }
  }

  /// The entries of a table.
  ///
  /// - Parameter name: what the table is called in messages.
  public mutating func entries(_ value: PlacedValue, _ name: String) -> [PlacedValue.Entry]? {
    if case .table(let entries) = value.form { return entries }
    complain(value.position, "\(name) is a table, not \(value.kind)")
    return nil
  }

  /// A string with something in it.
  public mutating func word(_ entry: PlacedValue.Entry) -> String? {
    guard case .string(let text) = entry.value.form else { return wrongType(entry, "a string") }
    if text.isEmpty {
      complain(entry.value.position, "'\(entry.key)' is empty")
      return nil
    }
    return text
  }

  /// `true` or `false`.
  public mutating func flag(_ entry: PlacedValue.Entry) -> Bool? {
    if case .bool(let flag) = entry.value.form { return flag }
    return wrongType(entry, "true or false")
  }

  /// One of some words.
  public mutating func choice<Word: RawRepresentable & CaseIterable>(
    _ entry: PlacedValue.Entry, _: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard case .string(let text) = entry.value.form else { return wrongType(entry, "a string") }
    if let word = Word(rawValue: text) { return word }
    return wrongWord(text, entry.key, entry.value.position, among: Word.allCases.map(\.rawValue))
  }

  /// Complains about a word that is none of those that are possible.
  public mutating func wrongWord<Word>(
    _ text: String, _ key: String, _ position: SourcePosition, among words: [String], verb: String = "be"
  ) -> Word? {
    let end = suggestion(text, words) ?? "write \(list(words.map { "\"\($0)\"" }, last: "or"))"
    complain(position, "'\(key)' cannot \(verb) \"\(text)\": \(end)")
    return nil
  }

  /// A string, or a list of strings, each with its place.
  public mutating func strings(
    _ entry: PlacedValue.Entry, orOne: Bool
  ) -> [(text: String, position: SourcePosition)]? {
    let what = orOne ? "a string or a list of strings" : "a list of strings"
    switch entry.value.form {
    case .string(let text) where orOne: return [(text, entry.value.position)]
    case .array(let items):
      var texts: [(text: String, position: SourcePosition)] = []
      for item in items {
        if case .string(let text) = item.form {
          texts.append((text, item.position))
        } else {
          complain(item.position, "'\(entry.key)' is \(what), and this is \(item.kind)")
        }
      }
      return texts
    case .string, .bool, .integer, .table, .other: return wrongType(entry, what)
    }
  }

  /// Complains about a value of another kind.
  public mutating func wrongType<Value>(_ entry: PlacedValue.Entry, _ wanted: String) -> Value? {
    complain(entry.value.position, "'\(entry.key)' is \(wanted), not \(entry.value.kind)")
    return nil
  }
}

/// The nearest right word as a question; nil when none is near.
public func suggestion(_ word: String, _ words: [String]) -> String? {
  nearestNames(to: word, among: Set(words)).first.map { "did you mean '\($0)'?" }
}

/// `a, b and c`.
public func list(_ words: [String], last: String = "and") -> String {
  guard let final = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) \(final)"
}
