/* The part of libclang's stable C interface that rffi-import calls, declared here so that building needs
 * no LLVM installation, and loaded at run time so that any libclang from 14 on serves.
 *
 * Names, layouts and numbers are libclang's ABI. Tests/Libclang/abi_check.c compares every one of them
 * with the clang-c/Index.h of each installed release. */
#ifndef RFFI_IMPORT_CLIBCLANG_H
#define RFFI_IMPORT_CLIBCLANG_H

#include <stddef.h>

typedef void *CXIndex;
typedef void *CXTranslationUnit;
typedef void *CXFile;
typedef void *CXDiagnostic;
typedef void *CXClientData;
typedef void *CXEvalResult;
typedef void *CXTargetInfo;

typedef struct { const void *data; unsigned private_flags; } CXString;
typedef struct { int kind; int xdata; const void *data[3]; } CXCursor;
typedef struct { int kind; void *data[2]; } CXType;
typedef struct { const void *ptr_data[2]; unsigned int_data; } CXSourceLocation;
typedef struct { const void *ptr_data[2]; unsigned begin_int_data, end_int_data; } CXSourceRange;
typedef struct { unsigned count; CXSourceRange *ranges; } CXSourceRangeList;
struct CXUnsavedFile { const char *Filename; const char *Contents; unsigned long Length; };

typedef int (*CXCursorVisitor)(CXCursor cursor, CXCursor parent, CXClientData data);
typedef int (*CXFieldVisitor)(CXCursor cursor, CXClientData data);
typedef void (*CXInclusionVisitor)(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data);

enum { RFFI_VISIT_BREAK = 0, RFFI_VISIT_CONTINUE = 1, RFFI_VISIT_RECURSE = 2 };
enum { RFFI_PARSE_DETAILED_PREPROCESSING_RECORD = 0x01, RFFI_PARSE_SKIP_FUNCTION_BODIES = 0x40,
       RFFI_PARSE_KEEP_GOING = 0x200 };
enum { RFFI_SEVERITY_IGNORED, RFFI_SEVERITY_NOTE, RFFI_SEVERITY_WARNING, RFFI_SEVERITY_ERROR,
       RFFI_SEVERITY_FATAL };
enum { RFFI_CALLING_CONVENTION_C = 1, RFFI_CALLING_CONVENTION_STDCALL = 2 };
enum { RFFI_EVALUATED_INTEGER = 1, RFFI_EVALUATED_FLOATING = 2 };
enum { RFFI_STORAGE_INVALID, RFFI_STORAGE_NONE, RFFI_STORAGE_EXTERN, RFFI_STORAGE_STATIC };

enum {
  RFFI_CURSOR_STRUCT = 2, RFFI_CURSOR_UNION = 3, RFFI_CURSOR_ENUM = 5, RFFI_CURSOR_FIELD = 6,
  RFFI_CURSOR_ENUM_CONSTANT = 7, RFFI_CURSOR_FUNCTION = 8, RFFI_CURSOR_VARIABLE = 9,
  RFFI_CURSOR_PARAMETER = 10, RFFI_CURSOR_TYPEDEF = 20,
  RFFI_CURSOR_FIRST_INVALID = 70, RFFI_CURSOR_LAST_INVALID = 73, RFFI_CURSOR_UNEXPOSED_EXPRESSION = 100,
  RFFI_CURSOR_STRING_LITERAL = 109, RFFI_CURSOR_PARENTHESES = 111, RFFI_CURSOR_C_CAST = 117, RFFI_CURSOR_TYPE_REFERENCE = 43,
  RFFI_CURSOR_UNEXPOSED_ATTRIBUTE = 400, RFFI_CURSOR_ASM_LABEL = 407, RFFI_CURSOR_PACKED = 408,
  RFFI_CURSOR_PURE = 409, RFFI_CURSOR_CONST = 410, RFFI_CURSOR_ALIGNED = 441,
  RFFI_CURSOR_MACRO_DEFINITION = 501, RFFI_CURSOR_INCLUSION = 503
};

