/* Compares what Sources/CLibclang/include/CLibclang.h says about libclang with the clang-c/Index.h of an installed
 * release: it compiles, or libclang is called wrongly. InterfaceTests.swift compiles it against every release. */

/* Our types under names of their own, so that both headers can be read. */
#define CXIndex Our_CXIndex
#define CXTranslationUnit Our_CXTranslationUnit
#define CXFile Our_CXFile
#define CXDiagnostic Our_CXDiagnostic
#define CXClientData Our_CXClientData
#define CXString Our_CXString
#define CXCursor Our_CXCursor
#define CXType Our_CXType
#define CXSourceLocation Our_CXSourceLocation
#define CXSourceRange Our_CXSourceRange
#define CXUnsavedFile Our_CXUnsavedFile
#define CXEvalResult Our_CXEvalResult
#define CXTargetInfo Our_CXTargetInfo
#define CXSourceRangeList Our_CXSourceRangeList
#define CXCursorVisitor Our_CXCursorVisitor
#define CXFieldVisitor Our_CXFieldVisitor
#define CXInclusionVisitor Our_CXInclusionVisitor
#include "../../Sources/CLibclang/include/CLibclang.h"
#undef CXIndex
#undef CXTranslationUnit
#undef CXFile
#undef CXDiagnostic
#undef CXClientData
#undef CXString
#undef CXCursor
#undef CXType
#undef CXSourceLocation
#undef CXSourceRange
#undef CXUnsavedFile
#undef CXEvalResult
#undef CXSourceRangeList
#undef CXCursorVisitor
#undef CXFieldVisitor
#undef CXInclusionVisitor
#undef CXTargetInfo
#include <clang-c/Index.h>

#define COMPATIBLE(a, b) __builtin_types_compatible_p(a, b)

