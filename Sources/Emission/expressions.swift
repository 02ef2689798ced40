import Bindings
import LowLevelTypes

extension PythonExpression {
  /// A low-level type as the module spells it, in the shortest words RPython has for it.
  init(_ type: LLType) {
    self =
      switch type {
      case .void: .name("lltype.Void")
      case .bool: .name("lltype.Bool")
      case .char: .name("rffi.CHAR")
      case .uniChar: .name("lltype.UniChar")
      case .number(let number): .name("rffi." + number.rawValue)
      case .singleFloat: .name("rffi.FLOAT")
      case .float: .name("rffi.DOUBLE")
      case .longFloat: .name("rffi.LONGDOUBLE")
      case .renamed(let number, let cName):
        .call("lltype.Typedef", .name("rffi." + number.rawValue), .string(cName))
      case .pointer(let target): PythonExpression(pointerTo: target)
      case .array(let item, _): .call("rffi.CArray", PythonExpression(item))
      case .fixedArray(let item, let count):
        .call("rffi.CFixedArray", PythonExpression(item), .integer(Int64(count)))
      case .function(let arguments, let result):
        .call("lltype.FuncType", .list(arguments.map { PythonExpression($0) }), PythonExpression(result))
      case .structure(let name): .string(name.cName)
      case .opaque(let spelling): .call("rffi.COpaque", [spelling.argument])
      case .alias(let name, _): .name(name)
      }
  }

  private init(pointerTo target: LLType) {
    self =
      switch target {
      case .function(let arguments, let result):
        .call("rffi.CCallback", .list(arguments.map { PythonExpression($0) }), PythonExpression(result))
      case .opaque(let spelling): .call("rffi.COpaquePtr", [spelling.argument])
      case .array(let item, let rendering): PythonExpression(arrayPointerTo: item, rendering)
      default: .call("lltype.Ptr", PythonExpression(target))
      }
  }

  private init(arrayPointerTo item: LLType, _ rendering: ArrayRendering) {
    switch (item, rendering) {
    case (_, .void): self = .name("rffi.VOIDP")
    case (.char, .const): self = .name("rffi.CONST_CCHARP")
    case (_, .const): self = .call("lltype.Ptr", PythonExpression(constArrayOf: item))
    case (_, .items):
      self =
        pointerName(of: item).map { .name("rffi." + $0) }
        ?? .call("rffi.CArrayPtr", PythonExpression(item))
    }
  }
}

extension PythonExpression {
  /// An array that C sees as const.
  init(constArrayOf item: LLType) {
    let hints: [(key: String, value: PythonExpression)] = [
      ("nolength", .name("True")), ("render_as_const", .name("True")),
    ]
    self = .call(
      "lltype.Array",
      [PythonArgument(PythonExpression(item)), PythonArgument("hints", .dictionary(hints))])
  }
}

/// The name `rffi` has for a pointer to such items, if it has one.
private func pointerName(of item: LLType) -> String? {
  switch item.unaliased {
  case .char: "CCHARP"
  case .uniChar: "CWCHARP"
  case .singleFloat: "FLOATP"
  case .float: "DOUBLEP"
  case .longFloat: "LONGDOUBLEP"
  case .number(let number): number.rawValue + "P"
  case .charPointer: "CCHARPP"
  case .voidPointer: "VOIDPP"
  default: nil
  }
}

extension OpaqueSpelling {
  /// How `rffi.COpaquePtr` is told.
  var argument: PythonArgument {
    switch self {
    case .pointee(let spelling): PythonArgument(.string(spelling))
    case .pointer(let spelling): PythonArgument("typedef", .string(spelling))
    }
  }
}
