import FileSystem
import Hashing

/// What pkg-config has answered before, while nothing that it looks at has changed: for a project of many libraries, to
/// ask it again costs more than all the rest.
///
/// Only what stands in `.pc` files can change an answer, and where pkg-config finds them and what else it is told in its
/// environment. All those files are compared, and none is read: by number, size, time of change and time of modification.
/// Config tools may answer by whatever they like, and are asked each time.
struct RememberedAnswers: Sendable {
  private let cache: ResultCache
  private let program: String
  /// The environment, the program and the files, in one hash.
  private let state: ContentHash

  /// Looks at what answers depend on; nil where that cannot be told, or is too young to be told by.
  init?(_ cache: ResultCache, _ environment: ImportEnvironment) {
    let programs = environment.directories("PATH").map { PathText.join($0, "pkg-config") }
    guard let program = programs.first(where: Files.isExecutable), let stamp = FileStamp(program),
      let variables = pkgConfigVariables()
    else { return nil }
    self.cache = cache
    self.program = program
    var hasher = ContentHasher()
    hasher.combine("pkg-config")
    hasher.combine(environment.currentDirectory)
    hasher.combine(program)
    hasher.combine(stamp)
    for variable in variables { hasher.combine(variable) }
    let settings = hasher.finish()
    guard let directories = Self.directories(program, settings, cache) else { return nil }
    let now = FileStamp.now()
    for directory in directories {
      hasher.combine(directory)
      for name in (Files.entries(ofDirectory: directory) ?? []).filter({ $0.hasSuffix(".pc") }) {
        guard let stamp = FileStamp(PathText.join(directory, name)) else { continue }
        if !stamp.tells(changesSince: now) { return nil }
        hasher.combine(name)
        hasher.combine(stamp)
        hasher.combine(Int(stamp.changed))
      }
    }
    state = hasher.finish()
  }

  /// Runs a command, or gives what it said before. Failures are asked for again.
  func run(_ command: [String]) -> ProcessOutcome? {
    // A package that is named by its file may lie anywhere.
    guard command.first == "pkg-config", !command.contains(where: { $0.contains("/") || $0.hasSuffix(".pc") })
    else { return runProcess(command) }
    var hasher = ContentHasher()
    hasher.combine(state)
    for word in command { hasher.combine(word) }
    let key = hasher.finish()
    if let known = cache.value(for: key) {
      return ProcessOutcome(succeeded: true, output: String(decoding: known, as: UTF8.self), errors: "")
    }
    guard let outcome = runProcess(command) else { return nil }
    // What cannot be kept is asked for again next time.
    if outcome.succeeded { try? cache.store(Array(outcome.output.utf8), for: key) }
    return outcome
  }

  /// Where pkg-config looks for `.pc` files.
  private static func directories(
    _ program: String, _ settings: ContentHash, _ cache: ResultCache
  ) -> [String]? {
    let list = { (text: String) in text.split { $0 == ":" || $0 == "\n" }.map(String.init) }
    let first = list(variableValue("PKG_CONFIG_PATH") ?? "")
    if let all = variableValue("PKG_CONFIG_LIBDIR") { return first + list(all) }
    if let known = cache.value(for: settings) { return first + list(String(decoding: known, as: UTF8.self)) }
    guard let outcome = runProcess([program, "--variable", "pc_path", "pkg-config"]), outcome.succeeded else {
      return nil
    }
    try? cache.store(Array(outcome.output.utf8), for: settings)
    return first + list(outcome.output)
  }
}

/// The environment variables that are pkg-config's own, which may be named after any package; nil where the system does
/// not list them.
private func pkgConfigVariables() -> [String]? {
  guard let environment = try? Files.contents("/proc/self/environ") else { return nil }
  let others = ["CPATH", "C_INCLUDE_PATH", "DESTDIR", "LIBRARY_PATH"]
  return others.map { "\($0)=\(variableValue($0) ?? "")" }
    + environment.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    .filter { $0.hasPrefix("PKG_CONFIG") || $0.hasPrefix("PKGCONF") }.sorted()
}
