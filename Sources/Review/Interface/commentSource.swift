/// Where a binding comes from, of the comment lines above it: `# zlib.h:250: int f(int);`, broken at blanks where it is
/// long. Nil where they do not begin so.
func commentSource(_ lines: [String]) -> InterfaceSource? {
  guard let first = lines.first, first.hasPrefix("# ") else { return nil }
  let more = lines.dropFirst().prefix { $0.hasPrefix("#    ") }.map { line in
    " " + line.dropFirst().drop { $0 == " " }
  }
  let text = first.dropFirst(2) + more.joined()
  guard let end = endOfPlace(text) else { return nil }
  var declaration = text[end...].dropFirst(2)
  if declaration.last == ";" { declaration.removeLast() }
  return InterfaceSource(place: String(text[..<end]), declaration: String(declaration))
}

/// Where `FILE:LINE` ends, with a colon and a blank behind it. A file can have both in its name.
private func endOfPlace(_ text: Substring) -> Substring.Index? {
  var start = text.startIndex
  while let colon = text[start...].firstRange(of: ": ")?.lowerBound {
    let digits = text[..<colon].reversed().prefix { $0.isASCII && $0.isNumber }.count
    let before = text[..<colon].dropLast(digits)
    if digits > 0, before.last == ":" { return colon }
    start = text.index(after: colon)
  }
  return nil
}

extension InterfaceSource {
  /// What a macro stands for, where the declaration is the definition of one.
  var definition: String? {
    guard declaration.hasPrefix("#define ") else { return nil }
    let words = declaration.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    return words.count == 3 ? String(words[2]) : ""
  }
}
