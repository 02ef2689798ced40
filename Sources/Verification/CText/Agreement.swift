import LowLevelTypes

/// C that is true where a type of C is what a module says, in the looser of the two ways that `TypeMapping.md` tells
/// of: for what stands by itself (argument, result, member, variable), where C converts.
struct Agreement {
  /// A constant expression of C, with the macros of ``claimsPrelude``.
  let expression: String
  /// A weaker one, and what that leaves open.
  var fallback: (expression: String, leftOpen: String?)?

  /// - Parameters:
  ///   - stated: what the module says.
  ///   - actual: C that names the type it is about.
  ///   - hasVoidRemark: whether the module says that `void *` stands there for something else.
  init(_ stated: LLType, _ actual: String, hasVoidRemark: Bool = true) {
    let spelled = stated.cType
    switch stated.unaliased {
    case .void: expression = "RFFI_SAME(\(actual), void)"
    case .bool, .char, .uniChar, .renamed: expression = "RFFI_SAME(RFFI_VALUE(\(actual)), \(spelled))"
    case .singleFloat, .float, .longFloat:
      expression = "RFFI_SAME(RFFI_VALUE(\(actual)), \(spelled))"
      // gcc takes `_Float64` and `double` for two types.
      fallback = ("RFFI_REAL(\(actual), \(spelled))", "C has another floating type of the same width")
    case .number: expression = "RFFI_NUMBER(\(actual), \(spelled))"
    case .pointer(.array(_, .void)):
      expression = "RFFI_SAME(RFFI_TARGET(\(actual)), void)"
      // What RPython has no other word for; a pointer to data has one.
      guard hasVoidRemark else { break }
      fallback = (
        "RFFI_CODE(\(actual))", "void * stands for a pointer to a function, or for a list of arguments"
      )
    case .pointer(.array(_, .const)): expression = "RFFI_SAME(RFFI_VALUE(\(actual)), \(spelled))"
    case .pointer(.opaque(.pointer)):
      expression = "RFFI_SAME(RFFI_VALUE(\(actual)), \(spelled))"
      fallback = ("(RFFI_POINTS(\(actual), \(spelled)) && !RFFI_CONST(\(spelled)))", nil)
    case .pointer: expression = "RFFI_POINTS(\(actual), \(spelled))"
    case .fixedArray(let item, let count):
      expression =
        "(sizeof(\(actual)) == \(count) * sizeof(\(item.cType)) && RFFI_ITEMS(\(actual), \(item.cType)))"
    case .structure, .opaque, .array, .function, .alias: expression = "RFFI_SAME(\(actual), \(spelled))"
    }
  }

  /// A static assertion.
  var line: String { Self.assertion(expression) }

  /// The weaker assertion as a claim has it.
  var fallbacks: [Claim.Fallback] {
    fallback.map { [Claim.Fallback(lines: [Self.assertion($0.expression)], leftOpen: $0.leftOpen)] } ?? []
  }

  static func assertion(_ expression: String) -> String { "_Static_assert(\(expression), \"\");" }
}

/// What stands between the headers and the claims: the types and questions that they are written with.
let claimsPrelude = [
  "#define RFFI_SAME(T, U) __builtin_types_compatible_p(T, U)",
  // Reading a value drops every qualifier, and _Atomic.
  "#define RFFI_VALUE(T) __typeof__(((void)0, *(__typeof__(T) *)0))",
  "#define RFFI_TARGET(T) __typeof__(*(__typeof__(T))0)",
  // Of all that can be pointed to, a function alone is what points to it.
  "#define RFFI_CODE(T) RFFI_SAME(RFFI_TARGET(T), __typeof__(**(__typeof__(T))0))",
  // Compilers do not look at qualifiers of the types themselves, here of what is pointed to.
  "#define RFFI_POINTS(T, U) RFFI_SAME(RFFI_TARGET(T), RFFI_TARGET(U))",
  "#define RFFI_CONST(T) RFFI_SAME(T, const RFFI_TARGET(T) *)",
  "#define RFFI_ITEMS(T, U) RFFI_SAME(__typeof__(**(__typeof__(T) *)0), U)",
  // An integer cuts a half off, which neither a floating type does nor _Bool; a pointer cannot be made of one.
  "#define RFFI_INTEGER(T) ((T)0.5 == 0)",
  "#define RFFI_NUMBER(T, U) (RFFI_INTEGER(RFFI_VALUE(T)) && sizeof(T) == sizeof(U)"
    + " && ((RFFI_VALUE(T))-1 < 0) == ((U)-1 < 0))",
  "#define RFFI_REAL(T, U) (sizeof(T) == sizeof(U) && (T)0.5 == 0.5)",
  "#define RFFI_LONGER(T, U) __typeof__(__builtin_choose_expr(sizeof(T) == sizeof(U), (T)0, (U)0))",
  // RPython renders both by one name where they are equally wide.
  "typedef RFFI_LONGER(long, long long) rffi_longlong;",
  "typedef RFFI_LONGER(unsigned long, unsigned long long) rffi_ulonglong;",
  "#define RFFI_STRICT _Pragma(\"GCC diagnostic push\") _Pragma(\"GCC diagnostic error \\\"-Wconversion\\\"\")",
  "#define RFFI_LENIENT _Pragma(\"GCC diagnostic pop\")",
]

/// What makes C mean the same behind any headers: words that claims are written with are no macros, and what is an error
/// to them is one again, whatever pragmas stand in front.
let claimsGround =
  [
    "_Static_assert", "_Alignof", "__typeof__", "__builtin_types_compatible_p", "__builtin_offsetof",
    "__builtin_choose_expr",
  ].map { "#undef \($0)" }
  + [
    "incompatible-pointer-types", "int-conversion", "implicit-function-declaration", "pointer-sign",
  ].map { "#pragma GCC diagnostic error \"-W\($0)\"" }
  + ["#ifdef __clang__"]
  + [
    "incompatible-pointer-types-discards-qualifiers", "incompatible-function-pointer-types",
  ].map { "#pragma GCC diagnostic error \"-W\($0)\"" }
  + ["#else", "#pragma GCC diagnostic error \"-Wdiscarded-qualifiers\"", "#endif"]
