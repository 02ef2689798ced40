import LowLevelTypes

/// Functions in RPython that read and write a `char name[N]` of a record as a string.
public struct MemberText: Hashable, Sendable {
  /// The name of the function that reads it.
  public let getter: String
  /// The name of the function that writes it; nil for a const member.
  public let setter: String?
  /// The member, as the header declares it.
  public let declaration: String
  /// The name of the member in RPython, without `c_`.
  public let member: String

  /// Makes the functions.
  public init(getter: String, setter: String?, declaration: String, member: String) {
    self.getter = getter
    self.setter = setter
    self.declaration = declaration
    self.member = member
  }
}
