import CMemory
import ImportPipeline

/// What every import needs, begun before the command line is read.
enum EarlyStart {
  /// libclang on its way; nil where the command line asks for something else, or for what a cache may have.
  static let installation: EarlyInstallation? = {
    guard isForImport else { return nil }
    rffi_fill_first_pages()
    let environment = ImportEnvironment.current()
    return environment.cacheDirectory == nil ? EarlyInstallation(environment) : nil
  }()

  /// Whether it looks as if the headers are going to be parsed. A guess that is wrong costs nothing but time.
  static let isForImport: Bool = {
    let arguments = CommandLine.arguments.dropFirst()
    guard let first = arguments.first, first != "help", !Subcommands.contains(first) else { return false }
    return !arguments.contains { argument in
      argument == "-h" || argument == "--help" || argument == "--version"
        || argument.hasPrefix("--cache") || argument.hasPrefix("--generate-completion-script")
    }
  }()
}
