import FileSystem
import TestSupport
import Testing

/// `--check-symbols`, `--omit-missing-symbols` and `--symbols-from` on libraries that are made here.
@Suite struct SymbolTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() async throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "odd.h",
      """
      int present(int x);
      int absent(int x);
      int renamed(int x) __asm__("other_name");
      int lost(int x) __asm__("nobody_has_it");
      int weak_one(void);
      int old_version_only(void);
      extern int counter;
      extern int no_counter;
      static inline int in_header(int x) { return x; }
      int replaced(int x);
      int replacement(int x);
      #define replaced replacement
      int in_other(void);
      int strange(const char *format, ...);
      """)
    try directory.write(
      "odd.c",
      """
      int present(int x) { return x; }
      int other_name(int x) { return x; }
      __attribute__((weak)) int weak_one(void) { return 1; }
      __asm__(".symver old, old_version_only@V1");
      int old(void) { return 1; }
      int counter = 1;
      int replacement(int x) { return x; }
      static int absent(int x) { return x; }
      int calls(void) { return absent(1); }
      """)
    try directory.write("odd.map", "V1 { global: *; };\n")
    try directory.write("other.c", "int in_other(void) { return 1; }\n")
  }

  private static let makeShared = """
    gcc -shared -fPIC -Wl,--version-script=odd.map odd.c -o libodd.so
    gcc -c other.c -o other.o; ar rcsT libother.a other.o
    echo '/* GNU ld script */ INPUT(libodd.so -lother)' > libboth.so
    """

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    let made = try await program.shell(Self.makeShared, in: directory.path)
    try #require(made.status == 0, "\(made.errors)")
    return try await program.run(["odd.h"] + arguments, in: directory.path)
  }

  private func marked(_ output: String) -> [String] {
    output.split(separator: "\n").filter { $0.contains("missing-symbol: ") && $0.contains("bound as") }
      .map { String($0.split(separator: " ")[2].dropLast()) }
  }

  @Test func marksWhatNoLibraryExports() async throws {
    let outcome = try await run([
      "-L", ".", "-l", "odd", "--check-symbols", "--report", "text", "-o", "out.py",
    ])
    #expect(outcome.status == 0)
    #expect(
      marked(outcome.errors)
        == [
          "absent", "lost", "old_version_only", "no_counter", "in_other", "strange",
        ].sortedLike(outcome.errors))
    #expect(outcome.errors.contains("bound as c_lost: missing-symbol: 'nobody_has_it': no library"))
    #expect(outcome.errors.contains("  bound, but exported by no library that is linked: 6\n"))
    let module = try directory.text("out.py")
    #expect(module.contains("# odd.h:2: absent\n") && module.contains("# odd.h:4: lost: nobody_has_it\n"))
    #expect(module.contains("c_absent = external("))
    #expect(try await program.run(["check", "out.py"], in: directory.path).status == 0)
  }

  @Test func saysSoInEveryReport() async throws {
    let outcome = try await run([
      "-L", ".", "-l", "both", "--check-symbols", "--report", "json=r.json", "--report", "sarif=r.sarif",
      "--report", "markdown=r.md", "-o", "out.py",
    ])
    #expect(outcome.status == 0)
    let json = try directory.text("r.json")
    #expect(json.contains("\"missingSymbol\": \"nobody_has_it\"") && json.contains("\"missingSymbols\": 5"))
    #expect(!json.contains("\"missingSymbol\": \"in_other\""))
    let sarif = try directory.text("r.sarif")
    #expect(sarif.contains("no library that is linked exports 'nobody_has_it'"))
    #expect(try directory.text("r.md").contains("| `odd.h:4:5` | function `lost` | `nobody_has_it` |"))
  }

  @Test func leavesOutWhatIsMissing() async throws {
    let outcome = try await run(["-L", ".", "-l", "odd", "--omit-missing-symbols"])
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("c_absent = ") && !outcome.output.contains("get_no_counter"))
    #expect(outcome.output.contains("# odd.h:4: lost: missing-symbol: symbol 'nobody_has_it': no library"))
    #expect(outcome.output.contains("c_renamed = ") && outcome.output.contains("c_in_header = "))
    let refused = try await run([
      "-L", ".", "-l", "odd", "--omit-missing-symbols", "--fail-on", "skipped:missing-symbol",
    ])
    #expect(refused.status == 6 && refused.output.isEmpty)
  }

  @Test func selectsByALibrary() async throws {
    for name in ["./libother.a", "other", "libother.a"] {
      let outcome = try await run(["-L", ".", "--symbols-from", name])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("c_in_other = ") && outcome.output.contains("c_in_header = "))
      #expect(!outcome.output.contains("c_present = "))
      #expect(outcome.output.contains(" declarations: other-library: none of the libraries"))
    }
  }

  @Test func cSourcesOfTheModuleCount() async throws {
    try directory.write("own.c", "int absent(int x) { return x; }\n")
    let outcome = try await run([
      "-L", ".", "-l", "odd", "--separate-module-source", "own.c", "--check-symbols", "--report", "text",
      "-o",
      "out.py",
    ])
    #expect(!marked(outcome.errors).contains("absent") && marked(outcome.errors).contains("lost"))
  }

  @Test func refusesWhatItCannotRead() async throws {
    _ = try await run([])
    var bytes = try Files.contents(directory("libodd.so"))
    bytes.removeLast(100)
    try directory.write("libcut.so", bytes: bytes)
    let cut = try await program.run(["odd.h", "-L", ".", "-l", "cut", "--check-symbols"], in: directory.path)
    #expect(cut.status == 3)
    #expect(cut.errors.contains("libcut.so': byte ") && cut.errors.contains("beyond the end of the file"))
    let nowhere = try await program.run(["odd.h", "--symbols-from", "libnowhere.so"], in: directory.path)
    #expect(
      nowhere.status == 3 && nowhere.errors.contains("no library 'libnowhere.so' to look for symbols in"))
    let foreign = try await program.run(
      ["odd.h", "--target", "x86_64-w64-mingw32", "--check-symbols"], in: directory.path)
    #expect(foreign.status == 2 && foreign.errors.contains("'x86_64-w64-mingw32' are not read"))
  }

  @Test func passesOverLibrariesForOtherMachines() async throws {
    _ = try await run([])
    let made = try await program.shell(
      "mkdir first; clang --target=mips-linux-gnu -fPIC -c other.c -o m.o; ld.lld -shared m.o -o first/libodd.so",
      in: directory.path)
    try #require(made.status == 0, "\(made.errors)")
    let outcome = try await program.run(
      [
        "odd.h", "-L", "first", "-L", ".", "-l", "odd", "--check-symbols", "--report", "text", "-o", "out.py",
      ],
      in: directory.path)
    #expect(!marked(outcome.errors).contains("present") && marked(outcome.errors).contains("in_other"))
  }
}

extension [String] {
  /// The names in the order in which a report has them.
  fileprivate func sortedLike(_ report: String) -> [String] {
    let places = map { name in
      (name, report.firstRange(of: " \(name): bound as")?.lowerBound ?? report.endIndex)
    }
    return places.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
