import Diagnostics
import Rules
import TOMLReading

extension RuleFile {
  /// The keys of a `[[function]]` table.
  public static let functionKeys = [
    "match", "regex", "save_err", "releasegil", "sandboxsafe", "elidable", "nowrapper", "calling_conv",
    "random_effects_on_gcobjs", "helper", "parameters", "result", "register",
  ]
  /// The keys of a parameter beside `kind`.
  public static let parameterKeys = ParameterDetails.keys
  /// The keys of a `[[destructor]]` table.
  public static let destructorKeys = ["constructor", "destructor"]
}

extension RuleReader {
  mutating func readFunction(_ table: PlacedValue) {
    guard let entries = entries(table, "[[function]]") else { return }
    let patterns = readPatterns(of: entries, table)
    // Who reads a name or a pattern weighs it, so that what is said is read once for each weight.
    let found = errors.count
    var read: [RuleTier: FunctionRules] = [:]
    var matches: [FunctionRule.Match] = []
    for (pattern, position) in patterns {
      let tier = tier(of: pattern)
      let values: FunctionRules
      if let known = read[tier] {
        values = known
      } else {
        errors.removeSubrange(found...)
        values = readValues(entries, tier)
        read[tier] = values
      }
      matches.append(
        FunctionRule.Match(
          pattern: pattern, place: RulePlace(position: position, preset: preset, tier: tier), rules: values))
    }
    if patterns.isEmpty { _ = readValues(entries, .filePattern) }
    rules.functions.append(FunctionRule(matches: matches, isForCLibrary: isForCLibrary))
  }

  private func tier(of pattern: NamePattern) -> RuleTier {
    if preset != nil { return pattern.isExact ? .presetName : .presetPattern }
    return pattern.isExact ? .fileName : .filePattern
  }

  private mutating func readPatterns(
    of entries: [PlacedValue.Entry], _ table: PlacedValue
  ) -> [(pattern: NamePattern, position: SourcePosition)] {
    let match = entries.first { $0.key == "match" }
    let regex = entries.first { $0.key == "regex" }
    switch (match, regex) {
    case (nil, nil): complain(table.position, "a [[function]] needs 'match' or 'regex'")
    case (.some, let second?): complain(second.position, "a [[function]] has 'match' or 'regex', not both")
    case (.some, nil), (nil, .some): break
    }
    return (match.map { readPatterns($0) } ?? []) + (regex.map { readRegex($0) } ?? [])
  }

  private mutating func readValues(_ entries: [PlacedValue.Entry], _ tier: RuleTier) -> FunctionRules {
    var values = FunctionRules()
    for entry in entries {
      func stated<Value>(_ value: Value?) -> Stated<Value>? {
        value.map { Stated($0, at: place(entry.position, tier), text: entry.text) }
      }
      switch entry.key {
      case "match", "regex": break
      case "save_err": values.saveErr = stated(choice(entry, ErrnoRule.self))
      case "releasegil": values.releaseGIL = stated(flag(entry))
      case "sandboxsafe": values.sandboxSafe = stated(flag(entry))
      case "elidable": values.elidable = stated(flag(entry))
      case "nowrapper": values.noWrapper = stated(flag(entry))
      case "calling_conv": values.callingConvention = stated(choice(entry, CallingConventionRule.self))
      case "random_effects_on_gcobjs": values.randomEffects = stated(flag(entry))
      case "helper": values.helper = stated(flag(entry))
      case "parameters": values.parameters = readParameters(entry, tier)
      case "result": values.result = stated(readResult(entry))
      case "register": values.register = stated(readRegister(entry))
      default: unknown(entry, among: RuleFile.functionKeys, in: "a [[function]]")
      }
    }
    return values
  }

  func place(_ position: SourcePosition, _ tier: RuleTier) -> RulePlace {
    RulePlace(position: position, preset: preset, tier: tier)
  }

  private mutating func readResult(_ entry: PlacedValue.Entry) -> ResultRule? {
    if case .string(let text) = entry.value.form {
      return resultKind(text, entry.key, entry.value.position, length: nil).map {
        ResultRule(kind: $0, free: nil)
      }
    }
    guard let entries = entries(entry.value, "'result'") else { return nil }
    var kind: PlacedValue.Entry?
    var length: (entry: PlacedValue.Entry, selector: ParameterSelector)?
    var free: String?
    for entry in entries {
      switch entry.key {
      case "kind": kind = entry
      case "free": free = word(entry)
      case "length": length = selector(entry).map { (entry, $0) }
      default: unknown(entry, among: ["kind", "free", "length"], in: "a result")
      }
    }
    guard let kind else {
      require(["kind"], of: entries, entry.value, in: "a result")
      return nil
    }
    guard let text = word(kind) else { return nil }
    if let length, text != "bytes" {
      complain(length.entry.position, "'length' says nothing of a result that is \"\(text)\"")
    }
    return resultKind(text, kind.key, kind.value.position, length: length?.selector)
      .map { ResultRule(kind: $0, free: free) }
  }

  private mutating func resultKind(
    _ text: String, _ key: String, _ position: SourcePosition, length: ParameterSelector?
  ) -> ResultRule.Kind? {
    switch text {
    case "string": return .string
    case "strings": return .strings
    case "utf8": return .utf8
    case "none": return .plain
    case "bytes":
      if let length { return .bytes(length: length) }
      complain(position, "\"bytes\" needs 'length', the parameter that says how many")
      return nil
    default: return wrongWord(text, key, position, among: ResultRule.kinds)
    }
  }

  private mutating func readRegister(_ entry: PlacedValue.Entry) -> RegisterRule? {
    guard let entries = entries(entry.value, "'register'") else { return nil }
    var words: [String: String] = [:]
    let keys = ["function", "fake", "export_name"]
    for entry in entries {
      if keys.contains(entry.key) {
        words[entry.key] = word(entry)
      } else {
        unknown(entry, among: keys, in: "'register'")
      }
    }
    return RegisterRule(function: words["function"], fake: words["fake"], exportName: words["export_name"])
  }
}
