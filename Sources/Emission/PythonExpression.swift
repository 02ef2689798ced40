import LowLevelTypes

/// As much of Python's expressions as a binding module needs.
enum PythonExpression {
  /// A name or dotted name.
  case name(String)
  /// A byte string.
  case string(String)
  /// A byte string of any bytes.
  case bytes([UInt8])
  /// A unicode string, by its code points.
  case unicode([UInt32])
  case integer(Int64)
  /// A low-level type; taken apart only when it is written.
  case type(LLType)
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
    case .name(let name): bytes.append(name)
    case .string(let text): writePythonString(text, to: &bytes)
    case .bytes(let text): writePythonString(text, to: &bytes)
    case .unicode(let text): writePythonUnicode(text, to: &bytes)
    case .integer(let value): bytes.append(String(value))
    case .type(let type): write(type, to: &bytes)
    case .list(let items): write(items, "[", "]", to: &bytes)
    case .tuple(let items): write(items, "(", items.count == 1 ? ",)" : ")", to: &bytes)
    case .dictionary(let items):
      bytes.append("{")
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.appendComma() }
        writePythonString(item.key, to: &bytes)
        bytes.append(": ")
        item.value.write(to: &bytes)
      }
      bytes.append("}")
    case .call(let function, let arguments):
      bytes.append(function)
      bytes.append(UInt8(ascii: "("))
      for (index, argument) in arguments.enumerated() {
        if index > 0 { bytes.appendComma() }
        argument.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: ")"))
    }
  }

  private func write(
    _ items: [PythonExpression], _ opening: String, _ closing: String, to bytes: inout [UInt8]
  ) {
    bytes.append(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.appendComma() }
      item.write(to: &bytes)
    }
    bytes.append(closing)
  }

  /// Most types are names, which need no tree.
  private func write(_ type: LLType, to bytes: inout [UInt8]) {
    switch type.pythonName {
    case .own(let name): bytes.append(name)
    case .ofRffi(let name):
      bytes.append("rffi.")
      bytes.append(name)
    case nil: PythonExpression(compound: type).write(to: &bytes)
    }
  }

  /// Writes the expression behind `column`, broken over lines where it does not fit.
  func lay(indent: Int, column: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    write(to: &bytes)
    if column + bytes.count - start <= maximumColumn { return }
    switch self {
    case .call(let function, let arguments) where !arguments.isEmpty:
      let first = start + function.utf8.count + 1
      lay(arguments, from: first, indent: indent + 4, to: &bytes)
    case .type(let type) where type.pythonName == nil:
      bytes.removeLast(bytes.count - start)
      PythonExpression(compound: type).lay(indent: indent, column: column, to: &bytes)
    case .list(let items) where !items.isEmpty:
      bytes.removeLast(bytes.count - start)
      fill(items, indent: indent + 1, column: column + 1, to: &bytes)
    case .tuple(let items) where items.count > 1:
      bytes.removeLast(bytes.count - start)
      layTuple(items, indent: indent + 1, to: &bytes)
    default: break
    }
  }

  /// Breaks a call that is written on one line: all its arguments go on the next line, or else each on its own.
  ///
  /// - Parameter first: where the first argument stands.
  private func lay(
    _ arguments: [PythonArgument], from first: Int, indent: Int, to bytes: inout [UInt8]
  ) {
    // The bracket at the end is not counted.
    if indent + bytes.count - 1 - first < maximumColumn {
      bytes.insert(contentsOf: repeatElement(UInt8(ascii: " "), count: indent + 1), at: first)
      bytes[first] = UInt8(ascii: "\n")
      return
    }
    bytes.removeLast(bytes.count - first)
    for (index, argument) in arguments.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(blanks: indent)
      argument.lay(indent: indent, to: &bytes)
    }
    bytes.append(UInt8(ascii: ")"))
  }

  /// A tuple with each item on a line of its own.
  private func layTuple(_ items: [PythonExpression], indent: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "("))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(",\n" + spaces(indent)) }
      item.lay(indent: indent, column: indent, to: &bytes)
    }
    bytes.append(UInt8(ascii: ")"))
  }

  private func fill(_ items: [PythonExpression], indent: Int, column: Int, to bytes: inout [UInt8]) {
    bytes.append("[")
    var column = column
    for (index, item) in items.enumerated() {
      let start = bytes.count
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      item.write(to: &bytes)
      bytes.append(index + 1 < items.count ? UInt8(ascii: ",") : UInt8(ascii: "]"))
      column += bytes.count - start
      if index > 0, column > maximumColumn {
        bytes.replaceSubrange(start...start, with: ("\n" + spaces(indent)).utf8)
        column = bytes.count - start - 1
      }
    }
  }
}

extension PythonArgument {
  func write(to bytes: inout [UInt8]) {
    if let keyword {
      bytes.append(keyword)
      bytes.append(UInt8(ascii: "="))
    }
    value.write(to: &bytes)
  }

  func lay(indent: Int, to bytes: inout [UInt8]) {
    guard let keyword else { return value.lay(indent: indent, column: indent, to: &bytes) }
    bytes.append(keyword)
    bytes.append(UInt8(ascii: "="))
    let column = indent + keyword.utf8.count + 1
    value.lay(indent: column, column: column, to: &bytes)
  }
}

/// The longest line of a module, one less than PEP 8 allows so that a comma or bracket fits behind.
let maximumColumn = 78

func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
