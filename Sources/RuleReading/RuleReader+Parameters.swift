import Diagnostics
import Rules

extension RuleReader {
  /// `[function.parameters]`.
  mutating func readParameters(_ entry: PlacedValue.Entry, _ tier: RuleTier) -> [StatedParameter] {
    guard let entries = entries(entry.value, "'parameters'") else { return [] }
    return entries.compactMap { parameter in
      let selector = ParameterSelector(parameter.key)
      if case .number(...0) = selector {
        complain(parameter.position, "there is no parameter '\(parameter.key)': the first is 1")
      }
      return readParameter(parameter).map { rule in
        StatedParameter(selector, Stated(rule, at: place(parameter.position, tier), text: parameter.text))
      }
    }
  }

  private mutating func readParameter(_ entry: PlacedValue.Entry) -> ParameterRule? {
    switch entry.value.form {
    case .string(let kind):
      return rule(kind, ParameterDetails(), entry.value.position)
    case .table(let entries):
      guard let kind = entries.first(where: { $0.key == "kind" }) else {
        require(["kind"], of: entries, entry.value, in: "a parameter")
        return nil
      }
      guard let word = word(kind) else { return nil }
      let details = readDetails(of: entries, kind: word)
      return rule(word, details, kind.value.position)
    case .bool, .integer, .array, .other:
      return wrongType(entry, "a string like \"out\" or a table with 'kind'")
    }
  }

  private mutating func readDetails(of entries: [PlacedValue.Entry], kind: String) -> ParameterDetails {
    var details = ParameterDetails()
    let meaningful = ParameterDetails.keys(of: kind)
    for entry in entries where entry.key != "kind" {
      guard ParameterDetails.keys.contains(entry.key) else {
        unknown(entry, among: ["kind"] + ParameterDetails.keys, in: "a parameter")
        continue
      }
      if let meaningful, !meaningful.contains(entry.key) {
        complain(entry.position, "'\(entry.key)' says nothing of a parameter that is \"\(kind)\"")
        continue
      }
      switch entry.key {
      case "null": details.null = flag(entry)
      case "grow": details.grow = flag(entry)
      case "length": details.length = selector(entry)
      default: details.used = selector(entry)
      }
    }
    return details
  }

  private mutating func rule(
    _ kind: String, _ details: ParameterDetails, _ position: SourcePosition
  ) -> ParameterRule? {
    switch kind {
    case "out": return .out
    case "none": return .plain
    case "string": return .string(null: details.null)
    case "strings": return .strings(null: details.null)
    case "utf8": return .utf8(null: details.null)
    case "bytes", "buffer":
      guard let length = details.length else {
        complain(position, "\"\(kind)\" needs 'length', the parameter that says how many")
        return nil
      }
      if kind == "bytes" { return .bytes(length: length, null: details.null) }
      let used = details.used.map { used in
        used == .name("result") ? BufferRule.Used.result : .parameter(used)
      }
      return .buffer(BufferRule(length: length, used: used, grow: details.grow))
    default: return wrongWord(kind, "kind", position, among: ParameterRule.kinds)
    }
  }

  /// A parameter's name, or its number.
  mutating func selector(_ entry: PlacedValue.Entry) -> ParameterSelector? {
    if case .integer(let number) = entry.value.form {
      if number > 0 { return .number(number) }
      complain(entry.value.position, "there is no parameter \(number): the first is 1")
      return nil
    }
    guard case .string = entry.value.form else {
      return wrongType(entry, "the name or the number of a parameter")
    }
    return word(entry).map(ParameterSelector.init)
  }
}

/// What stands beside the kind of a parameter.
private struct ParameterDetails {
  var null: Bool?
  var grow: Bool?
  var length: ParameterSelector?
  var used: ParameterSelector?

  static let keys = ["null", "length", "used", "grow"]

  /// The keys that mean something for a kind; nil for a kind that there is not.
  static func keys(of kind: String) -> [String]? {
    switch kind {
    case "out", "none": []
    case "string", "strings", "utf8": ["null"]
    case "bytes": ["length", "null"]
    case "buffer": ["length", "used", "grow"]
    default: nil
    }
  }
}
