import Diagnostics
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
    let location: SourceLocation
  }

  private(set) var inclusions: [Inclusion] = []
  private var first: [SourceFile: Inclusion] = [:]
  /// Directories that angle-bracket names were found in, with a slash at the end.
  private var roots: Set<String> = []

  mutating func record(_ directive: Cursor, in unit: TranslationUnit) {
    let location = directive.location
    guard let includer = location.file, let target = directive.includedFile else { return }
    let inclusion = Inclusion(
      includer: includer, target: target, spelling: directive.spelling,
      isQuoted: isQuoted(at: location.offset, in: unit.contents(of: includer)), location: location)
    inclusions.append(inclusion)
    if first[target] == nil { first[target] = inclusion }
    guard !inclusion.isQuoted else { return }
    let path = target.path
    if path.hasSuffix("/" + inclusion.spelling) {
      roots.insert(String(path.dropLast(inclusion.spelling.utf8.count)))
    }
  }

  /// Whether the directive at `offset` names its file in quotes. A computed include counts as angle brackets.
  private func isQuoted(at offset: Int, in text: UnsafeRawBufferPointer) -> Bool {
    let directive = text.dropFirst(offset).prefix { $0 != UInt8(ascii: "\n") }
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
