import FileSystem
import TestSupport
import Testing

/// Modules of a project that take types from each other: which module has a type, and what is refused.
@Suite struct ModuleSharingTests {
  private let directory: TemporaryDirectory
  private let program: Program

  private static let low = """
    #ifndef LOW_H
    #define LOW_H
    typedef struct low_handle low_handle;
    typedef struct low_item { int x; double weight;
    #ifdef WIDE
      long more;
    #endif
    } low_item;
    typedef enum { LOW_A, LOW_B } low_kind;
    typedef int (*low_visitor)(const low_item *item, void *data);
    typedef long len;
    low_handle *low_open(void);
    len low_walk(low_handle *h, low_visitor v, void *data);
    #endif

    """
  private static let middle = """
    #ifndef MIDDLE_H
    #define MIDDLE_H
    #include <low.h>
    struct part;
    struct middle { low_item item; low_kind kind; struct middle *next; struct part *part; };
    int middle_each(struct middle *m, low_visitor v, low_handle *h, len n);
    #endif

    """

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("low.h", Self.low)
    try directory.write("middle.h", Self.middle)
    try directory.write("part.h", "struct part { int a; };\nint part_size(const struct part *p);\n")
    try directory.write(
      "top.h",
      "#include <middle.h>\ntypedef low_item top_item;\n"
        + "top_item *top_get(struct middle *m, struct part *p, low_kind k);\n")
  }

  private func modules(_ names: [String], _ more: String = "") -> String {
    "[all]\ninclude-dirs = \".\"\n"
      + names.map { "[module.\($0)]\nheaders = \"\($0).h\"\nown = \"\($0).h\"\n" }.joined() + more
  }

  private func run(_ project: String, _ arguments: [String] = []) async throws -> Program.Outcome {
    try directory.write("p.toml", project)
    return try await program.run(["project", "p.toml"] + arguments, in: directory.path)
  }

  /// The statements that import from other modules, continued lines put together.
  private func imports(_ module: String) throws -> [String] {
    let text = try directory.text("\(module).py").replacing("(\n    ", with: "").replacing(
      ",\n   ", with: ","
    )
    .replacing(")\n", with: "\n")
    return text.split(separator: "\n").map(String.init).filter { line in
      line.hasPrefix("from ") && !line.hasPrefix("from rpython")
    }
  }

  @Test func eachTypeIsBoundOnceWhateverTheOrder() async throws {
    let outcome = try await run(modules(["top", "middle", "part", "low"]))
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(try imports("low") == [] && imports("part") == [])
    #expect(
      try imports("middle") == [
        "from low import CONST_LOW_ITEMP, LOW_HANDLEP, LOW_ITEM, LOW_ITEMP, LOW_VISITOR, len_, low_kind",
        "from part import PART, PARTP",
      ])
    #expect(
      try imports("top") == [
        "from low import LOW_ITEM, LOW_ITEMP, low_kind", "from middle import MIDDLE, MIDDLEP",
        "from part import PART, PARTP",
      ])
    #expect(try directory.text("top.py").contains("\nTOP_ITEM = LOW_ITEM\nTOP_ITEMP = LOW_ITEMP\n"))
    for module in ["middle", "top"] {
      #expect(try !directory.text("\(module).py").contains("COpaquePtr"))
    }
  }

  @Test func aTypeThatIsOtherWithOtherMacrosIsNotShared() async throws {
    let outcome = try await run(
      modules(["middle", "part"], "define = \"WIDE\"\n[module.low]\nheaders = \"low.h\"\n"))
    #expect(outcome.status == 0)
    #expect(try imports("middle")[0].contains("LOW_ITEM,"))
    let wide = try await run(
      modules(["part", "middle"], "define = \"WIDE\"\n[module.low]\nheaders = \"low.h\"\n"))
    #expect(wide.status == 0)
    #expect(try !imports("middle")[0].contains("LOW_ITEM,"))
    #expect(try directory.text("middle.py").contains("('more', rffi.LONG),"))
  }

  @Test func namesThatAreTakenAreImportedUnderOthers() async throws {
    try directory.write(
      "top.h",
      "#include <low.h>\ntypedef struct LOW_ITEM { int y; } LOW_ITEM;\nlen get(low_item *, LOW_ITEM *);\n")
    #expect(try await run(modules(["low", "top"])).status == 0)
    #expect(
      try imports("top") == [
        "from low import LOW_ITEM as LOW_ITEM_, LOW_ITEMP as LOW_ITEMP_, len_"
      ])
    #expect(try directory.text("top.py").contains("external('get', [LOW_ITEMP_, LOW_ITEMP], len_)"))
  }

  @Test func modulesThatNeedEachOtherAreRefusedWithThePath() async throws {
    try directory.write("a.h", "#include <b.h>\nb *a_b(void);\n")
    try directory.write("a_base.h", "typedef struct a { int x; } a;\n")
    try directory.write("b.h", "#include <a_base.h>\ntypedef struct b { a *a; } b;\n")
    let project = """
      [all]
      include-dirs = "."
      [module.low]
      headers = "low.h"
      [module.a]
      headers = "a.h"
      own = "a*.h"
      [module.b]
      headers = "b.h"
      own = "b.h"
      """
    let outcome = try await run(project)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.split(separator: "\n").map(String.init) == [
        "p.toml:5:9: error: modules need each other: a -> b -> a; "
          + "make one module of them, or say with 'own' whose the files are",
        "b.h:2:16: note: a needs 'struct b', which b has",
        "a_base.h:1:16: note: b needs 'struct a', which a has",
      ])
    #expect(!Files.exists(directory("low.py")))
  }

  @Test func aFileThatTwoModulesOwnBelongsToTheOneThatNamesIt() async throws {
    let project = """
      [all]
      include-dirs = "."
      [module.middle]
      headers = "middle.h"
      own = ["middle.h", "low.h"]
      [module.low]
      headers = "low.h"
      """
    #expect(try await run(project).status == 0)
    #expect(try imports("low") == [])
    #expect(try imports("middle")[0].hasPrefix("from low import"))
    for name in ["LOW_ITEM = ", "c_low_open", "LOW_A ="] {
      #expect(try !directory.text("middle.py").contains(name))
      #expect(try directory.text("low.py").contains(name))
    }
  }

  @Test func oneModuleIsMadeAgainAsItIsWithTheOthers() async throws {
    let project = modules(["low", "middle", "part"])
    #expect(try await run(project).status == 0)
    let whole = try directory.text("middle.py")
    try directory.write("middle.py", "gone")
    #expect(try await run(project, ["--module", "middle"]).status == 0)
    #expect(try directory.text("middle.py") == whole)
    let check = try await program.run(["check", "middle.py", "low.py"], in: directory.path)
    #expect(check.status == 0 && check.output == "" && check.errors == "")
    try directory.write("low.h", Self.low.replacing("typedef long len", with: "typedef int len"))
    #expect(try await program.run(["check", "low.py"], in: directory.path).status == 1)
    let shown = try await program.run(["show", "middle_each", directory("middle.py")])
    #expect(shown.status == 0 && shown.output.contains("c_middle_each = external("))
  }

  @Test func aModuleNeedsTheNameOfOneInAnotherDirectory() async throws {
    try directory.makeDirectory("sub")
    let project = modules(
      ["low", "top"], "output = \"sub/top.py\"\n[module.middle]\nheaders = \"middle.h\"\nown = \"middle.h\"\n"
    )
    let refused = try await run(project)
    #expect(refused.status == 2)
    #expect(
      refused.errors.contains(
        "p.toml:3:9: error: 'top' needs it from another directory: "
          + "say with 'python-name' what Python calls module 'low'\n"))
    let named = project.replacing("[module.low]", with: "[module.low]\npython-name = \"bindings.low\"")
      .replacing("[module.middle]", with: "[module.middle]\npython-name = \"bindings.middle\"")
    #expect(try await run(named).status == 0)
    #expect(try imports("sub/top")[0].hasPrefix("from bindings.low import"))
  }

  @Test func aModuleThatNeedsOneThatCannotBeMadeIsNotMadeEither() async throws {
    try directory.write("top.h", "#include <middle.h>\nint top(struct middle *m);\n")
    let project = modules(["low", "top"], "[module.middle]\nheaders = [\"middle.h\", \"missing.h\"]\n")
    let outcome = try await run(project)
    #expect(outcome.status == 3)
    #expect(Files.exists(directory("low.py")) && !Files.exists(directory("top.py")))
    #expect(
      outcome.errors.contains(
        "it needs 'struct middle' (middle.h) of module 'middle', which could not be made"))
  }
}
