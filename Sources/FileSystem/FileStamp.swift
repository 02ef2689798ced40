#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells without reading it whether a file or directory is still the same: where it lies, how long it is, and when
/// it was changed. `ctime` is among it, which no program can set back.
public struct FileStamp: Hashable, Sendable {
  /// The number of the file.
  public let inode: UInt64
  /// In bytes.
  public let size: Int64
  /// When its contents were changed, in nanoseconds since 1970.
  public let modified: Int64
  /// When anything about it was changed, likewise.
  public let changed: Int64

  /// Makes one of its parts.
  public init(inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// That of what `path` leads to; nil where nothing is.
  public init?(_ path: UnsafePointer<CChar>) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      modified = nanoseconds(status.st_mtimespec)
      changed = nanoseconds(status.st_ctimespec)
    #else
      modified = nanoseconds(status.st_mtim)
      changed = nanoseconds(status.st_ctim)
    #endif
  }

  /// Whether a change at `time` or later would show. One that follows another at once may carry the same time, on file
  /// systems that count in steps of up to two seconds.
  public func tells(changesSince time: Int64) -> Bool { max(modified, changed) < time &- 2_000_000_000 }

  /// The time that stamps are compared with.
  public static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}
