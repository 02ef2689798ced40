import Bindings
import CDeclarations
import Diagnostics
import Rules
import Testing

@testable import Lowering

/// What frees what: by name, and by rule.
@Suite struct DestructorTests {
  @Test(arguments: [
    ("foo_new", "foo_free"), ("foo_new_full", "foo_free"), ("sqlite3_open_v2", "sqlite3_close"),
    ("XML_ParserCreate_MM", "XML_ParserFree"), ("deflateInit2_", "deflateEnd"),
    ("create_window", "destroy_window"), ("GTK_NEW_IMAGE", "gtk_unref_image"),
  ])
  func pairs(_ maker: String, _ destructor: String) {
    #expect(DestructorNames.rank(maker: nameWords(maker), destructor: nameWords(destructor)) != nil)
  }

  @Test(arguments: [
    ("foo_new", "bar_free"), ("foo_new", "foo_freeze"), ("renew", "refree"), ("foo_open", "foo_free"),
    ("foo_new", "foo_free_list"), ("new_foo", "free_bar"), ("foo", "free"),
  ])
  func noPairs(_ maker: String, _ destructor: String) {
    #expect(DestructorNames.rank(maker: nameWords(maker), destructor: nameWords(destructor)) == nil)
  }

  @Test func theClosestNameIsTaken() throws {
    let close = try #require(
      DestructorNames.rank(maker: nameWords("db_open_v2"), destructor: nameWords("db_close_v2")))
    let plain = try #require(
      DestructorNames.rank(maker: nameWords("db_open_v2"), destructor: nameWords("db_close")))
    #expect(close < plain)
    let free = try #require(
      DestructorNames.rank(maker: nameWords("foo_new"), destructor: nameWords("foo_free")))
    let unref = try #require(
      DestructorNames.rank(maker: nameWords("foo_new"), destructor: nameWords("foo_unref")))
    #expect(free < unref)
  }

  @Test(arguments: ["a1b", "aB_C", "ABc9_d"]) func wordsOfNames(_ name: String) {
    let expected = ["a1b": ["a", "1", "b"], "aB_C": ["a", "b", "c"], "ABc9_d": ["abc", "9", "d"]]
    #expect(nameWords(name) == expected[name])
  }

  private var headers: Headers {
    var headers = Headers()
    let thing = CType.pointer(to: QualifiedType(.record(headers.record("thing"))))
    headers.function("thing_new", [], thing)
    headers.function("thing_free", [thing])
    headers.function("thing_recycle", [thing])
    return headers
  }

  private func rule(_ constructor: NamePattern, _ destructor: String) -> Stated<DestructorRule> {
    let position = SourcePosition(file: "rules.toml", line: 3, column: 1)
    let tier: RuleTier = constructor.isExact ? .fileName : .filePattern
    return Stated(
      DestructorRule(constructors: [constructor], destructor: destructor),
      at: RulePlace(position: position, tier: tier), text: "[[destructor]]")
  }

  private func remarks(_ rules: [Stated<DestructorRule>]) throws -> [String] {
    var set = RuleSet()
    set.destructors = rules
    return try headers.lowered(rules: set).functions[0].origin.remarks
  }

  @Test func rulesComeBeforeNames() throws {
    #expect(try remarks([]) == ["freed by c_thing_free"])
    #expect(try remarks([rule(.glob("thing_*w"), "thing_recycle")]) == ["freed by c_thing_recycle"])
    let both = [rule(.name("thing_new"), "thing_recycle"), rule(.glob("thing_n*"), "thing_free")]
    #expect(try remarks(both) == ["freed by c_thing_recycle"])
  }

  @Test func theDecisionNamesItsEvidence() throws {
    let decisions = try headers.lowered().decisions.first { $0.cName == "thing_new" }?.decisions
    #expect(decisions == [Decision("freed by c_thing_free", because: .name("thing_new, thing_free"))])
  }

  @Test func rulesAboutNothingAreErrors() throws {
    var set = RuleSet()
    set.destructors = [rule(.glob("thong_*"), "thing_free"), rule(.name("thing_new"), "thing_fre")]
    do {
      _ = try headers.lowered(rules: set)
      Issue.record("the rules are taken")
    } catch {
      #expect(
        error.diagnostics.map(\.message) == [
          "no function matches 'thong_*': did you mean 'thing_*'?",
          "no function 'thing_fre' is declared: did you mean 'thing_free', 'thing_new'?",
        ])
    }
  }
}
