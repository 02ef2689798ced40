import Review

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
  "Findings of lint:\n" + codeLines(LintCode.allCases.map { ($0.rawValue, $0.explanation) })
}

/// The part of `Documentation/Diagnostics.md` that explains the codes of `lint`.
public func lintCodesPage() -> String {
  LintCode.allCases.map { code in
    let severity = code.severity.rawValue.prefix(1).uppercased() + code.severity.rawValue.dropFirst()
    return """
      #### `\(code.rawValue)`

      \(wrapped("\(sentence(code.explanation)) \(code.details)"))

      \(severity). What can be done: \(code.suggestion).

      """
  }.joined(separator: "\n")
}
