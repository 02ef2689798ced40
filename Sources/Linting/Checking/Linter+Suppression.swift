import Diagnostics
import PythonSource

extension Linter {
  /// Takes away what comments ask to be passed over: `# rffi-import: ignore[CODE, CODE]` for some codes, without
  /// brackets for all. A comment counts for the declaration on its lines, and alone on a line for the one below.
  func suppress(_ module: PythonModule) {
    let comments = module.comments.compactMap { SuppressionComment($0, in: module.text) }
    if comments.isEmpty { return }
    let file = module.text.name
    let ranges = Dictionary(
      evaluator.declarations.map(\.place).filter { $0.file == file }.map { ($0.range.start, $0.range.end) },
      uniquingKeysWith: max)
    let kept = result.findings.filter { finding in
      guard finding.position.file == file else { return true }
      let first = finding.position.line
      let end = ranges.first { module.text.position(at: $0.key) == finding.position }?.value
      let last = end.map { module.text.line(at: $0) } ?? first
      return !comments.contains { $0.covers(first...max(first, last), finding.code) }
    }
    result.suppressed += result.findings.count - kept.count
    result.findings = kept
  }
}

extension HandDeclaration {
  fileprivate var place: CallSite.Place {
    let site: CallSite =
      switch self {
      case .function(let function): function.site
      case .variable(let variable): variable.site
      case .structure(_, let site), .unchecked(_, _, let site): site
      case .entry(let entry, _): entry.site
      }
    return CallSite.Place(file: site.text.name, range: site.call.range)
  }
}

/// A comment that asks for findings to be passed over.
private struct SuppressionComment {
  let line: Int
  /// The codes; empty for all.
  let codes: Set<String>

  init?(_ comment: PythonComment, in text: PythonText) {
    let words = comment.text.drop { $0 == "#" || $0.isWhitespace }
    guard words.hasPrefix("rffi-import:") else { return nil }
    let rest = words.dropFirst("rffi-import:".count).drop(while: \.isWhitespace)
    guard rest.hasPrefix("ignore") else { return nil }
    let behind = rest.dropFirst("ignore".count)
    let inside = behind.first == "[" ? behind.dropFirst().prefix { $0 != "]" } : ""
    codes = Set(inside.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init))
    let own = text.line(at: comment.range.start)
    let column = text.position(at: comment.range.start).column
    let before = text.text(SourceRange(start: comment.range.start - column + 1, end: comment.range.start))
    line = before.allSatisfy(\.isWhitespace) ? own + 1 : own
  }

  func covers(_ lines: ClosedRange<Int>, _ code: LintCode) -> Bool {
    (codes.isEmpty || codes.contains(code.rawValue)) && lines.contains(line)
  }
}
