/// What became of one module of a project.
public struct ModuleOutcome: Sendable {
  /// What the module is called in the project.
  public let name: String
  /// What was made and written, or why nothing was.
  public let result: Result<ImportOutcome, ImportFailure>
}

/// Imports modules of a project, and writes each as soon as it is made. That one cannot be made keeps no other from it but
/// those that need its types.
///
/// The headers of all modules are read before the first is made: who has which type is decided by the files it is
/// declared in. The process works in the project's directory from then on.
///
/// - Parameter names: the modules to write; all of them where it is empty.
/// - Throws: what concerns all of them.
public func importProject(
  _ project: Project, named names: [String] = []
) throws(ImportFailure) -> [ModuleOutcome] {
  try makeProject(project, named: names, isWritten: true)
}

/// Makes modules of a project in memory, as ``importProject(_:named:)`` does.
public func makeProject(
  _ project: Project, named names: [String] = []
) throws(ImportFailure) -> [ModuleOutcome] {
  try makeProject(project, named: names, isWritten: false)
}

private func makeProject(
  _ project: Project, named names: [String], isWritten: Bool
) throws(ImportFailure) -> [ModuleOutcome] {
  let selected = Set(try project.modules(named: names).map(\.name))
  try changeDirectory(project.environment.currentDirectory)
  let scans = project.modules.map { module in
    Result { () throws(ImportFailure) in
      try ScannedModule(
        module, environment: project.environment, isWritten: isWritten && selected.contains(module.name))
    }
  }
  var run = try ProjectRun(project, scans)
  return run.make(selected, isWritten: isWritten)
}
