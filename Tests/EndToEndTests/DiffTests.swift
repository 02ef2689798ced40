import TestSupport
import Testing

/// `rffi-import diff`, as a user and as continuous integration run it.
@Suite struct DiffTests {
  private let directory: TemporaryDirectory
  private let program: Program

  private static let old = """
    #define LIB_VERSION "1.0"
    #define LIB_LIMIT 10
    #define LIB_SAME 1
    enum lib_mode { LIB_OFF, LIB_ON };
    typedef int lib_count;
    struct lib_hidden;
    struct lib_point { int x; int y; };
    struct lib_slot { char tag; int value; };
    int lib_gone(int x);
    int lib_wide(int x);
    void lib_more(struct lib_point *p);
    int lib_again(const char *text);
    void lib_open(struct lib_hidden *h);
    lib_count lib_counted(void);
    void lib_spelled(unsigned long x);
    extern int lib_level;

    """
  private static let new = """
    #define LIB_VERSION "1.1"
    #define LIB_LIMIT 12
    #define LIB_SAME 1
    enum lib_mode { LIB_OFF, LIB_SLEEP, LIB_ON };
    typedef long lib_count;
    typedef unsigned long lib_size;
    struct lib_hidden { int shown; };
    struct lib_point { int x; int y; int z; };
    struct lib_slot { char tag; unsigned char flag; int value; };
    int lib_wide(long x);
    void lib_more(struct lib_point *p, int n);
    int lib_again(const char *line);
    void lib_open(struct lib_hidden *h);
    lib_count lib_counted(void);
    void lib_spelled(lib_size x);
    int lib_come(void);
    extern const int lib_level;

    """

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("old/lib.h", Self.old)
    try directory.write("new/lib.h", Self.new)
  }

  private func diff(_ arguments: [String]) async throws -> Program.Outcome {
    try await program.run(["diff"] + arguments, in: directory.path)
  }

  /// What is said of each binding: `name change source abi`.
  private func changes(_ arguments: [String]) async throws -> [String] {
    let outcome = try await diff(arguments + ["--format", "json"])
    #expect(outcome.errors == "")
    return outcome.output.split(separator: "\n").filter { $0.hasPrefix("    {\"change\"") }.map { line in
      ["name", "change", "source", "abi"].map { member in
        guard let start = line.firstRange(of: "\"\(member)\": \"")?.upperBound else { return "?" }
        return String(line[start...].prefix { $0 != "\"" })
      }.joined(separator: " ")
    }
  }

  private static let expected = [
    "LIB_ON value compatible breaking",
    "LIB_VERSION value compatible compatible",
    "LIB_LIMIT value compatible breaking",
    "lib_count signature compatible breaking",
    "LIB_HIDDEN layout compatible compatible",
    "LIB_POINT layout compatible breaking",
    "LIB_SLOT layout compatible compatible",
    "c_lib_gone removed breaking breaking",
    "c_lib_wide signature compatible breaking",
    "c_lib_more signature breaking breaking",
    "c_lib_counted signature compatible breaking",
    "set_lib_level removed breaking compatible",
    "lib_again policy compatible compatible",
    "LIB_SLEEP added compatible compatible",
    "lib_size added compatible compatible",
    "c_lib_come added compatible compatible",
    "UCHAR added compatible compatible",
  ]

  @Test func headersAreComparedBindingByBinding() async throws {
    let changes = try await changes(["old/lib.h", "new/lib.h"])
    #expect(Set(changes) == Set(Self.expected), "\(changes.joined(separator: "\n"))")
    let outcome = try await diff(["old/lib.h", "new/lib.h"])
    #expect(outcome.status == 1 && outcome.errors == "")
    for line in [
      "lib.h:10: function c_lib_wide: signature, breaks the ABI",
      "    argument 1: rffi.LONG in place of rffi.INT", "    - int lib_wide(int x)",
      "    + int lib_wide(long x)", "    12 bytes in place of 8", "    z is new, at 8",
      "    flag is new, at 1", "    12 in place of 10", "    its members are declared now",
      "    result: lib_count stands for another type",
    ] {
      #expect(outcome.output.contains(line + "\n"), "\(line)\n\(outcome.output)")
    }
    #expect(outcome.output.hasSuffix("RPython source: breaking, ABI: breaking\n"))
  }

  @Test func directoriesAreTwoVersionsOfALibrary() async throws {
    let all = Set(Self.expected)
    #expect(Set(try await changes(["old", "new", "lib.h"])) == all)
    try directory.write("a/usr/include/lib.h", Self.old)
    try directory.write("b/include/lib.h", Self.new)
    // The name is not taken for the file that is here.
    try directory.write("lib.h", "int other;\n")
    #expect(Set(try await changes(["a", "b", "lib.h"])) == all)
    let unnamed = try await diff(["old", "new"])
    #expect(unnamed.status == 2 && unnamed.errors.contains("name the headers that shall be compared"))
  }

  @Test func aModuleNamesHeadersAndOptions() async throws {
    let made = try await program.run(
      ["old/lib.h", "-D", "X=1", "--helpers", "none", "-o", "lib_ll.py"], in: directory.path)
    #expect(made.status == 0, "\(made.errors)")
    let without = Set(Self.expected.filter { !$0.hasPrefix("lib_again") })
    #expect(Set(try await changes(["old", "new", "lib_ll.py"])) == without)
    // What the module leaves to the C compiler is compared by its definition, or not at all.
    let known = without.subtracting([
      "LIB_ON value compatible breaking", "LIB_SLOT layout compatible compatible",
    ]).union(["LIB_SLOT layout compatible breaking"])
    #expect(Set(try await changes(["lib_ll.py", "new/lib.h"])) == known)
    let outcome = try await diff(["lib_ll.py", "new/lib.h"])
    #expect(outcome.output.hasSuffix("which a module asks the C compiler for\n"), "\(outcome.output)")
  }

  @Test func modulesAreComparedAsTheyStand() async throws {
    for version in ["old", "new"] {
      for (name, options) in [("\(version)_ll.py", []), ("\(version)_frozen.py", ["--frozen"])] {
        let made = try await program.run(
          ["\(version)/lib.h", "-o", name] + options, in: directory.path)
        #expect(made.status == 0, "\(made.errors)")
      }
    }
    #expect(Set(try await changes(["old_frozen.py", "new_frozen.py"])) == Set(Self.expected))
    let same = try await diff(["old_ll.py", "old_ll.py", "--fail-on", "any"])
    #expect(same.status == 0, "\(same.output)")
    try directory.write("broken.py", "x = 1\n")
    let broken = try await diff(["broken.py", "old_ll.py"])
    #expect(broken.status == 1 && broken.errors.contains("does not begin like a module"))
  }

  @Test func bitfieldsThatMovedBreakPrograms() async throws {
    let record = "struct lib_bits { unsigned a : 3; unsigned b : 5; int rest; };\n"
    try directory.write("one/lib.h", record)
    try directory.write("two/lib.h", record.replacing("a : 3", with: "a : 4"))
    let outcome = try await diff(["one", "two", "lib.h"])
    #expect(
      outcome.output.contains(
        """
        lib.h:1: record LIB_BITS: layout, breaks the ABI
            a: 4 bits at bit 0 in place of 3 bits at bit 0
            b: 5 bits at bit 4 in place of 5 bits at bit 3

        """), "\(outcome.output)")
    #expect(try await diff(["one", "one", "lib.h"]).status == 0)
  }

  @Test func roomThatIsKeptFreeCanBeUsed() async throws {
    try directory.write(
      "one/lib.h",
      "struct lib_class { int (*open)(int); void (*_lib_reserved1)(void); void (*_lib_reserved2)(void); };\n")
    try directory.write(
      "two/lib.h",
      "struct lib_class { int (*open)(int); int (*close)(int); void (*_lib_reserved1)(void); };\n")
    let outcome = try await diff(["one", "two", "lib.h", "--fail-on", "breaking"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("    close is new, at 8\n"))
    #expect(
      outcome.output.contains(
        "    _lib_reserved2 is gone, at 16; taken for room that is kept free, by its name\n"))
    // Without the names it is another matter.
    let other = try await diff(["two", "one", "lib.h", "--fail-on", "breaking:source"])
    #expect(other.status == 1)
  }

  /// Thirty short lines whose last type is larger than any memory where it is written out.
  @Test func callbacksOfCallbacks() async throws {
    let chain = (1..<30).map { "typedef void (*f\($0))(f\($0 - 1), f\($0 - 1), f\($0 - 1));\n" }
    let text = "typedef void (*f0)(int);\n" + chain.joined() + "int use(f29 f);\n"
    try directory.write("one/lib.h", text)
    try directory.write("two/lib.h", text + "int lib_come(void);\n")
    try directory.write("three/lib.h", text.replacing("(*f0)(int)", with: "(*f0)(long)"))
    let outcome = try await diff(["one/lib.h", "two/lib.h", "--fail-on", "breaking"])
    #expect(outcome.status == 0 && outcome.output.contains("c_lib_come: added"), "\(outcome)")
    _ = try await program.run(["one/lib.h", "-o", "one_ll.py"], in: directory.path)
    let page = try await program.run(
      ["review", "three/lib.h", "--since", "one_ll.py", "--html", "-"], in: directory.path)
    #expect(page.status == 0 && page.output.contains("F29 stands for another type"), "\(page.errors)")
    let other = try await diff(["one/lib.h", "three/lib.h", "--fail-on", "breaking:abi"])
    #expect(other.status == 1 && other.output.contains("F29 stands for another type"), "\(other)")
  }

  @Test func aHeaderThatCannotBeImportedIsNamed() async throws {
    _ = try await program.run(["old/lib.h", "-o", "lib_ll.py"], in: directory.path)
    let outcome = try await diff(["lib_ll.py", "nosuch.h"])
    #expect(outcome.status != 0)
    #expect(
      outcome.errors.hasPrefix(
        "rffi-import: error: 'nosuch.h' cannot be imported with the options of 'lib_ll.py':\n"),
      "\(outcome.errors)")
  }

  @Test func nothingDiffersFromItself() async throws {
    let outcome = try await diff(["old/lib.h", "old/lib.h"])
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "", "\(outcome)")
  }

  @Test func failsOnWhatIsNamed() async throws {
    try directory.write("grown/lib.h", Self.old + "int lib_further(void);\n")
    for (condition, status) in [
      ("any", 1), ("breaking", 0), ("breaking:source", 0), ("breaking:abi", 0),
    ] {
      #expect(try await diff(["old", "grown", "lib.h", "--fail-on", condition]).status == status)
      #expect(try await diff(["old", "new", "lib.h", "--fail-on", condition]).status == 1)
    }
    #expect(try await diff(["old", "new", "lib.h", "--fail-on", "nothing"]).status == 2)
    #expect(try await diff(["old/lib.h"]).status == 2)
    try directory.write("bad/lib.h", "int f(;\n")
    #expect(try await diff(["old", "bad", "lib.h"]).status == 1)
    #expect(try await diff(["old", "nowhere", "lib.h"]).status == 2)
  }

  @Test func markdownAndColours() async throws {
    let page = try await diff(["old", "new", "lib.h", "--format", "markdown"]).output
    #expect(page.hasPrefix("# Bindings: `old` → `new`\n"))
    #expect(page.contains("| all | breaking | breaking |\n"))
    #expect(
      page.contains(
        "| `lib.h:10` | function `c_lib_wide` | signature | compatible | breaking | `argument 1: rffi.LONG in place of rffi.INT`<br>− `int lib_wide(int x)`<br>+ `int lib_wide(long x)` |\n"
      ), "\(page)")
    #expect(try await diff(["old", "new", "lib.h"]).output.contains("\u{1b}") == false)
    #expect(
      try await diff(["old", "new", "lib.h", "--color", "always"]).output.contains("\u{1b}[32m    + int"))
  }

  @Test func hostileTextIsInert() async throws {
    let text = "\\033[31m</script>`|\u{202e}"
    try directory.write("one/lib.h", "#define A \"x\"\nint f(int);\n")
    try directory.write("two/lib.h", "#define A \"\(text)\"\nint f(int);\n")
    for format in ["text", "json", "markdown"] {
      let output = try await diff(["one", "two", "lib.h", "--format", format]).output
      #expect(!output.isEmpty && !output.contains("\u{1b}") && !output.contains("\u{202e}"), "\(output)")
      if format != "text" { #expect(!output.contains("</script>"), "\(output)") }
    }
  }
}
