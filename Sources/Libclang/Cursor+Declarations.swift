import CLibclang

/// How long what is declared lives and who sees it: libclang's `CX_StorageClass`.
public enum StorageClass: Hashable, Sendable {
  /// No storage class is written.
  case none
  /// `extern`.
  case external
  /// `static`.
  case `static`
  /// Any other (`register`, `auto`, what later releases add).
  case other
}

/// Whether a declaration may be used: libclang's `CXAvailabilityKind`.
public enum Availability: Hashable, Sendable {
  /// It may.
  case available
  /// It may, with a warning.
  case deprecated
  /// The compiler refuses.
  case unavailable
}

extension Cursor {
  /// The storage class that is written.
  public var storageClass: StorageClass {
    switch Int(functions.pointee.Cursor_getStorageClass(raw)) {
    case RFFI_STORAGE_NONE: .none
    case RFFI_STORAGE_EXTERN: .external
    case RFFI_STORAGE_STATIC: .static
    default: .other
    }
  }
  /// Whether a function is declared `inline`.
  public var isInline: Bool { functions.pointee.Cursor_isFunctionInlined(raw) != 0 }
  /// Whether it is marked deprecated or unavailable.
  public var availability: Availability {
    switch functions.pointee.getCursorAvailability(raw) {
    case 0: .available
    case 1: .deprecated
    default: .unavailable
    }
  }
  /// Whether a variable is one per thread.
  public var isThreadLocal: Bool { functions.pointee.getCursorTLSKind(raw) != 0 }

  /// The parameters of a function declaration, in order.
  public var parameters: [Cursor] {
    let count = max(0, functions.pointee.Cursor_getNumArguments(raw))
    return (0..<UInt32(count)).map { with(functions.pointee.Cursor_getArgument(raw, $0)) }
  }

  /// The type a typedef names.
  public var typedefUnderlyingType: ClangType {
    ClangType(raw: functions.pointee.getTypedefDeclUnderlyingType(raw), functions: functions)
  }
  /// The integer type an enumeration is stored as.
  public var enumerationIntegerType: ClangType {
    ClangType(raw: functions.pointee.getEnumDeclIntegerType(raw), functions: functions)
  }
  /// The value of an enumerator, as its 64 bits.
  ///
  /// - Parameter isUnsigned: whether the integer type of its enumeration has no sign: libclang widens by the sign bit
  ///   what is asked for as a signed number, of `1u << 31` as well.
  public func enumeratorValue(isUnsigned: Bool) -> Int64 {
    isUnsigned
      ? Int64(bitPattern: functions.pointee.getEnumConstantDeclUnsignedValue(raw))
      : functions.pointee.getEnumConstantDeclValue(raw)
  }

  /// Whether a record or enumeration has neither a tag nor a typedef that names it.
  public var isAnonymous: Bool { functions.pointee.Cursor_isAnonymous(raw) != 0 }
  /// Whether a record is a C11 anonymous member, whose members belong to the record around it.
  public var isAnonymousMember: Bool { functions.pointee.Cursor_isAnonymousRecordDecl(raw) != 0 }
  /// The width of a bitfield in bits; nil for other fields.
  public var bitWidth: Int? {
    functions.pointee.Cursor_isBitField(raw) != 0 ? Int(functions.pointee.getFieldDeclBitWidth(raw)) : nil
  }
  /// The offset of a field in bits, counted from the record it is declared in; negative when unknown.
  public var fieldOffset: Int { Int(functions.pointee.Cursor_getOffsetOfField(raw)) }

  /// Whether a macro definition takes parameters.
  public var isFunctionLikeMacro: Bool { functions.pointee.Cursor_isMacroFunctionLike(raw) != 0 }
  /// Whether a macro is the compiler's own.
  public var isBuiltinMacro: Bool { functions.pointee.Cursor_isMacroBuiltin(raw) != 0 }
  /// The file an inclusion directive led to.
  public var includedFile: SourceFile? {
    let file: CXFile? = functions.pointee.getIncludedFile(raw)
    return file.map { SourceFile(raw: $0, functions: functions) }
  }
}
