import Diagnostics
import Testing

@testable import Rules

/// Which of several rules decides.
@Suite struct RuleLookupTests {
  private func place(_ tier: RuleTier, line: Int = 1) -> RulePlace {
    let isPreset = tier == .presetName || tier == .presetPattern
    return RulePlace(
      position: SourcePosition(file: "rules.toml", line: line, column: 1), preset: isPreset ? "posix" : nil,
      tier: tier)
  }

  /// A rule that gives `save_err` and `releasegil`.
  private func rule(
    _ pattern: NamePattern, _ tier: RuleTier, line: Int = 1, saveErr: ErrnoRule? = nil,
    releaseGIL: Bool? = nil,
    isForCLibrary: Bool = false
  ) -> FunctionRule {
    var rules = FunctionRules()
    rules.saveErr = saveErr.map {
      Stated($0, at: place(tier, line: line), text: "save_err = \"\($0.rawValue)\"")
    }
    rules.releaseGIL = releaseGIL.map { Stated($0, at: place(tier, line: line), text: "releasegil = \($0)") }
    return FunctionRule(
      matches: [FunctionRule.Match(pattern: pattern, place: place(tier, line: line), rules: rules)],
      isForCLibrary: isForCLibrary)
  }

  private func lookup(_ rules: [FunctionRule]) -> RuleLookup {
    var set = RuleSet()
    set.functions = rules
    return RuleLookup(set)
  }

  @Test func theHeavierDecidesWhicheverComesFirst() {
    let rules = [
      rule(.name("open"), .fileName, saveErr: .ignored),
      rule(.glob("op*"), .filePattern, saveErr: .saved, releaseGIL: false),
      rule(.name("open"), .presetName, saveErr: .zeroedAndSaved, releaseGIL: true),
    ]
    for rules in [rules, rules.reversed()] {
      let found = lookup(rules).function("open", inCLibrary: true)
      #expect(found.saveErr?.value == .ignored)
      #expect(found.releaseGIL?.value == false)
      #expect(found.releaseGIL?.place.tier == .filePattern)
    }
    #expect(lookup(rules).function("opera", inCLibrary: true).saveErr?.value == .saved)
    #expect(lookup(rules).function("close", inCLibrary: true) == FunctionRules())
  }

  @Test func rulesForTheCLibraryMeanNoOthersOfTheName() {
    let lookup = lookup([rule(.name("open"), .presetName, saveErr: .saved, isForCLibrary: true)])
    #expect(lookup.function("open", inCLibrary: true).saveErr?.value == .saved)
    #expect(lookup.function("open", inCLibrary: false).saveErr == nil)
  }

  @Test(arguments: [
    (NamePattern.glob("a_*"), "a_", true), (.glob("a_*"), "b_", false), (.glob("a_?"), "a_bc", false),
    (.glob("[ab]_x"), "b_x", true), (.glob("[!ab]_x"), "b_x", false), (.regex("^a_[0-9]+$"), "a_12", true),
    (.regex("^a_[0-9]+$"), "a_12b", false), (.regex("_x"), "a_xy", true), (.name("a*"), "ab", false),
    (.regex("("), "(", false),
  ])
  func patterns(_ pattern: NamePattern, _ name: String, _ matches: Bool) {
    #expect(pattern.matcher()(name) == matches)
  }

  @Test func onlyTheHeaviestContradictEachOther() {
    let lookup = lookup([
      rule(.glob("a*"), .filePattern, line: 1, saveErr: .saved),
      rule(.glob("ab*"), .filePattern, line: 2, saveErr: .ignored),
      rule(.name("abc"), .fileName, line: 3, saveErr: .zeroedAndSaved),
      rule(.name("abd"), .fileName, line: 4, releaseGIL: true),
      rule(.name("abd"), .fileName, line: 5, releaseGIL: true),
    ])
    func lines(_ name: String) -> [[Int]] {
      lookup.contradictions(about: name, inCLibrary: false, parameterNames: []).map {
        [$0.first.place.position.line, $0.second.place.position.line]
      }
    }
    #expect(lines("abx") == [[1, 2]])
    #expect(lines("abc") == [])
    #expect(lines("abd") == [[1, 2]])
    #expect(lines("ax") == [])
  }

  @Test func aParameterIsFoundByNameAndByNumber() {
    var rules = FunctionRules()
    rules.parameters = [
      StatedParameter(
        .number(1), Stated(.out(free: nil), at: place(.filePattern, line: 1), text: "1 = \"out\"")),
      StatedParameter(.name("x"), Stated(.plain, at: place(.fileName, line: 2), text: "x = \"none\"")),
      StatedParameter(.name("y"), Stated(.string(null: nil), at: place(.fileName, line: 3), text: "")),
    ]
    #expect(rules.parameter(0, named: "x")?.value == .plain)
    #expect(rules.parameter(0, named: "z")?.value == .out(free: nil))
    #expect(rules.parameter(1, named: "y")?.value == .string(null: nil))
    #expect(rules.parameter(1, named: "x2") == nil)
  }

  @Test func aParameterUnderTwoNamesContradictsItself() {
    func rule(_ selector: ParameterSelector, _ value: ParameterRule, line: Int) -> FunctionRule {
      var rules = FunctionRules()
      rules.parameters = [
        StatedParameter(selector, Stated(value, at: place(.fileName, line: line), text: ""))
      ]
      return FunctionRule(matches: [
        .init(pattern: .name("f"), place: place(.fileName, line: line), rules: rules)
      ])
    }
    let lookup = lookup([rule(.number(2), .out(free: nil), line: 1), rule(.name("b"), .plain, line: 2)])
    #expect(lookup.contradictions(about: "f", inCLibrary: false, parameterNames: ["a", "b"]).count == 1)
    #expect(lookup.contradictions(about: "f", inCLibrary: false, parameterNames: ["b", "a"]).isEmpty)
  }
}
