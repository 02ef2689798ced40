import LowLevelTypes
import PythonSource

/// The types that the names of a module stand for, and what its expressions of types mean.
struct NamedTypes: Sendable {
  private var types: [String: LLType] = ["FILEP": .pointer(to: .opaque(.pointee("FILE")))]
  /// Functions within functions: a callback may take callbacks, and written out be larger than any memory.
  private static let deepest = 60

  /// What a name stands for.
  subscript(name: String) -> LLType? {
    get { types[name] }
    set { types[name] = newValue }
  }

  /// The type of an expression; nil where it is none that is understood.
  func type(of expression: Expression) -> LLType? { type(of: expression, depth: 0) }

  private func type(of expression: Expression, depth: Int) -> LLType? {
    if depth > Self.deepest { return nil }
    if let name = expression.dottedName { return types[name] ?? typeOfRPython(name) }
    if case .conditional = expression.kind { return plainInteger(expression) }
    guard let (function, arguments) = expression.call else { return nil }
    let positional = arguments.positional
    let inner = { (index: Int) in
      index < positional.count ? type(of: positional[index], depth: depth + 1) : nil
    }
    switch function {
    case "lltype.Ptr": return inner(0).map { .pointer(to: $0) }
    case "rffi.CArrayPtr": return inner(0).map { .pointer(to: .array(of: $0, rendering: .items)) }
    case "rffi.CArray": return inner(0).map { .array(of: $0, rendering: .items) }
    case "lltype.Array":
      return inner(0).map { .array(of: $0, rendering: rendering(arguments.keyword("hints"))) }
    case "rffi.CFixedArray", "lltype.FixedSizeArray":
      guard positional.count == 2, let count = positional[1].integer, count >= 0 else { return nil }
      return inner(0).map { .fixedArray(of: $0, count: count) }
    case "lltype.FuncType": return functionType(positional, depth)
    case "rffi.CCallback": return functionType(positional, depth).map { .pointer(to: $0) }
    case "rffi.COpaque": return opaque(arguments).map { .opaque($0) }
    case "rffi.COpaquePtr": return opaque(arguments).map { .pointer(to: .opaque($0)) }
    case "lltype.Typedef":
      guard positional.count == 2, case .number(let number)? = inner(0)?.unaliased else { return nil }
      return positional[1].string.map { .renamed(number, cName: $0) }
    default: return nil
    }
  }

  private func functionType(_ arguments: [Expression], _ depth: Int) -> LLType? {
    guard arguments.count == 2, let items = arguments[0].items,
      let result = type(of: arguments[1], depth: depth + 1)
    else { return nil }
    let types = items.compactMap { type(of: $0, depth: depth + 1) }
    return types.count == items.count ? .function(types, result: result) : nil
  }

  private func opaque(_ arguments: [Expression.Argument]) -> OpaqueSpelling? {
    if let text = arguments.keyword("typedef")?.string { return .pointer(text) }
    return arguments.positional.first?.string.map { .pointee($0) }
  }

  private func rendering(_ hints: Expression?) -> ArrayRendering {
    guard case .dictionary(let pairs)? = hints?.kind else { return .items }
    let isTrue = { (key: String) in
      pairs.contains { $0.key.string == key && $0.value.dottedName == "True" }
    }
    return isTrue("render_as_void") ? .void : isTrue("render_as_const") ? .const : .items
  }

  /// What is C's `int` or `unsigned int` on every machine, which a module finds out with a condition.
  private func plainInteger(_ expression: Expression) -> LLType? {
    guard case .conditional(_, let value, let other) = expression.kind else { return nil }
    let otherType = other.dottedName.flatMap(typeOfRPython)
    if value.dottedName == "rffi.INT_real", otherType == .number(.int) { return otherType }
    if let (function, arguments) = value.call, function == "getattr",
      arguments.positional.dropFirst().first?.string == "UINT_real", otherType == .number(.unsignedInt)
    {
      return otherType
    }
    return nil
  }
}

/// A type under RPython's own name, those among them that go round what RPython makes of `int` (`rffi.py`).
func typeOfRPython(_ name: String) -> LLType? {
  switch name {
  case "rffi.INT_real": .number(.int)
  case "rffi.UINT_real": .number(.unsignedInt)
  default: .ofRPython(name)
  }
}
