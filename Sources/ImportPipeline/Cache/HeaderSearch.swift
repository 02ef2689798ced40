import CDeclarations
import FileSystem
import Hashing

/// Where headers are looked for, and which: what a header that appears or goes away would change.
struct HeaderSearch: Hashable, Sendable {
  /// The directories, in no order that means anything.
  let directories: [String]
  /// The names, with the directories of the files that name them.
  let lookups: [ParseInputs.Lookup]

  /// Every directory that a name is looked for in, and the lists of names of files to look for there. Names with
  /// directories in them are looked for below: `sys/types.h` is `types.h` in `sys`.
  private var places: [String: [[String]]] {
    var shared: [String: Set<String>] = [:]
    var own: [String: Set<String>] = [:]
    for lookup in lookups {
      let slash = lookup.name.utf8.lastIndex(of: UInt8(ascii: "/"))
      let prefix = slash.map { String(lookup.name[..<$0]) } ?? ""
      let name = slash.map { String(lookup.name.utf8[$0...].dropFirst()) ?? "" } ?? lookup.name
      shared[prefix, default: []].insert(name)
      own[PathText.join(lookup.directory, prefix), default: []].insert(name)
    }
    var places = own.mapValues { [$0.sorted()] }
    for (prefix, names) in shared {
      let names = names.sorted()
      for directory in directories { places[PathText.join(directory, prefix), default: []].append(names) }
    }
    return places
  }

  /// What the disk answers now.
  ///
  /// - Returns: the directories that a new header would show in, with their stamps, and a hash of which of all the
  ///   names are there.
  func answer() -> (directories: [(path: String, stamp: FileStamp?)], found: ContentHash) {
    var stamps: [String: FileStamp?] = [:]
    var hasher = ContentHasher()
    for (directory, lists) in places.sorted(by: { $0.key < $1.key }) {
      guard stampNearest(directory, &stamps) else { continue }
      for file in Set(lists.joined()).sorted().map({ PathText.join(directory, $0) }) where Files.exists(file)
      {
        hasher.combine(file)
      }
    }
    let directories = stamps.sorted { $0.key < $1.key }.map { (path: $0.key, stamp: $0.value) }
    return (directories, hasher.finish())
  }

  /// Notes the stamp of a directory; where it does not exist, that of the nearest above it, in which it would show.
  ///
  /// - Returns: whether the directory itself is there.
  private func stampNearest(_ directory: String, _ stamps: inout [String: FileStamp?]) -> Bool {
    var path = directory.isEmpty ? "/" : directory
    var isItself = true
    while true {
      if let known = stamps[path] {
        if known != nil { return isItself }
      } else {
        let stamp = FileStamp(path)
        if stamp != nil || PathText.parent(path) == path || path == "." {
          stamps[path] = .some(stamp)
          return isItself && stamp != nil
        }
      }
      isItself = false
      let parent = PathText.parent(path)
      if parent == path { return false }
      path = parent
    }
  }
}
