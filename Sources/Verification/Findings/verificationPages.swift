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
  let width = VerificationCode.allCases.map(\.rawValue.utf8.count).max() ?? 0
  let lines = VerificationCode.allCases.map { code in
    "  \(code.rawValue)\(String(repeating: " ", count: width - code.rawValue.utf8.count))  \(code.explanation)\n"
  }
  return "Findings of verify:\n\(lines.joined())"
}

/// The part of `Documentation/Diagnostics.md` that explains the codes of `verify`.
public func verificationCodesPage() -> String {
  VerificationCode.allCases.map { code in
    let sentence = code.explanation.prefix(1).uppercased() + code.explanation.dropFirst() + "."
    return """
      #### `\(code.rawValue)`

      \(wrapped("\(sentence) \(code.details)"))

      What can be done: \(code.suggestion).

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
