/// As much of Python's expressions as the statements of a module are made of.
indirect enum PythonValue: Hashable, Sendable {
  /// A name or dotted name.
  case name(String)
  /// A byte string.
  case string([UInt8])
  /// A unicode string, by its code points.
  case unicode([UInt32])
  /// A number as it is written, without blanks.
  case number(String)
  case list([PythonValue])
  case tuple([PythonValue])
  case dictionary([Entry])
  case call(String, [Argument])

  /// An entry of a dictionary.
  struct Entry: Hashable, Sendable {
    let key: PythonValue
    let value: PythonValue
  }

  /// An argument of a call.
  struct Argument: Hashable, Sendable {
    let keyword: String?
    let value: PythonValue
  }
}

extension PythonValue {
  /// The function of a call and what is passed to it; nil for anything else.
  var asCall: (function: String, arguments: [Argument])? {
    if case .call(let function, let arguments) = self { (function, arguments) } else { nil }
  }

  /// The text of a byte string; nil for anything else.
  var asText: String? {
    if case .string(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  /// The items of a list or tuple; nil for anything else.
  var asItems: [PythonValue]? {
    switch self {
    case .list(let items), .tuple(let items): items
    case .name, .string, .unicode, .number, .dictionary, .call: nil
    }
  }

  /// An integer that fits; nil for anything else.
  var asInteger: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }
}

extension [PythonValue.Argument] {
  /// What is passed under no keyword.
  var positional: [PythonValue] { filter { $0.keyword == nil }.map(\.value) }

  /// What is passed under a keyword.
  func value(of keyword: String) -> PythonValue? { first { $0.keyword == keyword }?.value }
}

extension PythonValue: CustomStringConvertible {
  /// The expression on one line, as a module spells it.
  var description: String {
    switch self {
    case .name(let name), .number(let name): name
    case .string(let bytes): "'\(bytes.map(escaped).joined())'"
    case .unicode(let units): "u'\(units.map(escaped).joined())'"
    case .list(let items): "[\(joined(items))]"
    case .tuple(let items): "(\(joined(items))\(items.count == 1 ? "," : ""))"
    case .dictionary(let entries): "{\(entries.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    case .call(let function, let arguments):
      "\(function)(\(arguments.map(\.description).joined(separator: ", ")))"
    }
  }

  private func joined(_ items: [PythonValue]) -> String {
    items.map(\.description).joined(separator: ", ")
  }
}

extension PythonValue.Argument: CustomStringConvertible {
  /// The argument as it stands in a call.
  var description: String { (keyword.map { $0 + "=" } ?? "") + value.description }
}

private func escaped(_ byte: UInt8) -> String { escaped(UInt32(byte)) }

private func escaped(_ unit: UInt32) -> String {
  switch unit {
  case 0x27, 0x5c: "\\\(Character(Unicode.Scalar(UInt8(unit))))"
  case 0x20..<0x7f: String(Character(Unicode.Scalar(UInt8(unit))))
  default: "\\x\(String(unit, radix: 16))"
  }
}
