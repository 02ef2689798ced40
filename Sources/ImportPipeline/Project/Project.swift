import Diagnostics
import FileSystem
import ProjectReading
import Rules
import TOMLReading

/// A project file, read: modules that are imported together.
public struct Project: Sendable {
  /// The file as the user named it.
  public let file: String
  /// The environment that the modules are imported in: that of the directory of the project file, which its relative
  /// paths start at.
  public let environment: ImportEnvironment
  /// The modules, in the order of the file.
  public let modules: [ProjectModule]

  /// Reads a project file.
  ///
  /// - Throws: everything that is wrong with it, each message with its place.
  public init(_ file: String, environment: ImportEnvironment) throws(ImportFailure) {
    let path = PathText.normalized(PathText.join(environment.currentDirectory, file))
    let contents: [UInt8]
    do {
      contents = try Files.contents(path)
    } catch {
      throw ImportFailure(
        .file,
        "cannot read '\(file)': \(error): name the project file, or write one with 'rffi-import init PACKAGE...'"
      )
    }
    self.file = file
    self.environment = environment.seen(from: PathText.parent(path))
    do throws(TOMLErrors) {
      modules = try ProjectModule.read(ProjectFile(name: file, contents: contents), file: PathText.name(path))
    } catch {
      throw ImportFailure(rules: error.diagnostics)
    }
  }

  /// A path that the user gave, as seen from the project's directory.
  public func path(_ given: String) -> String {
    if PathText.isAbsolute(given) { return given }
    return PathText.relative(
      PathText.join(Files.currentDirectory(), given), to: environment.currentDirectory)
  }

  /// The modules of these names, in the order of the project; all of them where none is named.
  ///
  /// - Throws: a failure with the status ``ExitStatus/usage`` where there is no such module, with names like it.
  public func modules(named names: [String]) throws(ImportFailure) -> [ProjectModule] {
    if names.isEmpty { return modules }
    let known = modules.map(\.name)
    for name in names where !known.contains(name) {
      let hint = suggestion(name, known) ?? "it has \(list(known))"
      throw ImportFailure(.usage, "'\(file)' has no module '\(name)': \(hint)")
    }
    return modules.filter { names.contains($0.name) }
  }
}

/// A module of a project: its name and what an import of it is asked for.
public struct ProjectModule: Hashable, Sendable {
  /// What it is called in the project.
  public let name: String
  /// Where the project file says so.
  public let position: SourcePosition
  /// What its import is asked for. Paths are relative to the directory of the project file.
  public internal(set) var options: ImportOptions

  /// The name by which other modules import it, where the project file says so.
  let givenPythonName: String?

  /// The name by which another module imports it: what the project file says, else that of the file beside the other.
  ///
  /// - Throws: a failure with the status ``ExitStatus/usage`` where there is no such name.
  func pythonName(from other: ProjectModule) throws(ImportFailure) -> String {
    if let givenPythonName { return givenPythonName }
    let file = PathText.normalized(options.output ?? "")
    let name = PathText.name(file)
    let stem = name.hasSuffix(".py") ? String(name.dropLast(3)) : name
    guard PathText.parent(file) == PathText.parent(PathText.normalized(other.options.output ?? "")) else {
      throw noPythonName("'\(other.name)' needs it from another directory")
    }
    guard isPythonModule(stem) else { throw noPythonName("'\(other.name)' cannot import '\(stem)'") }
    return stem
  }

  private func noPythonName(_ reason: String) -> ImportFailure {
    ImportFailure(
      rules: [
        Diagnostic(
          severity: .error, message: "\(reason): say with 'python-name' what Python calls module '\(name)'",
          position: position)
      ])
  }

  /// Makes the options of each module.
  ///
  /// - Parameter file: the name of the project file in its directory.
  /// - Throws: everything that is wrong with what stands for options.
  fileprivate static func read(
    _ project: ProjectFile, file: String
  ) throws(TOMLErrors) -> [ProjectModule] {
    var modules: [ProjectModule] = []
    var errors = project.errors
    var outputs: [String: String] = [:]
    for module in project.modules {
      var options = ImportOptions(headers: [])
      options.project = ModuleOfProject(projectFile: file, name: module.name, rules: module.rules)
      options.wording = Wording(module.settings, module: module.position)
      for setting in module.settings {
        errors += options.apply(setting, ofModule: module.name)
      }
      let output = options.output ?? "\(module.name).py"
      options.output = output
      if let other = outputs.updateValue(module.name, forKey: PathText.normalized(output)) {
        errors.append(
          Diagnostic(
            severity: .error, message: "'\(output)' is what module '\(other)' is written to already",
            position: module.position))
      }
      modules.append(
        ProjectModule(
          name: module.name, position: module.position, options: options,
          givenPythonName: module.pythonName?.text))
    }
    if !errors.isEmpty { throw TOMLErrors(errors) }
    return modules
  }
}
