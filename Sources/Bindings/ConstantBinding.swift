import LowLevelTypes

/// A constant of the module, under the name of the macro or enumerator.
public struct ConstantBinding: Hashable, Sendable {
  /// How a portable module learns the value where it is imported.
  public enum Question: Hashable, Sendable {
    /// `rffi_platform.ConstantInteger`: of an enumerator, which no `#ifdef` can ask for.
    case enumerator
    /// `rffi_platform.DefinedConstantInteger`; None where the macro is missing.
    case integer
    /// `rffi_platform.DefinedConstantDouble`.
    case double
    /// `rffi_platform.DefinedConstantString`.
    case string
    /// It does not: RPython has no question for such a value, so it is written down.
    case none
  }

  /// A value of RPython's.
  public enum Value: Hashable, Sendable {
    /// An integer as its 64 bits. What no `Signed` holds is an `r_uint`.
    case integer(bits: Int64, isUnsigned: Bool)
    /// A float as the bits of the `double`.
    case float(bits: UInt64)
    /// A string of bytes.
    case string([UInt8])
    /// A unicode string.
    case unicode([UInt32])
  }

  /// The name in the module.
  public let name: String
  /// The name in C.
  public let cName: String
  /// The value on the generating machine.
  public let value: Value
  /// How a portable module learns it.
  public let question: Question
  /// Where it comes from; nil for those that share the comment of the one before them.
  public let origin: Origin?
  /// What the header's own comment says.
  public var documentation: Documentation?

  /// Makes a constant.
  public init(name: String, cName: String, value: Value, question: Question, origin: Origin?) {
    self.name = name
    self.cName = cName
    self.value = value
    self.question = question
    self.origin = origin
  }
}

/// A constant that is a pointer made from a number, such as `MAP_FAILED`: a function without arguments, since RPython's
/// translator would follow a pointer that is there before the program runs.
public struct PointerConstant: Hashable, Sendable {
  /// The name in the module.
  public let name: String
  /// The type of the pointer.
  public let type: LLType
  /// The address.
  public let bits: Int64
  /// Where it comes from.
  public var origin: Origin

  /// Makes one.
  public init(name: String, type: LLType, bits: Int64, origin: Origin) {
    self.name = name
    self.type = type
    self.bits = bits
    self.origin = origin
  }
}
