import FileSystem
import TestSupport
import Testing

/// `--used-by` from end to end.
@Suite struct UsedByTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "lib.h",
      """
      #include <stdarg.h>
      typedef enum { RED, GREEN, BLUE } color;
      struct node { struct node *next; struct leaf *leaf; };
      struct leaf { struct node *owner; color c; unsigned bits : 3; };
      typedef struct { double x; } point;
      struct node *first(void);
      const char *name_of(struct leaf *leaf, const char *other);
      point middle(point a, point b);
      int unrelated(point *p);
      int give(const char *format, va_list list);
      extern int counter, other_counter;
      #define LIMIT 10
      #define OTHER_LIMIT 20
      """)
  }

  private func run(_ text: String, _ arguments: [String] = ["--used-by", "use.py"]) async throws
    -> Program.Outcome
  {
    try directory.write("use.py", text)
    return try await program.run(["lib.h", "-o", "lib_ll.py"] + arguments, in: directory.path)
  }

  @Test func bindsWhatIsTakenAndWhatThatNeeds() async throws {
    let outcome = try await run(
      "import lib_ll as l\nl.name_of(None, 'x')\nprint l.GREEN, l.LIMIT\nl.get_counter()\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let module = try directory.text("lib_ll.py")
    for part in [
      "def name_of(", "c_name_of = external(", "LEAF = rffi.CStruct(", "NODE = rffi.CStruct(", "    GREEN = ",
      "    LIMIT = ", "get_counter = ",
    ] {
      #expect(module.contains(part), "\(part)")
    }
    for part in [
      "c_first", "POINT", "BLUE", "RED", "OTHER_LIMIT", "other_counter", "unrelated", "rffi_middle",
    ] {
      #expect(!module.contains(part), "\(part)")
    }
    #expect(module.contains(" declarations: unused: none of the programs takes it from the module\n"))
    #expect(module.contains("# lib.h:2: typedef enum {...} color;"))
  }

  @Test func leftOutIsAccountedFor() async throws {
    let outcome = try await run(
      "from lib_ll import c_middle\n", ["--used-by", "use.py", "--report", "text", "--report", "json=r.json"])
    #expect(outcome.errors.contains("function unrelated: not bound: unused: "))
    #expect(outcome.errors.contains("function middle: bound as c_middle\n"))
    #expect(outcome.errors.contains("function give: not bound: va-list: "))
    #expect(try directory.text("r.json").contains("\"code\": \"unused\""))
    let module = try directory.text("lib_ll.py")
    #expect(module.contains("rffi_middle(") && module.contains("POINT = ") && !module.contains("LEAF"))
  }

  @Test func isTheSameWithEverythingTaken() async throws {
    let whole = try await program.run(["lib.h", "-o", "whole_ll.py"], in: directory.path)
    #expect(whole.status == 0)
    let names = try directory.text("whole_ll.py")
    let taken = [
      "c_first", "c_name_of", "name_of", "c_middle", "c_unrelated", "get_counter", "get_other_counter", "RED",
      "GREEN", "BLUE", "LIMIT", "OTHER_LIMIT", "scoped", "keep",
    ].filter { names.contains("\($0)(") || names.contains("\($0) = ") || names.contains("\($0), ") }
    let outcome = try await run("from lib_ll import *\n\(taken.joined(separator: "\n"))\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try directory.text("lib_ll.py").contains("RED = ") && taken.contains("scoped"))
  }

  @Test func tellsUnknownNamesWithPlaceAndNearest() async throws {
    let outcome = try await run("import lib_ll\nlib_ll.c_frist()\nlib_ll.c_give\nlib_ll.lltype\n")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("use.py:2:8: error: the module has no 'c_frist'; did you mean 'c_first'?\n"))
    #expect(
      outcome.errors.contains(
        "use.py:3:8: error: the module has no 'c_give': function 'give' is not bound: va-list: "))
    #expect(!Files.exists(directory("lib_ll.py")))
  }

  @Test func aDepfileNamesThePrograms() async throws {
    let outcome = try await run(
      "from lib_ll import c_first\n", ["--used-by", "use.py", "--depfile", "lib.d"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try directory.text("lib.d").contains("use.py"))
  }

  @Test func takesDirectoriesAndPatterns() async throws {
    try directory.write("src/a/one.py", "import lib_ll\nlib_ll.c_first\n")
    try directory.write("src/two.py", "from lib_ll import c_unrelated\n")
    try directory.write("src/three.txt", "from lib_ll import c_middle\n")
    for argument in ["src", "src/*.py"] {
      let outcome = try await run("", ["--used-by", argument])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let module = try directory.text("lib_ll.py")
      #expect(module.contains("c_unrelated = ") && !module.contains("c_middle"))
      #expect(module.contains("c_first = ") == (argument == "src"))
      #expect(try await program.run(["check", "lib_ll.py"], in: directory.path).status == 0)
    }
  }

  @Test(arguments: [
    (["--used-by", "nowhere.py"], 3, "there is no such file"),
    (["--used-by", "use.py"], 2, "imports 'lib_ll'"),
    (["--used-by", "use.py", "-o", "-"], 2, "--used-by needs -o FILE"),
  ])
  func refuses(arguments: [String], status: Int, message: String) async throws {
    let outcome = try await run("import other\n", arguments)
    #expect(outcome.status == status && outcome.errors.contains(message), "\(outcome.errors)")
  }
}
