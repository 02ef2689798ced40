import CLibclang

/// What a cursor stands for: libclang's `CXCursorKind`, of which the scanner names those it handles.
public struct CursorKind: RawRepresentable, Hashable, Sendable {
  /// libclang's number.
  public let rawValue: Int32

  /// Any number, also of kinds that later releases add.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  private init(_ constant: Int) { rawValue = Int32(constant) }

  /// `struct` declarations.
  public static let structure = CursorKind(RFFI_CURSOR_STRUCT)
  /// `union` declarations.
  public static let union = CursorKind(RFFI_CURSOR_UNION)
  /// `enum` declarations.
  public static let enumeration = CursorKind(RFFI_CURSOR_ENUM)
  /// Enumerators.
  public static let enumerator = CursorKind(RFFI_CURSOR_ENUM_CONSTANT)
  /// Function declarations.
  public static let function = CursorKind(RFFI_CURSOR_FUNCTION)
  /// Variable declarations.
  public static let variable = CursorKind(RFFI_CURSOR_VARIABLE)
  /// A function's parameters.
  public static let parameter = CursorKind(RFFI_CURSOR_PARAMETER)
  /// Typedefs.
  public static let typedef = CursorKind(RFFI_CURSOR_TYPEDEF)
  /// An attribute libclang has no kind for.
  public static let unexposedAttribute = CursorKind(RFFI_CURSOR_UNEXPOSED_ATTRIBUTE)
  /// `__asm__("name")` behind a declaration; its name is what stands between the quotes.
  public static let assemblyLabel = CursorKind(RFFI_CURSOR_ASM_LABEL)
  /// `__attribute__((const))`.
  public static let constAttribute = CursorKind(RFFI_CURSOR_CONST)
  /// `#define`.
  public static let macroDefinition = CursorKind(RFFI_CURSOR_MACRO_DEFINITION)
  /// `#include`.
  public static let inclusion = CursorKind(RFFI_CURSOR_INCLUSION)
  /// An expression libclang has no kind for, such as an implicit conversion.
  public static let unexposedExpression = CursorKind(RFFI_CURSOR_UNEXPOSED_EXPRESSION)
  /// `"..."`.
  public static let stringLiteral = CursorKind(RFFI_CURSOR_STRING_LITERAL)
  /// `(type)x`.
  public static let cast = CursorKind(RFFI_CURSOR_C_CAST)
  /// A type that an expression names.
  public static let typeReference = CursorKind(RFFI_CURSOR_TYPE_REFERENCE)
  /// `(...)`.
  public static let parentheses = CursorKind(RFFI_CURSOR_PARENTHESES)
}
