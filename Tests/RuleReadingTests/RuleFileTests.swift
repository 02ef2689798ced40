import Diagnostics
import Rules
import TOMLReading
import Testing

@testable import RuleReading

/// What a rules file says, and everything that can be wrong with it.
@Suite struct RuleFileTests {
  private func read(_ text: String) throws -> RuleSet {
    try RuleFile(name: "r.toml", contents: Array(text.utf8)).rules
  }

  private func errors(_ bytes: [UInt8]) -> [String] {
    do {
      _ = try RuleFile(name: "r.toml", contents: bytes)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func everyKey() throws {
    let rules = try read(
      """
      [[function]]
      match = ["open", "op*"]
      save_err = "errno-zero-before"
      releasegil = false
      sandboxsafe = true
      elidable = false
      nowrapper = false
      calling_conv = "win"
      random_effects_on_gcobjs = true
      helper = false
      [function.parameters]
      a = "out"
      2 = { kind = "string", null = false }
      c = { kind = "bytes", length = 4 }
      d = { kind = "buffer", length = "n", used = "result", grow = true }
      e = "strings"
      f = { kind = "buffer", length = "n", used = "used" }
      [function.result]
      kind = "bytes"
      length = "n"
      free = "free"
      [function.register]
      function = "os.open"
      fake = "fakes.open"
      export_name = "my.open"
      [[destructor]]
      constructor = ["a", "b*"]
      destructor = "c"
      """)
    let function = RuleLookup(rules).function("open", inCLibrary: false)
    #expect(function.saveErr?.value == .zeroedAndSaved)
    #expect(function.saveErr?.place.tier == .fileName)
    #expect(function.saveErr?.text == "save_err = \"errno-zero-before\"")
    #expect(RuleLookup(rules).function("opera", inCLibrary: false).saveErr?.place.tier == .filePattern)
    #expect(function.callingConvention?.value == .windows)
    #expect(function.helper?.value == false)
    #expect(
      function.parameters.map(\.selector) == [
        .name("a"), .number(2), .name("c"), .name("d"), .name("e"), .name("f"),
      ])
    #expect(
      function.parameters.map(\.rule.value) == [
        .out(free: nil), .string(null: false), .bytes(length: .number(4), null: nil),
        .buffer(BufferRule(size: .parameter(.name("n")), used: .result, grow: true)), .strings(null: nil),
        .buffer(BufferRule(size: .parameter(.name("n")), used: .parameter(.name("used")), grow: nil)),
      ])
    #expect(function.parameters[1].rule.place.position.line == 13)
    #expect(function.parameters[1].rule.text == "2 = { kind = \"string\", null = false }")
    #expect(function.result?.value == ResultRule(kind: .bytes(length: .name("n")), free: "free"))
    #expect(function.register?.value.fake == "fakes.open")
    #expect(rules.destructors.map(\.value.constructors) == [[.name("a"), .glob("b*")]])
  }

