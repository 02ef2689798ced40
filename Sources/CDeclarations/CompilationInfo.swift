/// What a binding module needs to compile and link: RPython's `ExternalCompilationInfo`, attribute by attribute.
///
/// Names and meaning are those of `rpython/translator/tool/cbuild.py`, spelled the Swift way.
public struct CompilationInfo: Hashable, Sendable {
  /// Pieces of text in front of every `#include` of the C file.
  public var preIncludeBits: [String] = []
  /// Header names for `#include <…>`, in order.
  public var includes: [String] = []
  /// Directories for the C compiler's `-I`.
  public var includeDirs: [String] = []
  /// Pieces of text behind the `#include`s.
  public var postIncludeBits: [String] = []
  /// Names of libraries for the linker's `-l`.
  public var libraries: [String] = []
  /// Directories for the linker's `-L`.
  public var libraryDirs: [String] = []
  /// C sources, each a whole text, compiled on their own and linked.
  public var separateModuleSources: [String] = []
  /// Names of C files, compiled on their own and linked.
  public var separateModuleFiles: [String] = []
  /// Arguments handed to the C compiler as they are.
  public var compileExtra: [String] = []
  /// Arguments handed to the linker as they are.
  public var linkExtra: [String] = []
  /// Frameworks of macOS.
  public var frameworks: [String] = []
  /// Files handed to the linker by name.
  public var linkFiles: [String] = []
  /// Libraries searched only by untranslated RPython.
  public var testonlyLibraries: [String] = []
  /// Whether the C++ compiler links.
  public var useCppLinker = false
  /// The platform this is for; nil for the one RPython translates to by default.
  public var platform: String?

  /// Makes an empty one.
  public init() {}
}

extension CompilationInfo {
  /// One of the attributes that hold a list of strings.
  public struct ListAttribute: Sendable {
    /// RPython's name of it.
    public let name: String
    /// Where it is stored.
    public let path: any WritableKeyPath<CompilationInfo, [String]> & Sendable
    /// Whether ``CompilationInfo/merging(_:)`` keeps elements that are there already (`_DUPLICATES_OK`).
    public let keepsDuplicates: Bool

    init(
      _ name: String, _ path: any WritableKeyPath<CompilationInfo, [String]> & Sendable,
      keepsDuplicates: Bool = false
    ) {
      self.name = name
      self.path = path
      self.keepsDuplicates = keepsDuplicates
    }
  }

  /// Every list attribute, in the order of RPython's `_ATTRIBUTES`.
  public static let listAttributes: [ListAttribute] = [
    ListAttribute("pre_include_bits", \.preIncludeBits),
    ListAttribute("includes", \.includes),
    ListAttribute("include_dirs", \.includeDirs),
    ListAttribute("post_include_bits", \.postIncludeBits),
    ListAttribute("libraries", \.libraries),
    ListAttribute("library_dirs", \.libraryDirs),
    ListAttribute("separate_module_sources", \.separateModuleSources),
    ListAttribute("separate_module_files", \.separateModuleFiles),
    ListAttribute("compile_extra", \.compileExtra, keepsDuplicates: true),
    ListAttribute("link_extra", \.linkExtra, keepsDuplicates: true),
    ListAttribute("frameworks", \.frameworks),
    ListAttribute("link_files", \.linkFiles),
    ListAttribute("testonly_libraries", \.testonlyLibraries),
  ]
}
