import Bindings
import FileSystem

/// Turns paths of the command line into paths of the module, which know nothing of where it was made.
struct ModulePaths {
  /// The directory that relative paths of the command line start at.
  let currentDirectory: String
  /// The directory of the module, absolute.
  let moduleDirectory: String

  init(currentDirectory: String, output: OutputDestination) {
    self.currentDirectory = currentDirectory
    switch output {
    case .standardOutput, .stream: moduleDirectory = currentDirectory
    case .file(let path, _):
      moduleDirectory = Self.absolute(PathText.parent(path), in: currentDirectory)
    }
  }

  /// A path of the command line, absolute and without `..`.
  func absolute(_ path: String) -> String { Self.absolute(path, in: currentDirectory) }

  /// A path from the module's directory.
  func besideModule(_ path: String) -> String { PathText.relative(absolute(path), to: moduleDirectory) }

  /// The path as the module writes it: absolute ones as given, relative ones from the module.
  func emitted(_ path: String) -> EmittedPath {
    PathText.isAbsolute(path) ? .absolute(path) : .besideModule(besideModule(path))
  }

  /// The path as a command line in the module's directory writes it.
  func typed(_ path: String) -> String { PathText.isAbsolute(path) ? path : besideModule(path) }

  /// Behind a symbolic link, `..` leads elsewhere than the text says, so a path with one is asked of the disk.
  private static func absolute(_ path: String, in directory: String) -> String {
    let joined = PathText.join(directory, path)
    let climbs = joined.split(separator: "/").contains("..")
    return (climbs ? Files.realPath(joined) : nil) ?? PathText.normalized(joined)
  }
}
