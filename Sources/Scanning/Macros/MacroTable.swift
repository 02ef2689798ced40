import Libclang
import Text

/// Every macro definition of a translation unit, in the order of the preprocessor, and which of a name is the last.
struct MacroTable {
  /// A definition. The name and the text are read when they are asked for.
  struct Definition {
    let cursor: Cursor
    let location: SourceLocation
    let isFunctionLike: Bool
  }

  private(set) var definitions: [Definition] = []
  /// The names; empty until ``index(_:)``.
  private var names = MacroNames([])
  /// By name, whether it is undefined in the end.
  private var isUndefined: [Bool] = []

  mutating func record(_ cursor: Cursor) {
    definitions.append(
      Definition(cursor: cursor, location: cursor.location, isFunctionLike: cursor.isFunctionLikeMacro))
  }

  /// Takes up the names, as far as they were read; libclang knows the others. It does not tell of `#undef`.
  mutating func index(_ texts: MacroTexts) {
    names =
      texts.names
      ?? MacroNames(
        definitions.indices.map { index in
          let read = index < texts.readings.count ? texts.readings[index].name : nil
          return read ?? definitions[index].cursor.spelling
        })
    isUndefined = Array(repeating: false, count: names.last.count)
  }

  /// The name that a definition gives a meaning to.
  func name(at index: Int) -> String { names.table.names[names.numbers[index]] }

  /// Whether a definition is its name's last.
  func isLast(_ index: Int) -> Bool { names.last[names.numbers[index]] == index }

  /// The last definition of a name; nil where it is undefined in the end.
  func lastIndex(of name: String) -> Int? { names.table.number(of: name).flatMap(lastIndex(ofNumber:)) }

  /// The last definition of the name that a definition gives a meaning to.
  func lastIndex(at index: Int) -> Int? { lastIndex(ofNumber: names.numbers[index]) }

  private func lastIndex(ofNumber number: Int) -> Int? { isUndefined[number] ? nil : names.last[number] }

  /// Takes a name for undefined.
  mutating func undefine(_ name: String) {
    if let number = names.table.number(of: name) { isUndefined[number] = true }
  }
}

/// The names of macro definitions, and which of a name is the last.
struct MacroNames: Sendable {
  let table: NameTable
  /// By definition, the number of its name.
  let numbers: [Int]
  /// By name, its last definition.
  let last: [Int]

  /// - Parameter names: by definition.
  init(_ names: [String]) {
    var table = NameTable(capacity: names.count)
    var last: [Int] = []
    last.reserveCapacity(names.count)
    numbers = names.indices.map { index in
      let (number, isNew) = table.insert(names[index])
      if isNew { last.append(index) } else { last[number] = index }
      return number
    }
    self.table = table
    self.last = last
  }
}
