import FileSystem
import ObjectFiles
import ProjectReading

/// The symbols that the linker would find, gathered from libraries one after the other.
///
/// Only what is named counts: the linker does not take symbols from the libraries that a shared library needs itself
/// (`DT_NEEDED`; GNU ld's and LLVM's `--no-copy-dt-needed-entries`). What a linker script names counts like what is named
/// on the command line.
struct LinkedLibraries {
  /// The names that are found.
  private(set) var names: Set<String> = []
  private let search: LibrarySearch
  /// What libraries have to be made for; nil where anything is taken.
  private let machine: Machine?
  private let wording: Wording
  /// The files that were added or refused, by their paths, and whether they were added.
  private var answers: [String: Bool] = [:]

  /// - Parameter wording: how messages name what the user says.
  init(search: LibrarySearch, machine: Machine?, wording: Wording = Wording()) {
    self.search = search
    self.machine = machine
    self.wording = wording
  }

  /// How deep scripts may name scripts.
  private static let deepest = 8

  /// Adds the library that `-lNAME` stands for: in each directory the shared one, then the archive. Libraries for
  /// another machine are passed over, as the linker does.
  ///
  /// - Returns: false where there is none.
  mutating func add(library name: String, depth: Int = 0) throws(ImportFailure) -> Bool {
    if name.contains("/") { return try add(file: name, depth: depth) }
    for path in search.candidates(name) where Files.kind(path) == .regular {
      if try add(file: path, depth: depth) { return true }
    }
    return false
  }

  /// Adds a file by its path.
  ///
  /// - Returns: false where it is for another machine.
  mutating func add(file path: String, depth: Int = 0) throws(ImportFailure) -> Bool {
    if let answer = answers[path] { return answer }
    // A script may name itself.
    answers[path] = true
    let isAdded = try read(file: path, depth: depth)
    answers[path] = isAdded
    return isAdded
  }

  private mutating func read(file path: String, depth: Int) throws(ImportFailure) -> Bool {
    // A device may have no end, and a pipe no beginning.
    guard Files.kind(path) != .other else {
      throw ImportFailure(.file, "cannot read the library '\(path)': it is a device, a pipe or a socket")
    }
    let bytes: [UInt8]
    do {
      bytes = try Files.contents(path)
    } catch {
      throw ImportFailure(.file, "cannot read the library '\(path)': \(error)")
    }
    do {
      switch try LibraryFile(bytes) {
      case .elf(let file): return try add(linkableNames(file))
      case .archive(let archive): return try add(linkableNames(archive, at: path))
      case .script(let script):
        try add(script, at: path, depth: depth)
        return true
      }
    } catch let error as ObjectFileError {
      throw unreadable(path, error)
    } catch let failure as ImportFailure {
      throw failure
    } catch {
      throw ImportFailure(.internal, "\(error)")
    }
  }

  private func unreadable(_ path: String, _ error: ObjectFileError) -> ImportFailure {
    ImportFailure(
      .file,
      "cannot read the symbols of the library '\(path)': \(error)\n"
        + "install it again, or do without \(wording.symbolKeys("and"))")
  }

  private mutating func add(_ found: Set<String>?) -> Bool {
    guard let found else { return false }
    names.formUnion(found)
    return true
  }

  /// The names that an ELF file offers; nil where it is for another machine.
  private func linkableNames(_ file: ELFFile) throws(ObjectFileError) -> Set<String>? {
    if let machine, file.machine != machine { return nil }
    return Set(try file.symbols().lazy.filter(\.isLinkable).map(\.name))
  }

  /// The names that an archive offers; nil where a member is for another machine, and with it all of the archive.
  ///
  /// The members that are no ELF files, such as those of a link-time optimizer, have their names in the archive's index
  /// alone.
  private func linkableNames(_ archive: ArchiveFile, at path: String) throws -> Set<String>? {
    var found: Set<String> = []
    var needsIndex = false
    for member in archive.members {
      let bytes: ArraySlice<UInt8>
      if let inside = archive.bytes(of: member) {
        bytes = inside
      } else if let outside = contents(PathText.join(PathText.parent(path), member.name)) {
        bytes = outside[...]
      } else {
        needsIndex = true
        continue
      }
      guard ELFFile.isELF(bytes) else {
        needsIndex = true
        continue
      }
      guard let names = try linkableNames(ELFFile(bytes)) else { return nil }
      found.formUnion(names)
    }
    if needsIndex { found.formUnion(archive.index) }
    return found
  }

  /// What is in the file of a thin archive; nil where it is none or cannot be read.
  private func contents(_ path: String) -> [UInt8]? {
    Files.kind(path) == .regular ? try? Files.contents(path) : nil
  }

  private mutating func add(
    _ script: LinkerScript, at path: String, depth: Int
  ) throws(ImportFailure) {
    guard depth < Self.deepest else {
      throw ImportFailure(.file, "the linker script '\(path)' leads to script behind script without an end")
    }
    for input in script.inputs {
      switch input {
      case .library(let name): _ = try add(library: name, depth: depth + 1)
      case .file(let name):
        let places = [PathText.parent(path)] + script.directories + search.directories
        let candidates = PathText.isAbsolute(name) ? [name] : places.map { PathText.join($0, name) }
        // The linker would complain of what is not there; about symbols it says nothing.
        guard let found = candidates.first(where: { Files.kind($0) == .regular }) else { continue }
        _ = try add(file: found, depth: depth + 1)
      }
    }
  }
}

extension LibrarySearch {
  /// The files that `-lNAME` may stand for, in the order in which the linker would take them; behind them those that
  /// only a running program loads.
  func candidates(_ name: String) -> [String] {
    if name.hasPrefix(":") { return directories.map { PathText.join($0, String(name.dropFirst())) } }
    let linked = directories.flatMap { directory in
      ["so", "a"].map { PathText.join(directory, "lib\(name).\($0)") }
    }
    let loaded = directories.lazy.flatMap { directory in
      (Files.entries(ofDirectory: directory, beginningWith: "lib\(name).so.") ?? []).map {
        PathText.join(directory, $0)
      }
    }
    return linked + (linked.contains(where: Files.exists) ? [] : Array(loaded))
  }
}
