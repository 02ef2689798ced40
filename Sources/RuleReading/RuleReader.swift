import Diagnostics
import Rules

/// Makes rules of placed values, and keeps everything that is wrong with them.
struct RuleReader {
  /// The bundled rule set that is read; nil for a file of the user's.
  let preset: String?
  let isForCLibrary: Bool
  var rules = RuleSet()
  var presets: [Preset]?
  var errors: [Diagnostic] = []

  init(preset: String?, isForCLibrary: Bool) {
    self.preset = preset
    self.isForCLibrary = isForCLibrary
  }

  mutating func readRoot(_ entries: [PlacedValue.Entry]) {
    for entry in entries {
      switch entry.key {
      case "presets": presets = readPresets(entry)
      case "function": forEachTable(entry) { reader, table in reader.readFunction(table) }
      case "destructor": forEachTable(entry) { reader, table in reader.readDestructor(table) }
      default: unknown(entry, among: ["presets", "function", "destructor"], in: "a rules file")
      }
    }
  }

  private mutating func readPresets(_ entry: PlacedValue.Entry) -> [Preset]? {
    strings(entry, orOne: false)?.compactMap { name, position in
      Preset(rawValue: name)
        ?? wrongWord(name, entry.key, position, among: Preset.allCases.map(\.rawValue), verb: "name")
    }
  }

  /// Reads each table of `[[…]]`.
  private mutating func forEachTable(
    _ entry: PlacedValue.Entry, _ read: (inout RuleReader, PlacedValue) -> Void
  ) {
    guard case .array(let tables) = entry.value.form else {
      return complain(entry.position, "write [[\(entry.key)]]: each rule is a table of its own")
    }
    for table in tables { read(&self, table) }
  }

  private mutating func readDestructor(_ table: PlacedValue) {
    guard let entries = entries(table, "[[destructor]]") else { return }
    var constructors: [NamePattern]?
    var destructor: String?
    for entry in entries {
      switch entry.key {
      case "constructor": constructors = readPatterns(entry).map(\.pattern)
      case "destructor": destructor = word(entry)
      default: unknown(entry, among: ["constructor", "destructor"], in: "a [[destructor]]")
      }
    }
    guard let constructors, let destructor else {
      return require(["constructor", "destructor"], of: entries, table, in: "a [[destructor]]")
    }
    let tier: RuleTier = preset == nil ? .filePattern : .presetPattern
    rules.destructors.append(
      Stated(
        DestructorRule(constructors: constructors, destructor: destructor),
        at: RulePlace(position: table.position, preset: preset, tier: tier),
        text: "destructor = \"\(destructor)\""))
  }

  // MARK: patterns

  /// The names and globs of a key, each with its place.
  mutating func readPatterns(_ entry: PlacedValue.Entry) -> [(pattern: NamePattern, position: SourcePosition)]
  {
    let names = strings(entry, orOne: true) ?? []
    if names.isEmpty, case .array(let items) = entry.value.form, items.isEmpty {
      complain(entry.value.position, "'\(entry.key)' names no function")
    }
    return names.map { name, position in
      let pattern = NamePattern(nameOrGlob: name)
      check(pattern, position)
      return (pattern, position)
    }
  }

  private mutating func check(_ pattern: NamePattern, _ position: SourcePosition) {
    switch pattern {
    case .name(""): complain(position, "the name of a function is empty")
    case .name, .regex: break
    case .glob(let glob):
      if let bracket = unclosedBracket(glob) {
        complain(position, "'\(glob)' has no ']' for its '[' at character \(bracket + 1)")
      }
    }
  }

  mutating func readRegex(_ entry: PlacedValue.Entry) -> [(pattern: NamePattern, position: SourcePosition)] {
    guard let text = word(entry) else { return [] }
    let pattern = NamePattern.regex(text)
    if let problem = pattern.problem {
      complain(entry.value.position, "'\(text)' is no regular expression: \(problem)")
    }
    return [(pattern, entry.value.position)]
  }

  // MARK: values

  mutating func complain(_ position: SourcePosition, _ message: String) {
    errors.append(Diagnostic(severity: .error, message: message, position: position))
  }

  mutating func unknown(_ entry: PlacedValue.Entry, among keys: [String], in what: String) {
    complain(
      entry.position,
      "unknown key '\(entry.key)': " + (suggestion(entry.key, keys) ?? "\(what) has \(list(keys))"))
  }

  /// Complains about those of the keys that are not there.
  mutating func require(
    _ keys: [String], of entries: [PlacedValue.Entry], _ table: PlacedValue, in what: String
  ) {
    for key in keys where !entries.contains(where: { $0.key == key }) {
      complain(table.position, "\(what) needs '\(key)'")
    }
  }

  mutating func entries(_ value: PlacedValue, _ name: String) -> [PlacedValue.Entry]? {
    if case .table(let entries) = value.form { return entries }
    complain(value.position, "\(name) is a table, not \(value.kind)")
    return nil
  }

  mutating func word(_ entry: PlacedValue.Entry) -> String? {
    guard case .string(let text) = entry.value.form else { return wrongType(entry, "a string") }
    if text.isEmpty {
      complain(entry.value.position, "'\(entry.key)' is empty")
      return nil
    }
    return text
  }

  mutating func flag(_ entry: PlacedValue.Entry) -> Bool? {
    if case .bool(let flag) = entry.value.form { return flag }
    return wrongType(entry, "true or false")
  }

  /// One of some words.
  mutating func choice<Word: RawRepresentable & CaseIterable>(
    _ entry: PlacedValue.Entry, _: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard case .string(let text) = entry.value.form else { return wrongType(entry, "a string") }
    if let word = Word(rawValue: text) { return word }
    return wrongWord(text, entry.key, entry.value.position, among: Word.allCases.map(\.rawValue))
  }

  mutating func wrongWord<Word>(
    _ text: String, _ key: String, _ position: SourcePosition, among words: [String], verb: String = "be"
  ) -> Word? {
    let end = suggestion(text, words) ?? "write \(list(words.map { "\"\($0)\"" }, last: "or"))"
    complain(position, "'\(key)' cannot \(verb) \"\(text)\": \(end)")
    return nil
  }

  /// A string, or a list of strings, each with its place.
  mutating func strings(
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

  mutating func wrongType<Value>(_ entry: PlacedValue.Entry, _ wanted: String) -> Value? {
    complain(entry.value.position, "'\(entry.key)' is \(wanted), not \(entry.value.kind)")
    return nil
  }
}

/// The nearest right word as a question; nil when none is near.
func suggestion(_ word: String, _ words: [String]) -> String? {
  nearestNames(to: word, among: Set(words)).first.map { "did you mean '\($0)'?" }
}

/// `a, b and c`.
func list(_ words: [String], last: String = "and") -> String {
  guard let final = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) \(final)"
}

/// Where a `[` of a glob stands that nothing closes.
private func unclosedBracket(_ glob: String) -> Int? {
  let letters = Array(glob)
  var index = 0
  while index < letters.count {
    if letters[index] == "\\" {
      index += 2
      continue
    }
    guard letters[index] == "[" else {
      index += 1
      continue
    }
    // A ] right behind the [, or behind its !, is one of the letters.
    var end = index + 1
    if end < letters.count, letters[end] == "!" || letters[end] == "^" { end += 1 }
    if end < letters.count, letters[end] == "]" { end += 1 }
    while end < letters.count, letters[end] != "]" { end += 1 }
    if end >= letters.count { return index }
    index = end + 1
  }
  return nil
}
