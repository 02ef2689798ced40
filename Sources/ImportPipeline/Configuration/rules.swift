import CDeclarations
import Diagnostics
import FileSystem
import Hashing
import ProjectReading
import RuleReading
import Rules
import TOMLReading

extension ImportOptions {
  /// Reads the rules files; everything that is wrong with any of them is told at once.
  ///
  /// - Returns: the files, and hashes of their contents.
  func readRules(
    in directory: String
  ) throws(ImportFailure) -> (files: [RuleFile], contents: [ContentHash]) {
    if let name = presets.first(where: { $0 != "none" && Preset(rawValue: $0) == nil }) {
      throw wording.failure(.usage, .preset, name, "there is no preset '\(name)': write posix or none")
    }
    if presets.contains("none"), presets.contains(where: { $0 != "none" }) {
      throw wording.failure(
        .usage, .preset, "none",
        "\(wording.name(.preset)) none does not go together with another preset")
    }
    var files: [RuleFile] = []
    var hashes: [ContentHash] = []
    var errors: [Diagnostic] = []
    for path in rulesFiles {
      let contents = try bytes(of: path, in: directory)
      hashes.append(ContentHash(of: contents))
      do throws(TOMLErrors) {
        files.append(try RuleFile(name: path, contents: contents))
      } catch {
        errors += error.diagnostics
      }
    }
    if !errors.isEmpty { throw ImportFailure(rules: errors) }
    return (files, hashes)
  }

  private func bytes(of path: String, in directory: String) throws(ImportFailure) -> [UInt8] {
    do {
      return try Files.contents(PathText.join(directory, path))
    } catch {
      throw wording.failure(.file, .rules, path, "cannot read '\(path)': \(error)")
    }
  }
}

extension ImportConfiguration {
  /// All rules for these declarations. What is bundled for the C library is read only where there is something of it.
  func rules(for declarations: HeaderDeclarations) throws(ImportFailure) -> RuleSet {
    var rules = RuleSet()
    let hasCLibrary = declarations.functions.contains { $0.attributes.contains(.cLibrary) }
    if let asked = askedPresets {
      for preset in asked { try add(preset, isForCLibrary: false, to: &rules) }
    } else if hasCLibrary {
      try add(.posix, isForCLibrary: true, to: &rules)
    }
    for file in ruleFiles {
      rules.functions += file.rules.functions
      rules.destructors += file.rules.destructors
    }
    return rules
  }

  /// The presets that are asked for: the command line says so before the files; nil when neither does.
  private var askedPresets: [Preset]? {
    if !options.presets.isEmpty { return uniqueElements(options.presets.compactMap(Preset.init)) }
    let stated = ruleFiles.compactMap(\.presets)
    return stated.isEmpty ? nil : uniqueElements(stated.flatMap(\.self))
  }

  private func add(
    _ preset: Preset, isForCLibrary: Bool, to rules: inout RuleSet
  ) throws(ImportFailure) {
    do {
      let bundled = try preset.rules(isForCLibrary: isForCLibrary)
      rules.functions += bundled.functions
      rules.destructors += bundled.destructors
    } catch {
      throw ImportFailure(
        .internal, "the bundled rules '\(preset.rawValue)': \(error.diagnostics.map(\.description))")
    }
  }
}
