import ArgumentParser
import ImportPipeline

/// What the module needs when it is compiled and linked: the attributes of RPython's ExternalCompilationInfo.
struct LinkingOptions: ParsableArguments {
  @Option(
    name: .customShort("l"), help: ArgumentHelp("Link with a library: -l z for libz.", valueName: "lib"))
  var libraries: [String] = []

  @Option(
    name: .customShort("L"), help: ArgumentHelp("Search DIR for libraries.", valueName: "dir"),
    completion: .directory)
  var libraryDirectories: [String] = []

  @Option(
    name: .customLong("pkg-config"),
    help: ArgumentHelp("Take flags from pkg-config, here and when the module is imported.", valueName: "name")
  )
  var pkgConfigNames: [String] = []

  @Option(
    name: .customLong("config-tool"),
    help: ArgumentHelp(
      "Take flags from a program like sdl2-config, here and when the module is imported.", valueName: "name"))
  var configTools: [String] = []

  @Option(
    name: .customLong("separate-module-source"),
    help: ArgumentHelp(
      "Carry the text of a C file in the module, to be compiled with it.", valueName: "file"),
    completion: .file(extensions: ["c"]))
  var separateModuleSources: [String] = []

  @Option(
    name: .customLong("separate-module-file"),
    help: ArgumentHelp(
      "Name a C file to be compiled with the module; RPython refuses files outside its own tree.",
      valueName: "file"),
    completion: .file(extensions: ["c"]))
  var separateModuleFiles: [String] = []

  @Option(
    name: .customLong("link-extra"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An argument for the linker.", valueName: "arg"))
  var linkExtra: [String] = []

  @Option(
    name: .customLong("link-file"), help: ArgumentHelp("A file for the linker.", valueName: "file"),
    completion: .file())
  var linkFiles: [String] = []

  @Option(
    name: .customLong("framework"), help: ArgumentHelp("Link with a framework of macOS.", valueName: "name"))
  var frameworks: [String] = []

  @Option(
    name: .customLong("testonly-library"),
    help: ArgumentHelp("A library for untranslated RPython alone.", valueName: "lib"))
  var testonlyLibraries: [String] = []

  @Flag(name: .customLong("use-cpp-linker"), help: "Link with the C++ compiler.")
  var useCppLinker = false

  func apply(to options: inout ImportOptions) {
    options.libraries = libraries
    options.libraryDirectories = libraryDirectories
    options.pkgConfigNames = pkgConfigNames
    options.configTools = configTools
    options.separateModuleSources = separateModuleSources
    options.separateModuleFiles = separateModuleFiles
    options.linkExtra = linkExtra
    options.linkFiles = linkFiles
    options.frameworks = frameworks
    options.testonlyLibraries = testonlyLibraries
    options.useCppLinker = useCppLinker
  }
}
