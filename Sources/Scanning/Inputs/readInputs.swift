import CDeclarations
import Hashing
import Libclang

extension InclusionGraph {
  /// What the parse of `unit` has read.
  ///
  /// - Parameter withContents: whether the contents are looked at, which takes as long as reading them.
  func inputs(of unit: TranslationUnit, withContents: Bool) -> ParseInputs {
    var inputs = ParseInputs()
    var lookups: Set<ParseInputs.Lookup> = []
    func add(_ name: String, from directory: String) {
      let lookup = ParseInputs.Lookup(name: name, directory: directory)
      if lookups.insert(lookup).inserted { inputs.lookups.append(lookup) }
    }
    let source = ScanRequest.sourceName
    for file in unit.files where file.path != source {
      let path = file.path
      guard withContents else {
        inputs.files.append(ParseInputs.File(path: path, content: nil))
        continue
      }
      let contents = unit.contents(of: file)
      inputs.files.append(ParseInputs.File(path: path, content: ContentHash(of: contents)))
      let questions = FileQuestions(in: contents)
      if !questions.areKnown { inputs.isComplete = false }
      for name in questions.headers { add(name, from: directory(of: path)) }
    }
    guard withContents else { return inputs }
    for inclusion in inclusions {
      let path = inclusion.includer.path
      add(inclusion.spelling, from: path == source ? "." : directory(of: path))
    }
    inputs.directories = roots.sorted()
    return inputs
  }

  private func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
