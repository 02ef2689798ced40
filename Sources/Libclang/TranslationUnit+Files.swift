import CLibclang

extension TranslationUnit {
  /// The files that were read, the one that is parsed first, each once. What the command line includes is among them.
  public var files: [SourceFile] {
    var found = FoundFiles()
    withUnsafeMutablePointer(to: &found) { found in
      functions.pointee.getInclusions(
        unit,
        { file, _, _, data in
          guard let file, let found = data?.assumingMemoryBound(to: FoundFiles.self) else { return }
          found.pointee.add(file)
        }, UnsafeMutableRawPointer(found))
    }
    return found.files.map { SourceFile(raw: $0, functions: functions) }
  }
}

/// Files, each once, in the order they were first added in.
private struct FoundFiles {
  private(set) var files: [CXFile] = []
  private var known: Set<CXFile> = []

  mutating func add(_ file: CXFile) {
    if known.insert(file).inserted { files.append(file) }
  }
}
