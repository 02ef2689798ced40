import Diagnostics

/// `text` as code in Markdown, in a table as well, where nothing of it is markup, a link or a mention.
///
/// A code span does that, but for the characters that end one or a cell of a table; a text with those is an element of
/// HTML in which everything but letters and digits is a character reference.
func markdownCode(_ text: String) -> String {
  let text = inertText(text)
  if text.isEmpty { return "" }
  let isSimple =
    !text.utf8.contains { [UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "\\")].contains($0) }
    && text.utf8.first != UInt8(ascii: " ") && text.utf8.last != UInt8(ascii: " ")
  if isSimple { return "`\(text)`" }
  return "<code>\(characterReferences(text))</code>"
}

private func characterReferences(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ": result.unicodeScalars.append(scalar)
    default:
      if scalar.isASCII { result += "&#\(scalar.value);" } else { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}
