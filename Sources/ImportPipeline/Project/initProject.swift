import CDeclarations
import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A first project file for packages that pkg-config knows, and what there is to say about it.
public struct ProjectDraft: Sendable {
  /// The text of the project file.
  public let text: String
  /// What could not be found out.
  public let notes: [String]

  /// Makes a module of each package and of what it requires publicly, since its headers use theirs. A package's header is
  /// looked for under the package's name, without version and `lib`.
  ///
  /// - Throws: a failure where pkg-config does not know one of them.
  public init(packages: [String]) throws(ImportFailure) {
    var search = PackageSearch()
    for package in packages { try search.add(package, isNamed: true) }
    var text = """
      # Modules that rffi-import makes of C headers: rffi-import project
      # Every key is explained in Documentation/Projects.md; with the output of rffi-import project --schema in
      # rffi-import.schema.json, editors that are told "#:schema ./rffi-import.schema.json" in the first line complete them.

      [all]
      output = "{name}_ll.py"

      """
    for module in search.modules { text += "\n" + module.table }
    self.text = text
    notes = search.notes
  }

  /// Writes the project file.
  ///
  /// - Throws: a failure with the status ``ExitStatus/file`` where there is a file of that name already.
  public func write(to file: String, environment: ImportEnvironment) throws(ImportFailure) {
    let path = PathText.join(environment.currentDirectory, file)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let error = SystemError()
      throw ImportFailure(
        .file,
        Files.exists(path)
          ? "'\(file)' is there already, and stays as it is: remove it, or name another with -o"
          : "cannot write '\(file)': \(error)")
    }
    defer { close(descriptor) }
    do {
      try writeAll(Array(text.utf8), to: descriptor)
    } catch {
      unlink(path)
      throw ImportFailure(.file, "cannot write '\(file)': \(error)")
    }
  }
}

/// The packages met so far, each behind what it requires.
private struct PackageSearch {
  struct Module {
    let name: String
    let package: String
    let headers: [String]
    /// Its stem, which the headers of packages that build on it may be filed under.
    let stem: String

    /// Its table in the project file.
    var table: String {
      let quoted = headers.map { "\"\($0)\"" }.joined(separator: ", ")
      let remark = headers.isEmpty ? "  # name its headers: none is called like the package" : ""
      let own = ownership[package].map { "own = \"\($0)\"\n" } ?? ""
      return "[module.\(name)]\nheaders = [\(quoted)]\(remark)\npkg-config = \"\(package)\"\n\(own)"
    }
  }

  private(set) var modules: [Module] = []
  private(set) var notes: [String] = []
  private var seen: Set<String> = []

  mutating func add(_ package: String, isNamed: Bool) throws(ImportFailure) {
    guard seen.insert(package).inserted else { return }
    let info: CompilationInfo
    do {
      info = try CompilationInfo.compilerInfo(ofPackage: package)
    } catch {
      throw ImportFailure(.file, "\(error)")
    }
    for required in requirements(of: package) { try add(required, isNamed: false) }
    let found = header(of: package, in: info.includeDirs + HeaderResolver.systemDirectories)
    if found == nil {
      if !isNamed {
        return notes.append("'\(package)', which others require, has no header of its name and is left out")
      }
      notes.append("'\(package)' has no header of its name: say which it has")
    }
    let stem = found?.stem ?? package
    modules.append(
      Module(name: freeName(stem), package: package, headers: [found?.name].compactMap(\.self), stem: stem))
  }

  /// The header that is called like a package, and the part of the package's name that it has.
  private func header(of package: String, in directories: [String]) -> (name: String, stem: String)? {
    let stems = stems(of: package)
    if let umbrella = umbrellas[package] { return (umbrella, stems.dropFirst().first ?? package) }
    for stem in stems {
      let names =
        ["\(stem).h", "\(stem)/\(stem).h", "\(package)/\(stem).h"] + modules.map { "\($0.stem)/\(stem).h" }
      let name = names.first { name in
        directories.contains { Files.kind(PathText.join($0, name)) == .regular }
      }
      if let name { return (name, stem) }
    }
    return nil
  }

  private func requirements(of package: String) -> [String] {
    guard let outcome = runProcess(["pkg-config", "--print-requires", package]), outcome.succeeded else {
      return []
    }
    return outcome.output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
  }

  private func freeName(_ stem: String) -> String {
    var name = String(stem.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    if name.first?.isNumber != false { name = "_" + name }
    while modules.contains(where: { $0.name == name }) { name += "_" }
    return name
  }

  /// The package's name, and less and less of it: `gtk+-3.0`, `gtk+`, `gtk`; `libpng16`, `png16`, `libpng`, `png`.
  private func stems(of package: String) -> [String] {
    var stems = [package]
    func add(_ stem: some StringProtocol) {
      if !stem.isEmpty, !stems.contains(String(stem)) { stems.append(String(stem)) }
    }
    let isVersion = { (character: Character) in character.isNumber || character == "." }
    let parts = package.split(separator: "-")
    if parts.count > 1, let last = parts.last, last.allSatisfy(isVersion) {
      add(parts.dropLast().joined(separator: "-"))
    }
    for stem in stems { add(stem.filter { $0 != "+" }) }
    for stem in stems where stem.hasPrefix("lib") { add(stem.dropFirst(3)) }
    for stem in stems {
      let end = stem.lastIndex { !isVersion($0) }.map { stem.index(after: $0) } ?? stem.startIndex
      // `sqlite3` has its number in its name; it is tried first.
      add(String(stem[..<end]).trimmed)
    }
    return stems
  }
}

extension String {
  /// Without `-` and `_` at its end.
  fileprivate var trimmed: Substring {
    let end = lastIndex { $0 != "-" && $0 != "_" }.map { index(after: $0) } ?? startIndex
    return self[..<end]
  }
}

/// Packages whose headers are in a directory that none of them is called like.
private let ownership = ["gobject-2.0": "gobject/*"]

/// Packages whose header is not called like them.
private let umbrellas = [
  "alsa": "alsa/asoundlib.h", "freetype2": "ft2build.h", "gobject-2.0": "glib-object.h", "harfbuzz": "hb.h",
  "libcrypto": "openssl/crypto.h", "libevent": "event2/event.h", "libpq": "libpq-fe.h",
  "libssl": "openssl/ssl.h", "libxml-2.0": "libxml/parser.h", "ncurses": "curses.h",
  "openssl": "openssl/ssl.h", "python3": "Python.h", "sdl2": "SDL.h", "x11": "X11/Xlib.h",
]
