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
    let lines = codes(about: subject).map { code in
      let blanks = String(repeating: " ", count: width - code.rawValue.utf8.count)
      return "  \(code.rawValue)\(blanks)  \(code.explanation)\n"
    }
    return "\(subject.rawValue):\n\(lines.joined())"
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

/// Words as a sentence of their own.
private func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }

/// A text in lines of readable length.
private func wrapped(_ text: String) -> String {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= 100 {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}
