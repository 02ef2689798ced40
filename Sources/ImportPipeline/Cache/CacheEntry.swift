import CDeclarations
import FileSystem
import Hashing

/// A result, and what of the disk it depends on.
struct CacheEntry {
  /// A file that was read.
  struct Dependency {
    let path: String
    let content: ContentHash
    var stamp: FileStamp?
    /// Whether a change since the file was read would show in the stamp.
    var isReliable: Bool
  }

  /// A directory in which a header that newly appears would be taken.
  struct Directory {
    let path: String
    var stamp: FileStamp?
    var isReliable: Bool

    /// Takes its stamp; from `time` on nothing may change unseen.
    init(_ path: String, _ stamp: FileStamp?, since time: Int64) {
      self.path = path
      self.stamp = stamp
      isReliable = stamp?.tells(changesSince: time) == true
    }

    /// Makes one of its parts.
    init(path: String, stamp: FileStamp?, isReliable: Bool) {
      self.path = path
      self.stamp = stamp
      self.isReliable = isReliable
    }
  }

  /// What it is an answer to.
  let key: ContentHash
  var files: [Dependency]
  var directories: [Directory]
  /// The search for headers, as bytes: it is asked again only where a directory has changed.
  let search: [UInt8]
  /// Which of the names in the search are there.
  let found: ContentHash
  /// The result, as bytes.
  let payload: [UInt8]

  /// Makes one of an import that has just been done.
  ///
  /// - Parameter start: when it began, from which on nothing may have changed unseen.
  init(
    key: ContentHash, inputs: ParseInputs, search: HeaderSearch, payload: [UInt8], start: Int64
  ) {
    self.key = key
    self.payload = payload
    files = inputs.files.compactMap { file in
      guard let content = file.content else { return nil }
      let stamp = FileStamp(file.path)
      return Dependency(
        path: file.path, content: content, stamp: stamp, isReliable: stamp?.tells(changesSince: start) == true
      )
    }
    var writer = CacheWriter()
    search.write(to: &writer)
    self.search = writer.bytes
    let answer = search.answer()
    found = answer.found
    directories = answer.directories.map { Directory($0.path, $0.stamp, since: start) }
  }
}

extension CacheEntry {
  /// A hash of everything that was read and found: the same where a parse with the same key sees the same.
  var content: ContentHash {
    var hasher = ContentHasher()
    hasher.combine(files.count)
    for file in files {
      hasher.combine(file.path)
      hasher.combine(file.content)
    }
    hasher.combine(found)
    return hasher.finish()
  }
}

/// How an entry stands to the disk.
enum CacheValidity {
  /// Nothing has changed since.
  case valid
  /// Nothing has changed, as was found out by looking: the entry knows now, and is worth storing again.
  case renewed
  /// Something has changed.
  case stale
}

extension CacheEntry {
  /// Compares it with the disk.
  mutating func validate() throws(CorruptEntry) -> CacheValidity {
    let now = FileStamp.now()
    var validity = CacheValidity.valid
    for index in files.indices {
      switch files[index].validate(now) {
      case .valid: break
      case .renewed: validity = .renewed
      case .stale: return .stale
      }
    }
    let areDirectoriesSame = directories.allSatisfy { directory in
      directory.isReliable && FileStamp(directory.path) == directory.stamp
    }
    if areDirectoriesSame { return validity }
    let answer = try HeaderSearch(self.search).answer()
    guard answer.found == found else { return .stale }
    directories = answer.directories.map { Directory($0.path, $0.stamp, since: now) }
    return .renewed
  }
}

extension CacheEntry.Dependency {
  /// Compares the file with the disk; its contents are read only where its stamp does not say enough.
  fileprivate mutating func validate(_ now: Int64) -> CacheValidity {
    guard let current = FileStamp(path) else { return .stale }
    if isReliable, current == stamp { return .valid }
    // A file is read behind the stamp, so that what changes it meanwhile changes the stamp that is kept.
    guard let contents = try? Files.contents(path), ContentHash(of: contents) == content else {
      return .stale
    }
    stamp = current
    isReliable = current.tells(changesSince: now)
    return .renewed
  }
}

extension CacheEntry {
  /// What an entry begins with; another form of entries has another.
  private static let magic: UInt64 = 0x3165_6863_6163_6672

  /// As it is stored: a hash of everything behind it comes first.
  var bytes: [UInt8] {
    var body = CacheWriter()
    body.write(key)
    body.write(files.count)
    for file in files {
      body.write(file.path)
      body.write(file.content)
      body.write(file.stamp, isReliable: file.isReliable)
    }
    body.write(directories.count)
    for directory in directories {
      body.write(directory.path)
      body.write(directory.stamp, isReliable: directory.isReliable)
    }
    body.write(search)
    body.write(found)
    body.write(payload)
    var start = CacheWriter()
    start.write(Self.magic)
    start.write(ContentHash(of: body.bytes))
    return start.bytes + body.bytes
  }

  /// Reads an entry.
  ///
  /// - Parameter key: what it has to be an answer to.
  /// - Throws: where these are not the bytes of such an entry, whole.
  init(_ bytes: UnsafeRawBufferPointer, key: ContentHash) throws(CorruptEntry) {
    var start = CacheReader(bytes)
    guard try start.word() == Self.magic else { throw CorruptEntry() }
    let hash = try start.hash()
    let body = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(24))
    guard ContentHash(of: body) == hash else { throw CorruptEntry() }
    var reader = CacheReader(body)
    self.key = try reader.hash()
    guard self.key == key else { throw CorruptEntry() }
    files = []
    for _ in 0..<(try reader.count()) {
      let path = try reader.text()
      let content = try reader.hash()
      let (stamp, isReliable) = try reader.stamp()
      files.append(Dependency(path: path, content: content, stamp: stamp, isReliable: isReliable))
    }
    directories = []
    for _ in 0..<(try reader.count()) {
      let path = try reader.text()
      let (stamp, isReliable) = try reader.stamp()
      directories.append(Directory(path: path, stamp: stamp, isReliable: isReliable))
    }
    search = Array(try reader.content())
    found = try reader.hash()
    payload = Array(try reader.content())
    guard reader.isAtEnd else { throw CorruptEntry() }
  }
}

extension HeaderSearch {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(directories.count)
    for directory in directories { writer.write(directory) }
    writer.write(lookups.count)
    for lookup in lookups {
      writer.write(lookup.name)
      writer.write(lookup.directory)
    }
  }

  fileprivate init(_ bytes: [UInt8]) throws(CorruptEntry) {
    self = try bytes.read { (reader) throws(CorruptEntry) in
      HeaderSearch(
        directories: try reader.array { (reader) throws(CorruptEntry) in try reader.text() },
        lookups: try reader.array { (reader) throws(CorruptEntry) in
          let name = try reader.text()
          return ParseInputs.Lookup(name: name, directory: try reader.text())
        })
    }
  }
}
