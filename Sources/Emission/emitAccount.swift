import Bindings
import Diagnostics
import Text

/// What is not bound, at the end of the module: for each reason what one can do, then every declaration. Macros that
/// no module could have as constants are only counted, and what the user did not want. Behind it, what is bound and in
/// no library.
func emitAccount(_ account: [AccountEntry], to text: inout PythonText) {
  emitNotBound(account, to: &text)
  emitMissingSymbols(account, to: &text)
}

private func emitNotBound(_ account: [AccountEntry], to text: inout PythonText) {
  var listed: [(entry: AccountEntry, reason: SkipReason)] = []
  var counts: [SkipReason.Code: Int] = [:]
  for entry in account {
    guard case .skipped(let reason) = entry.disposition else { continue }
    if entry.isListed {
      listed.append((entry, reason))
    } else {
      counts[reason.code, default: 0] += 1
    }
  }
  if listed.isEmpty && counts.isEmpty { return }
  text.section("not bound")
  for code in SkipReason.Code.allCases {
    guard let count = counts[code] else { continue }
    let what = code.subject == .choices ? "declaration" : "macro"
    text.comment("\(count) \(what)\(count == 1 ? "" : "s"): \(code.rawValue): \(code.explanation)")
  }
  for code in codes(of: listed.map(\.reason)) {
    text.comment("\(code.rawValue): \(code.suggestion)")
  }
  if !listed.isEmpty { text.line("#") }
  for (entry, reason) in listed {
    text.line { line in
      writePlaceAndName(entry, to: &line)
      line.append(": ")
      line.append(reason.code.rawValue)
      line.append(": ")
      writeCommentText(reason.description, to: &line)
    }
  }
}

private func emitMissingSymbols(_ account: [AccountEntry], to text: inout PythonText) {
  let missing = account.filter { $0.missingSymbol != nil }
  if missing.isEmpty { return }
  text.section("exported by no library")
  let code = SkipReason.Code.missingSymbol
  text.comment("\(code.rawValue): \(code.suggestion)")
  text.line("#")
  for entry in missing {
    text.line { line in
      writePlaceAndName(entry, to: &line)
      if let symbol = entry.missingSymbol, symbol != entry.cName {
        line.append(": ")
        writeCommentText(symbol, to: &line)
      }
    }
  }
}

/// What the line of a declaration begins with: `# zlib.h:1234: deflate`.
private func writePlaceAndName(_ entry: AccountEntry, to line: inout TextBuffer) {
  line.append("# ")
  writeCommentText(entry.position.file, to: &line)
  line.append(":")
  line.append(entry.position.line)
  line.append(": ")
  writeCommentText(entry.cName, to: &line)
}

/// The codes that occur, each once, in the order of their declaration.
private func codes(of reasons: [SkipReason]) -> [SkipReason.Code] {
  let used = Set(reasons.map(\.code))
  return SkipReason.Code.allCases.filter(used.contains)
}
