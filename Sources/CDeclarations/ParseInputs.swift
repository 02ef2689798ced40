import Hashing

/// What a parse took from the disk, as far as it was asked to keep that.
public struct ParseInputs: Hashable, Sendable {
  /// A file that was read.
  public struct File: Hashable, Sendable {
    /// The path that it was opened by, as the search for headers made it.
    public let path: String
    /// The hash of what was read; nil where contents were not asked for.
    public let content: ContentHash?

    /// Makes one.
    public init(path: String, content: ContentHash?) {
      self.path = path
      self.content = content
    }
  }

  /// A name that was looked for in the directories for headers.
  public struct Lookup: Hashable, Sendable {
    /// What stands between the quotes or angle brackets.
    public let name: String
    /// The directory of the file that asks, where the search may have begun.
    public let directory: String

    /// Makes one.
    public init(name: String, directory: String) {
      self.name = name
      self.directory = directory
    }
  }

  /// The files, each once, in the order they were first opened in.
  public var files: [File] = []
  /// The names that were looked for, each once from each directory, found or not; empty where contents were not asked
  /// for.
  public var lookups: [Lookup] = []
  /// The directories, with a slash at the end, that names in angle brackets were found in; likewise.
  public var directories: [String] = []
  /// What clang was told beside the text, likewise.
  public var arguments: [String] = []
  /// Whether the parse depends on nothing but these contents, what the lookups find, and its arguments. It does on the
  /// clock where there is a `__DATE__`, for instance.
  public var isComplete = true

  /// Makes an empty one.
  public init() {}
}
