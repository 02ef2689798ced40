import FileSystem

extension ImportOptions {
  /// The same options for work in any directory.
  ///
  /// - Parameter directory: where relative paths among them start.
  func withAbsolutePaths(in directory: String) -> ImportOptions {
    var options = self
    let join = { (path: String) in PathText.join(directory, path) }
    options.headers = headers.map { Files.exists(join($0)) ? join($0) : $0 }
    options.includeDirectories = includeDirectories.map(join)
    options.libraryDirectories = libraryDirectories.map(join)
    options.separateModuleSources = separateModuleSources.map(join)
    options.separateModuleFiles = separateModuleFiles.map(join)
    options.linkFiles = linkFiles.map(join)
    options.rulesFiles = rulesFiles.map(join)
    options.output = output.map(join)
    return options
  }
}
