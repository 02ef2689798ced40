import Bindings
import Diagnostics

/// The account for a pull request: the sums, what is not bound, and folded up what is.
func markdownReport(_ account: Account) -> String {
  let summary = account.summary
  let listed = account.declarations.filter(\.entry.isListed)
  var lines = ["# Bindings of \(account.provenance.headers.map(markdownCode).joined(separator: ", "))", ""]
  lines += markdownTable(
    ["kind", "bound", "not bound"],
    summary.kinds.map { [$0.kind.rawValue, "\($0.count.bound)", "\($0.count.skipped)"] }
      + [["all", "\(summary.total.bound)", "\(summary.total.skipped)"]])
  if !listed.isEmpty {
    lines += ["", "## Not bound", ""] + markdownTable(skippedHead, listed.map(skippedCells))
  }
  let missing = account.declarations.filter { $0.entry.missingSymbol != nil }
  if !missing.isEmpty {
    lines += ["", "## Bound, but exported by no library that is linked", ""]
    lines += markdownTable(["place", "declaration", "symbol"], missing.map(missingCells))
  }
  if !summary.codes.isEmpty {
    lines += ["", "What can be done:", ""]
    lines += summary.codes.map { "- `\($0.code.rawValue)`: \($0.code.suggestion)" }
  }
  if !account.warnings.isEmpty {
    lines += ["", "## Clang warns", ""]
    lines += account.warnings.map { "- \(place($0.position)) \(markdownCode($0.message))" }
  }
  let others = account.declarations.filter { !$0.isBound && !$0.entry.isListed }
  lines += folded("Macros that no module could have as constants", skippedHead, others.map(skippedCells))
  lines += folded(
    "Decisions", ["function", "decision", "because"], account.declarations.flatMap(decisionCells))
  lines += folded(
    "Bound", ["place", "declaration", "in the module"], account.declarations.filter(\.isBound).map(boundCells)
  )
  return lines.map { $0 + "\n" }.joined()
}

private func folded(_ title: String, _ head: [String], _ rows: [[String]]) -> [String] {
  if rows.isEmpty { return [] }
  return ["", "<details><summary>\(title): \(rows.count)</summary>", ""] + markdownTable(head, rows) + [
    "", "</details>",
  ]
}

private func boundCells(_ declaration: AccountedDeclaration) -> [String] {
  [
    place(declaration.entry.position),
    "\(declaration.entry.kind.rawValue) \(markdownCode(declaration.entry.cName))",
    declaration.names.map(markdownCode).joined(separator: ", "),
  ]
}

private func decisionCells(_ declaration: AccountedDeclaration) -> [[String]] {
  declaration.decisions.map { decision in
    let source = decision.evidence.source
    return [
      markdownCode(declaration.entry.cName), markdownCode(decision.what),
      "\(decision.evidence.kind) \(markdownCode(source))",
    ]
  }
}

private func missingCells(_ declaration: AccountedDeclaration) -> [String] {
  [
    place(declaration.entry.position),
    "\(declaration.entry.kind.rawValue) \(markdownCode(declaration.entry.cName))",
    markdownCode(declaration.entry.missingSymbol ?? ""),
  ]
}

private let skippedHead = ["place", "declaration", "code", "reason"]

private func skippedCells(_ declaration: AccountedDeclaration) -> [String] {
  let reason = declaration.reason
  let detail = reason.map { $0.detail.isEmpty ? "" : markdownCode($0.detail) + ": " } ?? ""
  return [
    place(declaration.entry.position),
    "\(declaration.entry.kind.rawValue) \(markdownCode(declaration.entry.cName))",
    "`\(reason?.code.rawValue ?? "")`", detail + (reason?.code.explanation ?? ""),
  ]
}

private func place(_ position: SourcePosition?) -> String {
  position.map { markdownCode("\($0)") } ?? ""
}
