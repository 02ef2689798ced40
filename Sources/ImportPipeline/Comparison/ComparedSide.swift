import Emission
import FileSystem
import Libclang
import Review

/// One side of a comparison, as it is found.
public struct ComparedSide: Sendable {
  /// What the user named.
  public enum Subject: Sendable {
    /// A module, which is compared as it stands.
    case module(CommittedModule)
    /// A header, by its absolute path, or what one writes in `#include <…>`.
    case header(String)
    /// The headers of a library, in these absolute directories.
    case directories([String])
  }

  /// What the user wrote.
  public let name: String
  /// What it is.
  public let subject: Subject

  /// Finds out what a name stands for: a module by its ending, a directory, and else a header.
  ///
  /// - Throws: a failure where the module cannot be read or is none.
  public init(_ name: String, environment: ImportEnvironment) throws(ImportFailure) {
    self.name = name
    let path = PathText.join(environment.currentDirectory, name)
    if name.hasSuffix(".py") {
      subject = .module(try CommittedModule(name, environment: environment))
    } else if Files.kind(path) == .directory {
      subject = .directories(Self.includeDirectories(below: path))
    } else {
      subject = .header(Files.exists(path) ? path : name)
    }
  }

  /// The module of this side, if it is one.
  public var module: CommittedModule? {
    switch subject {
    case .module(let module): module
    case .header, .directories: nil
    }
  }

  /// Whether it is a directory.
  public var isDirectory: Bool {
    switch subject {
    case .directories: true
    case .module, .header: false
    }
  }

  /// A directory with a `usr/include` or an `include` in it is what a package installs; any other is searched itself.
  private static func includeDirectories(below path: String) -> [String] {
    let system = PathText.join(path, "usr/include")
    let candidates = [
      [system, PathText.join(system, InstallationSearch.multiarch)], [PathText.join(path, "include")],
    ]
    for directories in candidates {
      let present = directories.filter { Files.kind($0) == .directory }
      if !present.isEmpty { return present }
    }
    return [path]
  }

  /// What this side offers.
  ///
  /// - Parameters:
  ///   - options: those of the import where it is not a module; the headers in them are for directories.
  ///   - includeDirectories: what is searched for this side alone.
  ///   - module: whose directory relative paths among the options start at; nil where that is the user's.
  public func interface(
    _ options: ImportOptions, includeDirectories: [String], besides module: CommittedModule?,
    environment: ImportEnvironment
  ) throws(ImportFailure) -> ModuleInterface {
    var options = options
    var own = includeDirectories.map { PathText.join(environment.currentDirectory, $0) }
    switch subject {
    case .module(let module): return ModuleInterface(module.contents)
    case .header(let header): options.headers = [header]
    case .directories(let directories):
      own = directories + own
      options.headers = options.headers.map(Self.includeName)
    }
    options.includeDirectories = own + options.includeDirectories
    // What is linked with makes no difference, and the libraries of the other version need not be there.
    options.libraries = []
    options.output = nil
    // A module says nothing of bitfields but that they are there.
    options.isForReview = true
    let made: FinishedImport
    if let module {
      made = try module.imported(name, options)
    } else {
      made = try makeModule(options, environment: environment)
    }
    return ModuleInterface(of: made.module, text: emitModule(made.module))
  }

  /// The name by which a header is included that must not be taken for a file that is here.
  private static func includeName(_ header: String) -> String {
    header.hasPrefix("<") ? header : "<\(Files.exists(header) ? PathText.name(header) : header)>"
  }
}
