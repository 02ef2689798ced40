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
    "shortDescription": message(code.explanation),
    "fullDescription": message(code.details),
    "help": message("What can be done: \(code.suggestion)."),
  ])
}

/// All warnings of clang's have one rule: libclang does not tell them apart by a name that lasts.
private let clangRule: JSON = .object([
  "id": .string("clang-warning"), "shortDescription": message("clang warns of the header"),
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
    "message": message(text),
    "locations": .array([
      .object(["physicalLocation": location(entry.position), "logicalLocations": .array([name])])
    ]),
  ])
}

private func result(_ warning: Diagnostic, rule: Int) -> JSON {
  let places = warning.position.map { [JSON.object(["physicalLocation": location($0)])] } ?? []
  let notes = warning.notes.map { note in
    JSON.object([
      "physicalLocation": note.position.map(location), "message": message(note.message),
    ])
  }
  return .object([
    "ruleId": .string("clang-warning"), "ruleIndex": .integer(rule), "level": .string("warning"),
    "message": message(warning.message), "locations": .array(places),
    "relatedLocations": notes.isEmpty ? nil : .array(notes),
  ])
}

/// SARIF counts lines and columns from 1, and has no place for a declaration without.
private func location(_ position: SourcePosition) -> JSON {
  let region: JSON? =
    position.line < 1
    ? nil
    : .object([
      "startLine": .integer(position.line), "startColumn": .integer(max(1, position.column)),
    ])
  return .object([
    "artifactLocation": .object(["uri": .string(uriReference(position.file))]), "region": region,
  ])
}

/// A plain text message. Braces mark places for arguments in one, and a link is `[text](address)`.
private func message(_ text: String) -> JSON {
  let text = inertText(text).replacing("{", with: "{{").replacing("}", with: "}}").replacing(
    "](", with: "] (")
  return .object(["text": .string(text)])
}

/// A path as a URI reference: everything is escaped that is not sure to stand for itself.
private func uriReference(_ path: String) -> String {
  var result = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += byte < 0x10 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return result
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
