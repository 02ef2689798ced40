import LowLevelTypes

/// One statement of the types section.
public enum TypeBinding: Hashable, Sendable {
  /// `name = type`: a scalar typedef, a pointer, a callback. Without an origin for what the module needs itself.
  case alias(name: String, type: LLType, origin: Origin?)
  /// `name = …`: an integer that is rendered as C's `int` or `unsigned int` on every machine.
  case plainInteger(name: String, isSigned: Bool)
  /// `pointerName = lltype.Ptr(lltype.ForwardReference())`, for a structure that a cycle leads back to.
  case forward(pointerName: String)
  /// `name = rffi.CStruct(…)` and what follows from it.
  case structure(StructBinding)
  /// `name = rffi.COpaquePtr(…)`.
  case opaquePointer(name: String, spelling: OpaqueSpelling, origin: Origin?)
}

/// A structure or union whose members RPython knows.
public struct StructBinding: Hashable, Sendable {
  /// A member, or room that no member of RPython's takes.
  public struct Field: Hashable, Sendable {
    /// The name; RPython reads it with `c_` in front.
    public let name: String
    /// The low-level type.
    public let type: LLType
    /// The offset in bytes on the generating machine.
    public let offset: Int
    /// Whether it stands for members that RPython cannot say, and is never to be touched.
    public let isFiller: Bool
    /// What the header's own comment says.
    public var documentation: Documentation?

    /// Makes a member.
    public init(name: String, type: LLType, offset: Int, isFiller: Bool) {
      self.name = name
      self.type = type
      self.offset = offset
      self.isFiller = isFiller
    }
  }

  /// The name in the module.
  public let name: String
  /// The name of the pointer to it.
  public let pointerName: String
  /// The C identity.
  public let structure: StructureName
  /// The members in order.
  public var fields: [Field]
  /// `sizeof` on the generating machine, in bytes.
  public let size: Int
  /// `_Alignof` on the generating machine, in bytes.
  public let alignment: Int
  /// Whether `forward` went before, so that the pointer exists and has to become this structure.
  public let isForwardDeclared: Bool
  /// The pointer to the const structure, where `forward` went before it as well.
  public let forwardConstPointerName: String?
  /// Where it comes from, and which members RPython cannot reach.
  public var origin: Origin

  /// Makes a structure.
  public init(
    name: String, pointerName: String, structure: StructureName, fields: [Field], size: Int, alignment: Int,
    isForwardDeclared: Bool, forwardConstPointerName: String? = nil, origin: Origin
  ) {
    self.name = name
    self.pointerName = pointerName
    self.structure = structure
    self.fields = fields
    self.size = size
    self.alignment = alignment
    self.isForwardDeclared = isForwardDeclared
    self.forwardConstPointerName = forwardConstPointerName
    self.origin = origin
  }
}
