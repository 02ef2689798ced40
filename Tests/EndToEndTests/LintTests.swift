import Foundation
import TestSupport
import Testing

/// `lint` on modules that are written the way PyPy's are.
@Suite struct LintTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "inc/good.h",
      """
      #include <stddef.h>
      struct point { int x; long y; char name[8]; unsigned short flags; };
      struct other { int z; };
      typedef unsigned int small_t;
      typedef struct point point_t;
      enum color { RED, GREEN };
      #define LIMIT 10
      #define TWICE(x) ((x) * 2)
      extern int counter;
      int f_int(int a);
      unsigned long f_long(unsigned long n);
      void f_void(void);
      int f_pointer(struct point *p, const char *text, void *any);
      int f_callback(int (*cb)(const char *, long));
      const char *f_text(void);
      double f_double(double);
      int f_variadic(const char *, ...);
      int f_out(long *result, char **text, const char **names, point_t **points);
      small_t f_small(small_t, enum color);

      """)
  }

  private static let head = """
    import sys
    from rpython.rtyper.lltypesystem import rffi, lltype
    from rpython.rtyper.tool import rffi_platform as platform
    from rpython.translator.tool.cbuild import ExternalCompilationInfo

    eci = ExternalCompilationInfo(includes=['good.h'], include_dirs=['inc'])

    def external(name, args, result, **kwds):
        return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

    """

  private func lint(
    _ text: String, _ options: [String] = [], file: String = "binding.py"
  ) async throws -> Program.Outcome {
    try directory.write(file, Self.head + text + "\n")
    return try await program.run(["lint", file] + options, in: directory.path)
  }

  /// The findings of a text, as code and message.
  private func findings(_ text: String) async throws -> [String] {
    let outcome = try await lint(text, ["--format", "json"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    return findings.map { "\($0["code"] ?? ""): \($0["message"] ?? "")" }
  }

  private static let point =
    "POINT = rffi.CStruct('point', ('x', rffi.INT), ('y', rffi.LONG), ('name', rffi.CFixedArray(lltype.Char, 8)), ('flags', rffi.USHORT))\n"

  @Test(arguments: [
    "external('f_int', [rffi.INT], rffi.INT)", "external('f_long', [lltype.Unsigned], rffi.SIZE_T)",
    "external('f_void', [], lltype.Void)", "external('f_int', [rffi.INT], lltype.Void)",
    point + "external('f_pointer', [lltype.Ptr(POINT), rffi.CCHARP, rffi.CCHARP], rffi.INT)",
    "external('f_pointer', [rffi.VOIDP, rffi.CONST_CCHARP, rffi.VOIDP], rffi.INT)",
    "external('f_pointer', [rffi.COpaquePtr('point_t'), rffi.UCHARP, rffi.INTP], rffi.INT)",
    "external('f_callback', [rffi.CCallback([rffi.CONST_CCHARP, rffi.LONG], rffi.INT)], rffi.INT)",
    "external('f_callback', [rffi.VOIDP], rffi.INT)", "external('f_double', [rffi.DOUBLE], lltype.Float)",
    "external('f_variadic', [rffi.CCHARP, rffi.INT, rffi.DOUBLE], rffi.INT)",
    "P = lltype.Ptr(lltype.ForwardReference())\n" + point
      + "P.TO.become(POINT)\nexternal('f_out', [rffi.LONGP, rffi.CCHARPP, rffi.CArrayPtr(rffi.CONST_CCHARP), rffi.CArrayPtr(P)], rffi.INT)",
    "external('f_small', [rffi.UINT, rffi.INT], rffi.UINT)",
    "rffi.CExternVariable(rffi.INT, 'counter', eci, c_type='int')",
    "class CConfig:\n    _compilation_info_ = eci\n    LIMIT = platform.ConstantInteger('LIMIT')\n"
      + "    SMALL = platform.SimpleType('small_t', rffi.INT)\n"
      + "    POINT = platform.Struct('struct point', [('y', rffi.INT), ('flags', rffi.INT)])\n"
      + "globals().update(platform.configure(CConfig))\nassert LIMIT == 10\nexternal('f_small', [SMALL, rffi.INT], SMALL)",
    "if sys.platform == 'win32':\n    external('no_such', [], lltype.Void)",
  ])
  func rightDeclarationsPass(text: String) async throws {
    let outcome = try await lint(text)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)")
    #expect(
      outcome.output.hasPrefix("compared: ")
        && !outcome.output.contains("compared: nothing") == !text.hasPrefix("if"), "\(outcome)")
  }

  @Test(arguments: [
    (
      "external('f_int', [rffi.LONG], rffi.INT)",
      "wrong-width: argument 1 ('a') is 'rffi.LONG': 64 bits, in C 'int' has 32 bits"
    ),
    (
      "external('f_long', [rffi.ULONG], rffi.INT)",
      "wrong-width: the result is 'rffi.INT': 32 bits, in C 'unsigned long' has 64 bits"
    ),
    (
      "external('f_long', [rffi.LONG], rffi.ULONG)",
      "wrong-sign: argument 1 ('n') is 'rffi.LONG': signed, in C 'unsigned long' is unsigned"
    ),
    ("external('f_int', [], rffi.INT)", "wrong-arity: 0 arguments, in C 'f_int' takes 1"),
    ("external('f_variadic', [], rffi.INT)", "wrong-arity: 0 arguments, in C 'f_variadic' takes 1 or more"),
    (
      "external('f_int', [rffi.VOIDP], rffi.INT)",
      "pointer-integer: argument 1 ('a') is 'rffi.VOIDP': a pointer, in C 'int' is an integer"
    ),
    (
      "external('f_double', [rffi.INT], rffi.DOUBLE)",
      "float-integer: argument 1 is 'rffi.INT': an integer, in C 'double' is a floating number"
    ),
    (
      "external('f_double', [rffi.FLOAT], rffi.DOUBLE)",
      "wrong-width: argument 1 is 'rffi.FLOAT': 32 bits, in C 'double' has 64 bits"
    ),
    ("external('f_void', [], rffi.INT)", "no-result: the result is 'rffi.INT': C gives nothing"),
    ("external('f_text', [], rffi.CCHARP)", "const-result: the result is 'rffi.CCHARP', in C 'const char *'"),
    (
      "external('no_such', [], lltype.Void)",
      "no-such-function: neither these headers nor the C library's declare 'no_such'"
    ),
    (
      "external('getpwent', [], rffi.VOIDP, save_err=rffi.RFFI_SAVE_ERRNO)",
      "undeclared-function: 'getpwent' is declared by 'pwd.h', which the compilation info does not include"
    ),
    (
      "external('f_callback', [rffi.CCallback([rffi.CCHARP, rffi.LONG], rffi.INT)], rffi.INT)",
      "missing-const: "
    ),
    (
      "external('f_callback', [rffi.CCallback([rffi.CONST_CCHARP, rffi.INT], rffi.INT)], rffi.INT)",
      "wrong-width: argument 1 ('cb') is "
    ),
    (
      "rffi.CExternVariable(rffi.LONG, 'counter', eci, c_type='long')",
      "wrong-width: the variable: 64 bits, in C 'int' has 32 bits"
    ),
    ("rffi.CExternVariable(rffi.LONG, 'no_such', eci, c_type='long')", "no-such-variable: "),
    (
      "rffi.CStruct('point', ('x', rffi.INT), ('y', rffi.LONG), ('flags', rffi.USHORT))",
      "missing-member: member 'name' of C's 32 bytes is not written"
    ),
    (
      "rffi.CStruct('other', ('y', rffi.INT), ('z', rffi.INT))",
      "no-such-member: 'other' has no member 'y' in C"
    ),
    ("rffi.CStruct('other', ('z', rffi.LONG))", "wrong-width: member 'z': 64 bits, in C 'int' has 32 bits"),
    (
      "rffi.CStruct('point', ('y', rffi.LONG), ('x', rffi.INT), ('name', rffi.CFixedArray(rffi.CHAR, 8)), ('flags', rffi.USHORT))",
      "member-order: member 'x' stands before others in C"
    ),
  ])
  func wrongDeclarationsAreFound(text: String, finding: String) async throws {
    // What a structure belongs to is told by what else the file declares.
    let findings = try await findings("external('f_int', [rffi.INT], rffi.INT)\n" + text)
    #expect(findings.count == 1 && findings[0].hasPrefix(finding), "\(findings)")
  }

  @Test func configurationsAreCompared() async throws {
    let found = try await findings(
      """
      class CConfig:
          _compilation_info_ = eci
          A = platform.ConstantInteger('NOWHERE')
          B = platform.DefinedConstantInteger('GREEN')
          C = platform.SimpleType('no_type_t', rffi.INT)
          D = platform.Struct('struct point', [('no_member', rffi.INT)])
          E = platform.Struct('struct nowhere', [('x', rffi.INT)])
          F = platform.DefinedConstantInteger('NOWHERE')
      config = platform.configure(CConfig)
      """)
    #expect(
      found.map { $0.prefix { $0 != ":" } } == [
        "no-such-constant", "constant-not-macro", "no-such-type", "no-such-member", "no-such-type",
      ])
  }

  /// What is right is written as the file writes it; what is wrong is written anew.
  @Test func suggestionsCanBePasted() async throws {
    let outcome = try await lint(
      Self.point
        + "c_f = external('f_pointer', [lltype.Ptr(POINT), rffi.INT,\n        rffi.VOIDP], rffi.LONG, releasegil=False)"
    )
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains(
        "binding.py:11:7: error: f_pointer: argument 2 ('text') is 'rffi.INT': an integer, in C 'const char *' is a pointer [pointer-integer]\n    good.h:13:5: int f_pointer(struct point *p, const char *text, void *any)\n    write: external('f_pointer', [lltype.Ptr(POINT), rffi.CCHARP, rffi.VOIDP], rffi.INT, releasegil=False)\n"
      ), "\(outcome.output)")
  }

  @Test func errnoIsSavedWhereThePresetSaysSo() async throws {
    let info = "libc = ExternalCompilationInfo(includes=['unistd.h'])\n"
    let plain = "rffi.llexternal('close', [rffi.INT], rffi.INT, compilation_info=libc"
    #expect(
      try await findings("\(info)\(plain))") == [
        "errno-not-saved: 'close' sets errno when it fails, and errno is not saved"
      ])
    #expect(try await findings("\(info)\(plain), save_err=rffi.RFFI_SAVE_ERRNO)") == [])
    #expect(try await findings("\(info)\(plain), save_err=rffi.RFFI_SAVE_ERRNO)\n\(plain))") == [])
    #expect(
      try await findings("\(info)rffi.llexternal('getpid', [], rffi.PID_T, compilation_info=libc)") == [])
  }

  @Test func commentsPassFindingsOver() async throws {
    let wrong = "external('f_int', [rffi.LONG],\n    rffi.INT)"
    for comment in [
      "# rffi-import: ignore", "# rffi-import: ignore[wrong-width]",
      "# rffi-import: ignore[wrong-sign, wrong-width]",
    ] {
      for text in ["\(comment)\n\(wrong)", "\(wrong)  \(comment)"] {
        let outcome = try await lint(text)
        #expect(outcome.status == 0 && outcome.output.contains("1 passed over"), "\(text): \(outcome)")
      }
    }
    for text in [
      "# rffi-import: ignore[wrong-sign]\n\(wrong)", "\(wrong)\n\n# rffi-import: ignore",
      "# ignore\n\(wrong)",
    ] {
      #expect(try await lint(text).status == 1, "\(text)")
    }
  }

  @Test(arguments: [
    (
      "external(sys.argv[0], [], lltype.Void)",
      "llexternal: its name is computed in a way that is not followed"
    ),
    ("external('TWICE', [rffi.INT], rffi.INT)", "TWICE: it is a macro, whose types no header states"),
    (
      "if sys.platform == 'win32':\n    external('no_such', [], lltype.Void)",
      "no_such: 'sys.platform == 'win32'' (line 10) is false on this platform"
    ),
    (
      "def later():\n    external('f_int', [rffi.LONG], rffi.INT)",
      "f_int: it is in 'later', which importing the module does not call in a way that is followed"
    ),
    (
      "if unknown():\n    external('f_int', [rffi.LONG], rffi.INT)",
      "f_int: 'unknown()' (line 10) cannot be decided, so that 'wrong-width' may be meant"
    ),
    ("external('f_int', [what], rffi.INT)", "f_int: argument 1 ('a'): 'what' is not known"),
    (
      "rffi.llexternal('g', [], lltype.Void, compilation_info=ExternalCompilationInfo(includes=['nowhere.h']))",
      "g: clang rejects its headers: <headers>:1:10: 'nowhere.h' file not found"
    ),
  ])
  func whatIsNotComparedIsListed(text: String, line: String) async throws {
    let outcome = try await lint(text, ["--unchecked"])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains(": not checked: \(line)\n"), "\(outcome.output)")
    #expect(outcome.output.contains("not checked: 1 (--unchecked lists them)"), "\(outcome.output)")
  }

  @Test func whatIsNoPythonIsAnError() async throws {
    let outcome = try await lint("x = (")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      outcome.output.contains(
        "error: the file: it is not read as Python 2.7: a value is missing [not-python]"))
  }

  /// Wrappers, names and types may come from other modules of the tree.
  @Test func importsAreFollowed() async throws {
    try directory.write("pkg/__init__.py", "")
    try directory.write("pkg/base.py", Self.head + "SMALL = rffi.LONG\n")
    try directory.write(
      "pkg/user.py",
      """
      from pkg.base import external, rffi, SMALL as S
      from . import base
      for name in ['f_%s' % word for word in 'int long'.split()]:
          globals()['c_' + name] = external(name, [base.SMALL], rffi.ULONG)
      external('f_small', [S, rffi.INT], rffi.UINT)

      """)
    let outcome = try await program.run(["lint", "pkg/user.py"], in: directory.path)
    let codes = outcome.output.split(separator: "\n").filter { $0.hasPrefix("pkg/user.py") }.map { line in
      "\(line.split(separator: " ")[2]) \(line.split(separator: " ").last ?? "")"
    }
    #expect(
      codes == [
        "f_long: [wrong-sign]", "f_int: [wrong-width]", "f_int: [wrong-width]", "f_small: [wrong-width]",
      ], "\(outcome)")
  }

  @Test func failsOnWhatIsAskedFor() async throws {
    let text = "external('f_long', [rffi.LONG], rffi.ULONG)\nexternal('f_text', [], rffi.CCHARP)"
    for (what, status) in [
      ("error", 0), ("warning", 1), ("note", 1), ("wrong-sign", 1), ("wrong-width", 0), ("never", 0),
    ] {
      #expect(try await lint(text, ["--fail-on", what]).status == status, "\(what)")
    }
    #expect(try await lint(text, ["--fail-on", "nonsense"]).status == 2)
    #expect(try await program.run(["lint", "nowhere.py"], in: directory.path).status == 3)
    #expect(
      try await program.run(["explain", "wrong-sign"]).output.hasPrefix("wrong-sign: a number is signed"))
  }

  @Test func sarifHasFindingsAndRules() async throws {
    let outcome = try await lint("external('f_long', [rffi.LONG], rffi.ULONG)", ["--format", "sarif"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let run = try #require((json["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "wrong-sign" && result["level"] as? String == "warning")
  }

  /// Names of the source and of headers mean nothing to a terminal.
  @Test func hostileNamesAreInert() async throws {
    let outcome = try await lint("external('f\\x1b[31m\\n\u{202e}', [], lltype.Void)")
    #expect(outcome.status == 1 && !outcome.output.contains("\u{1b}") && !outcome.output.contains("\u{202e}"))
  }

  /// The file that is linted has a say in how clang parses, and none in what clang writes or loads.
  @Test func clangWritesNothingForTheFile() async throws {
    try directory.write("victim.txt", "kept")
    let info =
      "bad = ExternalCompilationInfo(includes=['good.h'], include_dirs=['inc'], compile_extra=['-Wall', '-DX=1', '-Xclang', '-dependency-file', '-Xclang', 'victim.txt', '-MFvictim.txt', '-include-pch', '-mllvm'])\n"
    let outcome = try await lint(
      info + "rffi.llexternal('f_int', [rffi.LONG], rffi.INT, compilation_info=bad)", ["--unchecked"])
    #expect(outcome.status == 1 && outcome.output.contains("[wrong-width]"), "\(outcome)")
    for argument in ["-Xclang", "-dependency-file", "-MFvictim.txt", "-include-pch", "-mllvm"] {
      #expect(
        outcome.output.contains("not checked: compile_extra: '\(argument)' is not passed on to clang"),
        "\(outcome)")
    }
    #expect(!outcome.output.contains("'-Wall'") && !outcome.output.contains("'-DX=1'"), "\(outcome)")
    #expect(try directory.text("victim.txt") == "kept")
  }

  @Test func rootsAndFilesAreWhatTheyShouldBe() async throws {
    let missing = try await lint("", ["--root", "nodir"])
    #expect(missing.status == 3 && missing.errors.contains("--root 'nodir' is no directory"), "\(missing)")
    let device = try await program.run(["lint", "/dev/zero"], in: directory.path)
    #expect(device.status == 3 && device.errors.contains("'/dev/zero' is no regular file"), "\(device)")
  }

  /// What the imported module prints may be anything.
  @Test func widthsOfImportedTypesAreChecked() async throws {
    let printed =
      #"["", [["f_double", [["float", 9223372036854775807]], ["int", -9223372036854775807, 1], 0, 0, 0, [["includes", ["good.h"]], ["include_dirs", ["inc"]]], [10]]]]"#
    try directory.write("python", "#!/bin/sh\necho '<<< rffi-import lint >>>'\necho '\(printed)'\n")
    try directory.setMode("python", 0o755)
    let outcome = try await lint(
      "external(computed(), [], rffi.INT)", ["--import", "./python", "--unchecked"])
    #expect(outcome.status == 0 && outcome.output.contains("a number of no known width"), "\(outcome)")
  }
}
