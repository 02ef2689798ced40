import Diagnostics

/// The difference for a terminal: each change with what exactly changed, then the sums.
func differenceText(_ difference: InterfaceDifference, _ sides: DifferenceSides, isColoured: Bool) -> String {
  let paint = Paint(isOn: isColoured)
  if difference.changes.isEmpty {
    return difference.gap.map { "no difference; \($0)\n" } ?? ""
  }
  var lines = [
    paint.bold("--- \(inertText(sides.old))"), paint.bold("+++ \(inertText(sides.new))"), "",
  ]
  for change in difference.changes { lines += text(change, paint) }
  let sums = difference.counts.map { "\($0.count) \($0.kind.rawValue)" }.joined(separator: ", ")
  let verdict = difference.verdict
  lines += [
    "",
    "\(counted(difference.changes.count, "change")): \(sums); "
      + "RPython source: \(paint.verdict(verdict.source)), ABI: \(paint.verdict(verdict.abi))",
  ]
  if let gap = difference.gap { lines.append(gap) }
  return lines.map { $0 + "\n" }.joined()
}

private func text(_ change: InterfaceChange, _ paint: Paint) -> [String] {
  guard let binding = change.binding else { return [] }
  let place = change.place.map { inertText($0) + ": " } ?? ""
  let what = "\(place)\(binding.kind) \(inertText(binding.name)): \(paint.kind(change.kind))"
  var lines = [what + paint.breaking(change)]
  lines += change.notes.map { "    \(inertText($0))" }
  let sides = change.lines
  if let old = sides.old { lines.append(paint.removed("    - \(inertText(old))")) }
  if let new = sides.new { lines.append(paint.added("    + \(inertText(new))")) }
  return lines
}

/// Colours of a terminal, or none.
private struct Paint {
  let isOn: Bool

  func bold(_ text: String) -> String { paint(text, 1) }
  func added(_ text: String) -> String { paint(text, 32) }
  func removed(_ text: String) -> String { paint(text, 31) }

  func kind(_ kind: InterfaceChange.Kind) -> String {
    switch kind {
    case .added: added(kind.rawValue)
    case .removed: removed(kind.rawValue)
    case .signature, .layout, .value, .policy: paint(kind.rawValue, 33)
    }
  }

  func verdict(_ compatibility: Compatibility) -> String {
    switch compatibility {
    case .compatible: added(compatibility.rawValue)
    case .breaking: removed(compatibility.rawValue)
    }
  }

  func breaking(_ change: InterfaceChange) -> String {
    switch (change.source, change.abi) {
    case (.compatible, .compatible): ", compatible"
    case (.breaking, .compatible): ", " + removed("breaks RPython source")
    case (.compatible, .breaking): ", " + removed("breaks the ABI")
    case (.breaking, .breaking): ", " + removed("breaks RPython source and the ABI")
    }
  }

  private func paint(_ text: String, _ code: Int) -> String {
    isOn ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
