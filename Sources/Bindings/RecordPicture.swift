/// How C lays out a record that the module binds, for a picture of it.
public struct RecordPicture: Hashable, Sendable {
  /// A member at its place; those of anonymous members are the record's own.
  public struct Member: Hashable, Sendable {
    /// The name; empty for what has none, such as a bitfield that only fills.
    public let name: String
    /// How C declares it, without a semicolon: `unsigned int length : 12`.
    public let declaration: String
    /// Where it begins, in bits from the start of the record.
    public let bitOffset: Int
    /// How many bits it has; 0 for an array without a length.
    public let bitWidth: Int
    /// Whether it is a bitfield.
    public let isBitfield: Bool

    /// Makes a member.
    public init(name: String, declaration: String, bitOffset: Int, bitWidth: Int, isBitfield: Bool) {
      self.name = name
      self.declaration = declaration
      self.bitOffset = bitOffset
      self.bitWidth = bitWidth
      self.isBitfield = isBitfield
    }
  }

  /// The record's name in the module.
  public let name: String
  /// How C spells it.
  public let spelling: String
  /// `sizeof`, in bytes.
  public let size: Int
  /// `_Alignof`, in bytes.
  public let alignment: Int
  /// The members in order.
  public let members: [Member]

  /// Makes a picture.
  public init(name: String, spelling: String, size: Int, alignment: Int, members: [Member]) {
    self.name = name
    self.spelling = spelling
    self.size = size
    self.alignment = alignment
    self.members = members
  }
}
