import ArgumentParser
import ImportPipeline

/// What saves the next run work.
struct RebuildingOptions: ParsableArguments {
  @Option(
    name: .customLong("depfile"),
    help: ArgumentHelp(
      "Write to FILE, for make and ninja, which files the module was made of; needs -o.", valueName: "file"),
    completion: .file(extensions: ["d"]))
  var depfile: String?

  @Option(
    name: .customLong("cache"),
    help: ArgumentHelp(
      "Keep results in DIR, and take them from there while nothing that they depend on has changed.",
      valueName: "dir"),
    completion: .directory)
  var cache: String?

  @Flag(name: .customLong("no-cache"), help: "Use no cache, whatever RFFI_IMPORT_CACHE says.")
  var noCache = false

  func apply(to options: inout ImportOptions) {
    options.depfile = depfile
    options.cacheDirectory = noCache ? nil : cache ?? ImportEnvironment.current().cacheDirectory
  }
}
