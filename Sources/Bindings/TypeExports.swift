import LowLevelTypes

/// The named types of a module, for other modules that need them.
public struct TypeExports: Hashable, Sendable {
  /// The types, by what they are in C.
  public var types: [TypeIdentity: ExportedType] = [:]

  /// Makes exports without any.
  public init() {}
}

/// What a type is in C, whatever a module calls it. Tags and typedefs have names of their own each, and mean the same in
/// every header that declares them.
public enum TypeIdentity: Hashable, Sendable {
  /// A `struct` or `union`: `struct stat`, or the typedef of one without a tag.
  case record(String)
  /// An `enum`, likewise.
  case enumeration(String)
  /// A typedef of a number, a pointer or a callback.
  case typedef(String)
}

/// A type that a module binds, as another one has to know it.
public struct ExportedType: Hashable, Sendable {
  /// What kind of type it is.
  public enum Kind: Hashable, Sendable {
    /// A record.
    case record(ExportedRecord)
    /// A number, a pointer or a callback: its ``LLType/outline``.
    case alias(outline: String)
  }

  /// The name in the module that binds it; of a record that is only declared, the pointer's.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// The file it is declared in, by the name one includes it by.
  public let file: String

  /// Makes one.
  public init(name: String, kind: Kind, file: String) {
    self.name = name
    self.kind = kind
    self.file = file
  }
}

/// A record that a module binds.
public struct ExportedRecord: Hashable, Sendable {
  /// What C makes of a record; equal where two parses saw the same.
  public struct Layout: Hashable, Sendable {
    /// A member.
    public struct Member: Hashable, Sendable {
      /// The name; nil for anonymous ones.
      public let name: String?
      /// Where it begins, in bits.
      public let bitOffset: Int
      /// Its size in bytes.
      public let size: Int

      /// Makes one.
      public init(name: String?, bitOffset: Int, size: Int) {
        self.name = name
        self.bitOffset = bitOffset
        self.size = size
      }
    }

    /// `sizeof`, in bytes.
    public let size: Int
    /// `_Alignof`, in bytes.
    public let alignment: Int
    /// The members in order.
    public let members: [Member]

    /// Makes one.
    public init(size: Int, alignment: Int, members: [Member]) {
      self.size = size
      self.alignment = alignment
      self.members = members
    }
  }

  /// The name of the pointer to it.
  public let pointer: String
  /// The name of the pointer to the const record, where the module has one.
  public let constPointer: String?
  /// The C identity.
  public let structure: StructureName
  /// What it consists of; nil where RPython knows it by its pointer alone.
  public let layout: Layout?
  /// The alignment that ctypes gives the members.
  public let simulatedAlignment: Int
  /// Whether ctypes passes it by value as C does.
  public let isPassedFaithfully: Bool

  /// Makes one.
  public init(
    pointer: String, constPointer: String?, structure: StructureName, layout: Layout?,
    simulatedAlignment: Int, isPassedFaithfully: Bool
  ) {
    self.pointer = pointer
    self.constPointer = constPointer
    self.structure = structure
    self.layout = layout
    self.simulatedAlignment = simulatedAlignment
    self.isPassedFaithfully = isPassedFaithfully
  }
}

/// A type that another module binds, and which module that is.
public struct ImportedType: Hashable, Sendable {
  /// The name by which Python finds the module.
  public let module: String
  /// The type; nil for one of a module written by hand, which is taken to have what a generated one would have.
  public let type: ExportedType?
  /// What the type and the pointer to it are called in a module written by hand, where that is said.
  public let names: [String]

  /// A type of a generated module.
  public init(_ type: ExportedType, from module: String) {
    self.type = type
    self.module = module
    names = []
  }

  /// A type of a module written by hand.
  public init(handWritten module: String, names: [String] = []) {
    self.module = module
    self.names = names
    type = nil
  }
}

/// `from module import name as local`.
public struct ModuleImport: Hashable, Sendable {
  /// The name by which Python finds the module.
  public let module: String
  /// The name there.
  public let name: String
  /// The name here.
  public let local: String

  /// Makes one.
  public init(module: String, name: String, local: String) {
    self.module = module
    self.name = name
    self.local = local
  }
}
