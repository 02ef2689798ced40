/// A libclang that is loaded, and the headers that go with it.
public struct LibclangInstallation: Sendable {
  /// The loaded library.
  public let library: LibclangLibrary
  /// Where it was loaded from.
  public let path: String
  /// What it says it is: `Debian clang version 14.0.6`.
  public let announcement: String
  /// Its version; nil when it says none.
  public let version: ClangVersion?
  /// Clang's own headers.
  public let headers: ClangHeaders
  /// How it was found.
  public let log: [SearchEvent]
}

/// No libclang of this machine can be used.
public struct LibclangNotFound: Error, Hashable, Sendable {
  /// What was looked for, and what came of it.
  public let log: [SearchEvent]
}

extension InstallationSearch {
  /// Finds and loads libclang, and finds its headers.
  public func findInstallation() throws(LibclangNotFound) -> LibclangInstallation {
    var log: [SearchEvent] = []
    let load = { (path: String) throws(LibclangLoadError) in try LibclangLibrary(path: path) }
    guard let located = locateLibclang(log: &log, load: load) else { throw LibclangNotFound(log: log) }
    let announcement = located.library.version
    let version = ClangVersion(announcement: announcement) ?? located.version
    let headers = locateHeaders(forLibclang: located.path, version: version, log: &log)
    return LibclangInstallation(
      library: located.library, path: located.path, announcement: announcement, version: version,
      headers: headers, log: log)
  }
}
