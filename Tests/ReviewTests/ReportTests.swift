import Bindings
import Diagnostics
import Foundation
import Review
import Testing

/// The account in every format.
@Suite struct ReportTests {
  private let account: Account = {
    var result = module([
      bound("one"), skipped("two", SkipReason(.variableArgumentList, "parameter 1, 'va_list'"), line: 2),
      skipped("GUARD", SkipReason(.includeGuard), line: 3, kind: .macro),
    ])
    result.functions = [function("one", line: 1)]
    result.warnings = [
      Diagnostic(
        severity: .warning, message: "odd", position: SourcePosition(file: "good.h", line: 4, column: 2))
    ]
    return Account(of: result)
  }()

  private func text(_ format: ReportFormat, of account: Account) -> String {
    String(decoding: account.report(format), as: UTF8.self)
  }

  @Test func asText() {
    #expect(
      text(.text, of: account) == """
        good.h:1:5: function one: bound as c_one
        good.h:2:5: function two: not bound: va-list: parameter 1, 'va_list': a va_list cannot be made in RPython
        good.h:3:5: macro GUARD: not bound: include-guard: it only keeps its header from being read twice
        good.h:4:2: warning: odd

        What can be done:
          va-list: use the variant with '...', or wrap it in a C function
          include-guard: it is of use to C code only

        3 declarations: 1 bound, 2 not
          function: 1 bound, 1 not
          macro: 0 bound, 1 not
          not for va-list: 1
          not for include-guard: 1

        """)
  }

  private func object(_ format: ReportFormat, of account: Account) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(account.report(format)))
    return try #require(value as? [String: Any])
  }

  @Test func asJSON() throws {
    let report = try object(.json, of: account)
    #expect(report["format"] as? Int == 1)
    #expect(report["command"] as? [String] == ["rffi-import", "good.h"])
    let declarations = try #require(report["declarations"] as? [[String: Any]])
    #expect(declarations.count == 3)
    #expect(declarations[0]["names"] as? [String] == ["c_one"])
    #expect(declarations[0]["declaration"] as? String == "void one(void)")
    #expect(declarations[0]["bound"] as? Bool == true)
    #expect(declarations[1]["code"] as? String == "va-list")
    #expect(declarations[1]["detail"] as? String == "parameter 1, 'va_list'")
    #expect(declarations[1]["line"] as? Int == 2)
    #expect(declarations[1]["column"] as? Int == 5)
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(summary["codes"] as? [String: Int] == ["va-list": 1, "include-guard": 1])
    let warnings = try #require(report["warnings"] as? [[String: Any]])
    #expect(warnings.map { $0["message"] as? String } == ["odd"])
  }

  /// What SARIF 2.1.0 demands of the parts that are used.
  @Test(arguments: [false, true]) func asSARIF(hostile: Bool) throws {
    let log = try object(.sarif, of: hostile ? Account(of: hostileModule) : account)
    #expect(log["version"] as? String == "2.1.0")
    #expect(Set(log.keys).isSubset(of: ["$schema", "version", "runs"]))
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(Set(run.keys).isSubset(of: ["tool", "invocations", "columnKind", "results"]))
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count == rules.count && Set(ids).count == ids.count)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == (hostile ? 2 : 3))
    for result in results {
      let rule = try #require(result["ruleId"] as? String)
      #expect(ids[try #require(result["ruleIndex"] as? Int)] == rule)
      #expect(["note", "warning"].contains(try #require(result["level"] as? String)))
      let text = try #require((result["message"] as? [String: Any])?["text"] as? String)
      #expect(!text.contains("](") && !text.contains("\u{202e}") && !text.contains("\n"))
      #expect(!text.replacing("{{", with: "").contains("{"))
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let place = try #require(location["physicalLocation"] as? [String: Any])
      let uri = try #require((place["artifactLocation"] as? [String: Any])?["uri"] as? String)
      #expect(uri.wholeMatch(of: /[A-Za-z0-9._~\/%-]+/) != nil)
      let region = try #require(place["region"] as? [String: Int])
      #expect(region.values.allSatisfy { $0 >= 1 })
    }
  }

  @Test func sarifTellsWhatIsListedFromTheRest() throws {
    let run = try #require((object(.sarif, of: account)["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["level"] as? String } == ["warning", "note", "warning"])
    #expect(results.compactMap { $0["ruleId"] as? String } == ["va-list", "include-guard", "clang-warning"])
  }

  @Test func asMarkdown() {
    let lines = text(.markdown, of: account).split(separator: "\n")
    #expect(lines.contains("| function | 1 | 1 |"))
    #expect(
      lines.contains(
        "| `good.h:2:5` | function `two` | `va-list` | `parameter 1, 'va_list'`: a va_list cannot be made in RPython |"
      ))
    #expect(lines.contains("| `good.h:1:5` | function `one` | `c_one` |"))
    #expect(lines.contains("- `good.h:4:2` `odd`"))
  }

  @Test func decisionsCarryTheirEvidence() throws {
    var decided = module([bound("one")])
    let position = SourcePosition(file: "foo.toml", line: 7, column: 1)
    decided.decisions = [
      FunctionDecisions(
        cName: "one",
        decisions: [Decision("releasegil=False", because: .rule(text: "one", position: position))])
    ]
    let account = Account(of: decided)
    #expect(
      text(.text, of: account).hasPrefix(
        "good.h:1:5: function one: bound as c_one\n    releasegil=False: rule: one (foo.toml:7:1)\n"))
    #expect(
      text(.markdown, of: account).contains("\n| `one` | `releasegil=False` | rule `one (foo.toml:7:1)` |\n"))
    let declarations = try #require(object(.json, of: account)["declarations"] as? [[String: Any]])
    let decision = try #require((declarations[0]["decisions"] as? [[String: Any]])?.first)
    #expect(decision["what"] as? String == "releasegil=False")
    #expect(decision["evidence"] as? String == "rule" && decision["line"] as? Int == 7)
  }

  @Test func emptyAccountsHaveReports() throws {
    let empty = Account(of: module())
    #expect(text(.text, of: empty) == "\n0 declarations: 0 bound, 0 not\n")
    #expect(try object(.json, of: empty)["declarations"] as? [String] == [])
    let run = try #require((object(.sarif, of: empty)["runs"] as? [[String: Any]])?.first)
    #expect(run["results"] as? [String] == [])
    #expect(text(.markdown, of: empty).contains("| all | 0 | 0 |"))
  }
}

