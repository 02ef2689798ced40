import Libclang

/// Every macro definition of a translation unit, in the order of the preprocessor, and which of a name is the last.
struct MacroTable {
  /// A definition. The name and the text are read when they are asked for.
  struct Definition {
    let cursor: Cursor
    let location: SourceLocation
  }

  private(set) var definitions: [Definition] = []
  /// The names, by definition; empty until ``index()``.
  private(set) var names: [String] = []
  /// Whether a definition is its name's last, by definition.
  private(set) var isLast: [Bool] = []
  private var last: [String: Int] = [:]
  /// The last definitions of names that are undefined in the end.
  private var undefined: Set<Int> = []

  mutating func record(_ cursor: Cursor) {
    definitions.append(Definition(cursor: cursor, location: cursor.location))
  }

  /// Reads the names. libclang does not tell of `#undef`.
  mutating func index() {
    names = definitions.map(\.cursor.spelling)
    isLast = Array(repeating: true, count: names.count)
    last.reserveCapacity(names.count)
    for (index, name) in names.enumerated() {
      if let earlier = last.updateValue(index, forKey: name) { isLast[earlier] = false }
    }
  }

  /// The last definition of a name.
  func lastIndex(of name: String) -> Int? { last[name] }

  /// The last definition of the name that a definition gives a meaning to.
  func lastIndex(at index: Int) -> Int? {
    if !isLast[index] { return last[names[index]] }
    return undefined.contains(index) ? nil : index
  }

  /// Takes a name for undefined.
  mutating func undefine(_ name: String) {
    if let index = last.removeValue(forKey: name) { undefined.insert(index) }
  }
}

extension TranslationUnit {
  /// The text of a definition behind the macro's name, parameters included, up to its last token. It is read from the
  /// file: asking libclang where each definition ends costs a tenth of a parse.
  func text(of definition: MacroTable.Definition, named name: String) -> UnsafeRawBufferPointer {
    guard let file = definition.location.file else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let rest = UnsafeRawBufferPointer(
      rebasing: contents(of: file).dropFirst(definition.location.offset + name.utf8.count))
    var lexer = MacroLexer(rest)
    var end = 0
    while let token = lexer.next() { end = token.range.upperBound }
    return UnsafeRawBufferPointer(rebasing: rest.prefix(end))
  }
}
