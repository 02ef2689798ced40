/// What became of one module of a project.
public struct ModuleOutcome: Sendable {
  /// What the module is called in the project.
  public let name: String
  /// What was made and written, or why nothing was.
  public let result: Result<FinishedImport, ImportFailure>
}

/// Imports modules of a project, one after the other, and writes each as soon as it is made. That one cannot be made
/// does not keep the others from it.
///
/// The process works in the project's directory from then on.
///
/// - Parameter modules: those to import.
/// - Throws: what concerns all of them.
public func importProject(
  _ project: Project, _ modules: [ProjectModule]
) throws(ImportFailure) -> [ModuleOutcome] {
  try changeDirectory(project.environment.currentDirectory)
  return modules.map { importModule($0, environment: project.environment) }
}

/// Imports one module of a project. Nothing of the process is changed by it, so that several may be imported at the
/// same time, once the process works in the project's directory.
func importModule(_ module: ProjectModule, environment: ImportEnvironment) -> ModuleOutcome {
  do throws(ImportFailure) {
    let finished = try importModule(module.options, environment: environment)
    return ModuleOutcome(name: module.name, result: .success(finished))
  } catch {
    return ModuleOutcome(name: module.name, result: .failure(error))
  }
}
