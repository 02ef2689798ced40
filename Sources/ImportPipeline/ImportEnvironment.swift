import FileSystem
import Libclang
import Threads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the process was started with besides its arguments.
public struct ImportEnvironment: Sendable {
  /// The environment variables that mean something to this tool and are set.
  public let variables: [String: String]
  /// The directory that relative paths start at.
  public let currentDirectory: String
  /// libclang, where loading it has begun.
  public var installation: EarlyInstallation?
  private let candidates = Once<[StampedFile]>()
  private let search = Once<Result<LibclangInstallation, LibclangNotFound>>()

  /// Makes one from its parts.
  public init(variables: [String: String], currentDirectory: String) {
    self.variables = variables
    self.currentDirectory = currentDirectory
  }

  /// That of this process.
  ///
  /// - Parameter installation: libclang, where loading it has begun.
  public static func current(_ installation: EarlyInstallation? = nil) -> ImportEnvironment {
    let names = [
      "HOME", "LD_LIBRARY_PATH", "LIBCLANG_PATH", "LIBRARY_PATH", "LLVM_CONFIG", "PATH", "RFFI_IMPORT_CACHE",
      "XDG_CACHE_HOME",
    ]
    let pairs = names.compactMap { name in variableValue(name).map { (name, $0) } }
    var environment = ImportEnvironment(
      variables: Dictionary(uniqueKeysWithValues: pairs), currentDirectory: Files.currentDirectory())
    environment.installation = installation
    return environment
  }

  /// The directories of a variable like `PATH`.
  func directories(_ variable: String) -> [String] {
    (variables[variable] ?? "").split(separator: ":").map(String.init)
  }

  /// A path of the user's, wherever the work is done.
  public func absolutePath(_ path: String) -> String { PathText.join(currentDirectory, path) }

  /// The cache that `RFFI_IMPORT_CACHE` names; nil where it names none.
  public var cacheDirectory: String? {
    variables["RFFI_IMPORT_CACHE"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The directory for results in the user's cache directory, after the XDG Base Directory Specification; nil where
  /// there is none that can be made and written.
  public var userCacheDirectory: String? {
    let base =
      variables["XDG_CACHE_HOME"].flatMap { PathText.isAbsolute($0) ? $0 : nil }
      ?? variables["HOME"].flatMap { PathText.isAbsolute($0) ? PathText.join($0, ".cache") : nil }
    guard let base else { return nil }
    let directory = PathText.join(base, "rffi-import")
    guard (try? ResultCache(directory)) != nil, Files.isWritable(directory) else { return nil }
    return directory
  }

  /// The libclang that would be loaded first, as it is now: looked for once, however many modules ask.
  var firstCandidates: [StampedFile] {
    candidates.value {
      installationSearch.firstCandidates.map { StampedFile(path: $0, stamp: FileStamp($0)) }
    }
  }

  /// libclang, loaded: found once, however many modules ask.
  func findInstallation() throws(LibclangNotFound) -> LibclangInstallation {
    if let installation { return try installation.found() }
    return try search.value {
      Result { () throws(LibclangNotFound) in try installationSearch.findInstallation() }
    }.get()
  }

  /// The search for libclang in this environment.
  var installationSearch: InstallationSearch {
    InstallationSearch(environment: variables) { command in
      guard let outcome = runProcess(command), outcome.succeeded else { return nil }
      return outcome.output.split(separator: "\n").first.map(String.init)
    }
  }
}

/// A file of a library, and what tells whether it is still the same.
struct StampedFile: Sendable {
  let path: String
  let stamp: FileStamp?
}

/// The value of an environment variable of this process; nil where it is not set.
func variableValue(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
