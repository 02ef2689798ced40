import Diagnostics
import Rules
import TOMLReading

/// Makes rules of placed values, and keeps everything that is wrong with them.
struct RuleReader: PlacedValueReading {
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
      default: unknown(entry, among: RuleFile.destructorKeys, in: "a [[destructor]]")
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
