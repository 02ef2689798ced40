import CDeclarations
import FileSystem
import Libclang
import ProjectReading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The directories that this machine's linker and loader look for libraries in.
struct LibrarySearch {
  /// In order, each once.
  let directories: [String]

  /// Makes a search of the directories that were given, those of the environment and those of the system.
  init(given: [String], environment: ImportEnvironment) {
    let multiarch = InstallationSearch.multiarch
    let compilers = "/usr/lib/gcc/\(multiarch)"
    let compilerDirectories = (Files.entries(ofDirectory: compilers) ?? []).map { "\(compilers)/\($0)" }
    let system = [
      "/usr/local/lib", "/usr/lib/\(multiarch)", "/lib/\(multiarch)", "/usr/lib64", "/usr/lib", "/lib",
    ]
    let all =
      given.map { PathText.join(environment.currentDirectory, $0) }
      + environment.directories("LIBRARY_PATH") + environment.directories("LD_LIBRARY_PATH")
      + system + Self.configured("/etc/ld.so.conf") + compilerDirectories
    var seen: Set<String> = []
    directories = all.filter { seen.insert($0).inserted }
  }

  /// Makes a search for libraries of another machine: in the directories that were given, and where distributions put
  /// those of that machine.
  init(given: [String], target: String, currentDirectory: String) {
    let system = ["/usr/\(target)/lib", "/usr/lib/\(target)", "/lib/\(target)"]
    directories = given.map { PathText.join(currentDirectory, $0) } + system
  }

  /// Whether `-lNAME` finds a library to link with or to load.
  func finds(_ name: String) -> Bool {
    if name.contains("/") { return Files.exists(name) }
    if name.hasPrefix(":") {
      return directories.contains { Files.exists(PathText.join($0, String(name.dropFirst()))) }
    }
    let exact = ["lib\(name).so", "lib\(name).a"]
    if directories.contains(where: { directory in
      exact.contains { Files.exists(PathText.join(directory, $0)) }
    }) {
      return true
    }
    return directories.contains { directory in
      Files.entries(ofDirectory: directory, beginningWith: "lib\(name).so.")?.isEmpty == false
    }
  }

  /// The directories in the dynamic loader's configuration, `include` lines followed.
  private static func configured(_ path: String, depth: Int = 0) -> [String] {
    guard depth < 4, let contents = try? Files.contents(path) else { return [] }
    return String(decoding: contents, as: UTF8.self).split(separator: "\n").flatMap { line -> [String] in
      let words = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }.map(String.init)
      guard let first = words.first else { return [] }
      guard first == "include" else { return [first] }
      return words.dropFirst().flatMap(expand).flatMap { configured($0, depth: depth + 1) }
    }
  }

  /// The files that a pattern of the shell names.
  private static func expand(_ pattern: String) -> [String] {
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(pattern, 0, nil, &matches) == 0 else { return [] }
    let count = Int(matches.gl_pathc)
    return (0..<count).compactMap { matches.gl_pathv[$0].map { String(cString: $0) } }
  }
}

/// Refuses a library that this machine does not have, before the module names it; for another target nothing can
/// be said.
func checkLibraries(
  _ info: CompilationInfo, target: String?, environment: ImportEnvironment, wording: Wording = Wording()
) throws(ImportFailure) {
  #if os(Linux)
    if target != nil || info.libraries.isEmpty { return }
    let search = LibrarySearch(given: info.libraryDirs, environment: environment)
    for name in info.libraries where !search.finds(name) {
      throw wording.failure(
        .file, .libraries, name,
        "no library '\(name)': neither lib\(name).so nor lib\(name).a is in any of "
          + "\(search.directories.filter(Files.exists).joined(separator: ", "))\n"
          + "install its development package, say where it is with \(wording.name(.libraryDirectories)), "
          + "or correct the name \(wording.isOfFile ? "in" : "after") \(wording.name(.libraries))")
    }
  #endif
}
