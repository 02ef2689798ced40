/// The lines of a comment without its markers (`/**`, `*/`, `//!<`) and without the asterisks in front of them.
func commentLines(_ comment: String) -> [Substring] {
  var lines: [Substring] = []
  var isInBlock = false
  let raw = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  for line in raw {
    var text = trimmedEnd(line)
    if !isInBlock {
      text = trimmedStart(text)
      if text.hasPrefix("//") {
        lines.append(withoutMarker(text, "//", "/!"))
        continue
      }
      guard text.hasPrefix("/*") else { continue }
      text = withoutMarker(text, "/*", "*!")
      isInBlock = true
    } else {
      text = withoutAsterisks(text)
    }
    if let end = text.firstRange(of: "*/") {
      isInBlock = false
      text = trimmedEnd(text[..<end.lowerBound])
      while text.hasSuffix("*") { text = trimmedEnd(text.dropLast()) }
    }
    lines.append(text)
  }
  return lines.map { isDecoration($0) ? "" : $0 }
}

/// The text behind what opens a comment, with a further character that makes it one for documentation and `<`.
private func withoutMarker(_ text: Substring, _ opening: String, _ further: String) -> Substring {
  var rest = text.dropFirst(opening.count)
  while let first = rest.first, further.contains(first), !rest.hasPrefix("*/") { rest = rest.dropFirst() }
  if rest.hasPrefix("<") { rest = rest.dropFirst() }
  return rest.hasPrefix(" ") ? rest.dropFirst() : rest
}

private func withoutAsterisks(_ line: Substring) -> Substring {
  let text = trimmedStart(line)
  guard text.hasPrefix("*"), !text.hasPrefix("*/") else { return line }
  var rest = text
  while rest.hasPrefix("*"), !rest.hasPrefix("*/") { rest = rest.dropFirst() }
  return rest.hasPrefix(" ") ? rest.dropFirst() : rest
}

/// Whether a line is a rule or a frame.
private func isDecoration(_ line: Substring) -> Bool {
  let text = line.filter { $0 != " " && $0 != "\t" }
  return text.count >= 3 && text.allSatisfy { "*-=_#~+/".contains($0) }
}

func trimmedStart(_ text: Substring) -> Substring { text.drop { $0 == " " || $0 == "\t" } }

func trimmedEnd(_ text: Substring) -> Substring {
  var text = text
  while let last = text.last, last == " " || last == "\t" || last == "\r" { text = text.dropLast() }
  return text
}
