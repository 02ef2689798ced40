import CLibclang

/// What libclang makes of the initializer of a variable.
public enum EvaluatedInitializer {
  /// An integer, as its 64 bits; of a wider type the lowest.
  case integer(bits: Int64, isUnsigned: Bool)
  /// A real floating value; a `long double` rounded to `double`.
  case floating(Double)
}

extension Cursor {
  /// The value of a variable's initializer; nil where it is no number known at compile time.
  public var evaluatedInitializer: EvaluatedInitializer? {
    guard let result = functions.pointee.Cursor_Evaluate(raw) else { return nil }
    defer { functions.pointee.EvalResult_dispose(result) }
    switch Int(functions.pointee.EvalResult_getKind(result)) {
    case RFFI_EVALUATED_INTEGER:
      return .integer(
        bits: functions.pointee.EvalResult_getAsLongLong(result),
        isUnsigned: functions.pointee.EvalResult_isUnsignedInt(result) != 0)
    case RFFI_EVALUATED_FLOATING: return .floating(functions.pointee.EvalResult_getAsDouble(result))
    default: return nil
    }
  }

  /// The string literal that is a variable's whole initializer, parentheses and casts aside, as C source with
  /// everything beyond ASCII escaped; nil where it is anything else.
  public var stringInitializer: String? {
    var current = self
    while true {
      var children: [Cursor] = []
      current.forEachChild { if $0.kind != .typeReference { children.append($0) } }
      guard children.count == 1, let child = children.first else { return nil }
      switch child.kind {
      case .stringLiteral: return child.spelling
      case .unexposedExpression, .parentheses, .cast: current = child
      default: return nil
      }
    }
  }
}
