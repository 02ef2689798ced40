/// The difference for a pull request: the sums, what breaks something, and folded up what does not.
func differenceMarkdown(_ difference: InterfaceDifference, _ sides: DifferenceSides) -> String {
  var lines = ["# Bindings: \(markdownCode(sides.old)) → \(markdownCode(sides.new))", ""]
  if difference.changes.isEmpty {
    lines.append("No difference.")
  } else {
    let verdict = difference.verdict
    lines += markdownTable(
      ["", "RPython source", "ABI"],
      [["all", verdict.source.rawValue, verdict.abi.rawValue]]
        + difference.counts.map { sums(of: $0.kind, difference.changes) })
    lines += section("Breaking", difference.changes.filter(\.isBreaking))
    lines += folded("Compatible", difference.changes.filter { !$0.isBreaking })
  }
  if let gap = difference.gap { lines += ["", "\(gap.prefix(1).uppercased())\(gap.dropFirst())."] }
  return lines.map { $0 + "\n" }.joined()
}

private func sums(of kind: InterfaceChange.Kind, _ changes: [InterfaceChange]) -> [String] {
  let changes = changes.filter { $0.kind == kind }
  func words(_ breaking: Int) -> String { breaking == 0 ? "" : "\(breaking) breaking" }
  return [
    "\(changes.count) \(kind.rawValue)", words(changes.count { $0.source == .breaking }),
    words(changes.count { $0.abi == .breaking }),
  ]
}

private func section(_ title: String, _ changes: [InterfaceChange]) -> [String] {
  changes.isEmpty ? [] : ["", "## \(title)", ""] + table(changes)
}

private func folded(_ title: String, _ changes: [InterfaceChange]) -> [String] {
  if changes.isEmpty { return [] }
  return ["", "<details><summary>\(title): \(changes.count)</summary>", ""] + table(changes)
    + ["", "</details>"]
}

private func table(_ changes: [InterfaceChange]) -> [String] {
  markdownTable(["place", "binding", "change", "source", "ABI", "what"], changes.map(cells))
}

private func cells(_ change: InterfaceChange) -> [String] {
  let sides = change.lines
  let shown = [
    sides.old.map { "− \(markdownCode($0))" }, sides.new.map { "+ \(markdownCode($0))" },
  ].compactMap(\.self)
  return [
    change.place.map(markdownCode) ?? "",
    change.binding.map { "\($0.kind) \(markdownCode($0.name))" } ?? "", change.kind.rawValue,
    change.source.rawValue, change.abi.rawValue,
    (change.notes.map(markdownCode) + shown).joined(separator: "<br>"),
  ]
}
