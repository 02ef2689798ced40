import CDeclarations
import Diagnostics
import LowLevelTypes

/// What the text of a module says of C, statement by statement, each with its place.
///
/// It is what the text says and not what would be generated: a module that was edited is taken at its word.
public struct ModuleContents: Sendable {
  /// A place of a text and what stands there.
  public struct Placed<Value: Sendable>: Sendable {
    /// The name in the module.
    public let name: String
    /// Where the statement begins.
    public let position: SourcePosition
    /// What it says.
    public let value: Value

    init(_ name: String, _ position: SourcePosition, _ value: Value) {
      self.name = name
      self.position = position
      self.value = value
    }
  }

  /// What is compiled in front of every claim: the module's `eci`, paths as seen from where the module is read.
  public var compilation = CompilationInfo()
  /// What `from_pkg_config` is called for.
  public var packages: [String] = []
  /// What `from_config_tool` is called for.
  public var configTools: [String] = []
  /// Headers of compilation infos that single declarations have for themselves.
  public var furtherIncludes: [String] = []

  /// Functions of C.
  public var functions: [Placed<StatedFunction>] = []
  /// Records.
  public var records: [Placed<StatedRecord>] = []
  /// Constants, asked for or written down.
  public var constants: [Placed<StatedConstant>] = []
  /// Variables that RPython reaches by itself.
  public var variables: [Placed<StatedVariable>] = []
  /// Whether the command in the first lines says that names are changed.
  var mayRename = false
  /// The second names of those that are written.
  var settersOfVariables: Set<String> = []
  /// Names for types.
  public var types: [Placed<StatedType>] = []
  /// C functions of the module's own.
  public var shims: [Placed<StatedShim>] = []
  /// What looks like a declaration and is not understood: its text, and why.
  public var unread: [Placed<String>] = []
  /// What RPython cannot use as it is declared: why.
  public var unfit: [Placed<String>] = []

  init() {}
}

/// A function as a module declares it.
public struct StatedFunction: Sendable {
  /// How C gets to it.
  public enum Route: Hashable, Sendable {
    /// A function of the library.
    case library
    /// A C function that the module brings along.
    case shim
    /// By its name in C alone: a macro or an inline function.
    case macro
    /// A variadic function, of whose arguments so many are named.
    case variadic(fixed: Int)
  }

  /// The name in C.
  public let cName: String
  /// How C gets to it.
  public let route: Route
  /// The types of the arguments.
  public let arguments: [StatedSpelling]
  /// The type of the result.
  public let result: StatedSpelling
}

/// A type, and how the module spells it.
public struct StatedSpelling: Sendable {
  /// The spelling, on one line.
  public let text: String
  /// What it is behind all names; nil where it is not understood.
  public let type: LLType?
  /// Whether a remark above the statement says that `void *` stands there for what RPython cannot say.
  public var hasVoidRemark = false
}

/// An `rffi.CStruct`.
public struct StatedRecord: Sendable {
  /// A member.
  public struct Member: Sendable {
    /// The name in C.
    public let name: String
    /// The type.
    public let type: StatedSpelling
    /// Where it stands in the module.
    public let position: SourcePosition

    /// Whether it stands for what RPython cannot say.
    public var isFiller: Bool { name.hasPrefix("_filler") || name == "_items" }
  }

  /// What it is in C.
  public let structure: StructureName
  /// The members in order.
  public let members: [Member]
  /// `size` of its hints, which a frozen module has.
  public let size: Int?
  /// `align` of its hints.
  public let alignment: Int?
  /// `fieldoffsets` of its hints.
  public let offsets: [Int]?
}

/// A constant.
public struct StatedConstant: Sendable {
  /// What the module says of it.
  public enum Value: Hashable, Sendable {
    /// The C compiler is asked for an enumerator.
    case askedEnumerator
    /// The C compiler is asked for a macro that is an integer.
    case askedInteger
    /// The C compiler is asked for a macro that is a floating number.
    case askedDouble
    /// The C compiler is asked for a macro that is a string.
    case askedString
    /// An integer that a `Signed` holds.
    case integer(Int64)
    /// An `r_uint`.
    case unsigned(UInt64)
    /// A floating number, by its bits.
    case float(bits: UInt64)
    /// A string, byte for byte.
    case string([UInt8])
    /// A unicode string, by its code points.
    case unicode([UInt32])
    /// A number made into a pointer.
    case pointer(Int64, LLType?)
  }

  /// The name in C.
  public let cName: String
  /// What the module says of it.
  public let value: Value
}

/// An `rffi.CExternVariable`.
public struct StatedVariable: Sendable {
  /// The name in C.
  public let cName: String
  /// Its type.
  public let type: StatedSpelling
  /// `c_type`, C's own spelling.
  public let cType: String?
  /// Whether the module has a function that writes it.
  public let isWritable: Bool
  /// Whether RPython declares it once more, behind the headers.
  public let isDeclaredAgain: Bool
}

/// A name for a type: a typedef, an enumeration, a callback.
public struct StatedType: Sendable {
  /// The type.
  public let type: StatedSpelling
  /// The declaration in the comment above it, such as `typedef unsigned char Byte;`; nil where there is none.
  public let comment: String?
}

/// A C function of the module's own: what stands in `_SHIMS`.
public struct StatedShim: Sendable {
  /// The prototype, without a semicolon.
  public let prototype: String
  /// What stands between its braces.
  public let body: String
}
