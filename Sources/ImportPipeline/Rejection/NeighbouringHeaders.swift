import FileSystem

/// The headers around one that was rejected, asked by what stands in them. They are read when a header was rejected and
/// at no other time, and no more of them than a library has.
struct NeighbouringHeaders {
  /// A header and its words.
  private struct Header {
    /// What one writes in `#include <…>`.
    let includeName: String
    let name: String
    let lines: [Substring]
  }

  private let headers: [Header]

  /// Most libraries have fewer headers in a directory.
  private static let most = 400

  /// Reads the headers beside a file, and those of the directory above where that is the library's as well.
  ///
  /// - Parameter path: the file, absolute.
  init(of path: String) {
    let directory = PathText.parent(path)
    let root = Self.root(of: path)
    var headers: [Header] = []
    for place in [directory, PathText.parent(directory)]
    where place == directory || PathText.inside(place, directory: root) != nil {
      let names = (Files.entries(ofDirectory: place) ?? []).filter { $0.hasSuffix(".h") }
      for name in names.prefix(Self.most) {
        let file = PathText.join(place, name)
        guard file != path, let bytes = try? Files.contents(file), bytes.count < 1 << 21 else { continue }
        let includeName = PathText.inside(file, directory: root) ?? name
        headers.append(
          Header(
            includeName: includeName, name: name,
            lines: String(decoding: bytes, as: UTF8.self).split(separator: "\n")))
      }
    }
    self.headers = headers
  }

  /// The directory that compilers search in which a file lies.
  private static func root(of path: String) -> String {
    let roots = HeaderResolver.systemDirectories.filter { PathText.inside(path, directory: $0) != nil }
    return roots.first ?? PathText.parent(path)
  }

  /// A header that includes a file of this name: the one that a library wants to be named in its place.
  func umbrella(over name: String) -> String? {
    let including = headers.filter { header in
      header.lines.contains { line in
        guard let included = includedName(line) else { return false }
        return PathText.name(included) == name
      }
    }
    // What many include is no part of one of them.
    return including.count <= 3 ? including.min { $0.name.utf8.count < $1.name.utf8.count }?.includeName : nil
  }

  /// A header that declares a type.
  func header(declaring type: String) -> String? {
    headers.first { header in
      header.lines.contains { line in
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        guard words.last == type[...] || words.dropFirst().first == type[...] else { return false }
        if words.first == "typedef" { return words.last == type[...] && line.contains(";") }
        if words.first == "define" { return words.dropFirst().first == type[...] && words.count > 2 }
        return line.hasPrefix("}") && words.first == type[...]
      }
    }?.includeName
  }
}

/// What an `#include` names; nil for another line.
private func includedName(_ line: Substring) -> String? {
  let text = line.drop { $0 == " " || $0 == "\t" }
  guard text.hasPrefix("#") else { return nil }
  let directive = text.dropFirst().drop { $0 == " " || $0 == "\t" }
  guard directive.hasPrefix("include") else { return nil }
  return headerNames(in: String(directive)).first
}

/// The names in a text that stand like those of headers, between `<` and `>` or quotes.
func headerNames(in text: String) -> [String] {
  var names: [String] = []
  var rest = text[...]
  while let start = rest.firstIndex(where: { $0 == "<" || $0 == "\"" }) {
    let close: Character = rest[start] == "<" ? ">" : "\""
    let inside = rest[rest.index(after: start)...]
    guard let end = inside.firstIndex(of: close) else { break }
    let name = inside[..<end]
    if name.hasSuffix(".h"), !name.contains(where: { $0 == " " || $0 == "<" }) {
      names.append(String(name))
      rest = inside[inside.index(after: end)...]
    } else {
      // A quote may be one of a whole sentence.
      rest = inside
    }
  }
  return names
}