/* Numbers. */
#define SAME(ours, theirs) _Static_assert((int)(ours) == (int)(theirs), #ours " is not " #theirs)
SAME(RFFI_CALLING_CONVENTION_C, CXCallingConv_C);
SAME(RFFI_CALLING_CONVENTION_STDCALL, CXCallingConv_X86StdCall);
SAME(RFFI_VISIT_BREAK, CXChildVisit_Break);
SAME(RFFI_VISIT_CONTINUE, CXChildVisit_Continue);
SAME(RFFI_VISIT_RECURSE, CXChildVisit_Recurse);
SAME(RFFI_PARSE_DETAILED_PREPROCESSING_RECORD, CXTranslationUnit_DetailedPreprocessingRecord);
SAME(RFFI_PARSE_SKIP_FUNCTION_BODIES, CXTranslationUnit_SkipFunctionBodies);
SAME(RFFI_PARSE_KEEP_GOING, CXTranslationUnit_KeepGoing);
SAME(RFFI_SEVERITY_IGNORED, CXDiagnostic_Ignored);
SAME(RFFI_SEVERITY_NOTE, CXDiagnostic_Note);
SAME(RFFI_SEVERITY_WARNING, CXDiagnostic_Warning);
SAME(RFFI_SEVERITY_ERROR, CXDiagnostic_Error);
SAME(RFFI_SEVERITY_FATAL, CXDiagnostic_Fatal);
SAME(RFFI_STORAGE_INVALID, CX_SC_Invalid);
SAME(RFFI_STORAGE_NONE, CX_SC_None);
SAME(RFFI_STORAGE_EXTERN, CX_SC_Extern);
SAME(RFFI_STORAGE_STATIC, CX_SC_Static);
SAME(RFFI_CURSOR_STRUCT, CXCursor_StructDecl);
SAME(RFFI_CURSOR_UNION, CXCursor_UnionDecl);
SAME(RFFI_CURSOR_ENUM, CXCursor_EnumDecl);
SAME(RFFI_CURSOR_FIELD, CXCursor_FieldDecl);
SAME(RFFI_CURSOR_ENUM_CONSTANT, CXCursor_EnumConstantDecl);
SAME(RFFI_CURSOR_FUNCTION, CXCursor_FunctionDecl);
SAME(RFFI_CURSOR_VARIABLE, CXCursor_VarDecl);
SAME(RFFI_CURSOR_PARAMETER, CXCursor_ParmDecl);
SAME(RFFI_CURSOR_TYPEDEF, CXCursor_TypedefDecl);
SAME(RFFI_CURSOR_FIRST_INVALID, CXCursor_FirstInvalid);
SAME(RFFI_CURSOR_LAST_INVALID, CXCursor_LastInvalid);
SAME(RFFI_CURSOR_UNEXPOSED_EXPRESSION, CXCursor_UnexposedExpr);
SAME(RFFI_CURSOR_STRING_LITERAL, CXCursor_StringLiteral);
SAME(RFFI_CURSOR_PARENTHESES, CXCursor_ParenExpr);
SAME(RFFI_CURSOR_C_CAST, CXCursor_CStyleCastExpr);
SAME(RFFI_CURSOR_TYPE_REFERENCE, CXCursor_TypeRef);
SAME(RFFI_EVALUATED_INTEGER, CXEval_Int);
SAME(RFFI_EVALUATED_FLOATING, CXEval_Float);
SAME(RFFI_CURSOR_UNEXPOSED_ATTRIBUTE, CXCursor_UnexposedAttr);
SAME(RFFI_CURSOR_ASM_LABEL, CXCursor_AsmLabelAttr);
SAME(RFFI_CURSOR_PACKED, CXCursor_PackedAttr);
SAME(RFFI_CURSOR_PURE, CXCursor_PureAttr);
SAME(RFFI_CURSOR_CONST, CXCursor_ConstAttr);
SAME(RFFI_CURSOR_ALIGNED, CXCursor_AlignedAttr);
SAME(RFFI_CURSOR_MACRO_DEFINITION, CXCursor_MacroDefinition);
SAME(RFFI_CURSOR_INCLUSION, CXCursor_InclusionDirective);
SAME(RFFI_TYPE_INVALID, CXType_Invalid);
SAME(RFFI_TYPE_UNEXPOSED, CXType_Unexposed);
SAME(RFFI_TYPE_VOID, CXType_Void);
SAME(RFFI_TYPE_BOOL, CXType_Bool);
SAME(RFFI_TYPE_CHAR_U, CXType_Char_U);
SAME(RFFI_TYPE_UCHAR, CXType_UChar);
SAME(RFFI_TYPE_CHAR16, CXType_Char16);
SAME(RFFI_TYPE_CHAR32, CXType_Char32);
SAME(RFFI_TYPE_USHORT, CXType_UShort);
SAME(RFFI_TYPE_UINT, CXType_UInt);
SAME(RFFI_TYPE_ULONG, CXType_ULong);
SAME(RFFI_TYPE_ULONGLONG, CXType_ULongLong);
SAME(RFFI_TYPE_UINT128, CXType_UInt128);
SAME(RFFI_TYPE_CHAR_S, CXType_Char_S);
SAME(RFFI_TYPE_SCHAR, CXType_SChar);
SAME(RFFI_TYPE_WCHAR, CXType_WChar);
SAME(RFFI_TYPE_SHORT, CXType_Short);
SAME(RFFI_TYPE_INT, CXType_Int);
SAME(RFFI_TYPE_LONG, CXType_Long);
SAME(RFFI_TYPE_LONGLONG, CXType_LongLong);
SAME(RFFI_TYPE_INT128, CXType_Int128);
SAME(RFFI_TYPE_FLOAT, CXType_Float);
SAME(RFFI_TYPE_DOUBLE, CXType_Double);
SAME(RFFI_TYPE_LONGDOUBLE, CXType_LongDouble);
SAME(RFFI_TYPE_FLOAT128, CXType_Float128);
SAME(RFFI_TYPE_HALF, CXType_Half);
SAME(RFFI_TYPE_FLOAT16, CXType_Float16);
SAME(RFFI_TYPE_COMPLEX, CXType_Complex);
SAME(RFFI_TYPE_POINTER, CXType_Pointer);
SAME(RFFI_TYPE_BLOCK_POINTER, CXType_BlockPointer);
SAME(RFFI_TYPE_RECORD, CXType_Record);
SAME(RFFI_TYPE_ENUM, CXType_Enum);
SAME(RFFI_TYPE_TYPEDEF, CXType_Typedef);
SAME(RFFI_TYPE_FUNCTION_NO_PROTO, CXType_FunctionNoProto);
SAME(RFFI_TYPE_FUNCTION_PROTO, CXType_FunctionProto);
SAME(RFFI_TYPE_CONSTANT_ARRAY, CXType_ConstantArray);
SAME(RFFI_TYPE_VECTOR, CXType_Vector);
SAME(RFFI_TYPE_INCOMPLETE_ARRAY, CXType_IncompleteArray);
SAME(RFFI_TYPE_VARIABLE_ARRAY, CXType_VariableArray);
SAME(RFFI_TYPE_ELABORATED, CXType_Elaborated);
SAME(RFFI_TYPE_ATTRIBUTED, CXType_Attributed);
SAME(RFFI_TYPE_EXT_VECTOR, CXType_ExtVector);
SAME(RFFI_TYPE_ATOMIC, CXType_Atomic);

