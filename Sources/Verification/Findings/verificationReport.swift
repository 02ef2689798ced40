import Diagnostics
import Review

/// How the result of `verify` is written.
public enum VerificationFormat: String, Hashable, Sendable, CaseIterable {
  /// A message for each finding, in the form of compilers, and the sums.
  case text
  /// Everything, for programs.
  case json
}

extension VerificationResult {
  /// The whole report.
  ///
  /// - Parameter listsOpen: whether the text has a line for each thing that is left open; JSON has them in any case.
  public func report(_ format: VerificationFormat, toolVersion: String, listsOpen: Bool) -> [UInt8] {
    switch format {
    case .text: Array(text(listsOpen: listsOpen).utf8)
    case .json: json(toolVersion).document(linesDownTo: 2)
    }
  }

  private func text(listsOpen: Bool) -> String {
    var lines = findings.flatMap(\.lines)
    if listsOpen {
      lines += open.map { inertText("\($0.position): left open: \($0.subject): \($0.reason)") }
    }
    return (lines + summary).map { $0 + "\n" }.joined()
  }

  private var summary: [String] {
    let asked = witnesses.isEmpty ? "nobody" : witnesses.joined(separator: ", ")
    var lines = [inertText("\(module): asked \(asked)")]
    for count in counts {
      let all = count.proven == count.claims ? "all proven" : "\(count.proven) proven"
      lines.append("  \(count.claims) \(count.kind.rawValue) claim\(count.claims == 1 ? "" : "s"): \(all)")
    }
    if !open.isEmpty { lines.append("  left open: \(open.count) (--open lists them)") }
    if !findings.isEmpty { lines.append("  \(findings.count) finding\(findings.count == 1 ? "" : "s")") }
    return lines
  }
}

extension VerificationFinding {
  /// The finding in the form of compilers' messages: what the module says, what C says, and who said so.
  public var lines: [String] {
    var lines = [inertText("\(position): error: \(subject): \(code.explanation) [\(code.rawValue)]")]
    lines.append(inertText("    the module: \(stated)"))
    let who = witnesses.joined(separator: ", ")
    lines.append(inertText("    \(who): \(actual ?? words.first ?? "it is not so")"))
    if actual != nil || words.count > 1 {
      let rest = words.filter {
        !$0.hasPrefix("static assertion failed") && !$0.hasPrefix("static_assert failed")
      }
      lines += rest.prefix(3).map { inertText("      \($0)") }
    }
    return lines
  }
}

extension VerificationResult {
  /// `Documentation/Verify.md` has the members. Another `format` would be one that who reads this one cannot read.
  private func json(_ toolVersion: String) -> JSON {
    .object([
      "format": .integer(1),
      "tool": .object(["name": .string("rffi-import"), "version": .string(toolVersion)]),
      "module": .string(module), "witnesses": .strings(witnesses),
      "claims": .array(
        counts.map {
          .object([
            "kind": .string($0.kind.rawValue), "claims": .integer($0.claims), "proven": .integer($0.proven),
          ])
        }),
      "findings": .array(findings.map(\.json)), "open": .array(open.map(\.json)),
    ])
  }
}

extension VerificationFinding {
  fileprivate var json: JSON {
    .object([
      "code": .string(code.rawValue), "file": .string(position.file), "line": .integer(position.line),
      "column": .integer(position.column), "name": .string(subject), "module": .string(stated),
      "c": actual.map(JSON.string), "witnesses": .strings(witnesses), "words": .strings(words),
    ])
  }
}

extension VerificationResult.Open {
  fileprivate var json: JSON {
    .object([
      "file": .string(position.file), "line": .integer(position.line), "name": .string(subject),
      "reason": .string(reason),
    ])
  }
}
