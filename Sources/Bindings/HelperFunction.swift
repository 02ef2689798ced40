import LowLevelTypes

/// A function in RPython that calls one of C the natural way: it gives back what C stores at the first argument.
public struct HelperFunction: Hashable, Sendable {
  /// What memory for the result looks like.
  public enum Memory: Hashable, Sendable {
    /// One record of this type.
    case record(LLType)
    /// What a pointer of this type points to, so many times.
    case elements(LLType, count: Int)
  }

  /// The name in the module.
  public let name: String
  /// The names of its parameters.
  public let parameters: [String]
  /// What it allocates for the result.
  public let result: Memory
  /// The function of the module that it calls.
  public let callee: String
  /// The C prototype, and what a caller has to know.
  public let documentation: [String]

  /// Makes a helper.
  public init(
    name: String, parameters: [String], result: Memory, callee: String, documentation: [String]
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.callee = callee
    self.documentation = documentation
  }
}
