import FileSystem
import Foundation
import TestSupport
import Testing

/// Reports, checks and questions about the headers of real libraries.
@Suite struct LibraryReviewTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
  }

  /// Whether the header is here; in CI a test of one that is not shall fail.
  private static func has(_ header: String) -> Bool {
    getenv("CI") != nil || Files.exists("/usr/include/" + header)
  }

  @Test(.enabled(if: has("zlib.h"))) func zlib() async throws {
    try await review(["zlib.h", "-lz"], function: "deflate", atLeast: 150)
  }

  @Test(.enabled(if: has("sqlite3.h"))) func sqlite() async throws {
    try await review(["sqlite3.h", "-lsqlite3"], function: "sqlite3_open_v2", atLeast: 800)
  }

  @Test(.enabled(if: has("openssl/ssl.h"))) func openssl() async throws {
    try await review(
      ["openssl/ssl.h", "--pkg-config", "openssl"], function: "SSL_CTX_new", atLeast: 10_000)
  }

  @Test(.enabled(if: has("gtk-3.0/gtk/gtk.h"))) func gtk() async throws {
    try await review(
      ["gtk/gtk.h", "--pkg-config", "gtk+-3.0"], function: "gtk_widget_show", atLeast: 10_000)
  }

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await program.run(arguments, in: directory.path)
  }

  private func review(_ arguments: [String], function: String, atLeast: Int) async throws {
    let reports = ["json", "sarif", "markdown", "text"].flatMap { ["--report", "\($0)=report.\($0)"] }
    let made = try await run(arguments + ["-o", "m_ll.py"] + reports)
    #expect(made.status == 0 && made.output == "" && made.errors == "", "\(made.errors)")
    let declarations = try declarations()
    #expect(declarations.count >= atLeast)
    try expectNamesInModule(declarations)
    let lines = try directory.text("report.text").split(separator: "\n")
    #expect(
      lines.count { $0.firstMatch(of: /^[^ ]+:\d+:\d+: [a-z]+ .*: (not )?bound/) != nil }
        == declarations.count)
    for kind in ["json", "sarif", "markdown", "text"] {
      #expect(try !directory.text("report.\(kind)").contains("/usr/include"))
    }

    let check = try await run(["check", "m_ll.py"])
    #expect(check.status == 0 && check.output == "" && check.errors == "")
    let shown = try await run(["show", function, "m_ll.py"])
    #expect(shown.status == 0 && shown.output.contains("c_\(function) = "))
    let place = try #require(shown.output.split(separator: " ").first).dropLast()
    let found = try await run(["where", String(place), "m_ll.py"])
    #expect(found.status == 0 && found.output.contains(shown.output))

    let module = try directory.text("m_ll.py")
    try directory.write("m_ll.py", module.replacing("c_\(function) = ", with: "c_other = "))
    let edited = try await run(["check", "m_ll.py"])
    #expect(edited.status == 1)
    #expect(
      edited.output.hasPrefix("m_ll.py: edited, or its headers or rules have changed: 1 added, 1 removed\n"))
  }

  private func declarations() throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(try Files.contents(directory("report.json"))))
    return try #require((value as? [String: Any])?["declarations"] as? [[String: Any]])
  }

  /// Every name that a declaration is said to have stands in front of a statement of the module, or is RPython's.
  private func expectNamesInModule(_ declarations: [[String: Any]]) throws {
    var defined: Set<Substring> = []
    for line in try directory.text("m_ll.py").split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.drop { $0 == " " }.split(separator: " = ", maxSplits: 1)
      let names = line.hasPrefix("def ") ? line.dropFirst(4).prefix { $0 != "(" } : words.first ?? ""
      defined.formUnion(names.split(separator: ", "))
      defined.insert(names.prefix { $0 != "." })
    }
    let names = declarations.flatMap { $0["names"] as? [String] ?? [] }
    let missing = names.filter {
      !defined.contains($0[...]) && $0.firstMatch(of: /^(rffi|lltype)\.|^(FILEP|UINT|INT)$/) == nil
    }
    #expect(missing == [])
    #expect(names.count >= declarations.count { $0["bound"] as? Bool == true })
  }
}
