import PythonSource

/// The comments of a module by their lines: those above statements say what the headers declare.
struct ModuleComments {
  private var lines: [Int: String] = [:]

  init(_ module: PythonModule) {
    for comment in module.comments { lines[module.text.line(at: comment.range.start)] = comment.text }
  }

  /// The declaration in the comment that ends directly above a line: of `# zlib.h:250: int f(int);`, broken at blanks
  /// where it is long, `int f(int);`. Nil where there is none of that form.
  func declaration(above line: Int) -> String? {
    var first = line - 1
    while lines[first] != nil { first -= 1 }
    // Other remarks may follow, such as which member is reached how.
    for start in (first + 1)..<max(line, first + 1) {
      guard let text = lines[start], let declaration = Self.declaration(in: text) else { continue }
      var whole = declaration
      var next = start + 1
      while next < line, let more = lines[next], more.hasPrefix("#    ") {
        whole += " " + more.dropFirst().drop { $0 == " " }
        next += 1
      }
      return whole
    }
    return nil
  }

  /// Whether the comment that ends directly above a line says that `void *` stands for what RPython cannot say: a
  /// callback, a member whose type needs its own record, a pointer to a type without a name.
  func sayThatVoidStandsForOthers(above line: Int) -> Bool {
    var words: [Substring] = []
    var first = line - 1
    while let text = lines[first] {
      words = text.split { $0 == " " || $0 == "#" } + words
      first -= 1
    }
    let joined = words.joined(separator: " ")
    return joined.contains("is void *") || joined.contains("is passed as void *")
  }

  /// What stands behind `# FILE:LINE: `. A file can have colons in its name.
  private static func declaration(in comment: String) -> String? {
    guard comment.hasPrefix("# ") else { return nil }
    var rest = comment[...]
    while let colon = rest.firstRange(of: ": ") {
      let before = rest[..<colon.lowerBound]
      let digits = before.reversed().prefix { $0.isASCII && $0.isNumber }.count
      if digits > 0, before.dropLast(digits).last == ":" { return String(rest[colon.upperBound...]) }
      rest = rest[colon.upperBound...]
    }
    return nil
  }
}
