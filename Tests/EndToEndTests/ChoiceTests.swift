import FileSystem
import TestSupport
import Testing

/// `--allow`, `--block`, `--rename`, `--strip-prefix` and `--external`, as options and as keys.
@Suite struct ChoiceTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "foo.h",
      """
      #define FOO_MAX 3
      #define FOO_MIN 1
      typedef struct foo_item { int x; } foo_item;
      typedef struct foo_other { foo_item *item; } foo_other;
      typedef enum { FOO_A, FOO_B } foo_kind;
      extern int foo_count;
      foo_item *foo_open(foo_kind kind);
      int foo_close(foo_item *item);
      int foo_trace(foo_other *other);

      """)
  }

  private func module(_ arguments: [String]) async throws -> String {
    let outcome = try await program.run(["foo.h"] + arguments, in: directory.path)
    #expect(outcome.status == 0 && outcome.errors == "")
    return outcome.output
  }

  @Test func onlyWhatIsAllowedIsBoundAndWhatItNeeds() async throws {
    let text = try await module(["--allow", "foo_open", "--block", "macro:/MIN$/"])
    #expect(text.contains("c_foo_open = ") && text.contains("FOO_ITEM = ") && text.contains("foo_kind = "))
    for name in ["c_foo_close", "c_foo_trace", "FOO_OTHER", "foo_count", "FOO_MAX", "FOO_A ="] {
      #expect(!text.contains(name))
    }
    #expect(text.contains("\n# 9 declarations: left-out: the user does not want it\n"))
  }

  @Test func patternsOfAKindSayNothingOfOthers() async throws {
    let text = try await module(["--allow", "function:*_c*", "--block", "type:foo_other", "--block", "FOO_B"])
    #expect(text.contains("c_foo_close = ") && text.contains("FOO_MAX = ") && text.contains("FOO_A = "))
    #expect(text.contains("get_foo_count"))
    for name in ["c_foo_open", "c_foo_trace", "FOO_OTHER", "FOO_B ="] { #expect(!text.contains(name)) }
  }

  @Test func theAccountTellsWhatIsLeftOut() async throws {
    let outcome = try await program.run(
      ["foo.h", "-o", "/dev/null", "--allow", "foo_close", "--report", "text", "--fail-on", "skipped"],
      in: directory.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("function foo_trace: not bound: left-out: the user does not want it"))
    #expect(outcome.errors.contains("record struct foo_item: bound as FOO_ITEM"))
  }

  @Test func namesAreChangedBeforeTheModuleMakesItsOwnOfThem() async throws {
    let text = try await module([
      "--strip-prefix", "foo_", "--strip-prefix", "FOO_", "--rename", "foo_close=foo_shut", "--rename",
      "/^foo_(o)ther$/an\\1ther/",
    ])
    for line in [
      "ITEM = rffi.CStruct('foo_item',", "ANOTHER = rffi.CStruct('foo_other',",
      "c_open = external('foo_open',",
      "c_foo_shut = external('foo_close',", "MAX = rffi_platform.", "get_count = ",
    ] {
      #expect(text.contains("\n\(line)") || text.contains("    \(line)"), "\(line)")
    }
  }

  @Test func typesOfOtherModulesAreImported() async throws {
    let text = try await module(["--external", "foo_item=items:Item,ItemP", "--external", "foo_k*=pkg.kinds"])
    #expect(text.contains("\nfrom items import Item, ItemP\nfrom pkg.kinds import foo_kind\n"))
    #expect(text.contains("c_foo_open = external('foo_open', [foo_kind], ItemP)"))
  }

  @Test func theModuleNamesTheOptionsThatMadeIt() async throws {
    let arguments = [
      "--allow", "foo_*", "--block", "foo_trace", "--rename", "foo_open=start", "--strip-prefix", "foo_",
      "--external", "foo_kind=kinds",
    ]
    let outcome = try await program.run(["foo.h", "-o", "foo.py"] + arguments, in: directory.path)
    #expect(outcome.status == 0)
    #expect(try await program.run(["check", "foo.py"], in: directory.path).status == 0)
  }

  @Test func whatFitsNothingIsRefusedWithNamesLikeIt() async throws {
    let outcome = try await program.run(
      [
        "foo.h", "--allow", "functon:x", "--block", "/(/", "--rename", "a", "--external", "foo_item=3",
      ], in: directory.path)
    #expect(outcome.status == 2)
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(
      lines.contains(
        "rffi-import: error: --allow 'functon:x': there is no kind 'functon': did you mean 'function'?"))
    #expect(
      lines.contains("rffi-import: error: --external 'foo_item=3': '3' cannot be the name of a Python module")
    )
    try directory.write(
      "p.toml",
      """
      [all]
      block = ["foo_trace", "nothing"]
      [module.foo]
      headers = "foo.h"
      allow = ["function:foo_opne", "foo_*", "bar_*"]
      rename = "foo_cloes=x"
      strip-prefix = "bar_"
      external = "foo_itm=m"
      own = ["foo.h", "fo.h"]
      [module.bar]
      headers = "bar.h"
      """)
    try directory.write("bar.h", "int bar(void);\n")
    let project = try await program.run(["project", "p.toml"], in: directory.path)
    #expect(project.status == 2)
    #expect(
      project.errors.split(separator: "\n").map(String.init) == [
        "p.toml:2:23: error: no header declares 'nothing'",
        "p.toml:5:10: error: no header declares a function 'foo_opne': did you mean 'foo_open'?",
        "p.toml:5:40: error: no header declares anything like 'bar_*'",
        "p.toml:6:10: error: no header declares 'foo_cloes': did you mean 'foo_close'?",
        "p.toml:7:16: error: nothing that is declared begins with 'bar_'",
        "p.toml:8:12: error: no header has a type 'foo_itm': did you mean 'foo_item'?",
        "p.toml:9:17: error: no header that module 'foo' includes is called 'fo.h'",
      ])
  }
}
