import FileSystem
import Linting

/// Python modules by their dotted names, read from the directories that packages are in.
final class PythonFiles: ModuleSource {
  private let currentDirectory: String
  /// Where packages are, absolute, in the order they are looked for.
  private var roots: [String] = []
  /// The files that the user named, by module.
  private var given: [String: (file: PythonFile, isPackage: Bool)] = [:]
  /// The directory that the package of each of them is in.
  private var givenRoots: [String: String] = [:]
  private var found: [String: (text: PythonFile, isPackage: Bool)?] = [:]

  /// - Throws: a failure where a root is no directory.
  init(roots: [String], currentDirectory: String) throws(ImportFailure) {
    self.currentDirectory = currentDirectory
    for root in roots {
      let path = PathText.normalized(PathText.join(currentDirectory, root))
      guard Files.kind(path) == .directory else {
        throw ImportFailure(.file, "--root '\(root)' is no directory: name the one that the packages are in")
      }
      addRoot(path)
    }
  }

  private func addRoot(_ root: String) {
    if !roots.contains(root) { roots.append(root) }
  }

  /// Takes a file, and gives the dotted name that its package imports it by.
  func add(_ name: String) throws(ImportFailure) -> String {
    let path = PathText.normalized(PathText.join(currentDirectory, name))
    if Files.kind(path) == .directory {
      throw ImportFailure(.file, "'\(name)' is a directory: name the files in it")
    }
    // A device may never end.
    if Files.kind(path) == .other {
      throw ImportFailure(.file, "'\(name)' is no regular file: name the files of a Python package")
    }
    let bytes: [UInt8]
    do {
      bytes = try Files.contents(path)
    } catch {
      throw ImportFailure(.file, "cannot read '\(name)': \(error)")
    }
    var directory = PathText.parent(path)
    var parts: [String] = []
    let base = PathText.name(path)
    let isPackage = base == "__init__.py"
    if !isPackage { parts.append(base.hasSuffix(".py") ? String(base.dropLast(3)) : base) }
    while Files.exists(PathText.join(directory, "__init__.py")), directory != "/" {
      parts.insert(PathText.name(directory), at: 0)
      directory = PathText.parent(directory)
    }
    addRoot(directory)
    let module = parts.joined(separator: ".")
    givenRoots[module] = directory
    if given[module] == nil { given[module] = (PythonFile(name: name, bytes: bytes), isPackage) }
    return module
  }

  /// The directory that the package of a file that was added is in.
  func root(of name: String) -> String { givenRoots[name] ?? currentDirectory }

  func module(_ name: String) -> (text: PythonFile, isPackage: Bool)? {
    if let known = given[name] { return (known.file, known.isPackage) }
    if let known = found[name] { return known }
    let result = search(name)
    found[name] = .some(result)
    return result
  }

  private func search(_ name: String) -> (text: PythonFile, isPackage: Bool)? {
    let path = name.split(separator: ".").joined(separator: "/")
    // A name from the source may not lead out of the roots.
    if path.isEmpty || name.contains("/") { return nil }
    for root in roots {
      for (ending, isPackage) in [("/__init__.py", true), (".py", false)] {
        let file = PathText.join(root, path + ending)
        guard Files.kind(file) == .regular, let bytes = try? Files.contents(file) else { continue }
        let shown = PathText.inside(file, directory: currentDirectory) ?? file
        return (PythonFile(name: shown, bytes: bytes), isPackage)
      }
    }
    return nil
  }
}
