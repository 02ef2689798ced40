import Bindings
import Diagnostics
import ProjectReading
import Rules

extension ImportOptions {
  /// Takes over what a project file says for one key.
  ///
  /// - Returns: what is wrong with it.
  mutating func apply(_ setting: ModuleSetting, ofModule name: String) -> [Diagnostic] {
    var errors: [Diagnostic] = []
    switch setting.value {
    case .flag(let isSet): apply(setting.key, isSet)
    case .texts(let texts):
      for text in texts {
        if let problem = apply(setting.key, text, ofModule: name) {
          errors.append(Diagnostic(severity: .error, message: problem, position: text.position))
        }
      }
    }
    return errors
  }

  private mutating func apply(_ key: ModuleKey, _ isSet: Bool) {
    switch key {
    case .useCppLinker: useCppLinker = isSet
    case .frozen: frozen = isSet
    case .docs: docs = isSet
    case .recordsByPointer: recordsByPointer = isSet
    case .checkSymbols: checksSymbols = isSet
    case .omitMissingSymbols: omitsMissingSymbols = isSet
    case .headers, .output, .includeDirectories, .defines, .undefines, .libraries, .libraryDirectories,
      .pkgConfig, .configTool, .preIncludeBits, .postIncludeBits, .separateModuleSource, .separateModuleFile,
      .compileExtra, .linkExtra, .framework, .linkFile, .testonlyLibrary, .target, .standard, .own,
      .allow, .block, .rename, .stripPrefix, .external,
      .prototype, .instance, .rules, .preset, .dialect, .helpers, .register, .symbolsFrom, .usedBy, .report,
      .failOn, .clangArguments:
      break
    }
  }

  /// Takes over one text; gives what is wrong with it.
  private mutating func apply(_ key: ModuleKey, _ placed: PlacedText, ofModule name: String) -> String? {
    let text = placed.text
    let stated = StatedText(text, option: key.rawValue, at: placed.position, isForAll: placed.isForAll)
    switch key {
    case .headers: headers.append(text)
    case .output: output = text.replacing("{name}", with: name)
    case .includeDirectories: includeDirectories.append(text)
    case .defines: macros.append(.define(text))
    case .undefines: macros.append(.undefine(text))
    case .libraries: libraries.append(text)
    case .libraryDirectories: libraryDirectories.append(text)
    case .pkgConfig: pkgConfigNames.append(text)
    case .configTool: configTools.append(text)
    case .preIncludeBits: preIncludeBits.append(text)
    case .postIncludeBits: postIncludeBits.append(text)
    case .separateModuleSource: separateModuleSources.append(text)
    case .separateModuleFile: separateModuleFiles.append(text)
    case .compileExtra: compileExtra.append(text)
    case .linkExtra: linkExtra.append(text)
    case .framework: frameworks.append(text)
    case .linkFile: linkFiles.append(text)
    case .testonlyLibrary: testonlyLibraries.append(text)
    case .target: target = text
    case .standard: standard = text
    case .own:
      ownGlobs.append(text)
      project?.ownership.append(stated)
    case .allow: allowed.append(stated)
    case .block: blocked.append(stated)
    case .rename: renames.append(stated)
    case .stripPrefix: strippedPrefixes.append(stated)
    case .external: externals.append(stated)
    case .prototype: prototypes.append(text)
    case .instance: instances.append(text)
    case .rules: rulesFiles.append(text)
    case .preset: presets.append(text)
    case .dialect: dialect = Dialect(rawValue: text) ?? dialect
    case .helpers: helpers = HelperSelection(rawValue: text) ?? helpers
    case .register: registered.append(text)
    case .symbolsFrom: symbolSources.append(text)
    case .usedBy: users.append(text)
    case .report: return addReport(text.replacing("{name}", with: name))
    case .failOn: return addFailCondition(text)
    case .clangArguments: clangArguments.append(text)
    case .useCppLinker, .frozen, .docs, .recordsByPointer, .checkSymbols, .omitMissingSymbols: break
    }
    return nil
  }

  private mutating func addReport(_ text: String) -> String? {
    guard let report = ReportRequest(text) else {
      return "'\(text)' is no report: write a format (text, json, sarif, markdown), or FORMAT=FILE"
    }
    reports.append(report)
    return nil
  }

  private mutating func addFailCondition(_ text: String) -> String? {
    guard let condition = FailCondition(text) else {
      return FailCondition.problem(with: text)
    }
    failConditions.append(condition)
    return nil
  }
}
