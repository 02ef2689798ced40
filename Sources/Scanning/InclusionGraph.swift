import Libclang

/// Which file includes which, and the name one includes each by.
struct InclusionGraph {
  /// One `#include` that led to a file.
  struct Inclusion {
    let includer: SourceFile
    let target: SourceFile
    /// What stands between the quotes or angle brackets.
    let spelling: String
    let isQuoted: Bool
  }

  private(set) var inclusions: [Inclusion] = []
  private var first: [SourceFile: Inclusion] = [:]
  /// Directories that angle-bracket names were found in, with a slash at the end.
  private(set) var roots: Set<String> = []

  private var paths: [SourceFile: String] = [:]

  mutating func record(_ directive: Cursor, in unit: TranslationUnit) {
    let location = directive.location
    guard let includer = location.file, let target = directive.includedFile else { return }
    let spelling = directive.spelling
    let root = directory(of: target, under: spelling)
    // What is named in quotes is looked for beside the file that names it; anything else was named in angle
    // brackets. Only where both are possible is the text worth reading: libclang takes long to find it.
    let isBeside = root == parent(of: includer) || path(of: includer) == ScanRequest.sourceName
    let isQuoted = isBeside && isQuoted(at: location.offset, of: includer, in: unit)
    let inclusion = Inclusion(
      includer: includer, target: target, spelling: spelling, isQuoted: isQuoted)
    inclusions.append(inclusion)
    if first[target] == nil { first[target] = inclusion }
    if let root, !isQuoted { roots.insert(root) }
  }

  private mutating func path(of file: SourceFile) -> String {
    if let known = paths[file] { return known }
    let path = file.path
    paths[file] = path
    return path
  }

  /// The directory, with a slash at the end, in which a file is found under a name; nil when its path says otherwise.
  private mutating func directory(of file: SourceFile, under name: String) -> String? {
    let path = path(of: file)
    let length = path.utf8.count - name.utf8.count
    guard length >= 0, path.utf8.suffix(name.utf8.count).elementsEqual(name.utf8) else { return nil }
    let directory = path.utf8.prefix(length)
    return directory.isEmpty || directory.last == UInt8(ascii: "/") ? String(directory) : nil
  }

  private mutating func parent(of file: SourceFile) -> String? {
    let path = path(of: file).utf8
    let length = path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex
    return String(path[..<length])
  }

  /// Whether the directive at `offset` names its file in quotes. A computed include counts as angle brackets.
  private func isQuoted(at offset: Int, of file: SourceFile, in unit: TranslationUnit) -> Bool {
    let directive = unit.contents(of: file).dropFirst(offset).prefix { $0 != UInt8(ascii: "\n") }
    return directive.first { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") } == UInt8(ascii: "\"")
  }

  /// The name to include a file by, which is the same on every machine: what the first angle-bracket directive
  /// says, else the path below the nearest include directory, else the bare file name.
  func name(of file: SourceFile) -> String {
    if let inclusion = first[file], !inclusion.isQuoted { return inclusion.spelling }
    let path = file.path
    let root = roots.filter { path.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
    if let root { return String(path.dropFirst(root.count)) }
    return path.split(separator: "/").last.map(String.init) ?? path
  }
}
