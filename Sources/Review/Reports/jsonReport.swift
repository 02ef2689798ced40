import Bindings
import Diagnostics

/// The account for programs; `Documentation/Review.md` has the members. Another `format` would be one that who reads
/// this one cannot read.
func jsonReport(_ account: Account) -> JSON {
  let provenance = account.provenance
  return .object([
    "format": .integer(1),
    "tool": .object(["name": .string("rffi-import"), "version": .string(provenance.toolVersion)]),
    "command": .strings(provenance.command),
    "headers": .strings(provenance.headers),
    "summary": account.summary.json,
    "declarations": .array(account.declarations.map(\.json)),
    "warnings": .array(account.warnings.map(\.json)),
  ])
}

extension AccountSummary {
  fileprivate var json: JSON {
    .object([
      "bound": .integer(total.bound), "skipped": .integer(total.skipped),
      "kinds": .object(
        kinds.map { JSON.Member(name: $0.kind.rawValue, value: $0.count.json) }),
      "missingSymbols": missingSymbols == 0 ? nil : .integer(missingSymbols),
      "codes": .object(codes.map { JSON.Member(name: $0.code.rawValue, value: .integer($0.count)) }),
    ])
  }
}

extension AccountSummary.Count {
  fileprivate var json: JSON { .object(["bound": .integer(bound), "skipped": .integer(skipped)]) }
}

extension AccountedDeclaration {
  /// The declaration as an object.
  var json: JSON { .object(members) }

  /// The members of the object, to which others can be added.
  var members: [JSON.Member] {
    [
      JSON.Member(name: "kind", value: .string(entry.kind.rawValue)),
      JSON.Member(name: "name", value: .string(entry.cName)),
    ] + entry.position.members
      + [
        JSON.Member(name: "bound", value: .boolean(isBound)),
        JSON.Member(name: "names", value: .strings(names)),
      ] + (entry.missingSymbol.map { [JSON.Member(name: "missingSymbol", value: .string($0))] } ?? [])
      + (origin.map(\.members) ?? []) + (reason.map(\.members) ?? [])
      + (decisions.isEmpty
        ? [] : [JSON.Member(name: "decisions", value: .array(decisions.map(\.json)))])
  }
}

extension Decision {
  fileprivate var json: JSON {
    .object([JSON.Member(name: "what", value: .string(what))] + evidence.members)
  }
}

extension Evidence {
  fileprivate var members: [JSON.Member] {
    let kind = JSON.Member(name: "evidence", value: .string(kind))
    let text = JSON.Member(name: "text", value: .string(text))
    let preset = preset.map { [JSON.Member(name: "preset", value: .string($0))] } ?? []
    return [kind, text] + preset + (position.map(\.members) ?? [])
  }
}

extension SourcePosition {
  fileprivate var members: [JSON.Member] {
    [
      JSON.Member(name: "file", value: .string(file)), JSON.Member(name: "line", value: .integer(line)),
      JSON.Member(name: "column", value: .integer(column)),
    ]
  }
}

extension Origin {
  fileprivate var members: [JSON.Member] {
    let declaration = JSON.Member(name: "declaration", value: .string(declaration))
    return remarks.isEmpty
      ? [declaration] : [declaration, JSON.Member(name: "remarks", value: .strings(remarks))]
  }
}

extension SkipReason {
  fileprivate var members: [JSON.Member] {
    [
      JSON.Member(name: "code", value: .string(code.rawValue)),
      JSON.Member(name: "detail", value: .string(detail)),
      JSON.Member(name: "reason", value: .string(code.explanation)),
      JSON.Member(name: "suggestion", value: .string(code.suggestion)),
    ]
  }
}

extension Diagnostic {
  fileprivate var json: JSON {
    .object(
      [
        JSON.Member(name: "severity", value: .string(severity.rawValue)),
        JSON.Member(name: "message", value: .string(message)),
      ] + (position.map(\.members) ?? []) + [JSON.Member(name: "notes", value: .array(notes.map(\.json)))])
  }
}
