import CDeclarations
import FileSystem
import Libclang
import Lowering
import ObjectFiles
import ProjectReading

extension ImportConfiguration {
  /// What the libraries say of the functions and variables that the headers declare; nil where they are not asked.
  ///
  /// - Throws: when a library cannot be found or read.
  func symbolFindings(about declarations: HeaderDeclarations) throws(ImportFailure) -> SymbolFindings? {
    guard options.asksLibraries else { return nil }
    try refuseOtherFormats()
    let symbols = declarations.linkedSymbols()
    var findings = SymbolFindings()
    findings.omitsMissing = options.omitsMissingSymbols
    if !options.symbolSources.isEmpty {
      let chosen = try chosenSymbols()
      findings.elsewhere = Set(symbols.filter { !chosen.contains($0.value) }.keys)
    }
    if options.checksSymbols || options.omitsMissingSymbols {
      let found = try linkedSymbols()
      findings.missing = symbols.filter { !found.contains($0.value) }
    }
    return findings
  }

  /// Libraries of macOS and Windows are no ELF files.
  private func refuseOtherFormats() throws(ImportFailure) {
    let triple = options.target ?? Self.ownTriple
    let isOther = ["darwin", "macos", "apple", "windows", "mingw", "cygwin"].contains(where: triple.contains)
    if isOther {
      throw options.wording.failure(
        .usage, .target, triple,
        "the libraries of '\(triple)' are not read: \(options.wording.symbolKeys("and")) know "
          + "ELF files and archives of them, as Linux has them")
    }
  }

  private static var ownTriple: String {
    #if os(macOS)
      "apple-darwin"
    #elseif os(Windows)
      "windows"
    #else
      InstallationSearch.multiarch
    #endif
  }

  /// What RPython links every program with besides the libraries of its modules (`-pthread`, `-lrt`), and the C compiler
  /// of its own.
  private static let impliedLibraries = ["c", "pthread", "rt"]

  private func linkedSymbols() throws(ImportFailure) -> Set<String> {
    var libraries = LinkedLibraries(search: librarySearch, machine: machine, wording: options.wording)
    let extra = LinkerWords(compilationInfo.linkExtra)
    for name in compilationInfo.libraries + extra.libraries {
      guard try libraries.add(library: name) else { throw missing(name, .libraries) }
    }
    for path in compilationInfo.linkFiles + extra.files {
      let file = PathText.join(environment.currentDirectory, path)
      if Files.kind(file) == .regular { _ = try libraries.add(file: file) }
    }
    for name in Self.impliedLibraries { _ = try libraries.add(library: name) }
    return libraries.names.union(try namesInSources())
  }

  private func chosenSymbols() throws(ImportFailure) -> Set<String> {
    var libraries = LinkedLibraries(search: librarySearch, machine: machine, wording: options.wording)
    for source in options.symbolSources {
      let path = PathText.join(environment.currentDirectory, source)
      let isPath = source.contains("/") || Files.exists(path)
      let isThere =
        if isPath {
          Files.kind(path) == .regular ? try libraries.add(file: path) : false
        } else if try libraries.add(library: ":" + source) {
          true
        } else {
          try libraries.add(library: source)
        }
      if !isThere { throw missing(source, .symbolsFrom) }
    }
    return libraries.names
  }

  private func missing(_ name: String, _ key: ModuleKey) -> ImportFailure {
    let places = librarySearch.directories.filter(Files.exists).joined(separator: ", ")
    let target = options.target.map { " for '\($0)'" } ?? ""
    return options.wording.failure(
      .file, key, name,
      "no library '\(name)'\(target) to look for symbols in: it is in none of \(places)\n"
        + "install its development package, say where it is with \(options.wording.name(.libraryDirectories)), or correct the name"
    )
  }

  /// Where the linker looks for libraries; for another machine only where those of that machine are.
  private var librarySearch: LibrarySearch {
    let given = compilationInfo.libraryDirs + LinkerWords(compilationInfo.linkExtra).directories
    guard let target = options.target else { return LibrarySearch(given: given, environment: environment) }
    return LibrarySearch(
      given: given, target: target, currentDirectory: environment.currentDirectory)
  }

  private var machine: Machine? { Machine(triple: options.target ?? InstallationSearch.multiarch) }

  /// The words of the C sources that are compiled with the module: what a header declares may be defined there, and
  /// without compiling them it cannot be told.
  private func namesInSources() throws(ImportFailure) -> Set<String> {
    var names: Set<String> = []
    for text in compilationInfo.separateModuleSources { names.formUnion(wordsOfC(text.utf8)) }
    for path in compilationInfo.separateModuleFiles {
      do {
        names.formUnion(wordsOfC(try Files.contents(PathText.join(environment.currentDirectory, path))))
      } catch {
        throw options.wording.failure(
          .file, .separateModuleFile, path, "cannot read '\(path)': \(error)")
      }
    }
    return names
  }
}

extension HeaderDeclarations {
  /// The functions and variables that a library has to have, by their names in C, each with the name that the linker
  /// looks for: the header may say another one behind the declaration, and a macro may put another function in its
  /// place.
  func linkedSymbols() -> [String: String] {
    var symbols: [String: String] = [:]
    for declaration in declarations {
      switch declaration {
      case .function(let function) where function.isInLibrary:
        symbols[function.name] = function.assemblyName ?? function.name
      case .variable(let variable) where !variable.isStatic:
        symbols[variable.name] = variable.assemblyName ?? variable.name
      case .function, .variable, .record, .enumeration, .typedef: break
      }
    }
    let declared = symbols
    for macro in macros {
      guard case .name(let target) = macro.meaning, declared[macro.name] != nil else { continue }
      symbols[macro.name] = declared[target] ?? declared[macro.name]
    }
    return symbols
  }
}

extension Wording {
  /// What asks for symbols, the last behind a word.
  func symbolKeys(_ word: String) -> String {
    "\(name(.checkSymbols)), \(name(.omitMissingSymbols)) \(word) \(name(.symbolsFrom))"
  }
}

/// The words of a C source that may be names.
private func wordsOfC(_ text: some Sequence<UInt8>) -> Set<String> {
  var words: Set<String> = []
  var word: [UInt8] = []
  func end() {
    if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
  }
  for byte in text {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    default: end()
    }
  }
  end()
  return words
}
