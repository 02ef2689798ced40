import FileSystem

extension CommittedModule {
  /// The module as it is in the last commit of the repository around it, and what that is called; nil where git, the
  /// repository or the file in it is missing.
  public func lastCommitted() -> (name: String, text: [UInt8])? {
    let directory = PathText.parent(path)
    let command = ["git", "-C", directory, "show", "HEAD:./\(PathText.name(path))"]
    guard let outcome = runProcess(command, limit: 1 << 28), outcome.succeeded else { return nil }
    return ("the last commit", Array(outcome.output.utf8))
  }
}
