import Bindings
import Emission
import FileSystem
import Review

/// A module that has been written before, as it is found.
public struct CommittedModule: Sendable {
  /// The file as the user named it.
  public let name: String
  /// The arguments that make it again, without the program's name.
  public let arguments: [String]
  /// The file, byte for byte.
  public let contents: [UInt8]
  private let version: String
  private let environment: ImportEnvironment
  let path: String
  /// Where the user is, who may name the file in another way.
  private let startDirectory: String

  /// Reads a module.
  ///
  /// - Throws: a failure with the status ``ExitStatus/headerRejected`` where the file is no module, or only half of one.
  public init(_ name: String, environment: ImportEnvironment) throws(ImportFailure) {
    startDirectory = environment.currentDirectory
    path = PathText.join(startDirectory, name)
    self.name = name
    self.environment = environment.seen(from: PathText.parent(path))
    if Files.kind(path) == .other { throw ImportFailure(.file, "'\(name)' is not a regular file") }
    do {
      contents = try Files.contents(path)
    } catch {
      throw ImportFailure(.file, "cannot read '\(name)': \(error)")
    }
    do {
      let header = try ModuleHeader(of: contents)
      version = header.toolVersion
      arguments = Array(header.command.dropFirst())
    } catch {
      throw ImportFailure(.headerRejected, "'\(name)' \(error.text)")
    }
  }

  /// Makes the module again in memory, in its own directory.
  ///
  /// - Parameter options: what ``arguments`` mean.
  public func remade(_ options: ImportOptions) throws(ImportFailure) -> FinishedImport {
    try inItsDirectory { (environment) throws(ImportFailure) in
      try makeModule(options, environment: environment)
    }
  }

  /// Imports other headers with the options of the module, in its directory.
  ///
  /// - Parameters:
  ///   - subject: the headers, as the user named them.
  ///   - options: those of the module, with these headers.
  func imported(_ subject: String, _ options: ImportOptions) throws(ImportFailure) -> FinishedImport {
    try inItsDirectory(or: "'\(subject)' cannot be imported with the options of '\(name)'") {
      (environment) throws(ImportFailure) in
      try makeModule(options, environment: environment)
    }
  }

  /// The same for a page about it.
  public func reviewMaterial(_ options: ImportOptions) throws(ImportFailure) -> ReviewMaterial {
    try inItsDirectory { (environment) throws(ImportFailure) in
      try ReviewMaterial(options, environment: environment)
    }
  }

  /// - Parameter failing: what it means that this fails; nil where the module cannot be made again.
  private func inItsDirectory<Made>(
    or failing: String? = nil, _ make: (ImportEnvironment) throws(ImportFailure) -> Made
  ) throws(ImportFailure) -> Made {
    do {
      try changeDirectory(environment.currentDirectory)
      return try make(environment)
    } catch {
      let meaning = failing ?? "'\(name)' cannot be made again"
      throw ImportFailure(error.status, verbatim: "rffi-import: error: \(meaning):\n\(error.text)")
    }
  }

  /// Makes the module of a project again in memory, with what it needs of the project's other modules.
  ///
  /// - Parameter file: the project file, as a path from the module's directory.
  /// - Parameter module: what the module is called there.
  /// - Parameter projects: those that have been made already.
  public func remade(
    ofProject file: String, module: String, _ projects: inout RemadeProjects
  ) throws(ImportFailure) -> FinishedImport {
    do {
      return try projects.module(
        module, of: PathText.normalized(PathText.join(environment.currentDirectory, file)),
        environment: environment)
    } catch {
      throw ImportFailure(
        error.status, verbatim: "rffi-import: error: '\(name)' cannot be made again:\n\(error.text)")
    }
  }

  /// What an import of the module's headers alone is asked for.
  ///
  /// - Parameter file: the project file, as a path from the module's directory.
  /// - Parameter module: what the module is called there.
  public func options(inProject file: String, module: String) throws(ImportFailure) -> ImportOptions {
    let project = try Project(PathText.join(environment.currentDirectory, file), environment: environment)
    let directory = project.environment.currentDirectory
    guard let found = try project.modules(named: [module]).first else {
      throw ImportFailure(.usage, "'\(file)' has no module '\(module)'")
    }
    return found.options.withAbsolutePaths(in: directory)
  }

  /// Whether a user who names a file so means this one.
  public func isAt(_ file: String) -> Bool {
    file == name || Files.realPath(PathText.join(startDirectory, file)) == Files.realPath(path)
  }

  /// Compares the module with what is made of the headers now.
  public func verdict(on made: BindingModule) -> ModuleVerdict {
    ModuleVerdict(committed: contents, version: version, thisVersion: toolVersion) { version in
      var module = made
      module.provenance = Provenance(
        toolVersion: version, command: made.provenance.command, headers: made.provenance.headers)
      return emitModule(module)
    }
  }
}

extension ImportEnvironment {
  /// The same environment for work in another directory: what it says of relative paths is about this one.
  func seen(from directory: String) -> ImportEnvironment {
    var variables = variables
    for name in ["LIBCLANG_PATH", "LLVM_CONFIG"] {
      guard let value = variables[name], value.contains("/") else { continue }
      variables[name] = PathText.join(currentDirectory, value)
    }
    return ImportEnvironment(variables: variables, currentDirectory: directory)
  }
}