/// Nothing of a header means anything in a report.
@Suite struct HostileReportTests {
  private func report(_ format: ReportFormat) -> String {
    String(decoding: Account(of: hostileModule).report(format), as: UTF8.self)
  }

  @Test(arguments: ReportFormat.allCases) func passesOnNoControl(format: ReportFormat) {
    for scalar in report(format).unicodeScalars where scalar != "\n" {
      #expect(scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7f, "\(scalar.value)")
    }
  }

  @Test(arguments: [ReportFormat.json, .sarif, .markdown]) func isNoMarkup(format: ReportFormat) {
    let text = report(format).replacing(/<\/?(?:code|details|summary)>/, with: "")
    #expect(!text.contains("<") && !text.contains(">"))
  }

  @Test func jsonKeepsTheText() throws {
    let value = try JSONSerialization.jsonObject(with: Data(Account(of: hostileModule).report(.json)))
    let declarations = try #require((value as? [String: Any])?["declarations"] as? [[String: Any]])
    #expect(declarations.map { $0["name"] as? String } == [hostileText, hostileText])
    #expect(declarations.map { $0["file"] as? String } == [hostileText, hostileText])
  }

  @Test func textStaysOnItsLines() {
    let lines = report(.text).split(separator: "\n")
    #expect(lines.filter { $0.contains("bound as ") }.count == 1)
    #expect(lines.filter { $0.contains(": warning: ") }.count == 1)
    #expect(lines[0].contains("\\x1b[31m\\x9b2J\\x07\\u{202e}\\u{2066}\\u{200b}\\u{2028}"))
  }

  @Test func cellsStayCells() {
    let rows = report(.markdown).split(separator: "\n").filter { $0.hasPrefix("|") }
    for row in rows {
      #expect([4, 5].contains(row.count { $0 == "|" }), "\(row)")
      #expect(row.count { $0 == "`" } % 2 == 0)
      #expect(!row.contains("[x]") && !row.contains("@you") && !row.contains("\\"))
    }
  }

  @Test func lettersOfEveryScriptAreReadable() {
    let account = Account(of: module([bound("größe"), bound("長さ"), bound("قيمة")]))
    let text = String(decoding: account.report(.text), as: UTF8.self)
    #expect(
      text.contains("function größe:") && text.contains("function 長さ:") && text.contains("function قيمة:"))
  }
}
