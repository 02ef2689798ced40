/// What arguments for the linker say of libraries.
///
/// Those of `-L` and `-l` stand in the same argument or in the next one (`ld(1)`); other options say nothing of symbols.
struct LinkerWords {
  /// The directories of `-L`.
  private(set) var directories: [String] = []
  /// The names of `-l`.
  private(set) var libraries: [String] = []
  /// What is no option.
  private(set) var files: [String] = []

  init(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        files.append(word)
        continue
      }
      guard word.hasPrefix("-L") || word.hasPrefix("-l") else { continue }
      guard let value = word.utf8.count > 2 ? String(word.dropFirst(2)) : rest.popFirst() else { return }
      if word.hasPrefix("-L") { directories.append(value) } else { libraries.append(value) }
    }
  }
}
