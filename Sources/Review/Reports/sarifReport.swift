import Bindings
import Diagnostics

/// What is not bound and what clang warns of, in SARIF 2.1.0.
func sarifReport(_ account: Account) -> JSON {
  let codes = SkipReason.Code.allCases.filter(account.codes.contains)
  let hasWarnings = !account.warnings.isEmpty
  let indices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
  let skipped = account.declarations.compactMap { declaration in
    declaration.reason.flatMap { reason in
      indices[reason.code].map { result(declaration, reason, rule: $0) }
    }
  }
  let missing = account.declarations.compactMap { declaration in
    declaration.entry.missingSymbol.flatMap { symbol in
      indices[.missingSymbol].map { result(declaration, missing: symbol, rule: $0) }
    }
  }
  let driver: JSON = .object([
    "name": .string("rffi-import"), "version": .string(account.provenance.toolVersion),
    "semanticVersion": .string(account.provenance.toolVersion),
    "rules": .array(codes.map(rule) + (hasWarnings ? [clangRule] : [])),
  ])
  let run: JSON = .object([
    "tool": .object(["driver": driver]),
    "invocations": .array([
      .object([
        "executionSuccessful": .boolean(true),
        "arguments": .strings(account.provenance.command.dropFirst()),
      ])
    ]),
    "columnKind": .string("unicodeCodePoints"),
    "results": .array(skipped + missing + account.warnings.map { result($0, rule: codes.count) }),
  ])
  return .object([
    "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"), "version": .string("2.1.0"),
    "runs": .array([run]),
  ])
}

extension Account {
  /// The codes that findings have.
  fileprivate var codes: Set<SkipReason.Code> {
    let summary = summary
    return Set(summary.codes.map(\.code)).union(summary.missingSymbols == 0 ? [] : [.missingSymbol])
  }
}

private func rule(_ code: SkipReason.Code) -> JSON {
  .object([
    "id": .string(code.rawValue),
    "shortDescription": sarifMessage(code.explanation),
    "fullDescription": sarifMessage(code.details),
    "help": sarifMessage("What can be done: \(code.suggestion)."),
  ])
}

/// All warnings of clang's have one rule: libclang does not tell them apart by a name that lasts.
private let clangRule: JSON = .object([
  "id": .string("clang-warning"), "shortDescription": sarifMessage("clang warns of the header"),
])

private func result(_ declaration: AccountedDeclaration, _ reason: SkipReason, rule: Int) -> JSON {
  let entry = declaration.entry
  return result(
    entry, reason.code, rule: rule, level: entry.isListed ? "warning" : "note",
    "\(entry.kind.rawValue) '\(entry.cName)' is not bound: \(reason)")
}

private func result(_ declaration: AccountedDeclaration, missing symbol: String, rule: Int) -> JSON {
  let entry = declaration.entry
  let code = SkipReason.Code.missingSymbol
  return result(
    entry, code, rule: rule, level: "warning",
    "\(entry.kind.rawValue) '\(entry.cName)' is bound, but no library that is linked exports '\(symbol)'")
}

private func result(
  _ entry: AccountEntry, _ code: SkipReason.Code, rule: Int, level: String, _ text: String
) -> JSON {
  let name = JSON.object(["name": .string(entry.cName), "kind": .string(entry.kind.logicalKind)])
  return .object([
    "ruleId": .string(code.rawValue), "ruleIndex": .integer(rule),
    "level": .string(level),
    "message": sarifMessage(text),
    "locations": .array([
      .object(["physicalLocation": sarifLocation(entry.position), "logicalLocations": .array([name])])
    ]),
  ])
}

private func result(_ warning: Diagnostic, rule: Int) -> JSON {
  let places = warning.position.map { [JSON.object(["physicalLocation": sarifLocation($0)])] } ?? []
  let notes = warning.notes.map { note in
    JSON.object([
      "physicalLocation": note.position.map(sarifLocation), "message": sarifMessage(note.message),
    ])
  }
  return .object([
    "ruleId": .string("clang-warning"), "ruleIndex": .integer(rule), "level": .string("warning"),
    "message": sarifMessage(warning.message), "locations": .array(places),
    "relatedLocations": notes.isEmpty ? nil : .array(notes),
  ])
}

extension AccountEntry.Kind {
  /// SARIF's word for it where SARIF has one.
  fileprivate var logicalKind: String {
    switch self {
    case .function: "function"
    case .record, .enumeration, .typedef: "type"
    case .member: "member"
    case .variable: "variable"
    case .enumerator: "enumerator"
    case .macro: "macro"
    }
  }
}
