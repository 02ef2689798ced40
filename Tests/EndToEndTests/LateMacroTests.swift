import TestSupport
import Testing

/// Macros are read while declarations are bound. The cache wants to know all files first, so that an import that fills it
/// reads them before.
@Suite struct LateMacroTests {
  /// The modules of a header whose macros are read beside the rest, and in front of it.
  private func modules(
    _ header: String, besides: String = ""
  ) async throws -> (late: String, early: String) {
    let directory = try TemporaryDirectory()
    let program = try Program()
    try directory.write(
      "other/other.h",
      """
      typedef struct hidden *hidden_t;
      typedef struct odd { int a; struct { short b; } c; } odd_t;
      enum color { red, green };

      """ + besides)
    try directory.write("foo.h", "#include <other.h>\n" + header)
    var texts: [String] = []
    for more in [["--no-cache"], ["--cache", "cache"]] {
      let outcome = try await program.run(
        ["foo.h", "-I", "other", "-o", "foo.py"] + more, in: directory.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      texts.append(try directory.text("foo.py"))
    }
    return (texts[0], texts[1])
  }

  @Test(
    "types that a macro alone leads to",
    arguments: [
      ("#define NOWHERE ((hidden_t)-1)", "\ndef NOWHERE():\n    return rffi.cast(HIDDEN_T, "),
      ("#define ODD odd_t", "\nODD = ODD_T\n"),
      ("#define ODD_PLACE ((struct odd *)8)", "\ndef ODD_PLACE():\n    return rffi.cast(ODDP, 8)\n"),
      ("#define SHADE enum color", "SHADE: not-constant"),
      ("#define SEVEN (sizeof(odd_t) - 1)", "#define SEVEN (sizeof(odd_t) - 1)"),
    ])
  func furtherTypes(macro: String, line: String) async throws {
    let header = "int f(int x);\nstruct own { int m; };\nint g(struct own *o);\n\(macro)\n#define N 3\n"
    let (late, early) = try await modules(header)
    #expect(late == early)
    #expect(late.contains(line), "\(late)")
    #expect(late.contains("c_g = external('g'"))
  }

  @Test("functions and macros of one name")
  func hidden() async throws {
    let (late, early) = try await modules(
      """
      int printed(const char *format, ...);
      #define printed(...) 0
      static inline int twice(int x) { return 2 * x; }
      #define twice(x) (x)
      int gone(void);
      #define gone 7
      #undef gone
      """)
    #expect(late == early)
  }

  /// Types get their names in the order in which they are met.
  @Test("types whose names are alike keep them")
  func namesAlike() async throws {
    let (late, early) = try await modules(
      """
      struct abc { int a; };
      struct own { struct abc m; };
      int g(struct own *o);
      #define X ((struct ABC *)8)
      """, besides: "struct ABC { int b; };\ntypedef long Tt;\ntypedef short TT;\n")
    #expect(late == early)
  }
}
