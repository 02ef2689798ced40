#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a path leads to, symbolic links followed.
public enum FileKind: Hashable, Sendable {
  /// A file with contents of its own.
  case regular
  /// A directory.
  case directory
  /// A device, a pipe, a socket.
  case other
}

/// A call of the operating system that failed, in its own words.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// `errno`.
  public let code: Int32

  /// Makes one of a code; the last failed call's by default.
  public init(code: Int32 = errno) { self.code = code }

  /// What `strerror` says.
  public var description: String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }
}

/// What the disk says; nothing here changes it.
public enum Files {
  /// What `path` leads to, or nil when nothing is there.
  public static func kind(_ path: String) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// Whether `path` leads to anything.
  public static func exists(_ path: String) -> Bool { kind(path) != nil }

  /// Whether this process may read `path`.
  public static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Whether this process may write `path`.
  public static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Whether this process may run `path`.
  public static func isExecutable(_ path: String) -> Bool {
    access(path, X_OK) == 0 && kind(path) == .regular
  }

  /// The names in a directory that begin with `prefix`, sorted; nil when it cannot be read.
  ///
  /// A system's library directory has thousands of names; the others are not even made strings.
  public static func entries(ofDirectory path: String, beginningWith prefix: String = "") -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
          strncmp($0, prefix, prefix.utf8.count) == 0 ? String(cString: $0) : nil
        }
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// `path` with every symbolic link resolved; nil when nothing is there.
  public static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Where the symbolic link `path` points, in its own words; nil when it is none.
  public static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The directory this process works in.
  public static func currentDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The whole of a file.
  public static func contents(_ path: String) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError() }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    var status = stat()
    // A file may say that it is larger than any memory.
    if fstat(descriptor, &status) == 0 { contents.reserveCapacity(min(max(0, Int(status.st_size)), 1 << 26)) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return contents }
      if count > 0 {
        contents.append(contentsOf: buffer.prefix(count))
      } else if errno != EINTR {
        throw SystemError()
      }
    }
  }

  /// Whether a file holds these bytes and nothing else; not where it cannot be read.
  public static func holds(_ bytes: [UInt8], _ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return bytes.withUnsafeBytes { bytes in
      var buffer = [UInt8](repeating: 0, count: 65_536)
      var compared = 0
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count == 0 { return compared == bytes.count }
        if count < 0, errno == EINTR { continue }
        guard count > 0, count <= bytes.count - compared,
          let rest = bytes.baseAddress?.advanced(by: compared),
          memcmp(rest, buffer, count) == 0
        else { return false }
        compared += count
      }
    }
  }
}
