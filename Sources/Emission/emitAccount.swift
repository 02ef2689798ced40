import Bindings
import Diagnostics

/// What is not bound, at the end of the module: for each reason what one can do, then every declaration; constants
/// only by their number.
func emitAccount(_ account: [AccountEntry], to text: inout PythonText) {
  var listed: [(entry: AccountEntry, reason: SkipReason)] = []
  var counts: [(kind: AccountEntry.Kind, count: Int)] = []
  for entry in account {
    guard case .skipped(let reason) = entry.disposition else { continue }
    switch entry.kind {
    case .macro, .enumerator: count(entry.kind, in: &counts)
    default: listed.append((entry, reason))
    }
  }
  if listed.isEmpty && counts.isEmpty { return }
  text.section("not bound")
  for (kind, count) in counts {
    text.comment("\(count) \(kind.rawValue)\(count == 1 ? "" : "s")")
  }
  for code in codes(of: listed.map(\.reason)) {
    text.comment("\(code.rawValue): \(code.suggestion)")
  }
  if !listed.isEmpty { text.line("#") }
  for (entry, reason) in listed {
    text.line(
      commentText(
        "# \(entry.position.file):\(entry.position.line): \(entry.cName): \(reason.code.rawValue): \(reason)")
    )
  }
}

private func count(_ kind: AccountEntry.Kind, in counts: inout [(kind: AccountEntry.Kind, count: Int)]) {
  if let index = counts.firstIndex(where: { $0.kind == kind }) {
    counts[index].count += 1
  } else {
    counts.append((kind, 1))
  }
}

/// The codes that occur, each once, in the order of their declaration.
private func codes(of reasons: [SkipReason]) -> [SkipReason.Code] {
  let used = Set(reasons.map(\.code))
  return SkipReason.Code.allCases.filter(used.contains)
}