  @Test func placesConstantsAndFixedBuffers() throws {
    let text = """
      [[function]]
      match = "f"
      [function.parameters]
      a = { kind = "out", free = "g" }
      b = "inout"
      c = "null"
      d = { kind = "value", value = -1 }
      e = { kind = "buffer", size = 64, used = "n" }
      f = { kind = "buffer", size = "MAXIMUM" }
      """
    let rules = try RuleFile(name: "r", contents: Array(text.utf8)).rules
    let parameters = try #require(rules.functions.first?.matches.first?.rules.parameters)
    #expect(
      parameters.map(\.rule.value) == [
        .out(free: "g"), .inOut, .null, .value(-1),
        .buffer(BufferRule(size: .bytes(64), used: .parameter(.name("n")), grow: nil)),
        .buffer(BufferRule(size: .constant("MAXIMUM"), used: nil, grow: nil)),
      ])
  }

  @Test func presetsThatAFileAsksFor() throws {
    #expect(try RuleFile(name: "r", contents: Array("presets = [\"posix\"]".utf8)).presets == [.posix])
    #expect(try RuleFile(name: "r", contents: Array("presets = []".utf8)).presets == [])
    #expect(try RuleFile(name: "r", contents: []).presets == nil)
  }

  static let wrong: [(text: String, errors: [String])] = [
    ("a =", ["r.toml:1:4: error: Error while parsing key-value pair: encountered end-of-file"]),
    ("é = 1 é", ["r.toml:1:1: error: "]),
    (
      "rule = 1", ["r.toml:1:1: error: unknown key 'rule': a rules file has presets, function and destructor"]
    ),
    ("[[functions]]", ["r.toml:1:3: error: unknown key 'functions': did you mean 'function'?"]),
    ("function = 1", ["r.toml:1:1: error: write [[function]]: each rule is a table of its own"]),
    ("[function]\nmatch = \"a\"", ["r.toml:1:2: error: write [[function]]: each rule is a table of its own"]),
    ("function = [1]", ["r.toml:1:13: error: [[function]] is a table, not an integer"]),
    ("presets = \"posix\"", ["r.toml:1:11: error: 'presets' is a list of strings, not a string"]),
    ("presets = [\"psix\"]", ["r.toml:1:12: error: 'presets' cannot name \"psix\": did you mean 'posix'?"]),
    ("[[function]]\nsave_err = \"errno\"", ["r.toml:1:3: error: a [[function]] needs 'match' or 'regex'"]),
    (
      "[[function]]\nmatch = \"a\"\nregex = \"b\"",
      ["r.toml:3:1: error: a [[function]] has 'match' or 'regex', not both"]
    ),
    ("[[function]]\nmatch = []", ["r.toml:2:9: error: 'match' names no function"]),
    ("[[function]]\nmatch = \"\"", ["r.toml:2:9: error: the name of a function is empty"]),
    (
      "[[function]]\nmatch = [\"a\",\n  1]",
      ["r.toml:3:3: error: 'match' is a string or a list of strings, and this is an integer"]
    ),
    (
      "[[function]]\nmatch = 1979-05-27",
      ["r.toml:2:9: error: 'match' is a string or a list of strings, not a date or time"]
    ),
    ("[[function]]\nmatch = \"a[b\"", ["r.toml:2:9: error: 'a[b' has no ']' for its '[' at character 2"]),
    ("[[function]]\nregex = '('", ["r.toml:2:9: error: '(' is no regular expression: expected ')'"]),
    (
      "[[function]]\nmatch = [\"a\", \"b*\"]\nsave_err = \"erno\"\nreleasegil = 1\nelidable = 1.5",
      [
        "r.toml:3:12: error: 'save_err' cannot be \"erno\": did you mean 'errno'?",
        "r.toml:4:14: error: 'releasegil' is true or false, not an integer",
        "r.toml:5:12: error: 'elidable' is true or false, not a floating-point number",
      ]
    ),
    (
      "[[function]]\nmatch = \"a\"\ncalling_conv = \"fastcall\"",
      ["r.toml:3:16: error: 'calling_conv' cannot be \"fastcall\": write \"c\" or \"win\""]
    ),
    (
      "[[function]]\nmatch = \"a\"\nrelease_gil = true",
      ["r.toml:3:1: error: unknown key 'release_gil': did you mean 'releasegil'?"]
    ),
    (
      "[[function]]\nmatch = \"a\"\nparameters = 1",
      ["r.toml:3:14: error: 'parameters' is a table, not an integer"]
    ),
    (
      "[[function]]\nmatch = \"a\"\n[function.parameters]\na = \"output\"\nb = {}\nc = {kind = \"out\", length = \"n\"}\n0 = \"out\"",
      [
        "r.toml:4:5: error: 'kind' cannot be \"output\": write \"out\", \"inout\", \"string\", \"bytes\", \"buffer\", \"strings\", \"utf8\", \"value\", \"null\" or \"none\"",
        "r.toml:5:5: error: a parameter needs 'kind'",
        "r.toml:6:20: error: 'length' says nothing of a parameter that is \"out\"",
        "r.toml:7:1: error: there is no parameter '0': the first is 1",
      ]
    ),
    (
      "[[function]]\nmatch = \"a\"\n[function.parameters]\na = 1\nb = \"bytes\"\nc = {kind = \"buffer\", length = 0, grw = true}",
      [
        "r.toml:4:5: error: 'a' is a string like \"out\" or a table with 'kind', not an integer",
        "r.toml:5:5: error: \"bytes\" needs 'length', the parameter that says how many",
        "r.toml:6:13: error: \"buffer\" needs 'length', the parameter that says how large it is, or 'size'",
        "r.toml:6:32: error: there is no parameter 0: the first is 1",
        "r.toml:6:35: error: unknown key 'grw': did you mean 'grow'?",
      ]
    ),
    (
      "[[function]]\nmatch = \"a\"\n[function.parameters]\na = \"value\"\nb = {kind = \"buffer\", size = 0}\nc = {kind = \"buffer\", length = \"n\", size = 1}\nd = {kind = \"value\", value = \"x\"}\ne = {kind = \"null\", free = \"f\"}",
      [
        "r.toml:4:5: error: \"value\" needs 'value', the number that is always passed",
        "r.toml:5:13: error: \"buffer\" needs 'length', the parameter that says how large it is, or 'size'",
        "r.toml:5:30: error: a buffer has at least one byte",
        "r.toml:6:13: error: a buffer has either 'length', a parameter, or 'size', a constant",
        "r.toml:7:13: error: \"value\" needs 'value', the number that is always passed",
        "r.toml:7:30: error: 'value' is an integer, not a string",
        "r.toml:8:21: error: 'free' says nothing of a parameter that is \"null\"",
      ]
    ),
    (
      "[[function]]\nmatch = \"a\"\nresult = \"sting\"",
      ["r.toml:3:10: error: 'result' cannot be \"sting\": did you mean 'string'?"]
    ),
    (
      "[[function]]\nmatch = \"a\"\n[function.result]\nfree = 1\nkind = \"string\"\nlength = \"n\"",
      [
        "r.toml:4:8: error: 'free' is a string, not an integer",
        "r.toml:6:1: error: 'length' says nothing of a result that is \"string\"",
      ]
    ),
    (
      "[[function]]\nmatch = \"a\"\n[function.result]\nfree = \"b\"",
      ["r.toml:3:11: error: a result needs 'kind'"]
    ),
    (
      "[[function]]\nmatch = \"a\"\nregister = {functon = \"b\"}",
      ["r.toml:3:13: error: unknown key 'functon': did you mean 'function'?"]
    ),
    (
      "[[destructor]]\nconstructor = \"a\"\ndestrutor = \"b\"",
      [
        "r.toml:1:3: error: a [[destructor]] needs 'destructor'",
        "r.toml:3:1: error: unknown key 'destrutor': did you mean 'destructor'?",
      ]
    ),
    ("\"a\\u0000\" = 1", ["r.toml:1:3: error: no name has a NUL in it"]),
    ("a = 1\u{0}", ["r.toml:1:6: error: the file has a NUL byte, as no text has"]),
  ]

  @Test(arguments: wrong)
  func isWrong(_ text: String, _ expected: [String]) {
    let found = errors(Array(text.utf8))
    #expect(found.count == expected.count, "\(found)")
    for (one, start) in zip(found, expected) {
      #expect(start.hasSuffix("error: ") ? one.hasPrefix(start) : one == start)
    }
  }

  @Test func bytesThatAreNoText() {
    #expect(
      errors(Array("a = 1\nb = \"".utf8) + [0xFF] + Array("\"".utf8)) == [
        "r.toml:2:6: error: the file is not UTF-8 text"
      ])
    #expect(
      errors([0xFF] + Array("a = 1\n".utf8)) == ["r.toml:1:1: error: the file is not UTF-8 text"])
    let long = Array(String(repeating: "# é\n", count: 500).utf8)
    #expect(errors(long + [0xC3]) == ["r.toml:501:1: error: the file is not UTF-8 text"])
  }

  @Test func theBundledRulesAreRight() throws {
    for preset in Preset.allCases {
      let rules = try preset.rules(isForCLibrary: true)
      let names = rules.functions.flatMap(\.matches).map(\.pattern)
      #expect(names.filter { !$0.isExact } == [])
      let lookup = RuleLookup(rules)
      for name in Set(names.map(\.text)) {
        #expect(lookup.contradictions(about: name, inCLibrary: true, parameterNames: []).isEmpty, "\(name)")
      }
    }
  }
}
