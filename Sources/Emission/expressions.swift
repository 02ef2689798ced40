import Bindings
import LowLevelTypes

/// A name that stands for a type.
enum TypeName: Equatable {
  /// The whole name.
  case own(String)
  /// One of `rffi`.
  case ofRffi(String)
}

extension LLType {
  /// The name that the module has for the type, in the shortest words; nil for those that take an expression.
  var pythonName: TypeName? {
    switch self {
    case .void: .own("lltype.Void")
    case .bool: .own("lltype.Bool")
    case .char: .ofRffi("CHAR")
    case .uniChar: .own("lltype.UniChar")
    case .number(let number): .ofRffi(number.rawValue)
    case .singleFloat: .ofRffi("FLOAT")
    case .float: .ofRffi("DOUBLE")
    case .longFloat: .ofRffi("LONGDOUBLE")
    case .alias(let name, _): .own(name)
    case .pointer(.array(_, .void)): .ofRffi("VOIDP")
    case .pointer(.array(.char, .const)): .ofRffi("CONST_CCHARP")
    case .pointer(.array(let item, .items)): pointerName(of: item).map(TypeName.ofRffi)
    case .pointer, .renamed, .array, .fixedArray, .structure, .function, .opaque: nil
    }
  }
}

extension PythonExpression {
  /// A low-level type as the module spells it.
  init(_ type: LLType) { self = .type(type) }

  /// A type that has no name.
  init(compound type: LLType) {
    self =
      switch type {
      case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .alias: .type(type)
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
    self =
      switch rendering {
      case .void, .items: .call("rffi.CArrayPtr", PythonExpression(item))
      case .const: .call("lltype.Ptr", PythonExpression(constArrayOf: item))
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
