/// As much of Python's expressions as a binding module needs.
indirect enum PythonExpression {
  /// A name or dotted name.
  case name(String)
  /// A byte string.
  case string(String)
  case integer(Int)
  case list([PythonExpression])
  case tuple([PythonExpression])
  case dictionary([(key: String, value: PythonExpression)])
  case call(String, [PythonArgument])
}

/// An argument of a call.
struct PythonArgument {
  let keyword: String?
  let value: PythonExpression

  init(_ value: PythonExpression) {
    keyword = nil
    self.value = value
  }

  init(_ keyword: String, _ value: PythonExpression) {
    self.keyword = keyword
    self.value = value
  }
}

extension PythonExpression {
  /// A call with positional arguments.
  static func call(_ function: String, _ arguments: PythonExpression...) -> PythonExpression {
    .call(function, arguments.map { PythonArgument($0) })
  }

  /// The expression on one line.
  var oneLine: String {
    switch self {
    case .name(let name): name
    case .string(let text): pythonString(text)
    case .integer(let value): String(value)
    case .list(let items): "[\(items.map(\.oneLine).joined(separator: ", "))]"
    case .tuple(let items):
      "(\(items.map(\.oneLine).joined(separator: ", "))\(items.count == 1 ? "," : ""))"
    case .dictionary(let items):
      "{\(items.map { "\(pythonString($0.key)): \($0.value.oneLine)" }.joined(separator: ", "))}"
    case .call(let function, let arguments):
      "\(function)(\(arguments.map(\.oneLine).joined(separator: ", ")))"
    }
  }

  /// The expression, broken over lines where it does not fit behind `column`.
  func laid(indent: Int, column: Int) -> String {
    let line = oneLine
    if column + line.utf8.count <= maximumColumn { return line }
    switch self {
    case .call(let function, let arguments) where !arguments.isEmpty:
      let inner = indent + 4
      let together = arguments.map(\.oneLine).joined(separator: ", ")
      if inner + together.utf8.count < maximumColumn { return "\(function)(\n\(spaces(inner))\(together))" }
      let lines = arguments.map { spaces(inner) + $0.laid(indent: inner) }
      return "\(function)(\n\(lines.joined(separator: ",\n")))"
    case .list(let items): return "[" + filled(items, indent: indent + 1, column: column + 1) + "]"
    default: return line
    }
  }

  private func filled(_ items: [PythonExpression], indent: Int, column: Int) -> String {
    var text = ""
    var column = column
    for (index, item) in items.enumerated() {
      let piece = item.oneLine + (index + 1 < items.count ? "," : "")
      if index > 0, column + 1 + piece.utf8.count > maximumColumn {
        text += "\n" + spaces(indent)
        column = indent
      } else if index > 0 {
        text += " "
        column += 1
      }
      text += piece
      column += piece.utf8.count
    }
    return text
  }
}

extension PythonArgument {
  var oneLine: String { (keyword.map { "\($0)=" } ?? "") + value.oneLine }

  func laid(indent: Int) -> String {
    guard let keyword else { return value.laid(indent: indent, column: indent) }
    let column = indent + keyword.utf8.count + 1
    return "\(keyword)=" + value.laid(indent: column, column: column)
  }
}

/// The longest line of a module, one less than PEP 8 allows so that a comma or bracket fits behind.
let maximumColumn = 78

func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
