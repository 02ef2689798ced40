import CDeclarations
import Diagnostics
import FileSystem
import Libclang
import ProjectReading

/// Where headers that are not found lie one directory further down, and which package of pkg-config names that.
///
/// - Returns: the name of each, and what to do about it.
func missingHeaderHints(_ diagnostics: [Diagnostic], _ wording: Wording) -> [(name: String, hint: String)] {
  let ending = "' file not found"
  let names = diagnostics.compactMap { diagnostic -> String? in
    guard diagnostic.message.hasPrefix("'"), diagnostic.message.hasSuffix(ending) else { return nil }
    return String(diagnostic.message.dropFirst().dropLast(ending.utf8.count))
  }
  return uniqueElements(names).compactMap { name in
    guard let directory = directories(with: name).first else { return nil }
    let package = packages(naming: directory, for: name).first
    let option =
      package.map { wording.assignment(.pkgConfig, $0) }
      ?? wording.assignment(.includeDirectories, directory)
    return (name, "'\(name)' is in \(directory): \(option)")
  }
}

/// The directories below those that compilers search in which there is a header of that name: `/usr/include/cairo` has
/// `cairo.h`, `/usr/lib/…/glib-2.0/include` has `glibconfig.h`.
private func directories(with name: String) -> [String] {
  let below = HeaderResolver.systemDirectories.flatMap { root in
    (Files.entries(ofDirectory: root) ?? []).map { PathText.join(root, $0) }
  }
  let libraries = "/usr/lib/\(InstallationSearch.multiarch)"
  let generated = (Files.entries(ofDirectory: libraries) ?? []).map { "\(libraries)/\($0)/include" }
  return (below + generated).filter { Files.kind(PathText.join($0, name)) == .regular }
}

/// The packages whose compiler flags name a directory: first those that are called like the header begins, then those
/// with the shortest names.
private func packages(naming directory: String, for header: String) -> [String] {
  let last = PathText.name(directory)
  let key = last == "include" ? "/\(PathText.name(PathText.parent(directory)))/include" : "/\(last)"
  var names: [String] = []
  for place in [
    "/usr/lib/\(InstallationSearch.multiarch)/pkgconfig", "/usr/share/pkgconfig", "/usr/lib/pkgconfig",
  ] {
    for file in Files.entries(ofDirectory: place) ?? [] where file.hasSuffix(".pc") {
      guard let contents = try? Files.contents(PathText.join(place, file)) else { continue }
      let flags = String(decoding: contents, as: UTF8.self).split(separator: "\n").filter {
        $0.hasPrefix("Cflags")
      }
      let words = flags.flatMap { $0.split(separator: " ") }
      if words.contains(where: { $0.hasPrefix("-I") && $0.hasSuffix(key) }) {
        names.append(String(file.dropLast(3)))
      }
    }
  }
  let start = header.lowercased().prefix { $0.isLetter }
  func rank(_ name: String) -> (Int, Int, String) {
    (name.lowercased().hasPrefix(start) ? 0 : 1, name.utf8.count, name)
  }
  return names.sorted { rank($0) < rank($1) }
}
