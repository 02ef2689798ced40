import FileSystem
import TestSupport
import Testing

/// `--prototype` and `--instance`: what fits is bound, anything else is an error of the option.
@Suite struct StatedCallTests {
  private let directory: TemporaryDirectory
  private let program: Program

  private static let header = """
    #include <stdarg.h>
    typedef struct { unsigned flag : 3; } item;
    #define ADD(a, b) ((a) + (b))
    #define FLAG(p) ((p)->flag)
    #define MAX(a, b) ({ __typeof__(a) a_ = (a); __typeof__(b) b_ = (b); a_ > b_ ? a_ : b_; })
    #define ZERO(p) do { *(p) = 0; } while (0)
    #define STORE(p) (*(p) = 5);
    #define NUMBER 5
    int one(int);
    int print(char *, const char *format, ...);
    static inline int foreign(void) { return nobody_declares_this(1) + nor_this; }

    """

  private static let releases = (Files.entries(ofDirectory: "/usr/lib") ?? [])
    .filter { $0.hasPrefix("llvm-") }.map { "/usr/lib/\($0)/lib" }
    .filter { Files.exists($0 + "/libclang.so") }

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("calls.h", Self.header)
    try directory.write("out.py", "before")
  }

  static let errors = [
    ("prototype", "ADDD(int, int)", 1, "the headers have no macro or function 'ADDD'; did you mean 'ADD'?"),
    ("prototype", "nowhere_near()", 1, "the headers have no macro or function 'nowhere_near'"),
    (
      "prototype", "NUMBER(int)", 1,
      "called object type 'int' is not a function or function pointer ('NUMBER' is a macro without parameters)"
    ),
    ("prototype", "ADD(int)", 1, "too few arguments provided to function-like macro invocation"),
    ("prototype", "ADD(int, int, int)", 15, "too many arguments provided to function-like macro invocation"),
    ("prototype", "ADD(int, uint17_t)", 10, "unknown type name 'uint17_t'"),
    ("prototype", "ADD(int, item)", 1, "invalid operands to binary expression ('int' and 'item')"),
    ("prototype", "FLAG(int *)", 1, "member reference base type 'int' is not a structure or union"),
    ("prototype", "ZERO(item)", 1, "indirection requires pointer operand ('item' invalid)"),
    (
      "prototype", "ADD(int[](int), int)", 8,
      "'argument 1' declared as array of functions of type 'int (int)'"
    ),
    ("prototype", "item(int)", 6, "'item' is a type"),
    (
      "prototype", "one(char *)", 5,
      "incompatible pointer to integer conversion passing 'char *' to parameter of type 'int'"
    ),
    ("prototype", "ADD", 4, "the types of the arguments follow the name in parentheses"),
    ("prototype", "", 1, "it begins with the name of what is called"),
    ("prototype", "5(int)", 1, "it begins with the name of what is called"),
    ("prototype", "ADD(int", 8, "a closing parenthesis is missing"),
    ("prototype", "ADD(int,)", 9, "a type is missing"),
    ("prototype", "ADD(const, int)", 5, "a type is missing"),
    ("prototype", "ADD(int)x", 9, "nothing follows the closing parenthesis"),
    ("prototype", "ADD(int; int)", 8, "no type has this character in it"),
    ("prototype", "ADD(int\nx, int)", 8, "no type has this character in it"),
    ("prototype", "ADD(...)", 5, "each argument is stated by its type"),
    ("instance", "prnit(int)", 1, "the headers have no function 'prnit'; did you mean 'print'?"),
    ("instance", "ADD(int, int)", 1, "'ADD' is a macro: state the types of its arguments with --prototype"),
    ("instance", "one(int)", 1, "'one' takes no variable arguments"),
    ("instance", "one(int, int)", 10, "'one' takes no variable arguments"),
    ("instance", "print(char *)", 1, "too few arguments to function call, expected at least 2, have 1"),
    (
      "instance", "print(int, char *, int)", 7,
      "incompatible integer to pointer conversion passing 'int' to parameter of type 'char *'"
    ),
    ("instance", "print(char *, char *, nothing)", 23, "unknown type name 'nothing'"),
  ]

  private func expect(_ error: (String, String, Int, String), library: String? = nil) async throws {
    let (option, text, column, message) = error
    let outcome = try await program.run(
      ["calls.h", "--\(option)", text, "-o", "out.py"], in: directory.path,
      environment: library.map { ["LIBCLANG_PATH=\($0)"] } ?? [])
    #expect(
      outcome.errors == "rffi-import: error: --\(option) '\(text)': column \(column): \(message)\n")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(try directory.text("out.py") == "before")
    #expect(Files.entries(ofDirectory: directory.path) == ["calls.h", "out.py"])
  }

  @Test(arguments: errors) func isAnErrorOfTheOption(error: (String, String, Int, String)) async throws {
    try await expect(error)
  }

  /// The messages chosen are the same in every release that is served.
  @Test(arguments: releases) func isTheSameErrorInEveryRelease(library: String) async throws {
    for error in Self.errors { try await expect(error, library: library) }
  }

  @Test func everyCallHasItsError() async throws {
    let outcome = try await program.run(
      ["calls.h", "--instance", "print()", "--prototype", "ADD(int)", "--prototype", "FLAG(item *)"],
      in: directory.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == """
        rffi-import: error: --prototype 'ADD(int)': column 1: \
        too few arguments provided to function-like macro invocation
        rffi-import: error: --instance 'print()': column 1: \
        too few arguments to function call, expected at least 2, have 0

        """)
  }

  /// A header that is wrong is rejected as such, whatever is said of its macros.
  @Test func headersComeFirst() async throws {
    try directory.write("broken.h", "int f(;\n#define ADD(a, b) a + b\n")
    let outcome = try await program.run(["broken.h", "--prototype", "ADD(int)"], in: directory.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("broken.h:1:7: error: "))
    #expect(!outcome.errors.contains("ADD"))
  }

  /// For `MAX` the bodies are read, and `foreign` has one that Clang takes for wrong.
  @Test(arguments: [
    ("prototype", "ADD(char, short)", "c_ADD = macro('ADD', [rffi.CHAR, rffi.SHORT], rffi.INT)"),
    ("prototype", "ADD(int a, int *restrict)", "c_ADD = macro('ADD', [rffi.INT, rffi.INTP], rffi.INTP)"),
    ("prototype", "FLAG(const item *p)", "c_FLAG = macro('FLAG', [ITEMP], rffi.UINT)"),
    ("prototype", "MAX(int, double)", "c_MAX = macro('MAX', [rffi.INT, rffi.DOUBLE], rffi.DOUBLE)"),
    ("prototype", "ZERO(int *)", "c_ZERO = macro('ZERO', [rffi.INTP], lltype.Void)"),
    ("prototype", "STORE(int *)", "c_STORE = macro('STORE', [rffi.INTP], lltype.Void)"),
    ("prototype", "foreign(void)", "c_foreign = macro('foreign', [], rffi.INT)"),
    (
      "instance", "print(char *, char *, float, char)",
      "c_print_double_int = variadic("
    ),
  ])
  func isBound(option: String, text: String, binding: String) async throws {
    let outcome = try await program.run(["calls.h", "--\(option)", text], in: directory.path)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(binding), "\(outcome.output)")
    #expect(outcome.output.contains("rffi-import calls.h --\(option) '\(text)'"))
    #expect(!outcome.output.contains("rffi_stated"))
  }

  /// What cannot be called is told like any other declaration.
  @Test func isListed() async throws {
    let outcome = try await program.run(
      ["calls.h", "--instance", "print(char *, char *, va_list)"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(": va-list: parameter 3, 'va_list'"), "\(outcome.output)")
  }
}
