import PythonSource

extension ModuleContents {
  /// Reads what a module says of C.
  ///
  ///     let contents = try ModuleContents(PythonText(name: "zlib.py", bytes: bytes), directory: ".") { _ in nil }
  ///
  /// - Parameters:
  ///   - text: the module.
  ///   - directory: its directory, which `_HERE` stands for.
  ///   - file: the text of a module that is imported by its dotted name; nil where there is none.
  /// - Throws: ``PythonSyntaxError`` where it is not Python 2.7.
  public init(
    _ text: PythonText, directory: String, importing file: @escaping (String) -> PythonText?
  ) throws(PythonSyntaxError) {
    var known: Set<String> = []
    self = try Self.read(text, directory: directory, file, &known).contents
  }

  private static func read(
    _ text: PythonText, directory: String, _ file: @escaping (String) -> PythonText?,
    _ open: inout Set<String>
  ) throws(PythonSyntaxError) -> ModuleReader {
    let module = try PythonModule(text)
    // Modules that import each other are Python's business; here each is read once on the way.
    var seen = open
    var reader = ModuleReader(module, directory: directory) { name in
      guard seen.insert(name).inserted, let text = file(name) else { return nil }
      var inner = seen
      return (try? read(text, directory: directory, file, &inner))?.types
    }
    reader.read()
    open = seen
    return reader
  }
}
