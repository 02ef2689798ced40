import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A directory of its own for a test, gone when the value is.
public final class TemporaryDirectory: Sendable {
  /// Where it is, without symbolic links in it.
  public let path: String

  /// Makes an empty one.
  public init() throws {
    var template = Array("/tmp/rffi-import-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template), let path = Files.realPath(String(cString: made)) else {
      throw SystemError()
    }
    self.path = path
  }

  deinit { Self.remove(path) }

  /// The path of something in it.
  public func callAsFunction(_ name: String) -> String { PathText.join(path, name) }

  /// Writes a file in it, and the directories above it.
  @discardableResult
  public func write(_ name: String, _ text: String = "") throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  /// Writes bytes to a file in it, and makes the directories above it.
  @discardableResult
  public func write(_ name: String, bytes: [UInt8]) throws -> String {
    let file = self(name)
    try makeDirectory(PathText.parent(name))
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw SystemError() }
    defer { close(descriptor) }
    guard systemWrite(descriptor, bytes, bytes.count) == bytes.count else { throw SystemError() }
    return file
  }

  /// Makes a directory in it, and those above it.
  @discardableResult
  public func makeDirectory(_ name: String) throws -> String {
    var directory = path
    for component in PathText.normalized(name).split(separator: "/") where component != "." {
      directory += "/" + component
      guard mkdir(directory, 0o755) == 0 || errno == EEXIST else { throw SystemError() }
    }
    return directory
  }

  /// Makes a symbolic link in it.
  @discardableResult
  public func link(_ name: String, to target: String) throws -> String {
    try makeDirectory(PathText.parent(name))
    guard symlink(target, self(name)) == 0 else { throw SystemError() }
    return self(name)
  }

  /// Changes the permissions of something in it.
  public func setMode(_ name: String, _ mode: mode_t) throws {
    guard chmod(self(name), mode) == 0 else { throw SystemError() }
  }

  /// The permissions of something in it.
  public func mode(_ name: String) throws -> mode_t {
    var status = stat()
    guard stat(self(name), &status) == 0 else { throw SystemError() }
    return status.st_mode & 0o7777
  }

  /// The text of a file in it.
  public func text(_ name: String) throws -> String {
    String(decoding: try Files.contents(self(name)), as: UTF8.self)
  }

  private static func remove(_ path: String) {
    if Files.linkTarget(path) == nil, Files.kind(path) == .directory {
      chmod(path, 0o755)
      for name in Files.entries(ofDirectory: path) ?? [] { remove(PathText.join(path, name)) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

/// The system's `write`, which the method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: [UInt8], _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
