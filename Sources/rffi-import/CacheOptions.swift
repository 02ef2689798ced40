import ArgumentParser

/// Where results are kept from one run to the next.
struct CacheOptions: ParsableArguments {
  @Option(
    name: .customLong("cache"),
    help: ArgumentHelp(
      "Keep results in DIR, and take them from there while nothing that they depend on has changed. RFFI_IMPORT_CACHE names one as well; a project has one in the user's cache directory where neither does.",
      valueName: "dir"),
    completion: .directory)
  var directory: String?

  @Flag(name: .customLong("no-cache"), help: "Make everything again, and keep nothing.")
  var isOff = false
}
