/// The C that asks clang about stated calls: for each a function that takes the stated parameters and then a pointer to
/// what the call gives.
///
/// The text stands behind the headers. What it declares is read off its cursors, and is part of no binding.
struct StatedCallSource {
  /// How the call is written.
  enum Form {
    /// In the prototype: the parse need not see bodies.
    case prototype
    /// In the body, since it has a statement expression in it.
    case expression
    /// In the body, since it is a statement and gives nothing.
    case statement
  }

  /// A piece of the source that comes from a call's text.
  private struct Origin {
    let range: Range<Int>
    let call: Int
    let offset: Int
    /// Whether the piece is the text, and not only about a place in it.
    let isText: Bool
  }

  /// The C source.
  private(set) var bytes: [UInt8] = []
  private var origins: [Origin] = []
  /// How many bytes stand in front of it in the file that is parsed.
  private let start: Int

  init(_ calls: [StatedCall], forms: [Form], start: Int) {
    self.start = start
    if calls.isEmpty { return }
    // GCC 14 refuses all three.
    write("#pragma clang diagnostic error \"-Wincompatible-pointer-types\"\n")
    write("#pragma clang diagnostic ignored \"-Wincompatible-pointer-types-discards-qualifiers\"\n")
    write("#pragma clang diagnostic error \"-Wint-conversion\"\n")
    write("#pragma clang diagnostic error \"-Wimplicit-function-declaration\"\n")
    for (index, (call, form)) in zip(calls, forms).enumerated() { write(call, index, form) }
  }

  /// The name of the function that stands for a call.
  static func name(of index: Int) -> String { "rffi_stated_\(index)" }

  /// The call that a place in the parsed file belongs to, and the place in its text.
  func origin(ofOffset offset: Int) -> (call: Int, offset: Int)? {
    guard let origin = origins.first(where: { $0.range.contains(offset - start) }) else { return nil }
    return (
      origin.call, origin.isText ? origin.offset + offset - start - origin.range.lowerBound : origin.offset
    )
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ text: String, _ call: Int, about offset: Int) {
    origins.append(
      Origin(range: bytes.count..<bytes.count + text.utf8.count, call: call, offset: offset, isText: false))
    write(text)
  }

  private mutating func write(_ call: StatedCall, _ range: Range<Int>, _ index: Int) {
    let piece = call.piece(range)
    origins.append(
      Origin(
        range: bytes.count..<bytes.count + piece.utf8.count, call: index, offset: range.lowerBound,
        isText: true))
    write(piece)
  }

  private mutating func write(_ call: StatedCall, _ index: Int, _ form: Form) {
    write("void \(Self.name(of: index))(")
    for (number, parameter) in call.parameters.enumerated() {
      write(call, parameter.range.lowerBound..<parameter.name.lowerBound, index)
      write(" \(argument(number)) ", index, about: parameter.name.lowerBound)
      write(call, parameter.name.upperBound..<parameter.range.upperBound, index)
      write(", ")
    }
    // Where a parameter is no type, the rest of the line is blamed on the name.
    let end = bytes.count
    if call.kind == .instance { write("__typeof__(\(call.piece(call.name))) *rffi_function, ") }
    switch form {
    case .prototype:
      write("__typeof__((0, ")
      writeInvocation(call, index)
      write(")) *rffi_result);\n")
    case .expression:
      write("int rffi_end) { __typeof__((0, ")
      writeInvocation(call, index)
      write(")) *rffi_result; }\n")
    case .statement:
      write("int rffi_end) { ")
      writeInvocation(call, index)
      write("; }\n")
    }
    origins.append(
      Origin(range: end..<bytes.count, call: index, offset: call.name.lowerBound, isText: false))
  }

  /// The call with the parameters. No macro with parameters has a say in the name of a variadic function.
  private mutating func writeInvocation(_ call: StatedCall, _ index: Int) {
    let name = call.piece(call.name)
    write(call.kind == .instance ? "(\(name))" : name, index, about: call.name.lowerBound)
    write("(")
    for (number, parameter) in call.parameters.enumerated() {
      if number > 0 { write(", ") }
      write(argument(number), index, about: parameter.range.lowerBound)
    }
    write(")")
  }

  private func argument(_ number: Int) -> String { "rffi_a\(number)" }
}
