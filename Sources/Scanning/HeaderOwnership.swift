import Glibc
import Libclang

/// Decides which files belong to the selected headers.
///
/// - A header of the C library owns itself, the file of the same name that it only wraps (the compilers bring a
///   `limits.h` of their own), and those of the directories that implement it (`bits/`, `asm/`, `linux/`) that it
///   includes through nothing else.
/// - Any other owns the directory it is named with (`openssl/` for `openssl/ssl.h`), the directory named like
///   it (`lzma/` for `lzma.h`), and what it includes in quotes, which is how a library names its own parts.
/// - One that is nothing but another's `#include` (`poll.h`, which includes `sys/poll.h`) is that one by another name.
/// - `--own` globs replace all that but for the headers themselves; they match the name one includes a file by,
///   or its path.
struct HeaderOwnership {
  private let request: ScanRequest
  private let graph: InclusionGraph
  private(set) var files: Set<SourceFile> = []
  /// The headers themselves, by the names they were asked for under.
  private(set) var selected: [SourceFile: String] = [:]

  init(request: ScanRequest, graph: InclusionGraph, unit: TranslationUnit) {
    self.request = request
    self.graph = graph
    let selected = graph.inclusions.filter { $0.includer.path == ScanRequest.sourceName }
    for (header, inclusion) in zip(request.headers, selected.suffix(request.headers.count)) {
      files.insert(inclusion.target)
      self.selected[inclusion.target] = header.includeName
      if request.ownGlobs.isEmpty {
        let isSystem = header.path.map { $0.hasPrefix("/usr/") } ?? true
        own(header.includeName, inclusion.target, isSystem: isSystem, unit)
      }
    }
    if !request.ownGlobs.isEmpty { files.formUnion(allFiles.filter(matchesGlob)) }
  }

  private var allFiles: Set<SourceFile> { Set(graph.inclusions.map(\.target)) }

  private mutating func own(
    _ header: String, _ file: SourceFile, isSystem: Bool, _ unit: TranslationUnit
  ) {
    let inclusions = graph.inclusions.lazy.filter { $0.includer == file }.prefix(2)
    if inclusions.count == 1, let other = inclusions.first, isNothingButAnInclude(unit.contents(of: file)),
      files.insert(other.target).inserted
    {
      let isSystem = other.target.path.hasPrefix("/usr/")
      return own(graph.name(of: other.target), other.target, isSystem: isSystem, unit)
    }
    guard !(isSystem && isCLibraryHeader(header)) else {
      let namesakes = allFiles.filter { graph.name(of: $0) == header }
      close(over: namesakes.union([file])) { inclusion, name in
        implementsCLibrary(name, isDirect: inclusion.includer == file)
      }
      return
    }
    let directory = libraryDirectory(of: header)
    let siblings = allFiles.filter { graph.name(of: $0).hasPrefix(directory) }
    close(over: siblings.union([file])) { inclusion, name in
      inclusion.isQuoted && !isCLibraryHeader(name)
    }
  }

  /// Adds `start` and every file that `belongs` says is reached from one already added.
  private mutating func close(
    over start: Set<SourceFile>, _ belongs: (InclusionGraph.Inclusion, String) -> Bool
  ) {
    var reached = start
    var grew = true
    while grew {
      grew = false
      for inclusion in graph.inclusions
      where reached.contains(inclusion.includer) && !reached.contains(inclusion.target)
        && belongs(inclusion, graph.name(of: inclusion.target))
      {
        reached.insert(inclusion.target)
        grew = true
      }
    }
    files.formUnion(reached)
  }

  private func matchesGlob(_ file: SourceFile) -> Bool {
    request.ownGlobs.contains { glob in
      fnmatch(glob, graph.name(of: file), 0) == 0 || fnmatch(glob, file.path, 0) == 0
    }
  }
}

/// Whether a file of that name is a part of the C library header that includes it. The kernel's headers are headers in
/// their own right where they are included directly; their types are nobody's in any case.
private func implementsCLibrary(_ name: String, isDirect: Bool) -> Bool {
  if ["bits/", "asm/", "asm-generic/"].contains(where: name.hasPrefix) { return true }
  let foundations: Set<String> = ["linux/types.h", "linux/posix_types.h", "linux/stddef.h"]
  return name.hasPrefix("linux/") && !isDirect && !foundations.contains(name)
}

/// The directory whose files belong to a header of that name, with a slash: the first part of `openssl/ssl.h`,
/// and for a name without directory its stem.
private func libraryDirectory(of includeName: String) -> String {
  let parts = includeName.split(separator: "/", omittingEmptySubsequences: true)
  guard parts.count == 1, let name = parts.first else { return (parts.first.map(String.init) ?? "") + "/" }
  return (name.hasSuffix(".h") ? String(name.dropLast(2)) : String(name)) + "/"
}

/// Whether a file of that name may belong to headers that nothing was parsed of.
public func mayOwn(_ headers: [RequestedHeader], ownGlobs: [String], fileNamed name: String) -> Bool {
  if headers.contains(where: { $0.includeName == name }) { return true }
  if !ownGlobs.isEmpty { return ownGlobs.contains { fnmatch($0, name, 0) == 0 } }
  return headers.contains { header in
    !isCLibraryHeader(header.includeName) && name.hasPrefix(libraryDirectory(of: header.includeName))
  }
}
