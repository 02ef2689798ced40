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

  @OptionGroup var cache: CacheOptions

  func apply(to options: inout ImportOptions) {
    options.depfile = depfile
    options.cacheDirectory = cache.isOff ? nil : cache.directory ?? ImportEnvironment.current().cacheDirectory
  }
}
