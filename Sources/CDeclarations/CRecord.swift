import Diagnostics

/// A `struct` or `union`.
public struct CRecord: Hashable, Sendable {
  /// Which of the two.
  public enum Kind: String, Hashable, Sendable {
    case structure = "struct"
    case union
  }

  /// `struct` or `union`.
  public let kind: Kind
  /// The tag; nil when it has none.
  public let tag: String?
  /// Whether a selected header declares it.
  public let isOwned: Bool
  /// Whether it is a C11 anonymous member, whose members belong to the record around it.
  public let isAnonymousMember: Bool
  /// Where it is defined, or declared where it is never defined.
  public let position: SourcePosition
  /// Its members and layout; nil where the headers only declare it, and for records of other libraries that
  /// the selected headers reach through nothing but pointers of pointers.
  public var definition: RecordDefinition?

  /// Makes a record.
  public init(
    kind: Kind, tag: String?, isOwned: Bool, isAnonymousMember: Bool, position: SourcePosition,
    definition: RecordDefinition? = nil
  ) {
    self.kind = kind
    self.tag = tag
    self.isOwned = isOwned
    self.isAnonymousMember = isAnonymousMember
    self.position = position
    self.definition = definition
  }
}

/// What a complete record consists of, as clang lays it out for the target.
public struct RecordDefinition: Hashable, Sendable {
  /// `sizeof`, in bytes.
  public let size: Int
  /// `_Alignof`, in bytes.
  public let alignment: Int
  /// The members in order, unnamed ones included.
  public let fields: [CField]
  /// Whether it has gcc's `transparent_union` attribute: an argument is passed as its first member.
  public let isTransparentUnion: Bool

  /// Makes a definition.
  public init(size: Int, alignment: Int, fields: [CField], isTransparentUnion: Bool = false) {
    self.size = size
    self.alignment = alignment
    self.fields = fields
    self.isTransparentUnion = isTransparentUnion
  }
}

/// A member of a record.
public struct CField: Hashable, Sendable {
  /// The name; nil for anonymous members and unnamed bitfields.
  public let name: String?
  /// The declared type.
  public let type: QualifiedType
  /// Where it begins, in bits from the start of its record.
  public let bitOffset: Int
  /// The width of a bitfield in bits; nil for other members.
  public let bitWidth: Int?
  /// The size of its type in bytes; 0 for incomplete arrays.
  public let size: Int
  /// The alignment its type has by the psABI, attributes aside, in bytes.
  public let naturalAlignment: Int

  /// Makes a member.
  public init(
    name: String?, type: QualifiedType, bitOffset: Int, bitWidth: Int?, size: Int, naturalAlignment: Int
  ) {
    self.name = name
    self.type = type
    self.bitOffset = bitOffset
    self.bitWidth = bitWidth
    self.size = size
    self.naturalAlignment = naturalAlignment
  }
}
