import Diagnostics

/// A call whose types the user states: of a macro that takes parameters, or of a variadic function with what it takes
/// at its end.
public struct CStatedCall: Hashable, Sendable {
  /// What is called.
  public enum Kind: Hashable, Sendable {
    /// Whatever C calls by the name: mostly a macro.
    case prototype
    /// A variadic function, with the number of parameters that it names.
    case instance(fixedCount: Int)
  }

  /// What is called.
  public let kind: Kind
  /// Its name.
  public let name: String
  /// The parameters as the user states them, and the result that the compiler finds.
  public let type: CFunctionType
  /// The names that the user gives the parameters; empty where there are none.
  public let parameterNames: [String]
  /// Whether a macro of an instance's name takes parameters, so that C calls the macro.
  public let isHiddenByMacro: Bool
  /// Where the macro or function comes from.
  public let position: SourcePosition

  /// Makes a call.
  public init(
    kind: Kind, name: String, type: CFunctionType, parameterNames: [String], isHiddenByMacro: Bool,
    position: SourcePosition
  ) {
    self.kind = kind
    self.name = name
    self.type = type
    self.parameterNames = parameterNames
    self.isHiddenByMacro = isHiddenByMacro
    self.position = position
  }
}
