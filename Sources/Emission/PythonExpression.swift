import LowLevelTypes
import Text

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
  /// A list of types.
  case types([LLType])
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
    var buffer = TextBuffer()
    write(to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Writes the expression on one line.
  func write(to buffer: inout TextBuffer) {
    switch self {
    case .name(let name): buffer.append(name)
    case .string(let text): writePythonString(text, to: &buffer)
    case .bytes(let text): writePythonString(text, to: &buffer)
    case .unicode(let text): writePythonUnicode(text, to: &buffer)
    case .integer(let value): buffer.append(Int(value))
    case .type(let type): writeType(type, to: &buffer)
    case .list(let items): write(items, "[", "]", to: &buffer)
    case .types(let types): writeTypes(types, to: &buffer)
    case .tuple(let items): write(items, "(", items.count == 1 ? ",)" : ")", to: &buffer)
    case .dictionary(let items):
      buffer.append("{")
      for (index, item) in items.enumerated() {
        if index > 0 { buffer.appendComma() }
        writePythonString(item.key, to: &buffer)
        buffer.append(": ")
        item.value.write(to: &buffer)
      }
      buffer.append("}")
    case .call(let function, let arguments):
      buffer.append(function)
      buffer.append(UInt8(ascii: "("))
      for (index, argument) in arguments.enumerated() {
        if index > 0 { buffer.appendComma() }
        argument.write(to: &buffer)
      }
      buffer.append(UInt8(ascii: ")"))
    }
  }

  private func write(
    _ items: [PythonExpression], _ opening: String, _ closing: String, to buffer: inout TextBuffer
  ) {
    buffer.append(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.appendComma() }
      item.write(to: &buffer)
    }
    buffer.append(closing)
  }

  /// Writes the expression behind `column`, broken over lines where it does not fit.
  func lay(indent: Int, column: Int, to buffer: inout TextBuffer) {
    let start = buffer.count
    write(to: &buffer)
    if column + buffer.count - start <= maximumColumn { return }
    switch self {
    case .call(let function, let arguments) where !arguments.isEmpty:
      let first = start + function.utf8.count + 1
      if !breakCall(at: first, indent: indent + 4, &buffer) {
        layArguments(arguments, from: first, indent: indent + 4, to: &buffer)
      }
    case .type(let type) where type.pythonName == nil:
      buffer.cut(from: start)
      PythonExpression(compound: type).lay(indent: indent, column: column, to: &buffer)
    case .list(let items) where !items.isEmpty:
      buffer.cut(from: start)
      fill(items, indent: indent + 1, column: column + 1, to: &buffer)
    case .types(let types) where !types.isEmpty:
      buffer.cut(from: start)
      fill(types.map { PythonExpression($0) }, indent: indent + 1, column: column + 1, to: &buffer)
    case .tuple(let items) where items.count > 1:
      buffer.cut(from: start)
      layTuple(items, indent: indent + 1, to: &buffer)
    default: break
    }
  }

  /// A tuple with each item on a line of its own.
  private func layTuple(_ items: [PythonExpression], indent: Int, to buffer: inout TextBuffer) {
    buffer.append(UInt8(ascii: "("))
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.append(",\n" + spaces(indent)) }
      item.lay(indent: indent, column: indent, to: &buffer)
    }
    buffer.append(UInt8(ascii: ")"))
  }

  private func fill(_ items: [PythonExpression], indent: Int, column: Int, to buffer: inout TextBuffer) {
    buffer.append("[")
    var column = column
    for (index, item) in items.enumerated() {
      let start = buffer.count
      if index > 0 { buffer.append(UInt8(ascii: " ")) }
      item.write(to: &buffer)
      buffer.append(index + 1 < items.count ? UInt8(ascii: ",") : UInt8(ascii: "]"))
      column += buffer.count - start
      if index > 0, column > maximumColumn {
        buffer.breakLine(at: start, indent: indent - 1)
        column = buffer.count - start - 1
      }
    }
  }
}

extension PythonArgument {
  func write(to buffer: inout TextBuffer) {
    if let keyword {
      buffer.append(keyword)
      buffer.append(UInt8(ascii: "="))
    }
    value.write(to: &buffer)
  }

  func lay(indent: Int, to buffer: inout TextBuffer) {
    guard let keyword else { return value.lay(indent: indent, column: indent, to: &buffer) }
    buffer.append(keyword)
    buffer.append(UInt8(ascii: "="))
    let column = indent + keyword.utf8.count + 1
    value.lay(indent: column, column: column, to: &buffer)
  }
}

/// Writes a list of types on one line.
func writeTypes(_ types: [LLType], to buffer: inout TextBuffer) {
  buffer.append(UInt8(ascii: "["))
  for index in types.indices {
    if index > 0 { buffer.appendComma() }
    writeType(types[index], to: &buffer)
  }
  buffer.append(UInt8(ascii: "]"))
}

/// Writes a type on one line. Most are names, which need no expression.
func writeType(_ type: LLType, to buffer: inout TextBuffer) {
  switch type.pythonName {
  case .own(let name): buffer.append(name)
  case .ofRffi(let name):
    buffer.append("rffi.")
    buffer.append(name)
  case nil: PythonExpression(compound: type).write(to: &buffer)
  }
}

/// Breaks a call that is written on one line, so that all its arguments go on the next line, the first of which stands
/// at `first`; false where they do not fit there.
func breakCall(at first: Int, indent: Int, _ buffer: inout TextBuffer) -> Bool {
  // The bracket at the end is not counted.
  guard indent + buffer.count - 1 - first < maximumColumn else { return false }
  buffer.breakLine(at: first, indent: indent)
  return true
}

/// Writes the arguments of a call once more, from `first` on, each on a line of its own.
func layArguments(
  _ arguments: [PythonArgument], from first: Int, indent: Int, to buffer: inout TextBuffer
) {
  buffer.cut(from: first)
  for (index, argument) in arguments.enumerated() {
    if index > 0 { buffer.append(UInt8(ascii: ",")) }
    buffer.append(UInt8(ascii: "\n"))
    buffer.append(blanks: indent)
    argument.lay(indent: indent, to: &buffer)
  }
  buffer.append(UInt8(ascii: ")"))
}

/// The longest line of a module, one less than PEP 8 allows so that a comma or bracket fits behind.
let maximumColumn = 78

func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
