/// A path as the emitted module writes it.
public enum EmittedPath: Hashable, Sendable {
  /// An absolute path that the user gave.
  case absolute(String)
  /// A path from the directory of the module, with `/` between its components; `.` for the directory itself.
  case besideModule(String)
}

/// The compilation info as the emitted module writes it: nothing of the generating machine is in it that the user
/// did not name.
public struct EmittedCompilationInfo: Hashable, Sendable {
  /// `pre_include_bits`.
  public var preIncludeBits: [String] = []
  /// `includes`: the headers, in order.
  public var includes: [String] = []
  /// `include_dirs`.
  public var includeDirs: [EmittedPath] = []
  /// `post_include_bits`.
  public var postIncludeBits: [String] = []
  /// `libraries`.
  public var libraries: [String] = []
  /// `library_dirs`.
  public var libraryDirs: [EmittedPath] = []
  /// `separate_module_sources`, each the whole text of a C file.
  public var separateModuleSources: [String] = []
  /// `separate_module_files`.
  public var separateModuleFiles: [EmittedPath] = []
  /// `compile_extra`.
  public var compileExtra: [String] = []
  /// `link_extra`.
  public var linkExtra: [String] = []
  /// `frameworks`.
  public var frameworks: [String] = []
  /// `link_files`.
  public var linkFiles: [EmittedPath] = []
  /// `testonly_libraries`.
  public var testonlyLibraries: [String] = []
  /// `use_cpp_linker`.
  public var useCppLinker = false
  /// For each, `ExternalCompilationInfo.from_pkg_config(NAME)` is merged in.
  public var pkgConfigNames: [String] = []
  /// For each, `ExternalCompilationInfo.from_config_tool(NAME)` is merged in.
  public var configTools: [String] = []

  /// Makes an empty one.
  public init() {}

  /// Whether any path starts at the module's own directory, so that the module has to know it.
  public var needsModuleDirectory: Bool {
    (includeDirs + libraryDirs + separateModuleFiles + linkFiles).contains { path in
      switch path {
      case .absolute: false
      case .besideModule: true
      }
    }
  }
}
