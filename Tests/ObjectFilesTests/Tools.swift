import FileSystem
import ImportPipeline
import ObjectFiles
import TestSupport

/// Runs a script of the shell in a directory; false when a program is missing or fails.
func shell(_ script: String, in directory: String) async -> Bool {
  await collectProcess(["env", "-C", directory, "/bin/sh", "-ec", script])?.succeeded ?? false
}

/// Every symbol of a library, those of the members of an archive among them.
func allSymbols(_ bytes: [UInt8]) throws -> [LibrarySymbol] {
  switch try LibraryFile(bytes) {
  case .elf(let file): return try file.symbols()
  case .script: return []
  case .archive(let archive):
    return try archive.members.flatMap { member -> [LibrarySymbol] in
      guard let bytes = archive.bytes(of: member), bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) else {
        return []
      }
      return try ELFFile(bytes).symbols()
    }
  }
}

/// What `nm` says of a library: names with their versions, each once, sorted.
func namesOfNM(_ path: String, isArchive: Bool, in directory: TemporaryDirectory) async throws -> [String]? {
  let options = isArchive ? "-g" : "-D --with-symbol-versions"
  let script = "LC_ALL=C nm --defined-only \(options) '\(path)' > names 2>/dev/null"
  guard await shell(script, in: directory.path) else { return nil }
  let lines = String(decoding: try Files.contents(directory("names")), as: UTF8.self).split(separator: "\n")
  let names = lines.compactMap { line -> String? in
    // `0000000000001139 T name`, and `                 C name` of room that the linker makes.
    let words = line.split(separator: " ")
    guard words.count >= 2, words[words.count - 2].utf8.count == 1 else { return nil }
    let name = words[words.count - 1]
    // The versions that a library defines are listed as symbols, with and without themselves as version.
    let parts = name.split(separator: "@")
    let isVersion = words[words.count - 2] == "A" && (parts.count == 1 || parts[0] == parts[1])
    return isVersion && !isArchive ? nil : String(name)
  }
  return Set(names).sorted()
}
