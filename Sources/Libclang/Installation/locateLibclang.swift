import FileSystem

/// The outcome of a search for libclang.
struct LocatedLibclang<Library> {
  let library: Library
  let path: String
  /// What the names of the file say.
  let version: ClangVersion?
}

extension InstallationSearch {
  /// Finds the newest libclang that `load` accepts, and loads only as many as it takes.
  ///
  /// `LIBCLANG_PATH`, then `LLVM_CONFIG`, say where to look, and then nowhere else is looked: whoever sets them
  /// wants that libclang, or to hear why not.
  func locateLibclang<Library>(
    log: inout [SearchEvent], load: (String) throws(LibclangLoadError) -> Library
  ) -> LocatedLibclang<Library>? {
    if let path = variable("LIBCLANG_PATH") {
      return firstUsable(named(by: path, log: &log), log: &log, load: load)
    }
    if let program = variable("LLVM_CONFIG") {
      return firstUsable(reported(by: program, log: &log), log: &log, load: load)
    }
    let candidates = defaultDirectories.flatMap { self.candidates(inDirectory: $0, log: &log) }
    let (ofSwift, others) = partition(candidates)
    if let found = firstUsable(others, log: &log, load: load) { return found }
    let toolchain = swiftToolchainDirectory.map { self.candidates(inDirectory: $0, log: &log) } ?? []
    return firstUsable(ofSwift + toolchain, log: &log, load: load)
  }

  /// The candidates that `LIBCLANG_PATH` names: a file, a directory, or the directory above its `lib`.
  private func named(by path: String, log: inout [SearchEvent]) -> [LibclangCandidate] {
    switch Files.kind(path) {
    case .regular: return [LibclangCandidate(path: path)]
    case .directory:
      let inside = candidates(inDirectory: path, log: &log)
      return inside.isEmpty ? candidates(inDirectory: PathText.join(path, "lib"), log: &log) : inside
    case .other, nil:
      log.append(.skipped(what: "LIBCLANG_PATH=\(path)", reason: "no such file or directory"))
      return []
    }
  }

  /// The candidates in the library directory of the `llvm-config` that `LLVM_CONFIG` names.
  ///
  /// Distributions put the file itself in the system's own directory, so that is looked at for the same version.
  private func reported(by program: String, log: inout [SearchEvent]) -> [LibclangCandidate] {
    guard let directory = run([program, "--libdir"]), !directory.isEmpty else {
      log.append(.skipped(what: "LLVM_CONFIG=\(program)", reason: "'\(program) --libdir' failed"))
      return []
    }
    let inside = candidates(inDirectory: directory, log: &log)
    guard inside.isEmpty, let version = run([program, "--version"]).flatMap({ ClangVersion($0) }) else {
      return inside
    }
    let elsewhere = candidates(inDirectory: "\(root)/usr/lib/\(Self.multiarch)", log: &log)
    return elsewhere.filter { $0.version?.major == version.major }
  }

  private func candidates(inDirectory directory: String, log: inout [SearchEvent]) -> [LibclangCandidate] {
    let names = (Files.entries(ofDirectory: directory, beginningWith: "libclang") ?? [])
      .filter(LibclangCandidate.isLibclang(name:))
    log.append(.looked(place: directory, found: names))
    return names.map { LibclangCandidate(path: PathText.join(directory, $0)) }
  }

  private func partition(
    _ candidates: [LibclangCandidate]
  ) -> (ofSwift: [LibclangCandidate], others: [LibclangCandidate]) {
    var ofSwift: [LibclangCandidate] = []
    var others: [LibclangCandidate] = []
    for candidate in candidates {
      if candidate.belongsToSwift { ofSwift.append(candidate) } else { others.append(candidate) }
    }
    return (ofSwift, others)
  }

  private func firstUsable<Library>(
    _ candidates: [LibclangCandidate], log: inout [SearchEvent],
    load: (String) throws(LibclangLoadError) -> Library
  ) -> LocatedLibclang<Library>? {
    for candidate in newestFirst(candidates) {
      do {
        let library = try load(candidate.path)
        log.append(.chosen(what: candidate.path))
        return LocatedLibclang(library: library, path: candidate.path, version: candidate.version)
      } catch {
        log.append(.skipped(what: candidate.path, reason: error.reason))
      }
    }
    return nil
  }
}
