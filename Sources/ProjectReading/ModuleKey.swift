import Bindings
import RuleReading

/// A key of a project file that says what an option of the command line says.
///
/// The raw value is the key. Keys are called like the long option where there is one; a key whose option may be given
/// several times takes a list.
public enum ModuleKey: String, Hashable, Sendable, CaseIterable {
  /// The headers, as on the command line.
  case headers
  /// `-o`; `{name}` in it stands for the name of the module.
  case output
  /// `-I`.
  case includeDirectories = "include-dirs"
  /// `-D`.
  case defines = "define"
  /// `-U`; behind every `-D`.
  case undefines = "undefine"
  /// `-l`.
  case libraries
  /// `-L`.
  case libraryDirectories = "library-dirs"
  /// `--pkg-config`.
  case pkgConfig = "pkg-config"
  /// `--config-tool`.
  case configTool = "config-tool"
  /// `--pre-include-bits`.
  case preIncludeBits = "pre-include-bits"
  /// `--post-include-bits`.
  case postIncludeBits = "post-include-bits"
  /// `--separate-module-source`.
  case separateModuleSource = "separate-module-source"
  /// `--separate-module-file`.
  case separateModuleFile = "separate-module-file"
  /// `--compile-extra`.
  case compileExtra = "compile-extra"
  /// `--link-extra`.
  case linkExtra = "link-extra"
  /// `--framework`.
  case framework
  /// `--link-file`.
  case linkFile = "link-file"
  /// `--testonly-library`.
  case testonlyLibrary = "testonly-library"
  /// `--use-cpp-linker`.
  case useCppLinker = "use-cpp-linker"
  /// `--target`.
  case target
  /// `--std`.
  case standard = "std"
  /// `--own`.
  case own
  /// `--allow`.
  case allow
  /// `--block`.
  case block
  /// `--rename`.
  case rename
  /// `--strip-prefix`.
  case stripPrefix = "strip-prefix"
  /// `--external`.
  case external
  /// `--prototype`.
  case prototype
  /// `--instance`.
  case instance
  /// `--rules`.
  case rules
  /// `--preset`.
  case preset
  /// `--dialect`.
  case dialect
  /// `--frozen`.
  case frozen
  /// `--helpers`.
  case helpers
  /// `--register`.
  case register
  /// `--docs`.
  case docs
  /// `--records-by-pointer`.
  case recordsByPointer = "records-by-pointer"
  /// `--check-symbols`.
  case checkSymbols = "check-symbols"
  /// `--omit-missing-symbols`.
  case omitMissingSymbols = "omit-missing-symbols"
  /// `--symbols-from`.
  case symbolsFrom = "symbols-from"
  /// `--used-by`.
  case usedBy = "used-by"
  /// `--report`.
  case report
  /// `--fail-on`.
  case failOn = "fail-on"
  /// What follows `--`.
  case clangArguments = "clang-arguments"

  /// What a key takes.
  public enum Shape: Hashable, Sendable {
    /// A string, or a list of strings.
    case list
    /// A string.
    case word
    /// One of these.
    case choice([String])
    /// A list of these.
    case choices([String])
    /// `true` or `false`.
    case flag
  }

  /// What it takes.
  public var shape: Shape {
    switch self {
    case .headers, .includeDirectories, .defines, .undefines, .libraries, .libraryDirectories, .pkgConfig,
      .configTool, .preIncludeBits, .postIncludeBits, .separateModuleSource, .separateModuleFile,
      .compileExtra, .linkExtra, .framework, .linkFile, .testonlyLibrary, .own, .allow, .block, .rename,
      .stripPrefix, .external, .prototype, .instance, .rules,
      .register, .symbolsFrom, .usedBy, .report, .failOn, .clangArguments:
      .list
    case .output, .target, .standard: .word
    case .preset: .choices(Preset.allCases.map(\.rawValue) + ["none"])
    case .dialect: .choice(Dialect.allCases.map(\.rawValue))
    case .helpers: .choice(HelperSelection.allCases.map(\.rawValue))
    case .useCppLinker, .frozen, .docs, .recordsByPointer, .checkSymbols, .omitMissingSymbols: .flag
    }
  }

  /// The option of the command line that says the same; nil for what has no option in front of it there: the headers,
  /// and what follows `--`.
  public var option: String? {
    switch self {
    case .headers, .clangArguments: nil
    case .output: "-o"
    case .includeDirectories: "-I"
    case .defines: "-D"
    case .undefines: "-U"
    case .libraries: "-l"
    case .libraryDirectories: "-L"
    case .pkgConfig, .configTool, .preIncludeBits, .postIncludeBits, .separateModuleSource,
      .separateModuleFile, .compileExtra, .linkExtra, .framework, .linkFile, .testonlyLibrary, .useCppLinker,
      .target, .standard, .own, .allow, .block, .rename, .stripPrefix, .external, .prototype, .instance,
      .rules, .preset, .dialect, .frozen, .helpers,
      .register, .docs, .recordsByPointer, .checkSymbols, .omitMissingSymbols, .symbolsFrom, .usedBy, .report,
      .failOn:
      "--" + rawValue
    }
  }

  /// Whether `[all]` may have it: the headers of one module are no other's.
  public var isForAll: Bool { self != .headers }
}
