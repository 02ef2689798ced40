import CDeclarations
import FileSystem
import Libclang
import ObjectFiles
import Verification

extension VerificationReport {
  /// Looks up in the libraries that the module's text names what it takes from them.
  mutating func ask(
    libraries module: ModuleForVerification, _ facts: HeaderFacts, target: String?,
    environment: ImportEnvironment
  ) throws(ImportFailure) {
    let claims = module.contents.symbolClaims(facts)
    if claims.isEmpty { return }
    let reader = LibraryReader(module: module, target: target, environment: environment)
    guard reader.readsFormat else {
      return leave(
        "the libraries", module.start,
        "libraries of '\(target ?? "this system")' are not read, only ELF files")
    }
    let (names, missing) = try reader.names()
    let witness = target.map { "libraries for \($0)" } ?? "libraries"
    for library in missing {
      if target != nil {
        return leave("the libraries", module.start, "no library '\(library)' for '\(target ?? "")' is found")
      }
      add(
        VerificationFinding(
          code: .missingSymbol, position: module.start, subject: "libraries", stated: "-l\(library)",
          actual: "no library of that name is found", witnesses: [witness]))
    }
    add(witness: witness)
    let hasSources =
      !module.compilation.separateModuleSources.isEmpty || !module.compilation.separateModuleFiles.isEmpty
    for claim in claims {
      let isThere = names.contains(claim.symbol)
      if !isThere, hasSources {
        leave(
          claim.subject, claim.position, "no library has '\(claim.symbol)'; the module's own C sources may")
        continue
      }
      let finding =
        isThere
        ? nil
        : VerificationFinding(
          code: .missingSymbol, position: claim.position, subject: claim.subject, stated: claim.symbol,
          actual: "none of the libraries has it", witnesses: [witness])
      take(.symbol, .missingSymbol, claim.subject, claim.position, stated: claim.symbol, finding)
    }
    count()
  }
}

/// Finds and reads the libraries of a module's text.
private struct LibraryReader {
  let module: ModuleForVerification
  let target: String?
  let environment: ImportEnvironment

  private var triple: String { target ?? InstallationSearch.multiarch }

  /// Whether the libraries of the target are such as are read here.
  var readsFormat: Bool {
    #if os(macOS)
      if target == nil { return false }
    #endif
    return !["darwin", "macos", "apple", "windows", "mingw", "cygwin"].contains(where: triple.contains)
  }

  /// The names that the libraries offer, and the libraries that are not found.
  func names() throws(ImportFailure) -> (names: Set<String>, missing: [String]) {
    let compilation = module.compilation
    let extra = LinkerWords(compilation.linkExtra)
    let given = compilation.libraryDirs + extra.directories
    let search =
      if let target {
        LibrarySearch(given: given, target: target, currentDirectory: module.directory)
      } else {
        LibrarySearch(given: given, environment: environment.seen(from: module.directory))
      }
    var libraries = LinkedLibraries(search: search, machine: Machine(triple: triple))
    var missing: [String] = []
    for name in compilation.libraries + extra.libraries where try !libraries.add(library: name) {
      missing.append(name)
    }
    for path in compilation.linkFiles + extra.files {
      let file = PathText.join(module.directory, path)
      if Files.kind(file) == .regular { _ = try libraries.add(file: file) }
    }
    // What RPython links every program with.
    for name in ["c", "pthread", "rt"] { _ = try libraries.add(library: name) }
    return (libraries.names, missing)
  }
}
