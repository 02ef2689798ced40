import FileSystem
import ProjectReading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Python files that a command line names.
struct UserFiles {
  /// The files as messages name them, each once, in the order of the arguments; those of a directory and of a pattern in
  /// the order of their names.
  private(set) var names: [String] = []
  private var seen: Set<String> = []
  private let directory: String
  private let wording: Wording

  /// Finds them.
  ///
  /// - Parameters:
  ///   - arguments: files, directories (all `.py` files in them and below), patterns of the shell.
  ///   - module: the module that is made, which is no user of itself.
  ///   - wording: how messages name what the user says.
  /// - Throws: where an argument leads to nothing.
  init(
    _ arguments: [String], in directory: String, besides module: String, wording: Wording
  ) throws(ImportFailure) {
    self.directory = directory
    self.wording = wording
    seen = [Self.identity(module)]
    for argument in arguments { try add(argument) }
  }

  private mutating func add(_ argument: String) throws(ImportFailure) {
    let path = PathText.join(directory, argument)
    switch Files.kind(path) {
    case .regular, .other: add(file: argument)
    case .directory:
      add(directory: argument, depth: 0)
    case nil:
      let matches = Self.matches(path)
      guard !matches.isEmpty else {
        throw wording.failure(
          .file, .usedBy, argument,
          "\(wording.name(.usedBy)) \(argument): there is no such file, and none that matches it")
      }
      for match in matches { add(file: PathText.inside(match, directory: directory) ?? match) }
    }
  }

  private mutating func add(file name: String) {
    let path = PathText.join(directory, name)
    if seen.insert(Self.identity(path)).inserted { names.append(name) }
  }

  private mutating func add(directory name: String, depth: Int) {
    // Links may lead in circles.
    guard depth < 64, seen.insert(Self.identity(PathText.join(directory, name))).inserted else { return }
    for entry in Files.entries(ofDirectory: PathText.join(directory, name)) ?? [] where !entry.hasPrefix(".")
    {
      let child = PathText.join(name, entry)
      switch Files.kind(PathText.join(directory, child)) {
      case .directory: add(directory: child, depth: depth + 1)
      case .regular where entry.hasSuffix(".py"): add(file: child)
      case .regular, .other, nil: break
      }
    }
  }

  private static func identity(_ path: String) -> String { Files.realPath(path) ?? PathText.normalized(path) }

  /// The files that a pattern of the shell names, sorted.
  private static func matches(_ pattern: String) -> [String] {
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(pattern, 0, nil, &matches) == 0 else { return [] }
    return (0..<Int(matches.gl_pathc)).compactMap { matches.gl_pathv[$0].map { String(cString: $0) } }
  }
}
