import Testing

@testable import Scanning

/// Which plain comment stands beside a declaration.
@Suite struct PlainCommentTests {
  /// The comment of the text between `<` and `>`.
  private func comment(_ marked: String, _ place: PlainComments.Place = .function) -> String? {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let bytes = parts[0] + parts[1] + parts[2]
    return bytes.withUnsafeBytes { bytes in
      PlainComments(bytes).comment(beside: parts[0].count..<(parts[0].count + parts[1].count), place)
    }
  }

  private func macroComment(_ marked: String) -> String? {
    let parts = marked.split(separator: "|").map { Array($0.utf8) }
    return (parts[0] + parts[1]).withUnsafeBytes { bytes in
      PlainComments(bytes).comment(ofMacroAt: parts[0].count)
    }
  }

  @Test(arguments: [
    "/* c */\n|int f(void)|;", "/* c */\n  API |int f(void)|;", "/* c */\nAPI\nAPI_X(1, 2)\n|int f(void)|;",
    "int g; /* no */\n/* c */\n|int f(void)|;", "|int f(void)|; /* c */\n",
    "|int f| OF((int a, int b)); /* c */\n",
    "/* no */\n\n|int f(void)| /* no */ ; /* c */",
  ])
  func comments(_ text: String) { #expect(comment(text) == "/* c */") }

  @Test(arguments: [
    "/* no */\n\n|int f(void)|;\n", "int g; /* no */\n|int f(void)|;\n",
    "int g; /* no,\n no */\n|int f(void)|;\n",
    "|int f(void)|;\n/* no */\n\nint g;", "|int f(void)|;\n/* no,\n no */\nint g;",
    "|int f(void)| { /* no */ }",
    "/* no */ #define X\n|int f(void)|;\n", "|int f(void)|", "|int f(void)|; /* open", "/|int f|",
    "*/\n|int f|;",
  ])
  func noComments(_ text: String) { #expect(comment(text) == nil) }

  @Test func belowAsInZlib() {
    #expect(comment("|int f(void)|;\n/* c\n   c */\n\nint g;") == "/* c\n   c */")
    #expect(comment("|int f(void)|;\n/* c\n   c */\n") == "/* c\n   c */")
  }

  @Test func linesTogether() {
    #expect(comment("\n// a\n  // b\n|int f|;") == "// a\n  // b")
    #expect(comment("int g; // a\n// b\n|int f|;") == "// b")
  }

  @Test func membersAndEnumerators() {
    #expect(comment("/* a */\n|int x|; // b\nint y;", .declarator) == "// b")
    #expect(comment("/* a */\n|int x| : 3;\nint y; // c", .declarator) == "/* a */")
    #expect(comment("|int x|, /* b */ y;", .declarator) == "/* b */")
    #expect(comment("|A = 1|, /* b */\nB", .enumerator) == "/* b */")
    #expect(comment("/* a */\n|A|\n, B /* b */", .enumerator) == "/* a */")
    #expect(comment("A,\n|B| /* b */\n}", .enumerator) == "/* b */")
    #expect(comment("|struct s { int a; }|; /* b */", .type) == nil)
  }

  @Test func macros() {
    #expect(macroComment("#define |X 1 /* c */\n") == "/* c */")
    #expect(macroComment("#define |X \"/* no */\" // c\n") == "// c")
    #expect(macroComment("#define |X 1 \\\n  + 2 /* c */\nint f; /* no */") == "/* c */")
    #expect(macroComment("/* c */\n#define |X 1 /* inside */ + 2\n") == "/* c */")
    #expect(macroComment("/* no */\n\n#define |X '\"' \n/* no */") == nil)
    #expect(macroComment("#define |X") == nil)
  }
}
