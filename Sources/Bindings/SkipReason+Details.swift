extension SkipReason.Code {
  /// What kind of declaration a reason is about.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    case functions = "Functions"
    case types = "Types, where they are the value of an argument, a result, a member or a typedef"
    case members = "Members of records"
    case macros = "Macros"
    case choices = "Declarations that were left out on request"
  }

  /// What the reason is about; one that is about two kinds is filed under the first.
  public var subject: Subject {
    switch self {
    case .inlineFunction, .recordResult, .recordArgument, .variableArgumentList, .unavailable,
      .reservedName, .hiddenByMacro:
      .functions
    case .int128, .float16, .float128, .complex, .vector, .atomic, .block, .incompleteType, .unnamedType,
      .unknownType:
      .types
    case .bitfield, .unionMember, .misalignedMember, .flexibleArray, .unsayableName, .hugeArray: .members
    case .notConstant, .noExpression, .varying, .overflow, .constantType, .functionLikeMacro, .emptyMacro,
      .includeGuard:
      .macros
    case .leftOut, .missingSymbol, .otherLibrary, .unused: .choices
    }
  }

  /// A line of C that has the reason.
  public var example: String {
    switch self {
    case .inlineFunction: "static int never_defined(int x);"
    case .recordResult: "typedef div_t (*divider)(int, int);"
    case .recordArgument: "typedef void (*visitor)(struct item by_value);"
    case .variableArgumentList: "int vprintf(const char *format, va_list arguments);"
    case .int128: "typedef __int128 i128;"
    case .float16: "typedef _Float16 half;"
    case .float128: "typedef __float128 quad;"
    case .complex: "typedef double _Complex number;"
    case .vector: "typedef float v4f __attribute__((vector_size(16)));"
    case .atomic: "void store(_Atomic(struct pair) *place);"
    case .block: "void each(void (^block)(int));"
    case .incompleteType: "struct later result(void); /* struct later is defined nowhere */"
    case .unnamedType: "void take(struct { int x; } *value);"
    case .unknownType: "void (*(*chooser)(void))(int);"
    case .bitfield: "struct flags { unsigned ready : 1; };"
    case .unionMember: "struct value { int kind; union { int i; double d; }; };"
    case .misalignedMember: "struct __attribute__((packed)) entry { char tag; double weight; };"
    case .flexibleArray: "typedef int numbers[];"
    case .hiddenByMacro:
      "int open(const char *path, int flags, ...);\n#define open(...) traced_open(__VA_ARGS__)"
    case .unsayableName: "struct odd { int price$; };"
    case .unavailable: "char *gets(char *buffer) __attribute__((unavailable));"
    case .hugeArray: "typedef char page[1 << 30];"
    case .reservedName: "double __sin(double x);"
    case .notConstant: "#define errno (*__errno_location())"
    case .noExpression: "#define API __attribute__((visibility(\"default\")))"
    case .varying: "#define HERE __LINE__"
    case .overflow: "#define TOO_FAR (2147483647 + 1)"
    case .constantType: "#define EXACT 0.1L"
    case .functionLikeMacro: "#define MAX(a, b) ((a) > (b) ? (a) : (b))"
    case .emptyMacro: "#define HAVE_ZLIB"
    case .leftOut: "int foo_internal(int x); /* with --block 'foo_internal' */"
    case .includeGuard: "#ifndef ZLIB_H\n#define ZLIB_H"
    case .missingSymbol: "int of_a_later_version(void); /* the installed library is older */"
    case .otherLibrary: "char *crypt(const char *key, const char *salt); /* --symbols-from libm.so.6 */"
    case .unused: "int deflateCopy(z_streamp to, z_streamp from); /* --used-by gzip.py, which takes others */"
    }
  }

  /// What lies behind the reason, in a few sentences.
  public var details: String {
    switch self {
    case .inlineFunction:
      "The header says that the function is defined in every file that uses it, and then does not define it."
    case .recordResult:
      "Functions of C that return records are bound, through a C function of the module. A callback is a function of "
        + "RPython that C calls, and RPython has no way to give C a record from one."
    case .recordArgument:
      "Functions of C that take records are bound. A callback is a function of RPython that C calls, and RPython has "
        + "no way to receive a record by value."
    case .variableArgumentList:
      "A va_list stands for the variable arguments of the C function that is running, and only C code can start one."
    case .int128:
      "ctypes, through which RPython calls C before translation, has no 128-bit integers. Functions that take or "
        + "return one are bound, through a C function of the module that takes a pointer."
    case .float16, .float128:
      "RPython has C's float, double and long double, and no other floating types. Functions that take or return one "
        + "are bound, through a C function of the module that takes a pointer."
    case .complex:
      "RPython has no complex types. Functions that take or return one are bound, through a C function of the module "
        + "that takes a pointer to the two parts."
    case .vector:
      "RPython has no vectors. Functions that take or return one are bound, through a C function of the module that "
        + "takes a pointer to the elements. Vectors of Clang's own (ext_vector_type) are unknown to gcc."
    case .atomic:
      "Atomic numbers are bound like those they hold. An atomic record, or one behind a second pointer, has no type "
        + "in RPython that the C compiler would take for it."
    case .block: "A block of Apple's C is a function with variables around it, and RPython makes none."
    case .incompleteType:
      "The type is declared, so pointers to it are bound, but what is in it is said nowhere in what was read; a value "
        + "of it has no size."
    case .unnamedType:
      "The C that RPython writes has to name the type, and a record without tag and typedef has no name. Those inside "
        + "of other records are bound all the same."
    case .unknownType:
      "No type of RPython's would be rendered as a C type that the compiler accepts in this place."
    case .bitfield:
      "Bitfields are read and written through C functions of the module (get_RECORD_MEMBER). Where not even those can "
        + "be written, as for a bitfield wider than RPython's integers, the member is listed."
    case .unionMember:
      "The members of an anonymous union share their place, and a record of RPython's has one member in each. The "
        + "other ones are reached through C functions of the module; where those cannot be written, they are listed."
    case .misalignedMember:
      "Packing or over-alignment puts the member where ctypes would not. Such members are reached through C functions "
        + "of the module; where those cannot be written, they are listed."
    case .flexibleArray:
      "An array whose length is left open has no size that RPython could allocate or pass."
    case .hiddenByMacro:
      "Where the C compiler reads the name it puts the macro's text in its place. For a function with variable "
        + "arguments the binding leaves those out, and the macro may not do without; for a member, the record's "
        + "declaration would name another one."
    case .unsayableName:
      "RPython's members are attributes of Python, so that '$' and characters beyond ASCII cannot be in their names."
    case .unavailable:
      "The header marks the function so that every C compiler refuses a call (attributes unavailable and error)."
    case .hugeArray:
      "RPython describes a fixed array by listing its items, so that one of this length takes more memory than "
        + "there is."
    case .reservedName:
      "Names with two underscores in front belong to the C library itself; it declares such functions for its own "
        + "macros."
    case .notConstant:
      "The text is an expression that calls a function or reads a variable, so that it has no value before the program "
        + "runs."
    case .noExpression:
      "The text is a piece of a declaration, a statement, an initializer: there is no value that it could be."
    case .varying:
      "The text stands for another value in each place or at each time, so that none of them is the macro's."
    case .overflow:
      "The arithmetic overflows or divides by zero, and C says nothing about what comes of it."
    case .constantType:
      "The value has a type that RPython's constants cannot have, such as a 128-bit integer or a long double that is "
        + "no double."
    case .functionLikeMacro:
      "A macro with parameters takes and gives whatever its text makes of them; no header says which types are meant."
    case .emptyMacro: "The macro is there to be asked for with #ifdef, and stands for nothing."
    case .leftOut:
      "--allow and --block, or the keys of the project file, say which declarations are bound. A type is bound all the "
        + "same where something else needs it."
    case .includeGuard: "The header defines the macro to see that it has been read before."
    case .missingSymbol:
      "Neither the libraries that are named nor the C library export the symbol that the linker would look for, so that "
        + "a program that calls the function or uses the variable cannot be linked. With --check-symbols such "
        + "declarations are bound and marked; with --omit-missing-symbols they are left out for this reason."
    case .otherLibrary:
      "With --symbols-from, functions and variables are bound only where one of the libraries named there exports them. "
        + "Types, constants and functions that the header itself defines are bound all the same."
    case .unused:
      "With --used-by, the module has what the named RPython files take from it and what that is made of, and nothing "
        + "else."
    }
  }
}
