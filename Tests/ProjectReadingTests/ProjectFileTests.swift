import Diagnostics
import ProjectReading
import RuleReading
import Rules
import TOMLReading
import Testing

/// What a project file says, and everything that can be wrong with it.
@Suite struct ProjectFileTests {
  private func read(_ text: String) throws -> ProjectFile {
    try ProjectFile(name: "p.toml", contents: Array(text.utf8))
  }

  private func texts(_ module: ProjectFile.Module, _ key: ModuleKey) -> [String] {
    guard let setting = module.settings.first(where: { $0.key == key }),
      case .texts(let texts) = setting.value
    else { return [] }
    return texts.map(\.text)
  }

  @Test func everyKeyIsRead() throws {
    let values = ModuleKey.allCases.map { key in
      switch key.shape {
      case .list: "\(key.rawValue) = [\"first\", \"second\"]"
      case .word: "\(key.rawValue) = \"word\""
      case .choice(let words): "\(key.rawValue) = \"\(words[0])\""
      case .choices(let words): "\(key.rawValue) = [\"\(words[0])\"]"
      case .flag: "\(key.rawValue) = true"
      }
    }
    let file = try read("[module.m]\n" + values.joined(separator: "\n"))
    #expect(file.errors == [])
    #expect(file.modules.first?.settings.map(\.key) == ModuleKey.allCases)
  }

  @Test func listsOfAllComeFirstAndOtherValuesGiveWay() throws {
    let file = try read(
      """
      [all]
      define = ["A"]
      helpers = "none"
      docs = true
      preset = ["posix"]
      [module.m]
      headers = "m.h"
      define = ["B"]
      helpers = "all"
      preset = "none"
      [module.n]
      headers = ["n.h", "o.h"]
      """)
    #expect(file.errors == [])
    #expect(file.modules.map(\.name) == ["m", "n"])
    let (first, second) = (file.modules[0], file.modules[1])
    #expect(texts(first, .defines) == ["A", "B"])
    #expect(texts(first, .helpers) == ["all"])
    #expect(texts(first, .preset) == ["none"])
    #expect(texts(second, .defines) == ["A"])
    #expect(texts(second, .headers) == ["n.h", "o.h"])
    #expect(second.settings.contains { $0.key == .docs && $0.value == .flag(true) })
  }

  @Test func rulesStandInTheProjectFile() throws {
    let file = try read(
      """
      [module.m]
      headers = "m.h"
      [[module.m.function]]
      match = "f"
      save_err = "errno"
      [[module.m.destructor]]
      constructor = "g"
      destructor = "h"
      """)
    #expect(file.errors == [])
    #expect(file.modules.first?.rules.rules.functions.count == 1)
    #expect(file.modules.first?.rules.rules.destructors.count == 1)
  }

  @Test func everythingThatIsWrongIsToldAtOnce() throws {
    let file = try read(
      """
      modul = 3
      [all]
      headers = "x"
      helpers = "sfe"
      [module.a]
      heades = ["q"]
      preset = ["posx"]
      define = ["A", 1, ""]
      docs = "yes"
      [[module.a.function]]
      match = "x"
      save_er = "errno"
      [module."a b"]
      headers = "x"
      [module."ê"]
      headers = "x"
      """)
    #expect(
      file.errors.sortedByPosition().map(\.description) == [
        "p.toml:1:1: error: unknown key 'modul': did you mean 'module'?",
        "p.toml:3:1: error: unknown key 'headers': did you mean 'helpers'?",
        "p.toml:4:11: error: 'helpers' cannot be \"sfe\": did you mean 'safe'?",
        "p.toml:5:9: error: a module needs 'headers'",
        "p.toml:6:1: error: unknown key 'heades': did you mean 'headers'?",
        "p.toml:7:11: error: 'preset' cannot name \"posx\": did you mean 'posix'?",
        "p.toml:8:16: error: 'define' is a string or a list of strings, and this is an integer",
        "p.toml:8:19: error: 'define' has an empty string in it",
        "p.toml:9:8: error: 'docs' is true or false, not a string",
        "p.toml:12:1: error: unknown key 'save_er': did you mean 'save_err'?",
        "p.toml:13:9: error: a module's name has ASCII letters, digits and any of _-.+ in it",
        "p.toml:15:9: error: a module's name has ASCII letters, digits and any of _-.+ in it",
      ])
  }

  @Test func aProjectHasModules() throws {
    #expect(
      try read("[all]\n").errors.map(\.description) == [
        "p.toml:1:1: error: the project has no module: write [module.NAME] with 'headers'"
      ])
    #expect(throws: TOMLErrors.self) { try read("[all\n") }
  }
}
