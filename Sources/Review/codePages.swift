/// Codes with what each means, a line each, one meaning under the other.
public func codeLines(_ codes: [(code: String, explanation: String)], width: Int? = nil) -> String {
  let width = width ?? codes.map(\.code.utf8.count).max() ?? 0
  return codes.map { code, explanation in
    "  \(code)\(String(repeating: " ", count: width - code.utf8.count))  \(explanation)\n"
  }.joined()
}

/// Words as a sentence of their own.
public func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }

/// A text in lines of readable length.
public func wrapped(_ text: String) -> String {
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
