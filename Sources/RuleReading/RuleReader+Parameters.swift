import Diagnostics
import Rules
import TOMLReading

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
      case "size": details.size = size(entry)
      case "value": details.value = integer(entry)
      case "free": details.free = word(entry)
      default: details.used = selector(entry)
      }
    }
    return details
  }

  private mutating func rule(
    _ kind: String, _ details: ParameterDetails, _ position: SourcePosition
  ) -> ParameterRule? {
    switch kind {
    case "out": return .out(free: details.free)
    case "inout": return .inOut
    case "null": return .null
    case "value":
      guard let value = details.value else {
        complain(position, "\"value\" needs 'value', the number that is always passed")
        return nil
      }
      return .value(value)
    case "none": return .plain
    case "string": return .string(null: details.null)
    case "strings": return .strings(null: details.null)
    case "utf8": return .utf8(null: details.null)
    case "bytes":
      guard let length = details.length else {
        complain(position, "\"bytes\" needs 'length', the parameter that says how many")
        return nil
      }
      return .bytes(length: length, null: details.null)
    case "buffer": return buffer(details, position)
    default: return wrongWord(kind, "kind", position, among: ParameterRule.kinds)
    }
  }

  private mutating func buffer(_ details: ParameterDetails, _ position: SourcePosition) -> ParameterRule? {
    let size: BufferRule.Size
    switch (details.length, details.size) {
    case (let length?, nil): size = .parameter(length)
    case (nil, let fixed?): size = fixed
    case (nil, nil):
      complain(position, "\"buffer\" needs 'length', the parameter that says how large it is, or 'size'")
      return nil
    case (_?, _?):
      complain(position, "a buffer has either 'length', a parameter, or 'size', a constant")
      return nil
    }
    let used = details.used.map { used in
      used == .name("result") ? BufferRule.Used.result : .parameter(used)
    }
    return .buffer(BufferRule(size: size, used: used, grow: details.grow))
  }

  /// A number of bytes, or the name of a constant.
  private mutating func size(_ entry: PlacedValue.Entry) -> BufferRule.Size? {
    switch entry.value.form {
    case .integer(let count):
      if count > 0 { return .bytes(Int64(count)) }
      complain(entry.value.position, "a buffer has at least one byte")
      return nil
    case .string: return word(entry).map(BufferRule.Size.constant)
    case .bool, .array, .table, .other:
      return wrongType(entry, "a number of bytes, or the name of a constant")
    }
  }

  private mutating func integer(_ entry: PlacedValue.Entry) -> Int64? {
    guard case .integer(let number) = entry.value.form else { return wrongType(entry, "an integer") }
    return Int64(number)
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
struct ParameterDetails {
  var null: Bool?
  var grow: Bool?
  var length: ParameterSelector?
  var used: ParameterSelector?
  var size: BufferRule.Size?
  var value: Int64?
  var free: String?

  static let keys = ["null", "length", "size", "used", "grow", "value", "free"]

  /// The keys that mean something for a kind; nil for a kind that there is not.
  static func keys(of kind: String) -> [String]? {
    switch kind {
    case "inout", "null", "none": []
    case "out": ["free"]
    case "value": ["value"]
    case "string", "strings", "utf8": ["null"]
    case "bytes": ["length", "null"]
    case "buffer": ["length", "size", "used", "grow"]
    default: nil
    }
  }
}
