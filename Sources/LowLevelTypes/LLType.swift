/// A low-level type of RPython (`rpython/rtyper/lltypesystem/lltype.py`), as an emitted module spells it.
///
/// Containers are values by C name, so that recursive types are finite: `Ptr(Struct('node'))` names the
/// structure and does not contain it. Only what is more than a word is a piece of memory of its own: such types are handed
/// on by the ten thousand.
public enum LLType: Hashable, Sendable {
  /// `lltype.Void`.
  case void
  /// `lltype.Bool`, which RPython renders as C's `_Bool`.
  case bool
  /// `lltype.Char`: C's `char`, a string of length one to RPython.
  case char
  /// `lltype.UniChar`: C's `wchar_t`, a unicode string of length one to RPython.
  case uniChar
  /// An integer under one of `rffi`'s names.
  case number(NumberName)
  /// `rffi.FLOAT`: C's `float`.
  case singleFloat
  /// `rffi.DOUBLE`: C's `double`.
  case float
  /// `rffi.LONGDOUBLE`: C's `long double`.
  case longFloat
  /// A number that RPython renders by another C name than its own: `lltype.Typedef`.
  ///
  /// On a 64-bit machine `rffi.LONGLONG` is `Signed` and rendered `long`; behind a pointer or in an array that
  /// is another type than `long long` to a C compiler.
  indirect case renamed(NumberName, cName: String)
  /// A pointer to a container.
  indirect case pointer(to: LLType)
  /// `rffi.CArray`: items without a length in front; what a C pointer points to.
  indirect case array(of: LLType, rendering: ArrayRendering)
  /// `rffi.CFixedArray`.
  indirect case fixedArray(of: LLType, count: Int)
  /// `rffi.CStruct`, by its C name.
  indirect case structure(StructureName)
  /// `lltype.FuncType`.
  indirect case function([LLType], result: LLType)
  /// `rffi.COpaque`, known to RPython by nothing but a C spelling.
  indirect case opaque(OpaqueSpelling)
  /// A type under the name that the emitted module gives it.
  indirect case alias(String, LLType)
}

/// How a pointer to an array of items is rendered in C.
public enum ArrayRendering: Hashable, Sendable, CaseIterable {
  /// As a pointer to the item type.
  case items
  /// `render_as_void`: `void *`.
  case void
  /// `render_as_const`: a pointer to const items.
  case const
}

/// The C identity of an `rffi.CStruct`.
public struct StructureName: Hashable, Sendable {
  /// The tag, or the typedef name.
  public let cName: String
  /// Whether `cName` is a typedef, so that no keyword stands before it.
  public let isTypedef: Bool
  /// Whether it is a union.
  public let isUnion: Bool

  /// Makes a name.
  public init(cName: String, isTypedef: Bool, isUnion: Bool) {
    self.cName = cName
    self.isTypedef = isTypedef
    self.isUnion = isUnion
  }
}

/// How C spells an opaque type.
public enum OpaqueSpelling: Hashable, Sendable {
  /// `rffi.COpaquePtr('sqlite3')`: the spelling of what the pointer points to.
  case pointee(String)
  /// `rffi.COpaquePtr(typedef='const void *')`: the spelling of the pointer itself.
  case pointer(String)
}

extension LLType {
  /// The type without the name the module gives it.
  public var unaliased: LLType {
    var type = self
    while case .alias(_, let named) = type { type = named }
    return type
  }

  /// Whether the module spells both alike. Unlike `==` it does not look behind names, so it takes no longer than the
  /// text is.
  public func isSpelledLike(_ other: LLType) -> Bool {
    switch (self, other) {
    case (.alias(let name, _), .alias(let otherName, _)): name == otherName
    case (.pointer(let target), .pointer(let otherTarget)): target.isSpelledLike(otherTarget)
    case (.array(let item, let rendering), .array(let otherItem, let otherRendering)):
      rendering == otherRendering && item.isSpelledLike(otherItem)
    case (.fixedArray(let item, let count), .fixedArray(let otherItem, let otherCount)):
      count == otherCount && item.isSpelledLike(otherItem)
    case (.function(let arguments, let result), .function(let otherArguments, let otherResult)):
      arguments.count == otherArguments.count && result.isSpelledLike(otherResult)
        && zip(arguments, otherArguments).allSatisfy { $0.isSpelledLike($1) }
    case (.alias, _), (_, .alias), (.pointer, _), (.array, _), (.fixedArray, _), (.function, _): false
    default: self == other
    }
  }

  /// `rffi.CCHARP`.
  public static let charPointer = LLType.pointer(to: .array(of: .char, rendering: .items))
  /// `rffi.CONST_CCHARP`.
  public static let constCharPointer = LLType.pointer(to: .array(of: .char, rendering: .const))
  /// `rffi.VOIDP`.
  public static let voidPointer = LLType.pointer(to: .array(of: .char, rendering: .void))
}
