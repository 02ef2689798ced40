import Bindings

/// What `explain` says of a reason.
public func explanation(of code: SkipReason.Code) -> String {
  let example = code.example.split(separator: "\n").map { "    \($0)\n" }.joined()
  return """
    \(code.rawValue): \(code.explanation)

    \(example)
    \(wrapped(code.details))

    What can be done: \(code.suggestion).

    """
}

/// Every code with its reason, a line each, under what it is about.
public func reasonList() -> String {
  let width = SkipReason.Code.allCases.map(\.rawValue.utf8.count).max() ?? 0
  return SkipReason.Code.Subject.allCases.map { subject in
    let lines = codeLines(codes(about: subject).map { ($0.rawValue, $0.explanation) }, width: width)
    return "\(subject.rawValue):\n\(lines)"
  }.joined(separator: "\n")
}

/// The part of `Documentation/Diagnostics.md` that explains the codes.
public func reasonsPage() -> String {
  SkipReason.Code.Subject.allCases.map { subject in
    let sections = codes(about: subject).map { code in
      """
      #### `\(code.rawValue)`

      ```c
      \(code.example)
      ```

      \(wrapped("\(sentence(code.explanation)) \(code.details)"))

      What can be done: \(code.suggestion).

      """
    }
    return "### \(subject.rawValue)\n\n\(sections.joined(separator: "\n"))"
  }.joined(separator: "\n")
}

private func codes(about subject: SkipReason.Code.Subject) -> [SkipReason.Code] {
  SkipReason.Code.allCases.filter { $0.subject == subject }
}
