import Review

/// What `explain` says of a code of `verify`.
public func explanation(of code: VerificationCode) -> String {
  """
  \(code.rawValue): \(code.explanation)

  \(wrapped(code.details))

  What can be done: \(code.suggestion).

  """
}

/// Every code of `verify` with its meaning, a line each.
public func verificationCodeList() -> String {
  "Findings of verify:\n" + codeLines(VerificationCode.allCases.map { ($0.rawValue, $0.explanation) })
}

/// The part of `Documentation/Diagnostics.md` that explains the codes of `verify`.
public func verificationCodesPage() -> String {
  VerificationCode.allCases.map { code in
    """
    #### `\(code.rawValue)`

    \(wrapped("\(sentence(code.explanation)) \(code.details)"))

    What can be done: \(code.suggestion).

    """
  }.joined(separator: "\n")
}