enum {
  RFFI_TYPE_INVALID = 0, RFFI_TYPE_UNEXPOSED = 1, RFFI_TYPE_VOID = 2, RFFI_TYPE_BOOL = 3,
  RFFI_TYPE_CHAR_U = 4, RFFI_TYPE_UCHAR = 5, RFFI_TYPE_CHAR16 = 6, RFFI_TYPE_CHAR32 = 7,
  RFFI_TYPE_USHORT = 8, RFFI_TYPE_UINT = 9, RFFI_TYPE_ULONG = 10, RFFI_TYPE_ULONGLONG = 11,
  RFFI_TYPE_UINT128 = 12, RFFI_TYPE_CHAR_S = 13, RFFI_TYPE_SCHAR = 14, RFFI_TYPE_WCHAR = 15,
  RFFI_TYPE_SHORT = 16, RFFI_TYPE_INT = 17, RFFI_TYPE_LONG = 18, RFFI_TYPE_LONGLONG = 19,
  RFFI_TYPE_INT128 = 20, RFFI_TYPE_FLOAT = 21, RFFI_TYPE_DOUBLE = 22, RFFI_TYPE_LONGDOUBLE = 23,
  RFFI_TYPE_FLOAT128 = 30, RFFI_TYPE_HALF = 31, RFFI_TYPE_FLOAT16 = 32,
  RFFI_TYPE_COMPLEX = 100, RFFI_TYPE_POINTER = 101, RFFI_TYPE_BLOCK_POINTER = 102,
  RFFI_TYPE_RECORD = 105, RFFI_TYPE_ENUM = 106, RFFI_TYPE_TYPEDEF = 107,
  RFFI_TYPE_FUNCTION_NO_PROTO = 110, RFFI_TYPE_FUNCTION_PROTO = 111, RFFI_TYPE_CONSTANT_ARRAY = 112,
  RFFI_TYPE_VECTOR = 113, RFFI_TYPE_INCOMPLETE_ARRAY = 114, RFFI_TYPE_VARIABLE_ARRAY = 115,
  RFFI_TYPE_ELABORATED = 119, RFFI_TYPE_ATTRIBUTED = 163, RFFI_TYPE_EXT_VECTOR = 176,
  RFFI_TYPE_ATOMIC = 177
};

