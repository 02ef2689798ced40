import LowLevelTypes

/// What gives numbers and pointers the exact types that members, items of arrays and callbacks have.
public struct Conversions: Hashable, Sendable {
  /// The name of `rffi.cast` in the module.
  public let cast: String
  /// The name of `rffi.CArrayPtr` in the module.
  public let arrayPointer: String
  /// The types of `rffi`'s that are met, under names of the module's own.
  public let types: [RenamedType]

  /// Makes one.
  public init(cast: String, arrayPointer: String, types: [RenamedType]) {
    self.cast = cast
    self.arrayPointer = arrayPointer
    self.types = types
  }
}

/// A type of `rffi`'s under a name of the module's.
public struct RenamedType: Hashable, Sendable {
  /// The name in the module.
  public let name: String
  /// The type.
  public let type: LLType

  /// Makes one.
  public init(name: String, type: LLType) {
    self.name = name
    self.type = type
  }
}
