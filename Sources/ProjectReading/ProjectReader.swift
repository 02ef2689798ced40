import Diagnostics
import RuleReading
import Rules
import TOMLReading

/// Makes modules of placed values, and keeps everything that is wrong with them.
struct ProjectReader: PlacedValueReading {
  var modules: [ProjectFile.Module] = []
  var errors: [Diagnostic] = []

  mutating func readRoot(_ root: [PlacedValue.Entry]) {
    var all: [ModuleSetting] = []
    var tables: [PlacedValue.Entry] = []
    for entry in root {
      switch entry.key {
      case "all": all = readAll(entry)
      case "module": tables = entries(entry.value, "'module'") ?? []
      default: unknown(entry, among: ["all", "module"], in: "a project file")
      }
    }
    for table in tables { readModule(table, all) }
  }

  private mutating func readAll(_ table: PlacedValue.Entry) -> [ModuleSetting] {
    let keys = ModuleKey.allCases.filter(\.isForAll)
    return (entries(table.value, "[all]") ?? []).compactMap { entry in
      guard let key = keys.first(where: { $0.rawValue == entry.key }) else {
        unknown(entry, among: keys.map(\.rawValue), in: "[all]")
        return nil
      }
      return readSetting(key, entry).map(\.forAll)
    }
  }

  private mutating func readModule(_ table: PlacedValue.Entry, _ all: [ModuleSetting]) {
    checkName(table)
    guard let entries = entries(table.value, "[module.\(table.key)]") else { return }
    var settings: [ModuleSetting] = []
    var rules: [PlacedValue.Entry] = []
    var pythonName: PlacedText?
    for entry in entries {
      if let key = ModuleKey(rawValue: entry.key) {
        if let setting = readSetting(key, entry) { settings.append(setting) }
      } else if entry.key == pythonNameKey {
        pythonName = readPythonName(entry)
      } else if RuleFile.tables.contains(entry.key) {
        rules.append(entry)
      } else {
        unknown(
          entry, among: ModuleKey.allCases.map(\.rawValue) + [pythonNameKey] + RuleFile.tables, in: "a module"
        )
      }
    }
    require(["headers"], of: entries, table.value, in: "a module")
    for setting in settings where setting.key == .headers && setting.value == .texts([]) {
      complain(setting.position, "'headers' names no header")
    }
    modules.append(
      ProjectFile.Module(
        name: table.key, position: table.position, pythonName: pythonName,
        settings: merge(all, with: settings),
        rules: readRules(rules)))
  }

  /// Other tables, messages and the command line name it.
  private mutating func checkName(_ table: PlacedValue.Entry) {
    let isWord = table.key.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "+") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
    if table.key.isEmpty || !isWord {
      complain(table.position, "a module's name has ASCII letters, digits and any of _-.+ in it")
    }
  }

  private mutating func readPythonName(_ entry: PlacedValue.Entry) -> PlacedText? {
    guard let name = word(entry) else { return nil }
    if !isPythonModule(name) {
      complain(entry.value.position, "'\(name)' cannot be the name of a Python module")
    }
    return PlacedText(name, at: entry.value.position)
  }

  private mutating func readRules(_ entries: [PlacedValue.Entry]) -> RuleFile {
    do throws(TOMLErrors) {
      return try RuleFile(entries)
    } catch {
      errors += error.diagnostics
      return RuleFile.empty
    }
  }

  private mutating func readSetting(_ key: ModuleKey, _ entry: PlacedValue.Entry) -> ModuleSetting? {
    let value: ModuleSetting.Value?
    switch key.shape {
    case .flag: value = flag(entry).map(ModuleSetting.Value.flag)
    case .word: value = word(entry).map { .texts([PlacedText($0, at: entry.value.position)]) }
    case .choice(let words):
      value = word(entry).flatMap { text in
        guard words.contains(text) else {
          return wrongWord(text, entry.key, entry.value.position, among: words)
        }
        return .texts([PlacedText(text, at: entry.value.position)])
      }
    case .list: value = texts(entry).map(ModuleSetting.Value.texts)
    case .choices(let words):
      value = texts(entry).map { texts in
        for text in texts where !words.contains(text.text) {
          let _: String? = wrongWord(text.text, entry.key, text.position, among: words, verb: "name")
        }
        return .texts(texts)
      }
    }
    return value.map { ModuleSetting(key: key, position: entry.position, value: $0) }
  }

  private mutating func texts(_ entry: PlacedValue.Entry) -> [PlacedText]? {
    strings(entry, orOne: true)?.map { text, position in
      if text.isEmpty { complain(position, "'\(entry.key)' has an empty string in it") }
      return PlacedText(text, at: position)
    }
  }
}

/// The key of the name by which other modules import one; no option says it.
public let pythonNameKey = "python-name"

/// What `[all]` says and what a module says: lists are put together, the general part first; anything else is what the
/// module says where it says something.
private func merge(_ all: [ModuleSetting], with own: [ModuleSetting]) -> [ModuleSetting] {
  var merged = all
  for setting in own {
    guard let index = merged.firstIndex(where: { $0.key == setting.key }) else {
      merged.append(setting)
      continue
    }
    var combined = setting
    if setting.key.isPutTogether, case .texts(let first) = merged[index].value,
      case .texts(let second) = setting.value
    {
      combined.value = .texts(first + second)
    }
    merged[index] = combined
  }
  return merged
}

extension ModuleSetting {
  /// The same for all modules.
  fileprivate var forAll: ModuleSetting {
    guard case .texts(let texts) = value else { return self }
    var setting = self
    setting.value = .texts(
      texts.map { text in
        var text = text
        text.isForAll = true
        return text
      })
    return setting
  }
}

extension ModuleKey {
  /// Whether what a module says comes to what `[all]` says, and not into its place. Presets are chosen anew, since
  /// `none` goes with no other.
  fileprivate var isPutTogether: Bool {
    switch shape {
    case .list: true
    case .word, .choice, .choices, .flag: false
    }
  }
}
