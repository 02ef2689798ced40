import FileSystem
import Hashing
import Synchronization
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A directory of results. Any number of processes may use it at the same time: entries appear whole or not at all, and
/// nothing is believed that does not carry its own hash. Removing any of it costs only time.
struct ResultCache: Sendable {
  /// The most it takes, in bytes. Beyond that, what has not been used for the longest time goes.
  static let limit: Int64 = 256 << 20
  /// How many results are kept for one key: of what other contents the same files had.
  private static let variants = 4

  /// Where it is.
  let directory: String

  /// Opens it, and makes the directories that are missing.
  init(_ directory: String) throws(ImportFailure) {
    self.directory = directory
    var path = PathText.isAbsolute(directory) ? "" : "."
    for component in directory.split(separator: "/") {
      path += "/" + component
      // Only its owner may look in: a result tells what is in headers, and a stranger's could be anything.
      if mkdir(path, 0o700) != 0, errno != EEXIST {
        throw ImportFailure(
          .file, "cannot make the cache directory '\(directory)': '\(path)': \(SystemError())")
      }
    }
    guard Files.kind(directory) == .directory else {
      throw ImportFailure(.file, "cannot use the cache '\(directory)': it is not a directory")
    }
  }

  /// Looks for a result that is still right.
  ///
  /// An entry that cannot be read, or is not whole, is none. What cannot be stored again is still right.
  func entry(for key: ContentHash) -> CacheEntry? {
    for variant in 0..<Self.variants {
      let path = path(key, variant)
      guard let bytes = try? Files.contents(path) else { continue }
      let entry = try? bytes.withUnsafeBytes { (bytes) throws(CorruptEntry) in try CacheEntry(bytes, key: key)
      }
      guard var entry, let validity = try? entry.validate() else {
        unlink(path)
        continue
      }
      switch validity {
      case .stale: continue
      case .renewed: try? replaceFile(path, with: [FinishedText(entry.bytes)])
      case .valid: noteUse(path)
      }
      return entry
    }
    return nil
  }

  /// Stores a result, in front of those that the key has already.
  ///
  /// - Throws: what the system says where there is no room, for instance. The import itself is none the worse.
  func store(_ entry: CacheEntry) throws(SystemError) {
    for variant in (1..<Self.variants).reversed() {
      // Where there is none yet, there is nothing to move.
      rename(path(entry.key, variant - 1), path(entry.key, variant))
    }
    let bytes = entry.bytes
    try replaceFile(path(entry.key, 0), with: [FinishedText(bytes)])
    makeRoom(for: bytes.count)
  }

  /// Looks for a value that its key says everything about.
  func value(for key: ContentHash) -> [UInt8]? {
    let path = "\(directory)/\(key).value"
    guard let bytes = try? Files.contents(path) else { return nil }
    let value = bytes.withUnsafeBytes { bytes -> [UInt8]? in
      var reader = CacheReader(bytes)
      guard let hash = try? reader.hash() else { return nil }
      let rest = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(16))
      return ContentHash(of: rest) == hash ? Array(rest) : nil
    }
    if value == nil { unlink(path) } else { noteUse(path) }
    return value
  }

  /// Stores a value that its key says everything about.
  func store(_ value: [UInt8], for key: ContentHash) throws(SystemError) {
    var writer = CacheWriter()
    writer.write(ContentHash(of: value))
    try replaceFile("\(directory)/\(key).value", with: [writer.bytes, value].map { FinishedText($0) })
    makeRoom(for: value.count)
  }

  /// How much this process has stored since it last looked whether there is room, in bytes; nil where it never has.
  private static let stored = Mutex<Int?>(nil)

  /// Looks whether there is room, but not behind each of many small results: that takes longer than to store them.
  private func makeRoom(for count: Int) {
    let isTime = Self.stored.withLock { stored in
      let total = stored.map { $0 + count }
      let isTime = total.map { $0 > Int(Self.limit) / 16 } ?? true
      stored = isTime ? 0 : total
      return isTime
    }
    if isTime { prune() }
  }

  private func path(_ key: ContentHash, _ variant: Int) -> String { "\(directory)/\(key).\(variant)" }

  /// Marks an entry as used, where it has not been lately.
  private func noteUse(_ path: String) {
    let hour: Int64 = 3_600_000_000_000
    guard let stamp = FileStamp(path), FileStamp.now() &- stamp.modified > hour else { return }
    utimes(path, nil)
  }

  /// Removes what was not used for the longest time, until there is room again. Whatever else lies in the directory is
  /// not the cache's.
  private func prune() {
    let entries = (Files.entries(ofDirectory: directory) ?? []).filter(Self.isEntry).compactMap {
      name -> (path: String, stamp: FileStamp)? in
      let path = "\(directory)/\(name)"
      return FileStamp(path).map { (path, $0) }
    }
    var size = entries.reduce(Int64(0)) { saturatingSum($0, $1.stamp.size) }
    guard size > Self.limit else { return }
    for (path, stamp) in entries.sorted(by: { $0.stamp.modified < $1.stamp.modified })
    where size > Self.limit / 4 * 3 {
      unlink(path)
      size -= min(size, max(0, stamp.size))
    }
  }

  /// Whether a file is called as this cache calls what it stores: the hash of the key, and which of its results it is.
  static func isEntry(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 32,
      parts[0].allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      })
    else { return false }
    return parts[1].elementsEqual("value".utf8)
      || (0..<variants).contains { parts[1].elementsEqual("\($0)".utf8) }
  }
}

/// The sum of two sizes, or the largest number where it is larger.
private func saturatingSum(_ left: Int64, _ right: Int64) -> Int64 {
  let (sum, overflows) = left.addingReportingOverflow(max(0, right))
  return overflows ? .max : sum
}
