import FileSystem
import ProjectReading

/// Where the module goes.
public enum OutputDestination: Hashable, Sendable {
  /// Standard output.
  case standardOutput
  /// A regular file: the name given, and the file behind its links, which is replaced as a whole.
  case file(name: String, target: String)
  /// A device or a pipe, which can only be written to.
  case stream(String)

  /// Finds out what `-o` names, and whether it can be written; nothing is opened yet.
  ///
  /// - Parameters:
  ///   - isWritten: whether it is going to be written.
  ///   - wording: how messages name what the user says.
  ///   - key: what names it there.
  ///   - said: the whole text of the key, where it says more than the file.
  init(
    _ argument: String?, currentDirectory: String, isWritten: Bool = true, wording: Wording = Wording(),
    key: ModuleKey = .output, said: String? = nil
  ) throws(ImportFailure) {
    guard let argument, argument != "-" else {
      self = .standardOutput
      return
    }
    let path = PathText.join(currentDirectory, argument)
    switch Files.kind(path) {
    case .directory:
      throw wording.failure(
        .file, key, said ?? argument, "cannot write '\(argument)': it is a directory")
    case .other: self = .stream(argument)
    case .regular, nil:
      let target = Self.behindLinks(path)
      if isWritten, let problem = Self.problem(writing: target) {
        throw wording.failure(
          .file, key, said ?? argument, "cannot write '\(argument)': \(problem)")
      }
      self = .file(name: argument, target: target)
    }
  }

  /// Why a file cannot be written; nil where it can.
  private static func problem(writing target: String) -> String? {
    let directory = PathText.parent(target)
    guard Files.kind(directory) == .directory else { return "there is no directory '\(directory)'" }
    for path in [directory, target] where Files.exists(path) && !Files.isWritable(path) {
      return "'\(path)': \(SystemError())"
    }
    return nil
  }

  /// The file a name leads to, there or not.
  private static func behindLinks(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let target = Files.linkTarget(path) else { break }
      path = PathText.join(PathText.parent(path), target)
    }
    return path
  }
}