/* Layouts: size, alignment, and the place and size of each member. */
#define SAME_LAYOUT(ours, theirs) \
  _Static_assert(sizeof(ours) == sizeof(theirs), #theirs ": size"); \
  _Static_assert(_Alignof(ours) == _Alignof(theirs), #theirs ": alignment")
#define SAME_MEMBER(ours, theirs, member) \
  _Static_assert(offsetof(ours, member) == offsetof(theirs, member), #theirs "." #member ": offset"); \
  _Static_assert(sizeof(((ours *)0)->member) == sizeof(((theirs *)0)->member), #theirs "." #member ": size")
SAME_LAYOUT(Our_CXString, CXString);
SAME_MEMBER(Our_CXString, CXString, data);
SAME_MEMBER(Our_CXString, CXString, private_flags);
SAME_LAYOUT(Our_CXCursor, CXCursor);
SAME_MEMBER(Our_CXCursor, CXCursor, kind);
SAME_MEMBER(Our_CXCursor, CXCursor, xdata);
SAME_MEMBER(Our_CXCursor, CXCursor, data);
SAME_LAYOUT(Our_CXType, CXType);
SAME_MEMBER(Our_CXType, CXType, kind);
SAME_MEMBER(Our_CXType, CXType, data);
SAME_LAYOUT(Our_CXSourceLocation, CXSourceLocation);
SAME_MEMBER(Our_CXSourceLocation, CXSourceLocation, ptr_data);
SAME_MEMBER(Our_CXSourceLocation, CXSourceLocation, int_data);
SAME_LAYOUT(Our_CXSourceRange, CXSourceRange);
SAME_MEMBER(Our_CXSourceRange, CXSourceRange, ptr_data);
SAME_MEMBER(Our_CXSourceRange, CXSourceRange, begin_int_data);
SAME_MEMBER(Our_CXSourceRange, CXSourceRange, end_int_data);
SAME_LAYOUT(Our_CXSourceRangeList, CXSourceRangeList);
SAME_MEMBER(Our_CXSourceRangeList, CXSourceRangeList, count);
SAME_MEMBER(Our_CXSourceRangeList, CXSourceRangeList, ranges);
SAME_LAYOUT(struct Our_CXUnsavedFile, struct CXUnsavedFile);
SAME_MEMBER(struct Our_CXUnsavedFile, struct CXUnsavedFile, Filename);
SAME_MEMBER(struct Our_CXUnsavedFile, struct CXUnsavedFile, Contents);
SAME_MEMBER(struct Our_CXUnsavedFile, struct CXUnsavedFile, Length);
SAME_LAYOUT(Our_CXIndex, CXIndex);
SAME_LAYOUT(Our_CXTranslationUnit, CXTranslationUnit);
SAME_LAYOUT(Our_CXFile, CXFile);
SAME_LAYOUT(Our_CXDiagnostic, CXDiagnostic);
SAME_LAYOUT(Our_CXClientData, CXClientData);
SAME_LAYOUT(Our_CXEvalResult, CXEvalResult);
SAME_LAYOUT(Our_CXTargetInfo, CXTargetInfo);

/* Callbacks: ours as they are, and theirs, which give enumerations where ours give int. */
_Static_assert(COMPATIBLE(int (*)(Our_CXCursor, Our_CXCursor, void *), Our_CXCursorVisitor), "our visitor");
_Static_assert(COMPATIBLE(enum CXChildVisitResult (*)(CXCursor, CXCursor, void *), CXCursorVisitor), "visitor");
_Static_assert(COMPATIBLE(int (*)(Our_CXCursor, void *), Our_CXFieldVisitor), "our field visitor");
_Static_assert(COMPATIBLE(enum CXVisitorResult (*)(CXCursor, void *), CXFieldVisitor), "field visitor");
_Static_assert(sizeof(enum CXChildVisitResult) == sizeof(int), "visitor: result");
_Static_assert(sizeof(enum CXVisitorResult) == sizeof(int), "field visitor: result");

/* Functions: the list of ours is read again with their types. Where theirs gives an enumeration, ours gives int. */
#define ENUMERATION_parseTranslationUnit2 ~, enum CXErrorCode
#define ENUMERATION_getDiagnosticSeverity ~, enum CXDiagnosticSeverity
#define ENUMERATION_Cursor_getStorageClass ~, enum CX_StorageClass
#define ENUMERATION_getCursorAvailability ~, enum CXAvailabilityKind
#define ENUMERATION_getCursorTLSKind ~, enum CXTLSKind
#define ENUMERATION_EvalResult_getKind ~, CXEvalResultKind
#define ENUMERATION_getFunctionTypeCallingConv ~, enum CXCallingConv
#define SECOND(first, second, ...) second
#define CHOOSE(...) SECOND(__VA_ARGS__)
#define SAME_FUNCTION(name, result, parameters) \
  _Static_assert( \
    COMPATIBLE(CHOOSE(ENUMERATION_##name, result, ~) (*) parameters, __typeof__(&clang_##name)), #name); \
  _Static_assert( \
    COMPATIBLE(CHOOSE(ENUMERATION_##name, result, ~), result) || COMPATIBLE(result, int), #name ": result"); \
  _Static_assert( \
    COMPATIBLE(result, void) || sizeof(CHOOSE(ENUMERATION_##name, result, ~)) == sizeof(result), #name ": size");
RFFI_LIBCLANG_FUNCTIONS(SAME_FUNCTION)
