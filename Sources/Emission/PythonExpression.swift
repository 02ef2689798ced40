/// As much of Python's expressions as a binding module needs.
indirect enum PythonExpression {
  /// A name or dotted name.
  case name(String)
  /// A byte string.
  case string(String)
  /// A byte string of any bytes.
  case bytes([UInt8])
  /// A unicode string, by its code points.
  case unicode([UInt32])
  case integer(Int64)
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
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the expression on one line.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .name(let name): bytes.append(contentsOf: name.utf8)
    case .string(let text): writePythonString(text, to: &bytes)
    case .bytes(let text): writePythonString(text, to: &bytes)
    case .unicode(let text): writePythonUnicode(text, to: &bytes)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .list(let items): write(items, "[", "]", to: &bytes)
    case .tuple(let items): write(items, "(", items.count == 1 ? ",)" : ")", to: &bytes)
    case .dictionary(let items):
      bytes.append(UInt8(ascii: "{"))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        writePythonString(item.key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        item.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .call(let function, let arguments):
      bytes.append(contentsOf: function.utf8)
      bytes.append(UInt8(ascii: "("))
      for (index, argument) in arguments.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        argument.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: ")"))
    }
  }

  private func write(
    _ items: [PythonExpression], _ opening: String, _ closing: String, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: opening.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(contentsOf: ", ".utf8) }
      item.write(to: &bytes)
    }
    bytes.append(contentsOf: closing.utf8)
  }

  /// Writes the expression behind `column`, broken over lines where it does not fit.
  func lay(indent: Int, column: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    write(to: &bytes)
    if column + bytes.count - start <= maximumColumn { return }
    switch self {
    case .call(let function, let arguments) where !arguments.isEmpty:
      bytes.removeLast(bytes.count - start)
      lay(function, arguments, indent: indent + 4, to: &bytes)
    case .list(let items) where !items.isEmpty:
      bytes.removeLast(bytes.count - start)
      fill(items, indent: indent + 1, column: column + 1, to: &bytes)
    case .tuple(let items) where items.count > 1:
      bytes.removeLast(bytes.count - start)
      layTuple(items, indent: indent + 1, to: &bytes)
    default: break
    }
  }

  /// A call with all its arguments on the next line, or else each on its own.
  private func lay(
    _ function: String, _ arguments: [PythonArgument], indent: Int, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: (function + "(\n" + spaces(indent)).utf8)
    let start = bytes.count
    for (index, argument) in arguments.enumerated() {
      if index > 0 { bytes.append(contentsOf: ", ".utf8) }
      argument.write(to: &bytes)
    }
    if indent + bytes.count - start >= maximumColumn {
      bytes.removeLast(bytes.count - start)
      for (index, argument) in arguments.enumerated() {
        if index > 0 { bytes.append(contentsOf: (",\n" + spaces(indent)).utf8) }
        argument.lay(indent: indent, to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: ")"))
  }

  /// A tuple with each item on a line of its own.
  private func layTuple(_ items: [PythonExpression], indent: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "("))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(contentsOf: (",\n" + spaces(indent)).utf8) }
      item.lay(indent: indent, column: indent, to: &bytes)
    }
    bytes.append(UInt8(ascii: ")"))
  }

  private func fill(_ items: [PythonExpression], indent: Int, column: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    var column = column
    for (index, item) in items.enumerated() {
      let piece = item.oneLine + (index + 1 < items.count ? "," : "]")
      if index > 0, column + 1 + piece.utf8.count > maximumColumn {
        bytes.append(contentsOf: ("\n" + spaces(indent)).utf8)
        column = indent
      } else if index > 0 {
        bytes.append(UInt8(ascii: " "))
        column += 1
      }
      bytes.append(contentsOf: piece.utf8)
      column += piece.utf8.count
    }
  }
}

extension PythonArgument {
  func write(to bytes: inout [UInt8]) {
    if let keyword { bytes.append(contentsOf: (keyword + "=").utf8) }
    value.write(to: &bytes)
  }

  func lay(indent: Int, to bytes: inout [UInt8]) {
    guard let keyword else { return value.lay(indent: indent, column: indent, to: &bytes) }
    bytes.append(contentsOf: (keyword + "=").utf8)
    let column = indent + keyword.utf8.count + 1
    value.lay(indent: column, column: column, to: &bytes)
  }
}

/// The longest line of a module, one less than PEP 8 allows so that a comma or bracket fits behind.
let maximumColumn = 78

func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