/* Each function once: its C name without the prefix, its result, its parameters. */
#define RFFI_LIBCLANG_FUNCTIONS(F) \
  F(getClangVersion, CXString, (void)) \
  F(getCString, const char *, (CXString)) \
  F(disposeString, void, (CXString)) \
  F(createIndex, CXIndex, (int exclude_pch, int display_diagnostics)) \
  F(disposeIndex, void, (CXIndex)) \
  F(parseTranslationUnit2, int, (CXIndex, const char *, const char *const *, int, \
                                 struct CXUnsavedFile *, unsigned, unsigned, CXTranslationUnit *)) \
  F(disposeTranslationUnit, void, (CXTranslationUnit)) \
  F(getNumDiagnostics, unsigned, (CXTranslationUnit)) \
  F(getDiagnostic, CXDiagnostic, (CXTranslationUnit, unsigned)) \
  F(disposeDiagnostic, void, (CXDiagnostic)) \
  F(getDiagnosticSeverity, int, (CXDiagnostic)) \
  F(getDiagnosticSpelling, CXString, (CXDiagnostic)) \
  F(getDiagnosticLocation, CXSourceLocation, (CXDiagnostic)) \
  F(getChildDiagnostics, void *, (CXDiagnostic)) \
  F(getNumDiagnosticsInSet, unsigned, (void *)) \
  F(getDiagnosticInSet, CXDiagnostic, (void *, unsigned)) \
  F(getTranslationUnitCursor, CXCursor, (CXTranslationUnit)) \
  F(visitChildren, unsigned, (CXCursor, CXCursorVisitor, CXClientData)) \
  F(getCursorSpelling, CXString, (CXCursor)) \
  F(getCursorLocation, CXSourceLocation, (CXCursor)) \
  F(getExpansionLocation, void, (CXSourceLocation, CXFile *, unsigned *, unsigned *, unsigned *)) \
  F(getFileName, CXString, (CXFile)) \
  F(Location_isInSystemHeader, int, (CXSourceLocation)) \
  F(isFileMultipleIncludeGuarded, unsigned, (CXTranslationUnit, CXFile)) \
  F(getFileContents, const char *, (CXTranslationUnit, CXFile, size_t *)) \
  F(getIncludedFile, CXFile, (CXCursor)) \
  F(getInclusions, void, (CXTranslationUnit, CXInclusionVisitor, CXClientData)) \
  F(getCursorDefinition, CXCursor, (CXCursor)) \
  F(getCanonicalCursor, CXCursor, (CXCursor)) \
  F(equalCursors, unsigned, (CXCursor, CXCursor)) \
  F(hashCursor, unsigned, (CXCursor)) \
  F(getCursorType, CXType, (CXCursor)) \
  F(getTypedefDeclUnderlyingType, CXType, (CXCursor)) \
  F(getEnumDeclIntegerType, CXType, (CXCursor)) \
  F(getEnumConstantDeclValue, long long, (CXCursor)) \
  F(getEnumConstantDeclUnsignedValue, unsigned long long, (CXCursor)) \
  F(getFieldDeclBitWidth, int, (CXCursor)) \
  F(Cursor_getNumArguments, int, (CXCursor)) \
  F(Cursor_getArgument, CXCursor, (CXCursor, unsigned)) \
  F(Cursor_getStorageClass, int, (CXCursor)) \
  F(Cursor_isFunctionInlined, unsigned, (CXCursor)) \
  F(Cursor_isAnonymous, unsigned, (CXCursor)) \
  F(Cursor_isAnonymousRecordDecl, unsigned, (CXCursor)) \
  F(Cursor_isBitField, unsigned, (CXCursor)) \
  F(Cursor_getOffsetOfField, long long, (CXCursor)) \
  F(Cursor_isMacroFunctionLike, unsigned, (CXCursor)) \
  F(Cursor_isMacroBuiltin, unsigned, (CXCursor)) \
  F(getCursorAvailability, int, (CXCursor)) \
  F(getCursorTLSKind, int, (CXCursor)) \
  F(getCursorPrettyPrinted, CXString, (CXCursor, void *)) \
  F(Cursor_getRawCommentText, CXString, (CXCursor)) \
  F(getCursorExtent, CXSourceRange, (CXCursor)) \
  F(getTypeSpelling, CXString, (CXType)) \
  F(getTypeDeclaration, CXCursor, (CXType)) \
  F(getCanonicalType, CXType, (CXType)) \
  F(isConstQualifiedType, unsigned, (CXType)) \
  F(isVolatileQualifiedType, unsigned, (CXType)) \
  F(isRestrictQualifiedType, unsigned, (CXType)) \
  F(getPointeeType, CXType, (CXType)) \
  F(getResultType, CXType, (CXType)) \
  F(getNumArgTypes, int, (CXType)) \
  F(getArgType, CXType, (CXType, unsigned)) \
  F(isFunctionTypeVariadic, unsigned, (CXType)) \
  F(getFunctionTypeCallingConv, int, (CXType)) \
  F(getArrayElementType, CXType, (CXType)) \
  F(getArraySize, long long, (CXType)) \
  F(getElementType, CXType, (CXType)) \
  F(getNumElements, long long, (CXType)) \
  F(Type_getValueType, CXType, (CXType)) \
  F(Type_getNamedType, CXType, (CXType)) \
  F(Type_getSizeOf, long long, (CXType)) \
  F(Type_getAlignOf, long long, (CXType)) \
  F(Type_visitFields, unsigned, (CXType, CXFieldVisitor, CXClientData)) \
  F(Cursor_Evaluate, CXEvalResult, (CXCursor)) \
  F(EvalResult_getKind, int, (CXEvalResult)) \
  F(EvalResult_isUnsignedInt, unsigned, (CXEvalResult)) \
  F(EvalResult_getAsLongLong, long long, (CXEvalResult)) \
  F(EvalResult_getAsDouble, double, (CXEvalResult)) \
  F(EvalResult_dispose, void, (CXEvalResult)) \
  F(getSkippedRanges, CXSourceRangeList *, (CXTranslationUnit, CXFile)) \
  F(disposeSourceRangeList, void, (CXSourceRangeList *)) \
  F(getRangeStart, CXSourceLocation, (CXSourceRange)) \
  F(getRangeEnd, CXSourceLocation, (CXSourceRange)) \
  F(getTranslationUnitTargetInfo, CXTargetInfo, (CXTranslationUnit)) \
  F(TargetInfo_getTriple, CXString, (CXTargetInfo)) \
  F(TargetInfo_getPointerWidth, int, (CXTargetInfo)) \
  F(TargetInfo_dispose, void, (CXTargetInfo))

/* The loaded functions, under their C names without the prefix. */
struct LibclangFunctions {
#define RFFI_MEMBER(name, result, parameters) result (*name) parameters;
  RFFI_LIBCLANG_FUNCTIONS(RFFI_MEMBER)
#undef RFFI_MEMBER
};

/* Loads the shared library at `path` for the rest of the process.
 * Returns its functions, or NULL: then `problem` (of `size` bytes) holds dlopen's own words, or the name of the
 * first function that the library lacks. What it returns is never freed: handles into the library outlive it. */
const struct LibclangFunctions *rffi_load_libclang(const char *path, char *problem, size_t size);

#endif
