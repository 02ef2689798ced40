import Libclang
import Threads

/// libclang, looked for and loaded while the command line is still being read: the dynamic linker takes longer than that.
public struct EarlyInstallation: Sendable {
  private let search: Background<Result<LibclangInstallation, LibclangNotFound>>

  /// Begins the search.
  public init(_ environment: ImportEnvironment) {
    search = Background {
      Result { () throws(LibclangNotFound) in try environment.installationSearch.findInstallation() }
    }
  }

  /// What came of it, once it is there.
  func found() throws(LibclangNotFound) -> LibclangInstallation { try search.result.get() }
}
