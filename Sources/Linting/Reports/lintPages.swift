/// What `explain` says of a code of `lint`.
public func explanation(of code: LintCode) -> String {
  """
  \(code.rawValue): \(code.explanation) (\(code.severity.rawValue))

  \(wrapped(code.details))

  What can be done: \(code.suggestion).

  """
}

/// Every code of `lint` with its meaning, a line each.
public func lintCodeList() -> String {
  let width = LintCode.allCases.map(\.rawValue.utf8.count).max() ?? 0
  let lines = LintCode.allCases.map { code in
    "  \(code.rawValue)\(String(repeating: " ", count: width - code.rawValue.utf8.count))  \(code.explanation)\n"
  }
  return "Findings of lint:\n\(lines.joined())"
}

/// The part of `Documentation/Diagnostics.md` that explains the codes of `lint`.
public func lintCodesPage() -> String {
  LintCode.allCases.map { code in
    let sentence = code.explanation.prefix(1).uppercased() + code.explanation.dropFirst() + "."
    let severity = code.severity.rawValue.prefix(1).uppercased() + code.severity.rawValue.dropFirst()
    return """
      #### `\(code.rawValue)`

      \(wrapped("\(sentence) \(code.details)"))

      \(severity). What can be done: \(code.suggestion).

      """
  }.joined(separator: "\n")
}

/// A text in lines of readable length.
private func wrapped(_ text: String) -> String {
  var lines: [String] = []
  for word in text.split(whereSeparator: \.isWhitespace) {
    if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= 100 {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}
