import Foundation
import TestSupport
import Testing

/// `verify` on modules as they are made, and with one thing changed.
@Suite struct VerifyTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "box.h",
      """
      #ifndef BOX_H
      #define BOX_H
      #include <stdint.h>
      typedef unsigned int word;
      enum color { RED, GREEN = 7, BLUE = -1 };
      #define BOX_LIMIT 100
      #define BOX_BIG 0xffffffffffffffffUL
      #define BOX_NAME "box \\x01"
      #define BOX_WIDE L"wide"
      #define BOX_HALF 0.5
      #define BOX_FAILED ((void *)-1)
      struct hidden;
      struct box { char kind; int64_t size; const char *name; unsigned low : 3; signed high : 5; word flags[4]; };
      union either { int i; double d; };
      typedef int (*visitor)(const struct box *, void *);
      extern int box_count;
      extern const char *const box_version;
      int box_open(struct hidden **out, const char *name, enum color c);
      long box_visit(const struct box *b, visitor v, void *data);
      void box_put(struct box *b, unsigned short n, const int64_t *values);
      double box_scale(double factor, float by);
      int box_log(const char *format, ...);
      static inline int box_kind(const struct box *b) { return b->kind; }
      #endif

      """)
  }

  /// The module of the header.
  private func made(_ options: [String] = []) async throws -> String {
    let outcome = try await program.run(["box.h"] + options, in: directory.path)
    #expect(outcome.status == 0)
    return outcome.output
  }

  /// The codes of the findings about a text, each with its line and name.
  private func findings(
    _ text: String, _ options: [String] = ["--no-symbols"]
  ) async throws -> [String] {
    try directory.write("box.py", text)
    let outcome = try await program.run(
      ["verify", "box.py", "--format", "json"] + options, in: directory.path)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(outcome.status == (findings.isEmpty ? 0 : 1))
    return findings.map { "\($0["code"] ?? ""): \($0["name"] ?? ""): \($0["c"] ?? "")" }
  }

  @Test(arguments: [[], ["--frozen"]]) func whatIsMadeIsProven(options: [String]) async throws {
    let module = try await made(options)
    #expect(try await findings(module) == [])
    let text = try await program.run(["verify", "box.py", "--no-symbols", "--open"], in: directory.path)
    #expect(text.output.contains("box.py: asked gcc, clang\n"))
    #expect(text.output.contains(" argument claims: all proven\n"))
  }

  private typealias Change = (old: String, new: String, finding: String)

  /// All at once, so that each has to be found beside the others.
  private func expect(_ changes: [Change], in module: String) async throws {
    var text = module
    for change in changes {
      try #require(text.contains(change.old), "\(change.old)")
      text = text.replacingOccurrences(of: change.old, with: change.new)
    }
    let found = try await findings(text)
    for change in changes {
      #expect(found.contains { $0.hasPrefix(change.finding) }, "\(change.finding) in \(found)")
    }
  }

  @Test func whatIsChangedIsFound() async throws {
    let changes: [Change] = [
      (
        "VISITOR, rffi.VOIDP], rffi.LONG)", "VISITOR, rffi.VOIDP], rffi.INT)",
        "result-type-differs: c_box_visit, result: long"
      ),
      (
        "[BOXP, rffi.USHORT,", "[BOXP, rffi.SHORT,",
        "argument-type-differs: c_box_put, argument 2: short unsigned int"
      ),
      (
        "HIDDENP), rffi.CCHARP, color]", "HIDDENP), rffi.CONST_CCHARP, rffi.SHORT]",
        "argument-type-differs: c_box_open, argument 3: enum color"
      ),
      (
        "[rffi.DOUBLE, rffi.FLOAT]", "[rffi.DOUBLE]", "arguments-differ: c_box_scale: double (double,  float)"
      ),
      ("'box_log', 1,", "'box_log', 0,", "arguments-differ: c_box_log: int (const char *, ...)"),
      ("macro('box_kind'", "macro('box_kinds'", "function-not-in-c: c_box_kind: "),
      ("word = rffi.UINT", "word = rffi.INT", "type-differs: word: word, which is unsigned int"),
      ("color = rffi.INT", "color = rffi.UINT", "type-differs: color: enum color"),
      ("[CONST_BOXP, rffi.VOIDP], C_INT", "[BOXP, rffi.VOIDP], C_INT", "type-differs: VISITOR: "),
      ("('kind', rffi.CHAR)", "('kind', rffi.CCHARP)", "member-type-differs: BOX.kind: char"),
      ("('name', rffi.CCHARP)", "('names', rffi.CCHARP)", "member-type-differs: BOX.names: "),
      ("('i', rffi.INT)", "('i', rffi.UINT)", "member-type-differs: EITHER.i: int"),
      ("'box_count',", "'box_counts',", "variable-differs: get_box_count: "),
      (
        "get_box_version =", "get_box_version, set_box_version =",
        "variable-differs: get_box_version: const char *"
      ),
      ("ConstantInteger('GREEN')", "ConstantInteger('GREENS')", "constant-not-in-c: GREEN: "),
      (
        "DefinedConstantInteger('BOX_LIMIT')", "DefinedConstantString('BOX_LIMIT')",
        "constant-not-in-c: BOX_LIMIT: int"
      ),
      ("'return p->low;'", "'return p->lows;'", "c-function-fails: rffi_get_box_low: "),
      (
        "('int rffi_get_box_high", "('unsigned int rffi_get_box_high",
        "result-type-differs: c_get_box_high, result: unsigned int"
      ),
    ]
    try await expect(changes, in: try await made())
  }

  @Test func whatIsChangedInAFrozenModuleIsFound() async throws {
    let changes: [Change] = [
      ("'size': 48", "'size': 56", "size-differs: BOX: 48"),
      (
        "'align': 8, 'fieldoffsets': (0, 8, 16", "'align': 4, 'fieldoffsets': (0, 4, 16",
        "alignment-differs: BOX: 8"
      ),
      ("'union': True", "'union': False", "offset-differs: EITHER.d: "),
      ("GREEN = 7", "GREEN = 8", "value-differs: GREEN: 7"),
      ("BLUE = -1", "BLUE = 4294967295", "value-differs: BLUE: -1"),
      ("r_uint(18446744073709551615)", "r_uint(18446744073709551614)", "value-differs: BOX_BIG: "),
      ("'box \\x01'", "'box \\x02'", "value-differs: BOX_NAME: "),
      ("u'wide'", "u'wids'", "value-differs: BOX_WIDE: 'wide'"),
      ("BOX_HALF = 0.5", "BOX_HALF = 0.25", "value-differs: BOX_HALF: 0.5"),
      ("rffi.cast(rffi.VOIDP, -1)", "rffi.cast(rffi.VOIDP, 1)", "value-differs: BOX_FAILED: -1"),
    ]
    try await expect(changes, in: try await made(["--frozen"]))
    let found = try await findings(
      try await made(["--frozen"]).replacingOccurrences(of: "(0, 8, 16", with: "(0, 4, 16"))
    #expect(found == ["offset-differs: BOX.size: 8"])
  }

  /// What stands between the declarations can change what all of them mean, and no compiler sees it.
  @Test(
    arguments: [
      ("compilation_info=shim_eci, **kwds", "compilation_info=eci, **kwds", "shim"),
      ("macro=True,", "macro=None,", "macro"),
      ("macro_eci.merge()", "eci", "macro"),
      (
        "rffi.llexternal(name, args, result, comp", "rffi.llexternal('x' + name, args, result, comp",
        "external"
      ),
      ("def variadic(name, fixed, args, result", "def variadic(name, fixed, result, args", "variadic"),
      ("'%s { %s }' % shim", "'%s { }' % shim[0]", "shim_eci"),
      ("['typedef _Bool bool_t;']", "['typedef int bool_t;']", "macro_eci"),
      ("    globals()[_name] = _value", "    globals()[_name] = _value + 1", "CConfig"),
      ("    _compilation_info_ = Ext", "    _compilation_infos_ = Ext", "CConfig"),
      ("import rffi, lltype", "import rffi as lltype, lltype as rffi", "lltype"),
      ("import rffi, lltype", "import rffi", "lltype"),
      ("word = rffi.UINT", "word = rffi.UINT\nrffi.INT = rffi.LONG", "rffi.INT"),
      ("word = rffi.UINT", "word = rffi.UINT\nraise SystemExit", "a statement"),
      ("word = rffi.UINT", "word = other = rffi.UINT", "a statement"),
      ("BOXP = lltype.Ptr(BOX)", "BOXP = lltype.Ptr(BOX)\nBOXP = rffi.VOIDP", "BOXP"),
      ("hints={'eci': eci, 'union': True}", "hints={'union': True}", "EITHER"),
      (
        "[rffi.DOUBLE, rffi.FLOAT], rffi.DOUBLE", "[rffi.DOUBLE, rffi.FLOAT], rffi.DOUBLE, macro='box_log'",
        "c_box_scale"
      ),
      ("c_box_kind = macro(", "c_box_kind = external(", "c_box_kind"),
      ("c_box_log = variadic('box_log', 1,", "c_box_log = external('box_log',", "c_box_log"),
      ("c_box_scale = external(", "c_box_scale = shim(", "c_box_scale"),
    ] as [(String, String, String)]) func whatChangesDeclarationsIsFound(
      old: String, new: String, name: String
    ) async throws
  {
    let module = try await made()
    try #require(module.contains(old), "\(old)")
    let found = try await findings(module.replacingOccurrences(of: old, with: new))
    #expect(found.contains { $0.hasPrefix("declaration-fails: \(name): ") }, "\(found)")
  }

  /// Headers can tell a compiler not to look; it is asked behind them whether it does.
  @Test(arguments: [
    "#define _Static_assert(x, y) struct rffi_nope",
    "#define __builtin_types_compatible_p(a, b) 1",
    "#pragma GCC diagnostic ignored \"-Wincompatible-pointer-types\"",
    "#pragma GCC diagnostic ignored \"-Wint-conversion\"",
    "#define __builtin_choose_expr(a, b, c) c",
  ]) func headersKeepNoCompilerFromLooking(line: String) async throws {
    let module = try await made().replacingOccurrences(of: "[BOXP, rffi.USHORT,", with: "[BOXP, rffi.SHORT,")
    try directory.write("odd.h", line + "\n")
    let text = module.replacingOccurrences(of: "includes=['box.h']", with: "includes=['box.h', 'odd.h']")
    try #require(text != module)
    let found = try await findings(text)
    #expect(
      found.contains { $0.hasPrefix("argument-type-differs: c_box_put, argument 2: ") }
        || found.contains { $0.hasPrefix("compiler-failed: ") }, "\(found)")
  }

  /// What is not understood is listed.
  @Test(
    arguments: [
      ("BOX_LIMIT = 100", "BOX_LIMIT = 99 + 1", "BOX_LIMIT"),
      ("BOX_LIMIT = 100", "BOX_LIMIT = RED", "BOX_LIMIT"),
      ("BOX_LIMIT = 100", "if 1:\n    BOX_LIMIT = 101", "a statement"),
      ("BOX_LIMIT = 100", "BOX_LIMIT = 100\nother = external", "other"),
    ] as [(String, String, String)]) func nothingIsPassedOver(
      old: String, new: String, name: String
    ) async throws
  {
    let module = try await made(["--frozen"])
    try #require(module.contains(old))
    try directory.write("box.py", module.replacingOccurrences(of: old, with: new))
    let text = try await program.run(["verify", "box.py", "--no-symbols", "--open"], in: directory.path)
    #expect(text.output.contains(": left open: \(name): "), "\(text.output)")
  }

  @Test func symbolsAreLookedUp() async throws {
    let found = try await findings(try await made(), [])
    #expect(found.contains { $0.hasPrefix("symbol-missing: c_box_open: ") })
    #expect(!found.contains { $0.contains("c_box_kind") })
  }

  @Test func textThatIsNoTypeReachesNoCompiler() async throws {
    let module = try await made()
    let found = try await findings(
      module.replacingOccurrences(
        of: "COpaquePtr('struct hidden')", with: "COpaquePtr('struct hidden; int evil(')"))
    #expect(found.contains { $0.hasPrefix("no-c-type: HIDDENP: ") })
  }
}
