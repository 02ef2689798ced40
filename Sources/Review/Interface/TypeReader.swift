import LowLevelTypes

/// Tells what the types of a module are behind their names.
struct TypeReader {
  private var types: [String: LLType] = ["FILEP": .pointer(to: .opaque(.pointee("FILE")))]

  /// How often a name was given a type.
  private var definitions: [String: Int] = [:]

  /// Makes a type known under a name. One with a function in it keeps the name, since written out it may be larger than
  /// any memory. A module that was edited may use a name twice: what it stood for before is another type.
  mutating func define(_ name: String, as type: LLType?) {
    let count = definitions[name, default: 0]
    definitions[name] = count + 1
    guard let type, type.holdsFunction else {
      types[name] = type
      return
    }
    types[name] = .alias(count == 0 ? name : "\(name) \(count)", type)
  }

  /// A type with its spelling.
  func read(_ value: PythonValue) -> InterfaceType {
    InterfaceType(text: value.description, type: type(of: value))
  }

  /// The type of an expression; nil where it is none that a module of ours has.
  func type(of value: PythonValue) -> LLType? {
    switch value {
    case .name(let name): types[name] ?? .ofRPython(name)
    case .call(let function, let arguments): type(calling: function, arguments)
    case .string, .unicode, .number, .list, .tuple, .dictionary: nil
    }
  }

  private func type(calling function: String, _ arguments: [PythonValue.Argument]) -> LLType? {
    let positional = arguments.positional
    switch function {
    case "lltype.Ptr": return positional.first.flatMap(type).map { .pointer(to: $0) }
    case "rffi.CArrayPtr":
      return positional.first.flatMap(type).map { .pointer(to: .array(of: $0, rendering: .items)) }
    case "rffi.CArray": return positional.first.flatMap(type).map { .array(of: $0, rendering: .items) }
    case "lltype.Array":
      let isConst = arguments.value(of: "hints")?.description.contains("render_as_const") == true
      return positional.first.flatMap(type).map { .array(of: $0, rendering: isConst ? .const : .items) }
    case "rffi.CFixedArray":
      guard positional.count == 2, let count = positional[1].asInteger else { return nil }
      return type(of: positional[0]).map { .fixedArray(of: $0, count: count) }
    case "lltype.FuncType": return functionType(positional)
    case "rffi.CCallback": return functionType(positional).map { .pointer(to: $0) }
    case "rffi.COpaque": return spelling(arguments).map { .opaque($0) }
    case "rffi.COpaquePtr": return spelling(arguments).map { .pointer(to: .opaque($0)) }
    case "lltype.Typedef":
      guard positional.count == 2, case .number(let number)? = type(of: positional[0]) else { return nil }
      return positional[1].asText.map { .renamed(number, cName: $0) }
    default: return nil
    }
  }

  private func functionType(_ arguments: [PythonValue]) -> LLType? {
    guard arguments.count == 2, let items = arguments[0].asItems, let result = type(of: arguments[1]) else {
      return nil
    }
    let types = items.compactMap(type)
    return types.count == items.count ? .function(types, result: result) : nil
  }

  private func spelling(_ arguments: [PythonValue.Argument]) -> OpaqueSpelling? {
    if let text = arguments.value(of: "typedef")?.asText { return .pointer(text) }
    return arguments.positional.first?.asText.map { .pointee($0) }
  }
}
