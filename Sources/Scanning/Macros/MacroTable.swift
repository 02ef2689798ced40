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
  /// The names, and by definition the number of its name; empty until ``index(_:)``.
  private var names = NameTable()
  private var numbers: [Int] = []
  /// By name, its last definition, and whether it is undefined in the end.
  private var last: [Int] = []
  private var isUndefined: [Bool] = []

  mutating func record(_ cursor: Cursor) {
    definitions.append(
      Definition(cursor: cursor, location: cursor.location, isFunctionLike: cursor.isFunctionLikeMacro))
  }

  /// Takes up the names, as far as they were read; libclang knows the others. It does not tell of `#undef`.
  mutating func index(_ readings: [MacroReading]) {
    names = NameTable(capacity: definitions.count)
    numbers.reserveCapacity(definitions.count)
    for index in definitions.indices {
      let read = index < readings.count ? readings[index].name : nil
      let (number, isNew) = names.insert(read ?? definitions[index].cursor.spelling)
      numbers.append(number)
      if isNew { last.append(index) } else { last[number] = index }
    }
    isUndefined = Array(repeating: false, count: last.count)
  }

  /// The name that a definition gives a meaning to.
  func name(at index: Int) -> String { names.names[numbers[index]] }

  /// Whether a definition is its name's last.
  func isLast(_ index: Int) -> Bool { last[numbers[index]] == index }

  /// The last definition of a name; nil where it is undefined in the end.
  func lastIndex(of name: String) -> Int? { names.number(of: name).flatMap(lastIndex(ofNumber:)) }

  /// The last definition of the name that a definition gives a meaning to.
  func lastIndex(at index: Int) -> Int? { lastIndex(ofNumber: numbers[index]) }

  private func lastIndex(ofNumber number: Int) -> Int? { isUndefined[number] ? nil : last[number] }

  /// Takes a name for undefined.
  mutating func undefine(_ name: String) {
    if let number = names.number(of: name) { isUndefined[number] = true }
  }
}
