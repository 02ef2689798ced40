import Bindings
import Diagnostics

/// The account for a terminal: every declaration on a line, then clang's warnings, what can be done, and the sums.
func textReport(_ account: Account) -> String {
  var lines = account.declarations.flatMap { [$0.line] + $0.decisions.map { "    \($0.line)" } }
  lines += account.warningLines
  let summary = account.summary
  if !summary.codes.isEmpty {
    lines += ["", "What can be done:"]
    lines += summary.codes.map { "  \($0.code.rawValue): \($0.code.suggestion)" }
  }
  lines += [""] + summary.lines
  return lines.map { $0 + "\n" }.joined()
}

extension Account {
  /// Clang's warnings in clang's form, for a terminal.
  public var warningLines: [String] { warnings.map { inertLines($0.description) } }
}

extension AccountSummary {
  /// The sums in words.
  var lines: [String] {
    let all = total.bound + total.skipped
    let first = "\(all) declaration\(all == 1 ? "" : "s"): \(total.bound) bound, \(total.skipped) not"
    return [first] + kinds.map { "  \($0.kind.rawValue): \($0.count.bound) bound, \($0.count.skipped) not" }
      + codes.map { "  not for \($0.code.rawValue): \($0.count)" }
      + (missingSymbols == 0 ? [] : ["  bound, but exported by no library that is linked: \(missingSymbols)"])
  }
}
