import FileSystem
import TestSupport
import Testing

/// `rffi-import review --html`, `check --approved`, and the page in a browser.
@Suite struct ReviewPageTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
  }

  /// Debian's browser; without one the tests that need it are left out.
  private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first(
    where: Files.isExecutable)

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.status == 0 && outcome.errors == "", "\(arguments): \(outcome.output)\(outcome.errors)")
    return outcome
  }

  /// The header that the checks in the browser know, and the module of an older form of it.
  private func makeModules() async throws -> String {
    let header = String(
      decoding: try Files.contents(packageRoot + "/Tests/Browser/page.h"), as: UTF8.self)
    let old = header.replacing("long mode", with: "int mode").replacing(
      "\nint page_new(page_handle handle);", with: ""
    )
    .replacing("\n#endif", with: "\nint page_gone(void);\n#endif")
    try directory.write("page.h", old)
    _ = try await run(["page.h", "-o", "page_ll.py"])
    let text = try directory.text("page_ll.py")
    try directory.write("page.h", header)
    return text
  }

  @Test(.enabled(if: Self.browser != nil, "chromium is not installed"))
  func thePageWorksInABrowser() async throws {
    try directory.write("old_ll.py", try await makeModules())
    _ = try await run(["page.h", "-o", "page_ll.py"])
    _ = try await run(["review", "page_ll.py", "--since", "old_ll.py", "--html", "page.html"])
    let check = packageRoot + "/Tests/Browser/check_page.py"
    let outcome = try await program.shell(
      "exec timeout 120 python3 \"$1\" page.html saved.json", [check], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    // What the page saved is what `check` wants.
    _ = try await run(["check", "page_ll.py", "--approved", "saved.json"])
    let again = try await run(["review", "page_ll.py", "--approved", "saved.json", "--html", "-"])
    #expect(again.output.contains("\"function page_open\": \""))
  }

  @Test(.enabled(if: Self.browser != nil, "chromium is not installed"))
  func thePageHoldsTenThousandDeclarations() async throws {
    let lines = (0..<10_000).map {
      "int many_\($0)(struct many_record *record, int value, const char *text);\n"
    }
    try directory.write("many.h", "struct many_record { int a; double b; };\n" + lines.joined())
    _ = try await run(["review", "many.h", "--html", "many.html"])
    let check = packageRoot + "/Tests/Browser/check_page.py"
    let outcome = try await program.shell(
      "exec timeout 120 python3 \"$1\" --many many.html", [check], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test func pagesAreTheSameEachTimeAndNameNoPath() async throws {
    _ = try await makeModules()
    let page = try await run(["review", "page.h", "--html", "-"]).output
    #expect(try await run(["review", "page.h", "--html", "-"]).output == page)
    #expect(!page.contains(directory.path))
    #expect(page.contains("default-src 'none'"))
    let missing = try await program.run(["review", "page.h"], in: directory.path)
    #expect(missing.status == 2)
  }

  @Test func comparesWithTheLastCommit() async throws {
    _ = try await makeModules()
    let commit = """
      git init -q . && git add page_ll.py \
      && git -c user.name=x -c user.email=x@example.org commit -q -m module && rm page_ll.py && touch page_ll.py
      """
    let module = try directory.text("page_ll.py")
    let outcome = try await program.shell(commit, in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    try directory.write("page_ll.py", module.replacing("c_page_gone", with: "c_other"))
    let page = try await run(["review", "page_ll.py", "--html", "-"]).output
    #expect(page.contains("\"old\": \"the last commit\"") && page.contains("[\"c_page_gone\", "))
    let file = try await run(["review", "page_ll.py", "--html", "-", "--since", "page_ll.py"]).output
    #expect(file.contains("\"old\": \"page_ll.py\"") && file.contains("[\"c_other\", "))
    let none = try await run(["review", "page_ll.py", "--html", "-", "--since", "none"]).output
    #expect(!none.contains("\"old\":") && none.contains("\"removed\": []"))
  }

  /// The fingerprints that a page has, as it would save them.
  private func saved(_ page: String) -> String {
    let pairs = page.split(separator: "\n").compactMap { line -> String? in
      guard let key = line.firstRange(of: "\"key\": "), let mark = line.firstRange(of: "\"fingerprint\": ")
      else {
        return nil
      }
      let name = line[key.upperBound...].prefix { $0 != "," }
      return "\(name): \(line[mark.upperBound...].prefix { $0 != "}" })"
    }
    return "{\"format\": 1, \"approved\": {\(pairs.joined(separator: ", "))}, \"notes\": {}}"
  }

  @Test func checkDemandsApproval() async throws {
    try directory.write("lib.h", "#define LIB_SIZE 1\nint lib_a(int x);\nstruct lib_s { int m; };\n")
    _ = try await run(["lib.h", "-o", "lib_ll.py"])
    try directory.write("saved.json", saved(try await run(["review", "lib.h", "--html", "-"]).output))
    _ = try await run(["check", "lib_ll.py", "--approved", "saved.json"])
    try directory.write(
      "lib.h", "\n#define LIB_SIZE 2\nint lib_a(int x);\nstruct lib_s { int m; int n; };\nint lib_b(void);\n")
    _ = try await run(["lib.h", "-o", "lib_ll.py"])
    let outcome = try await program.run(
      ["check", "lib_ll.py", "--approved", "saved.json"], in: directory.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        lib_ll.py: not approved: record struct lib_s: it changed since it was approved
        lib_ll.py: not approved: macro LIB_SIZE: it changed since it was approved
        lib_ll.py: not approved: function lib_b: nobody has approved of it

        """, "\(outcome.output)")
    try directory.write("lib.h", "#define LIB_SIZE 1\nstruct lib_s { int m; };\n")
    _ = try await run(["lib.h", "-o", "lib_ll.py"])
    let gone = try await program.run(["check", "lib_ll.py", "--approved", "saved.json"], in: directory.path)
    #expect(gone.output == "lib_ll.py: not approved: function lib_a: it was approved and is gone\n")
    try directory.write("other.json", "{}")
    let other = try await program.run(["check", "lib_ll.py", "--approved", "other.json"], in: directory.path)
    #expect(other.status == 3 && other.errors.contains("is no review that a page of rffi-import has saved"))
    let two = try await program.run(
      ["check", "lib_ll.py", "lib_ll.py", "--approved", "saved.json"], in: directory.path)
    #expect(two.status == 2)
  }
}
