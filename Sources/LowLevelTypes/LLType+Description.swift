extension LLType: CustomStringConvertible {
  /// The structure of the type with the module's names resolved, as it is on a 64-bit Linux machine.
  ///
  /// Unlike Python's `repr` it shows the hints that decide how C sees the type. The tests compare it with the
  /// same text made from the objects of an imported module.
  public var description: String {
    switch self {
    case .void: "Void"
    case .bool: "Bool"
    case .char: "Char"
    case .uniChar: "UniChar"
    case .number(let name): name.description
    case .singleFloat: "SingleFloat"
    case .float: "Float"
    case .longFloat: "LongFloat"
    // To RPython the two are equal.
    case .renamed(let number, _): number.description
    case .pointer(let target): "Ptr(\(target))"
    case .array(let item, .items): "Array(\(item))"
    case .array(let item, .void): "Array(\(item), void)"
    case .array(let item, .const): "Array(\(item), const)"
    case .fixedArray(let item, let count): "FixedArray(\(count), \(item))"
    case .structure(let name): name.description
    case .function(let arguments, let result):
      "Func(\(arguments.map(\.description).joined(separator: ", ")) -> \(result))"
    case .opaque(.pointee(let spelling)): "Opaque(\(spelling))"
    case .opaque(.pointer(let spelling)): "Opaque(typedef \(spelling))"
    case .alias(_, let type): type.description
    }
  }
}

extension StructureName: CustomStringConvertible {
  /// `Struct(name)`, with `typedef` and `union` behind the name where they apply.
  public var description: String {
    let marks = (isTypedef ? ["typedef"] : []) + (isUnion ? ["union"] : [])
    return "Struct(\(([cName] + marks).joined(separator: ", ")))"
  }
}
