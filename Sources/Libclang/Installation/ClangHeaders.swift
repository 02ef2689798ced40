import FileSystem

/// Where the headers that belong to a compiler are: `stddef.h`, `stdarg.h`, `limits.h`.
public enum ClangHeaders: Hashable, Sendable {
  /// Clang's resource directory, for `-resource-dir`.
  case resourceDirectory(String)
  /// Another compiler's headers, for `-isystem`.
  case systemDirectory(String)
  /// Nowhere: libclang is left to look for itself.
  case none

  /// What clang's command line gets.
  public var clangArguments: [String] {
    switch self {
    case .resourceDirectory(let path): ["-resource-dir", path]
    case .systemDirectory(let path): ["-isystem", path]
    case .none: []
    }
  }

  /// Where, when anywhere.
  public var path: String? {
    switch self {
    case .resourceDirectory(let path), .systemDirectory(let path): path
    case .none: nil
    }
  }
}

extension InstallationSearch {
  /// Finds clang's own headers for the libclang at `path`: beside it, where distributions put them, then as a
  /// clang or gcc of this machine says.
  func locateHeaders(
    forLibclang path: String, version: ClangVersion?, log: inout [SearchEvent]
  ) -> ClangHeaders {
    for directory in headerDirectories(libclang: path, version: version) {
      let versions = Files.entries(ofDirectory: directory)
      guard let versions else { continue }
      let fitting = fittingVersions(versions, version: version)
      log.append(.looked(place: directory, found: fitting))
      for name in fitting where holdsHeaders(PathText.join(directory, name) + "/include") {
        return chosen(.resourceDirectory(PathText.join(directory, name)), log: &log)
      }
    }
    return askCompilers(version: version, log: &log)
  }

  private func chosen(_ headers: ClangHeaders, log: inout [SearchEvent]) -> ClangHeaders {
    log.append(.chosen(what: headers.path ?? ""))
    return headers
  }

  /// The directories that hold a resource directory for each version, best first, each once.
  private func headerDirectories(libclang path: String, version: ClangVersion?) -> [String] {
    var directories: [String] = []
    for directory in [path, Files.realPath(path) ?? path].map(PathText.parent) {
      directories += [directory + "/clang", PathText.normalized(directory + "/../lib/clang")]
    }
    if let major = version?.major {
      directories += ["\(root)/usr/lib/llvm-\(major)/lib/clang", "\(root)/usr/lib/llvm\(major)/lib/clang"]
    }
    directories += ["/usr/lib/clang", "/usr/lib64/clang", "/usr/local/lib/clang"].map { root + $0 }
    var seen: Set<String> = []
    return directories.filter { seen.insert($0).inserted }
  }

  /// The names among `names` that are this version: the exact one, then those of the same release, newest first.
  /// Without a version, all of them, newest first.
  private func fittingVersions(_ names: [String], version: ClangVersion?) -> [String] {
    let versions = names.compactMap { name in ClangVersion(name).map { (name: name, version: $0) } }
    let fitting = versions.filter { version == nil || $0.version.major == version?.major }
    let sorted = fitting.sorted { left, right in
      if left.version == version || right.version == version { return left.version == version }
      return left.version > right.version
    }
    return sorted.map(\.name)
  }

  private func holdsHeaders(_ directory: String) -> Bool {
    ["stddef.h", "stdarg.h"].allSatisfy { Files.kind(PathText.join(directory, $0)) == .regular }
  }

  /// The road for machines with a bare libclang: any clang's resource directory, then gcc's headers.
  private func askCompilers(version: ClangVersion?, log: inout [SearchEvent]) -> ClangHeaders {
    let clangs = (version.map { ["clang-\($0.major)"] } ?? []) + ["clang"]
    for clang in clangs {
      let command = [clang, "-print-resource-dir"]
      guard let directory = run(command), holdsHeaders(directory + "/include") else {
        log.append(.skipped(what: command.joined(separator: " "), reason: "gives no directory with stddef.h"))
        continue
      }
      return chosen(.resourceDirectory(directory), log: &log)
    }
    let command = ["gcc", "-print-file-name=include"]
    if let directory = run(command), holdsHeaders(directory) {
      return chosen(.systemDirectory(directory), log: &log)
    }
    log.append(.skipped(what: command.joined(separator: " "), reason: "gives no directory with stddef.h"))
    return .none
  }
}
