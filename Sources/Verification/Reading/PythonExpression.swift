import PythonSource

extension Expression {
  /// `a.b.c` of names alone; nil for anything else.
  var dottedName: String? {
    switch kind {
    case .name(let name): name
    case .attribute(let base, let name): base.dottedName.map { "\($0).\(name)" }
    default: nil
    }
  }

  /// The function that is called, by its dotted name, and what is passed; nil for what is no such call.
  var call: (function: String, arguments: [Argument])? {
    guard case .call(let function, let arguments) = kind, let name = function.dottedName else { return nil }
    return (name, arguments)
  }

  /// The text of a string; nil for anything else.
  var string: String? { if case .string(let text) = kind { text } else { nil } }

  /// An integer of at most 64 bits, with its sign; nil for anything else.
  var integer: Int? {
    switch kind {
    case .integer(let value): value
    case .unary("-", let operand): operand.integer.map { 0 &- $0 }
    default: nil
    }
  }

  /// The items of a list or tuple; nil for anything else.
  var items: [Expression]? {
    switch kind {
    case .list(let items), .tuple(let items): items
    default: nil
    }
  }
}

extension [Expression.Argument] {
  /// What is passed by place.
  var positional: [Expression] {
    compactMap { if case .positional(let value) = $0 { value } else { nil } }
  }

  /// What is passed under a name.
  func keyword(_ wanted: String) -> Expression? {
    for case .keyword(let name, let value) in self where name == wanted { return value }
    return nil
  }
}

extension Parameters {
  /// Whether there are none.
  var takesNothing: Bool { parameters.isEmpty && list == nil && dictionary == nil }
}
