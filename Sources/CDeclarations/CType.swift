/// A type of C, with typedef names kept as the header wrote them.
///
/// Records, enumerations and typedefs are numbers into ``HeaderDeclarations``, so that types can be
/// recursive and stay values. Most types in a library are one of these, so only what holds other types is a piece of
/// memory of its own.
public enum CType: Hashable, Sendable {
  /// `void`.
  case void
  /// `_Bool`.
  case bool
  /// A character or integer type (C17 6.2.5).
  case integer(CInteger)
  /// A real floating type.
  case floating(CFloating)
  /// A pointer; qualifiers of the pointee are here, those of the pointer around it.
  indirect case pointer(to: QualifiedType)
  /// An array; without a count where C leaves it open (`x[]`).
  indirect case array(of: QualifiedType, count: Int?)
  /// A function type.
  indirect case function(CFunctionType)
  /// A `struct` or `union`.
  case record(RecordID)
  /// An `enum`.
  case enumeration(EnumerationID)
  /// A typedef name.
  case typedef(TypedefID)
  /// `va_list` under any of its names.
  case variableArgumentList
  /// A type that has no word in RPython.
  indirect case unsupported(UnsupportedType)
}

/// A type and what qualifies it.
public struct QualifiedType: Hashable, Sendable {
  /// The type.
  public let type: CType
  /// `const`, `volatile`, `restrict`.
  public let qualifiers: Qualifiers

  /// Makes a qualified type.
  public init(_ type: CType, _ qualifiers: Qualifiers = []) {
    self.type = type
    self.qualifiers = qualifiers
  }

  /// Whether it is `const`.
  public var isConst: Bool { qualifiers.contains(.const) }
}

/// A set of type qualifiers (C17 6.7.3).
public struct Qualifiers: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `const`.
  public static let const = Qualifiers(rawValue: 1)
  /// `volatile`.
  public static let volatile = Qualifiers(rawValue: 2)
  /// `restrict`.
  public static let restrict = Qualifiers(rawValue: 4)
}

/// The integer types of C, `_Bool` and enumerations aside.
public enum CInteger: String, Hashable, Sendable, CaseIterable {
  /// Plain `char`, a type of its own whatever its sign.
  case char
  case signedChar = "signed char"
  case unsignedChar = "unsigned char"
  case short
  case unsignedShort = "unsigned short"
  case int
  case unsignedInt = "unsigned int"
  case long
  case unsignedLong = "unsigned long"
  case longLong = "long long"
  case unsignedLongLong = "unsigned long long"
  case int128 = "__int128"
  case unsignedInt128 = "unsigned __int128"
}

/// The real floating types of C.
public enum CFloating: String, Hashable, Sendable, CaseIterable {
  case float
  case double
  case longDouble = "long double"
  case float16 = "_Float16"
  case float128 = "__float128"
}

/// How a function is called.
public enum CallingConvention: Hashable, Sendable, CaseIterable {
  /// As the platform calls functions.
  case standard
  /// `__attribute__((stdcall))`, where it makes a difference.
  case stdcall
  /// Any other.
  case other
}

/// The type of a function.
public struct CFunctionType: Hashable, Sendable {
  /// What it returns.
  public let result: QualifiedType
  /// What it takes, as declared: arrays and functions are not yet pointers.
  public let parameters: [QualifiedType]
  /// Whether it ends in `...`.
  public let isVariadic: Bool
  /// Whether it says what it takes; `f()` does not.
  public let hasPrototype: Bool
  /// How it is called.
  public let convention: CallingConvention
  /// Whether it is `noreturn`; not told for the type of a declared function, whose attributes have it.
  public let neverReturns: Bool

  /// Makes a function type.
  public init(
    result: QualifiedType, parameters: [QualifiedType], isVariadic: Bool, hasPrototype: Bool,
    convention: CallingConvention = .standard, neverReturns: Bool = false
  ) {
    self.result = result
    self.parameters = parameters
    self.isVariadic = isVariadic
    self.hasPrototype = hasPrototype
    self.convention = convention
    self.neverReturns = neverReturns
  }
}

/// A type without a word in RPython, by its kind and its C spelling.
public struct UnsupportedType: Hashable, Sendable {
  /// Why it has no word.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// `_Complex`.
    case complex
    /// `vector_size`, `ext_vector_type`.
    case vector
    /// `_Atomic`.
    case atomic
    /// Apple's blocks.
    case block
    /// Whatever else clang has.
    case other
  }

  /// Why it has no word.
  public let kind: Kind
  /// How clang spells it.
  public let spelling: String
  /// What a complex number or a vector has several of, and an atomic one is; nil for what has no such part, or is
  /// in one compiler only.
  public let element: QualifiedType?
  /// How many of them.
  public let count: Int

  /// Makes one.
  public init(kind: Kind, spelling: String, element: QualifiedType? = nil, count: Int = 0) {
    self.kind = kind
    self.spelling = spelling
    self.element = element
    self.count = count
  }
}

/// The number of a record in ``HeaderDeclarations/records``.
public struct RecordID: Hashable, Sendable {
  /// The index.
  public let index: Int
  /// Names a record by its index.
  public init(index: Int) { self.index = index }
}

/// The number of an enumeration in ``HeaderDeclarations/enumerations``.
public struct EnumerationID: Hashable, Sendable {
  /// The index.
  public let index: Int
  /// Names an enumeration by its index.
  public init(index: Int) { self.index = index }
}

/// The number of a typedef in ``HeaderDeclarations/typedefs``.
public struct TypedefID: Hashable, Sendable {
  /// The index.
  public let index: Int
  /// Names a typedef by its index.
  public init(index: Int) { self.index = index }
}
