import FileSystem

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
  /// - Parameter isWritten: whether it is going to be written.
  init(_ argument: String?, currentDirectory: String, isWritten: Bool = true) throws(ImportFailure) {
    guard let argument, argument != "-" else {
      self = .standardOutput
      return
    }
    let path = PathText.join(currentDirectory, argument)
    switch Files.kind(path) {
    case .directory: throw ImportFailure(.file, "cannot write '\(argument)': it is a directory")
    case .other: self = .stream(argument)
    case .regular, nil:
      let target = Self.behindLinks(path)
      if isWritten { try Self.checkWritable(target, argument: argument) }
      self = .file(name: argument, target: target)
    }
  }

  private static func checkWritable(_ target: String, argument: String) throws(ImportFailure) {
    let directory = PathText.parent(target)
    guard Files.kind(directory) == .directory else {
      throw ImportFailure(.file, "cannot write '\(argument)': there is no directory '\(directory)'")
    }
    for path in [directory, target] where Files.exists(path) && !Files.isWritable(path) {
      throw ImportFailure(.file, "cannot write '\(argument)': '\(path)': \(SystemError())")
    }
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
