import CLibclang

/// A type as clang sees it, sugar included; valid while its translation unit lives.
public struct ClangType {
  let raw: CXType
  let functions: UnsafePointer<LibclangFunctions>

  /// The key for caches: what makes two types the same entry of clang's table, qualifiers and sugar included. An address,
  /// which has 48 bits, and the kind above it.
  public var identity: UInt64 {
    UInt64(UInt(bitPattern: raw.data.0)) ^ UInt64(UInt32(bitPattern: raw.kind)) << 48
  }
  /// What it is.
  public var kind: Kind { Kind(rawValue: raw.kind) }
  /// The C spelling.
  public var spelling: String { functions.take(functions.pointee.getTypeSpelling(raw)) }
  /// The type with all sugar removed.
  public var canonical: ClangType { with(functions.pointee.getCanonicalType(raw)) }
  /// Whether this level is `const`.
  public var isConst: Bool { functions.pointee.isConstQualifiedType(raw) != 0 }
  /// Whether this level is `volatile`.
  public var isVolatile: Bool { functions.pointee.isVolatileQualifiedType(raw) != 0 }
  /// Whether this level is `restrict`.
  public var isRestrict: Bool { functions.pointee.isRestrictQualifiedType(raw) != 0 }
  /// The size in bytes; negative when the type has none.
  public var size: Int { Int(functions.pointee.Type_getSizeOf(raw)) }
  /// The alignment in bytes; negative when the type has none.
  public var alignment: Int { Int(functions.pointee.Type_getAlignOf(raw)) }
  /// What a pointer points to.
  public var pointee: ClangType { with(functions.pointee.getPointeeType(raw)) }
  /// What an elaborated type (`struct x`) names.
  public var named: ClangType { with(functions.pointee.Type_getNamedType(raw)) }
  /// The declaration of a record, enumeration or typedef.
  public var declaration: Cursor {
    Cursor(raw: functions.pointee.getTypeDeclaration(raw), functions: functions)
  }
  /// The element type of an array.
  public var arrayElement: ClangType { with(functions.pointee.getArrayElementType(raw)) }
  /// The length of an array; negative when it has none.
  public var arrayCount: Int { Int(functions.pointee.getArraySize(raw)) }
  /// What the parts of a complex number are, or the elements of a vector.
  public var element: ClangType { with(functions.pointee.getElementType(raw)) }
  /// How many elements a vector has.
  public var elementCount: Int { Int(functions.pointee.getNumElements(raw)) }
  /// What an atomic type is made of.
  public var atomicValue: ClangType { with(functions.pointee.Type_getValueType(raw)) }
  /// The result of a function type, seen through parentheses and other sugar; invalid for other types.
  public var result: ClangType { with(functions.pointee.getResultType(raw)) }
  /// The number of parameters of a function type; -1 for types that are none.
  public var parameterCount: Int { Int(functions.pointee.getNumArgTypes(raw)) }
  /// Whether a function type ends in `...`.
  public var isVariadic: Bool { functions.pointee.isFunctionTypeVariadic(raw) != 0 }
  /// Whether a function of this type is called as C functions are on the target.
  public var hasDefaultCallingConvention: Bool {
    functions.pointee.getFunctionTypeCallingConv(raw) == RFFI_CALLING_CONVENTION_C
  }
  /// Whether a function of this type is called as Windows calls its own, where that is another way.
  public var isStandardCall: Bool {
    functions.pointee.getFunctionTypeCallingConv(raw) == RFFI_CALLING_CONVENTION_STDCALL
  }

  /// The type of a parameter as it is declared: arrays and functions are not yet pointers.
  public func parameter(_ index: Int) -> ClangType {
    with(functions.pointee.getArgType(raw, UInt32(index)))
  }

  private func with(_ other: CXType) -> ClangType { ClangType(raw: other, functions: functions) }
}

extension ClangType {
  /// libclang's `CXTypeKind`, of which the scanner names those it handles.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// libclang's number.
    public let rawValue: Int32

    /// Any number, also of kinds that later releases add.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    private init(_ constant: Int) { rawValue = Int32(constant) }

    // Each is the kind of the C type it is named after.
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static let invalid = Kind(RFFI_TYPE_INVALID), unexposed = Kind(RFFI_TYPE_UNEXPOSED),
      void = Kind(RFFI_TYPE_VOID), bool = Kind(RFFI_TYPE_BOOL),
      charUnsigned = Kind(RFFI_TYPE_CHAR_U), charSigned = Kind(RFFI_TYPE_CHAR_S),
      unsignedChar = Kind(RFFI_TYPE_UCHAR), signedChar = Kind(RFFI_TYPE_SCHAR),
      char16 = Kind(RFFI_TYPE_CHAR16), char32 = Kind(RFFI_TYPE_CHAR32),
      wchar = Kind(RFFI_TYPE_WCHAR),
      short = Kind(RFFI_TYPE_SHORT), unsignedShort = Kind(RFFI_TYPE_USHORT),
      int = Kind(RFFI_TYPE_INT), unsignedInt = Kind(RFFI_TYPE_UINT),
      long = Kind(RFFI_TYPE_LONG), unsignedLong = Kind(RFFI_TYPE_ULONG),
      longLong = Kind(RFFI_TYPE_LONGLONG), unsignedLongLong = Kind(RFFI_TYPE_ULONGLONG),
      int128 = Kind(RFFI_TYPE_INT128), unsignedInt128 = Kind(RFFI_TYPE_UINT128),
      float = Kind(RFFI_TYPE_FLOAT), double = Kind(RFFI_TYPE_DOUBLE),
      longDouble = Kind(RFFI_TYPE_LONGDOUBLE), float128 = Kind(RFFI_TYPE_FLOAT128),
      half = Kind(RFFI_TYPE_HALF), float16 = Kind(RFFI_TYPE_FLOAT16),
      complex = Kind(RFFI_TYPE_COMPLEX), pointer = Kind(RFFI_TYPE_POINTER),
      blockPointer = Kind(RFFI_TYPE_BLOCK_POINTER), record = Kind(RFFI_TYPE_RECORD),
      enumeration = Kind(RFFI_TYPE_ENUM), typedef = Kind(RFFI_TYPE_TYPEDEF),
      functionNoPrototype = Kind(RFFI_TYPE_FUNCTION_NO_PROTO),
      functionPrototype = Kind(RFFI_TYPE_FUNCTION_PROTO),
      constantArray = Kind(RFFI_TYPE_CONSTANT_ARRAY),
      incompleteArray = Kind(RFFI_TYPE_INCOMPLETE_ARRAY),
      variableArray = Kind(RFFI_TYPE_VARIABLE_ARRAY), vector = Kind(RFFI_TYPE_VECTOR),
      extendedVector = Kind(RFFI_TYPE_EXT_VECTOR), elaborated = Kind(RFFI_TYPE_ELABORATED),
      attributed = Kind(RFFI_TYPE_ATTRIBUTED), atomic = Kind(RFFI_TYPE_ATOMIC)
  }
}
