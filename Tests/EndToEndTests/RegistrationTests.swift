import TestSupport
import Testing

/// `--register` and the rules about it: what is refused.
@Suite struct RegistrationTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write(
      "foo.h",
      """
      int foo_add(int a, int b);
      char *foo_find(const char *text, char what);
      const char *foo_name(void);
      const char *const *foo_names(void);

      """)
    try directory.write("out.py", "before")
  }

  private func refusal(_ arguments: [String]) async throws -> [String] {
    let outcome = try await program.run(["foo.h", "-o", "out.py"] + arguments, in: directory.path)
    #expect(outcome.status == 2)
    #expect(try directory.text("out.py") == "before")
    return outcome.errors.split(separator: "\n").map(String.init)
  }

  @Test func whatHasNoSuchName() async throws {
    #expect(
      try await refusal(["--register", "foo_ad", "--register", "bar*", "--register", "foo_name"]) == [
        "rffi-import: error: --register 'foo_ad': no function that is bound is called 'foo_ad': did you mean 'foo_add'?",
        "rffi-import: error: --register 'bar*': no function that is bound is called 'bar*'",
      ])
  }

  private static let noHelper =
    "'foo_find' cannot be registered: it has no helper, which a rule forbids, or what it gives may point into a "
    + "string that is gone by then; say what it gives under [function.result]"

  @Test func whatMayPointIntoAStringThatIsGone() async throws {
    #expect(
      try await refusal(["--register", "foo_f*"]) == [
        "rffi-import: error: --register 'foo_f*': \(Self.noHelper)"
      ])
  }

  @Test func rulesThatCannotBe() async throws {
    try directory.write(
      "my.toml",
      """
      [[function]]
      match = "foo_find"
      register = {}
      [[function]]
      match = "foo_add"
      register = { function = "getlogin" }
      [[function]]
      match = "foo_name"
      register = { fake = "my fakes.name" }
      [[function]]
      match = "foo_names"
      result = "strings"
      register = { fake = "fakes.names" }
      """)
    let errors = try await refusal(["--rules", "my.toml"])
    #expect(
      errors.sorted() == [
        "my.toml:13:1: error: no fake can give a list: the llinterp makes its lists itself",
        "my.toml:3:1: error: \(Self.noHelper)",
        "my.toml:6:1: error: 'getlogin' does not name a function of a Python module: write it like 'os.getlogin'",
        "my.toml:9:1: error: 'my fakes.name' does not name a function of a Python module: "
          + "write it like 'fakes.getlogin'",
      ])
  }

  @Test func theCommandOfTheModuleRegistersAgain() async throws {
    let arguments = ["foo.h", "--register", "foo_a*", "--register", "foo_name"]
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("rffi-import foo.h --register 'foo_a*' --register foo_name"))
    #expect(outcome.output.contains("export_name=__name__ + '.foo_add'"))
    #expect(!outcome.output.contains("foo_names_llimpl"))
  }
}
