import Bindings
import Rules

/// What the command line asks for, word for word.
public struct ImportOptions: Hashable, Sendable {
  /// A macro that the headers see, in the order of the command line.
  public enum Macro: Hashable, Sendable {
    /// `-D NAME[=VALUE]`.
    case define(String)
    /// `-U NAME`.
    case undefine(String)
  }

  /// Paths, or what one writes in `#include <…>`.
  public var headers: [String]
  /// `-o`; nil and `-` are standard output.
  public var output: String?
  /// `-I`.
  public var includeDirectories: [String] = []
  /// `-D` and `-U`.
  public var macros: [Macro] = []
  /// `-l`.
  public var libraries: [String] = []
  /// `-L`.
  public var libraryDirectories: [String] = []
  /// `--pkg-config`.
  public var pkgConfigNames: [String] = []
  /// `--config-tool`.
  public var configTools: [String] = []
  /// `--pre-include-bits`.
  public var preIncludeBits: [String] = []
  /// `--post-include-bits`.
  public var postIncludeBits: [String] = []
  /// `--separate-module-source`: names of files whose text is carried along.
  public var separateModuleSources: [String] = []
  /// `--separate-module-file`.
  public var separateModuleFiles: [String] = []
  /// `--compile-extra`.
  public var compileExtra: [String] = []
  /// `--link-extra`.
  public var linkExtra: [String] = []
  /// `--framework`.
  public var frameworks: [String] = []
  /// `--link-file`.
  public var linkFiles: [String] = []
  /// `--testonly-library`.
  public var testonlyLibraries: [String] = []
  /// `--use-cpp-linker`.
  public var useCppLinker = false
  /// `--target`.
  public var target: String?
  /// `--std`.
  public var standard: String?
  /// `--own`.
  public var ownGlobs: [String] = []
  /// `--allow`.
  public var allowed: [StatedText] = []
  /// `--block`.
  public var blocked: [StatedText] = []
  /// `--rename`.
  public var renames: [StatedText] = []
  /// `--strip-prefix`.
  public var strippedPrefixes: [StatedText] = []
  /// `--external`.
  public var externals: [StatedText] = []
  /// `--prototype`.
  public var prototypes: [String] = []
  /// `--instance`.
  public var instances: [String] = []
  /// `--rules`.
  public var rulesFiles: [String] = []
  /// `--preset`.
  public var presets: [String] = []
  /// `--dialect`.
  public var dialect = Dialect.rpython
  /// `--frozen`.
  public var frozen = false
  /// `--docs`.
  public var docs = false
  /// `--records-by-pointer`.
  public var recordsByPointer = false
  /// `--report`.
  public var reports: [ReportRequest] = []
  /// `--fail-on`.
  public var failConditions: [FailCondition] = []
  /// `--helpers`.
  public var helpers = HelperSelection.safe
  /// `--register`.
  public var registered: [String] = []
  /// `--check-symbols`.
  public var checksSymbols = false
  /// `--omit-missing-symbols`.
  public var omitsMissingSymbols = false
  /// `--symbols-from`.
  public var symbolSources: [String] = []
  /// `--used-by`: files, directories and globs.
  public var users: [String] = []
  /// Whether the module is for a review, which looks at how C lays out records.
  public var isForReview = false
  /// `--depfile`.
  public var depfile: String?
  /// `--cache`: the directory of the cache; nil for none.
  public var cacheDirectory: String?
  /// What follows `--`.
  public var clangArguments: [String] = []

  /// What a project file says beyond options; nil for an import of the command line.
  public var project: ModuleOfProject?

  /// How messages name them.
  var wording = Wording()

  /// Makes the options of a command line that names headers and nothing else.
  public init(headers: [String]) { self.headers = headers }
}
