import Diagnostics
import Testing

@testable import Review

extension JSON {
  /// The texts in it, and the names of members.
  fileprivate var allTexts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let items): items.flatMap(\.allTexts)
    case .object(let members): members.flatMap { [$0.name] + $0.value.allTexts }
    case .integer, .boolean: []
    }
  }
}

/// What pages are made of, and what they give back.
@Suite struct PageFormatTests {
  /// The examples of FIPS 180-4 and what lies around the ends of its blocks, as `openssl dgst -sha256 -binary | base64`
  /// has them.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
    (String(repeating: "a", count: 1_000), "Qe3s5C1j6Nm/UVqbppMuHCDLyfWl0TRkWttdsblzfqM="),
  ])
  func hashesAreThoseOfTheStandard(text: String, hash: String) {
    #expect(sha256Base64(Array(text.utf8)) == hash)
  }

  @Test func documentsComeBackAsTheyWere() {
    let document = JSON.object([
      "text": .string(hostileText + "\u{1F600}"), "number": .integer(-5),
      "list": .array([.boolean(true), .boolean(false), .array([]), .object([])]),
    ])
    for depth in [0, 2] { #expect(JSON(document.document(linesDownTo: depth)) == document) }
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "\"a", "\"\\ud800\"", "\"\\u12\"", "\"\\q\"", "1.5", "1 2",
    "nul", "\"\u{1}\"",
    "-", "99999999999999999999",
  ])
  func otherTextIsNoDocument(text: String) { #expect(JSON(Array(text.utf8)) == nil) }

  @Test func deepNestingIsRefused() {
    #expect(JSON(Array(repeating: UInt8(ascii: "["), count: 100_000)) == nil)
  }

  @Test func savedReviewsAreReadBack() {
    let saved = """
      {"format": 1, "title": "x", "approved": {"function f": "0123456789abcdef"}, "notes": {"macro M": "why\\n"}}
      """
    let approvals = Approvals(Array(saved.utf8))
    #expect(approvals?.approved == ["function f": "0123456789abcdef"])
    #expect(approvals?.notes == ["macro M": "why\n"])
    for other in [
      "[]", "{}", saved.replacing("\"format\": 1", with: "\"format\": 2"),
      saved.replacing("\"why", with: "1, \""),
    ] {
      #expect(Approvals(Array(other.utf8)) == nil, "\(other)")
    }
  }

  @Test func hostileTextIsInertInPages() throws {
    let reviewed = ReviewedModule(hostileModule, text: Array("c_x = 1\n".utf8))
    var approvals = Approvals()
    approvals.approved = ["function \(hostileText)": hostileText]
    approvals.notes = ["function \(hostileText)": "one\n\(hostileText)"]
    let page = ReviewPage(
      of: reviewed, title: hostileText,
      excerpts: [HeaderExcerpt(file: hostileText, firstLine: 1, lines: [hostileText])],
      old: (hostileText, Array("\(hostileText) = 1\n".utf8)), approvals: approvals)
    let text = String(decoding: page.document(), as: UTF8.self)
    #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f || $0 == 0x0a || $0 >= 0x80 })
    #expect(!text.contains("<img"))
    // The script shows what the data says, where signs may be written as escapes.
    let start = try #require(text.firstRange(of: "id=\"data\">")?.upperBound)
    let data = try #require(JSON(Array(text[start...].prefix { $0 != "<" }.utf8)))
    for shown in data.allTexts { #expect(shown == inertLines(shown), "\(shown)") }
    #expect(data["notes"]?.allTexts.contains { $0.hasPrefix("one\n") } == true)
    #expect(text.ranges(of: "</script>").count == 2 && text.ranges(of: "<script").count == 2)
  }

  @Test func excerptsCoverEachDeclarationOnce() {
    let subject = module([
      bound("a", line: 1), bound("b", line: 10), bound("c", line: 40), bound("d", line: 99),
    ])
    let text = (1...50).map { "line \($0)\n" }.joined()
    let excerpts = HeaderExcerpt.around(subject, in: "good.h", text: Array(text.utf8))
    #expect(excerpts.map(\.firstLine) == [1, 34])
    #expect(excerpts.first?.lines.count == 16)
    #expect(excerpts.last?.lines.first == "line 34")
    #expect(HeaderExcerpt.around(subject, in: "other.h", text: Array(text.utf8)).isEmpty)
  }
}
