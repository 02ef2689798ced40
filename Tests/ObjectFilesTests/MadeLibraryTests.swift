import FileSystem
import ObjectFiles
import TestSupport
import Testing

/// Libraries that compilers and linkers make here, for several machines.
@Suite struct MadeLibraryTests {
  private let directory: TemporaryDirectory

  private static let source = """
    int plain(void) { return 1; }
    int table[3] = {1, 2, 3};
    __thread int own;
    __attribute__((weak)) int replaceable(void) { return 2; }
    __attribute__((visibility("hidden"))) int hidden(void) { return 3; }
    static int inner(void) { return 4; }
    int calls(void) { return inner() + hidden(); }
    int renamed(void) __asm__("other_name");
    int renamed(void) { return 5; }
    extern int elsewhere(void);
    int uses(void) { return elsewhere(); }
    """

  private static let exported = ["calls", "other_name", "own", "plain", "replaceable", "table", "uses"]

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("source.c", Self.source)
  }

  private func make(_ script: String) async throws { try #require(await shell(script, in: directory.path)) }

  private func symbols(_ name: String) throws -> [LibrarySymbol] {
    try allSymbols(try Files.contents(directory(name))).sorted { $0.name < $1.name }
  }

  /// 32 and 64 bits, both byte orders.
  @Test(arguments: [
    ("i386-linux-gnu", "gnu"), ("x86_64-linux-gnu", "sysv"), ("mips-linux-gnu", "sysv"),
    ("powerpc64-linux-gnu", "gnu"), ("aarch64-linux-gnu", "both"),
  ])
  func areReadForEveryMachine(triple: String, hashStyle: String) async throws {
    try await make(
      "clang --target=\(triple) -fPIC -c source.c -o one.o; "
        + "ld.lld -shared --hash-style=\(hashStyle) one.o -o libone.so")
    let machine = try #require(Machine(triple: triple))
    for name in ["one.o", "libone.so"] {
      guard case .elf(let file) = try LibraryFile(Files.contents(directory(name))) else {
        Issue.record("\(name) is no ELF file")
        return
      }
      #expect(file.machine == machine)
      let isObject = name == "one.o"
      let names = Set(try file.symbols().map(\.name)).subtracting(["_gp_disp", "_MIPS_STUBS_"])
      #expect(names.sorted() == (Self.exported + (isObject ? ["hidden"] : [])).sorted())
    }
    // What the loader goes by says the same.
    var stripped = try Files.contents(directory("libone.so"))
    let (offset, size) = machine.is64Bit ? (40, 8) : (32, 4)
    for index in 0..<size { stripped[offset + index] = 0 }
    let names = try allSymbols(stripped).map(\.name)
    #expect(names.sorted() == Self.exported)
  }

  @Test func saysWhatSymbolsAre() async throws {
    try await make("gcc -shared -fPIC source.c -o libone.so")
    let kinds = Dictionary(uniqueKeysWithValues: try symbols("libone.so").map { ($0.name, $0) })
    #expect(kinds["plain"]?.kind == .function && kinds["plain"]?.isWeak == false)
    #expect(kinds["table"]?.kind == .data && kinds["own"]?.kind == .threadLocal)
    #expect(kinds["replaceable"]?.isWeak == true)
  }

  @Test func versionsAreTold() async throws {
    try directory.write(
      "versions.c",
      """
      __asm__(".symver old_one, same@V1");
      __asm__(".symver new_one, same@@V2");
      int old_one(void) { return 1; }
      int new_one(void) { return 2; }
      __asm__(".symver gone_one, gone@V1");
      int gone_one(void) { return 3; }
      int inner(void) { return 4; }
      """)
    try directory.write("versions.map", "V1 { global: same; gone; local: *; };\nV2 { global: same; } V1;\n")
    try await make("gcc -shared -fPIC -Wl,--version-script=versions.map versions.c -o libone.so")
    let symbols = try symbols("libone.so").filter { $0.kind == .function }
    #expect(symbols.map(\.description).sorted() == ["gone@V1", "same@@V2", "same@V1"])
    #expect(symbols.filter(\.isLinkable).map(\.description) == ["same@@V2"])
  }

  @Test func archivesAreReadThinOnesAmongThem() async throws {
    try await make(
      "mkdir objects; cd objects; gcc -c ../source.c -o an_object_with_a_name_that_is_quite_long.o; "
        + "echo 'int second_one(void) { return 1; }' | gcc -x c -c - -o b.o; "
        + "ar rcs libone.a *.o; ar rcsT ../libthin.a *.o; rm -f bare.a; ar rcS bare.a *.o")
    let expected = (Self.exported + ["hidden", "second_one"]).sorted()
    #expect(try symbols("objects/libone.a").map(\.name) == expected)
    #expect(try symbols("objects/bare.a").map(\.name) == expected)
    guard case .archive(let thin) = try LibraryFile(Files.contents(directory("libthin.a"))),
      case .archive(let thick) = try LibraryFile(Files.contents(directory("objects/libone.a")))
    else {
      Issue.record("no archive")
      return
    }
    #expect(thin.isThin && thin.members.allSatisfy { $0.contents == nil })
    #expect(
      thin.members.map(\.name) == [
        "objects/an_object_with_a_name_that_is_quite_long.o", "objects/b.o",
      ])
    #expect(thin.index.sorted() == expected && thick.index.sorted() == expected)
    #expect(thick.members.map(\.name) == ["an_object_with_a_name_that_is_quite_long.o", "b.o"])
  }

  @Test func namesOfBSDArchivesStandBeforeTheContents() throws {
    let contents = "#1/20           0           0     0     100644  25        `\n"
    let text = "!<arch>\n" + contents + "a_name_of_some.o\0\0\0\0hello\n"
    guard case .archive(let archive) = try LibraryFile(Array(text.utf8)), let member = archive.members.first
    else {
      Issue.record("no archive")
      return
    }
    #expect(member.name == "a_name_of_some.o")
    #expect(archive.bytes(of: member).map { String(decoding: $0, as: UTF8.self) } == "hello")
  }
}
