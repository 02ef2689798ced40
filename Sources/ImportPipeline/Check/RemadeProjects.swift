/// Projects whose modules have been made again in memory, all of them at once: their headers are read together anyway.
public struct RemadeProjects: Sendable {
  private var outcomes: [String: Result<[ModuleOutcome], ImportFailure>] = [:]

  /// Makes one of no project yet.
  public init() {}

  /// A module of a project.
  ///
  /// - Parameter file: the absolute path of the project file.
  mutating func module(
    _ name: String, of file: String, environment: ImportEnvironment
  ) throws(ImportFailure) -> FinishedImport {
    let result =
      outcomes[file]
      ?? Result { () throws(ImportFailure) in try makeProject(Project(file, environment: environment)) }
    outcomes[file] = result
    let outcomes = try result.get()
    guard let outcome = outcomes.first(where: { $0.name == name }) else {
      throw ImportFailure(.usage, "'\(file)' has no module '\(name)'")
    }
    guard let made = try outcome.result.get().made else {
      throw ImportFailure(.internal, "module '\(name)' was not made in memory")
    }
    return made
  }
}
