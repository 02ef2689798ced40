import Diagnostics
import Review

/// How findings are written.
public enum LintFormat: String, Hashable, Sendable, CaseIterable {
  /// A message for each, in the form of compilers.
  case text
  /// Everything, for programs.
  case json
  /// The findings, for services that show them in the source.
  case sarif
}

extension LintResult {
  /// The whole report.
  ///
  /// - Parameter listsUnchecked: whether the text has a line for each declaration that was not compared; JSON has them
  ///   in any case.
  public func report(_ format: LintFormat, toolVersion: String, listsUnchecked: Bool) -> [UInt8] {
    switch format {
    case .text: Array(text(listsUnchecked: listsUnchecked).utf8)
    case .json: json(toolVersion).document(linesDownTo: 2)
    case .sarif: sarif(toolVersion).document(linesDownTo: 4)
    }
  }

  private func text(listsUnchecked: Bool) -> String {
    var lines = findings.flatMap(\.lines)
    if listsUnchecked {
      lines += unchecked.map { inertText("\($0.position): not checked: \($0.subject): \($0.reason)") }
    }
    return (lines + summary).map { $0 + "\n" }.joined()
  }

  /// The sums in words.
  private var summary: [String] {
    let kinds = checked.map { "\($0.count) \($0.kind)\($0.count == 1 ? "" : "s")" }
    let all = kinds.isEmpty ? "nothing" : kinds.joined(separator: ", ")
    var lines = ["compared: \(all)"]
    for severity in LintSeverity.allCases.reversed() {
      let count = findings.filter { $0.code.severity == severity }.count
      if count > 0 { lines.append("  \(count) \(severity.rawValue)\(count == 1 ? "" : "s")") }
    }
    if suppressed > 0 { lines.append("  \(suppressed) passed over, as comments ask") }
    if !unchecked.isEmpty { lines.append("not checked: \(unchecked.count) (--unchecked lists them)") }
    if withoutHeaders > 0 {
      lines.append(
        "  \(withoutHeaders) since their headers cannot be read (--fail-on headers makes it an error)")
    }
    return lines
  }
}

extension LintFinding {
  /// The finding in the form of compilers' messages: what is wrong, what C has, what would be right.
  public var lines: [String] {
    var lines = [
      inertText("\(position): \(code.severity.rawValue): \(subject): \(message) [\(code.rawValue)]")
    ]
    if let declaration {
      let place = declarationPosition.map { "\($0): " } ?? ""
      lines.append(inertText("    \(place)\(declaration)"))
    }
    if let suggestion { lines.append(inertText("    write: \(suggestion)")) }
    return lines
  }
}

// MARK: JSON

extension LintResult {
  /// `Documentation/Lint.md` has the members. Another `format` would be one that who reads this one cannot read.
  private func json(_ toolVersion: String) -> JSON {
    .object([
      "format": .integer(1),
      "tool": .object(["name": .string("rffi-import"), "version": .string(toolVersion)]),
      "compared": .object(checked.map { JSON.Member(name: $0.kind, value: .integer($0.count)) }),
      "suppressed": .integer(suppressed),
      "withoutHeaders": .integer(withoutHeaders),
      "findings": .array(findings.map(\.json)),
      "unchecked": .array(unchecked.map(\.json)),
    ])
  }
}

extension LintFinding {
  fileprivate var json: JSON {
    .object([
      "code": .string(code.rawValue), "severity": .string(code.severity.rawValue),
      "file": .string(position.file),
      "line": .integer(position.line), "column": .integer(position.column), "name": .string(subject),
      "message": .string(message), "declaration": declaration.map(JSON.string),
      "declaredAt": declarationPosition.map(place), "suggestion": suggestion.map(JSON.string),
    ])
  }
}

extension UncheckedDeclaration {
  fileprivate var json: JSON {
    .object([
      "file": .string(position.file), "line": .integer(position.line), "column": .integer(position.column),
      "name": .string(subject), "reason": .string(reason),
    ])
  }
}

private func place(_ position: SourcePosition) -> JSON {
  .object([
    "file": .string(position.file), "line": .integer(position.line), "column": .integer(position.column),
  ])
}

// MARK: SARIF

extension LintResult {
  /// The findings in SARIF 2.1.0.
  private func sarif(_ toolVersion: String) -> JSON {
    let codes = LintCode.allCases.filter { code in findings.contains { $0.code == code } }
    let driver: JSON = .object([
      "name": .string("rffi-import"), "version": .string(toolVersion),
      "semanticVersion": .string(toolVersion),
      "rules": .array(codes.map(\.sarifRule)),
    ])
    let run: JSON = .object([
      "tool": .object(["driver": driver]), "columnKind": .string("unicodeCodePoints"),
      "results": .array(findings.map { $0.sarif(rule: codes.firstIndex(of: $0.code) ?? 0) }),
    ])
    return .object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"), "version": .string("2.1.0"),
      "runs": .array([run]),
    ])
  }
}

extension LintCode {
  fileprivate var sarifRule: JSON {
    .object([
      "id": .string(rawValue), "shortDescription": sarifMessage(explanation),
      "fullDescription": sarifMessage(details),
      "help": sarifMessage("What can be done: \(suggestion)."),
    ])
  }
}

extension LintFinding {
  fileprivate func sarif(rule: Int) -> JSON {
    let hint = suggestion.map { "; write: \($0)" } ?? ""
    let related = declarationPosition.map { place in
      JSON.object(["physicalLocation": sarifLocation(place), "message": sarifMessage(declaration ?? "")])
    }
    return .object([
      "ruleId": .string(code.rawValue), "ruleIndex": .integer(rule), "level": .string(code.severity.rawValue),
      "message": sarifMessage("\(subject): \(message)\(hint)"),
      "locations": .array([.object(["physicalLocation": sarifLocation(position)])]),
      "relatedLocations": related.map { .array([$0]) },
    ])
  }
}
