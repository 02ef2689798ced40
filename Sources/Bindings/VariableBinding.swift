import LowLevelTypes

/// How the module reaches a global variable of C.
public enum VariableBinding: Hashable, Sendable {
  /// `get_x, set_x = rffi.CExternVariable(…)`.
  case external(ExternalVariable)
  /// Through ``CShim``s of the module: `get_x`, `set_x`, or `addr_x`.
  case functions([ExternalFunction])
}

/// A variable that RPython reads and writes through C functions of its own making.
public struct ExternalVariable: Hashable, Sendable {
  /// The name of the function that reads it.
  public let getter: String
  /// The name of the function that writes it; nil for a const one.
  public let setter: String?
  /// The name in C.
  public let cName: String
  /// The low-level type of its value.
  public let type: LLType
  /// How C spells the type in front of a name.
  public let cType: String
  /// Whether RPython must call the bare pointers, without converting values.
  public let needsNoWrapper: Bool
  /// Where it comes from.
  public var origin: Origin

  /// Makes a variable.
  public init(
    getter: String, setter: String?, cName: String, type: LLType, cType: String, needsNoWrapper: Bool,
    origin: Origin
  ) {
    self.getter = getter
    self.setter = setter
    self.cName = cName
    self.type = type
    self.cType = cType
    self.needsNoWrapper = needsNoWrapper
    self.origin = origin
  }
}
