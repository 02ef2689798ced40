import ProjectReading
import Review
import RuleReading
import Rules

/// The JSON Schema of project files, by which editors complete and check them. It is made of what reads them, so that
/// the two say the same.
public func projectSchema() -> [UInt8] {
  let schema = JSON.object([
    "$schema": .string("http://json-schema.org/draft-07/schema#"),
    "title": .string("rffi-import project"),
    "type": .string("object"),
    "additionalProperties": .boolean(false),
    "required": .strings(["module"]),
    "properties": .object([
      "all": table("What holds for every module.", settings(ModuleKey.allCases.filter(\.isForAll))),
      "module": .object([
        "description": .string("The modules by their names."),
        "type": .string("object"),
        "minProperties": .integer(1),
        "additionalProperties": table(
          "A module.", settings(ModuleKey.allCases) + moduleOnly, required: [ModuleKey.headers.rawValue]),
      ]),
    ]),
  ])
  return schema.document(linesDownTo: 12)
}

private func settings(_ keys: [ModuleKey]) -> [JSON.Member] {
  keys.map { JSON.Member(name: $0.rawValue, value: schema(of: $0)) }
}

private func schema(of key: ModuleKey) -> JSON {
  switch key.shape {
  case .word: string(key.meaning)
  case .flag: flag(key.meaning)
  case .list: list(key.meaning, of: text)
  case .choice(let words): choice(key.meaning, words)
  case .choices(let words): list(key.meaning, of: .object(["enum": .strings(words)]))
  }
}

/// What no option says.
private let moduleOnly = [
  JSON.Member(name: pythonNameKey, value: string("The name by which other modules import this one.")),
  JSON.Member(name: "function", value: tables("How functions are called.", functionProperties)),
  JSON.Member(
    name: "destructor",
    value: tables(
      "What frees what a function makes.",
      RuleFile.destructorKeys.map { key in
        JSON.Member(
          name: key,
          value: key == "destructor"
            ? string("The function that frees it.") : list("The functions that make something.", of: text))
      }, required: RuleFile.destructorKeys)),
]

private let functionProperties = RuleFile.functionKeys.map { key in
  JSON.Member(name: key, value: functionProperty(key))
}

private func functionProperty(_ key: String) -> JSON {
  switch key {
  case "match": list("Names and globs.", of: text)
  case "regex": string("A regular expression that is found in the name.")
  case "save_err": choice("What becomes of errno.", ErrnoRule.allCases.map(\.rawValue))
  case "calling_conv": choice("How it is called.", CallingConventionRule.allCases.map(\.rawValue))
  case "parameters":
    .object([
      "description": .string("What parameters stand for, by their names or numbers."),
      "type": .string("object"),
      "additionalProperties": kinded(ParameterRule.kinds, RuleFile.parameterKeys),
    ])
  case "result": kinded(ResultRule.kinds, ["free", "length"])
  case "register":
    table(
      "What it is registered as.",
      ["function", "fake", "export_name"].map { JSON.Member(name: $0, value: text) })
  default: flag("See Rules.md.")
  }
}

/// A kind, or a table with a kind.
private func kinded(_ kinds: [String], _ keys: [String]) -> JSON {
  let kind = JSON.object(["enum": .strings(kinds)])
  let properties =
    [JSON.Member(name: "kind", value: kind)]
    + keys.map { key in
      let isFlag = key == "null" || key == "grow"
      return JSON.Member(
        name: key,
        value: .object([
          "type": isFlag ? .string("boolean") : .strings(key == "free" ? ["string"] : ["string", "integer"])
        ]))
    }
  return .object(["anyOf": .array([kind, table("", properties, required: ["kind"])])])
}

private let text = JSON.object(["type": .string("string"), "minLength": .integer(1)])

private func string(_ meaning: String) -> JSON {
  .object(["description": .string(meaning), "type": .string("string"), "minLength": .integer(1)])
}

private func flag(_ meaning: String) -> JSON {
  .object(["description": .string(meaning), "type": .string("boolean")])
}

private func choice(_ meaning: String, _ words: [String]) -> JSON {
  .object(["description": .string(meaning), "enum": .strings(words)])
}

/// One or a list.
private func list(_ meaning: String, of item: JSON) -> JSON {
  .object([
    "description": .string(meaning),
    "anyOf": .array([item, .object(["type": .string("array"), "items": item])]),
  ])
}

private func table(_ meaning: String, _ properties: [JSON.Member], required: [String] = []) -> JSON {
  .object([
    "description": meaning.isEmpty ? nil : .string(meaning), "type": .string("object"),
    "additionalProperties": .boolean(false), "required": required.isEmpty ? nil : .strings(required),
    "properties": .object(properties),
  ])
}

private func tables(_ meaning: String, _ properties: [JSON.Member], required: [String] = []) -> JSON {
  .object([
    "description": .string(meaning), "type": .string("array"),
    "items": table("", properties, required: required),
  ])
}
