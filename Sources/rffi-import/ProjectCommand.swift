import ArgumentParser
import ImportPipeline

/// Imports the modules of a project file.
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "Imports the modules that a project file names.",
    discussion: """
      A project file is TOML: a table [module.NAME] for each module, with keys in place of options, and [all] with \
      what holds for all of them. Relative paths in it start at its directory. A module that cannot be made is told \
      of and does not keep the others from being made.

      EXIT CODES: as those of an import; of several, the largest counts.
      """)

  @Argument(help: "The project file.", completion: .file(extensions: ["toml"]))
  var file = "rffi-import.toml"

  @Option(
    name: .customLong("module"),
    help: ArgumentHelp("Import this module, and no other that is not named.", valueName: "name"))
  var names: [String] = []

  mutating func run() throws {
    let project = try Project(file, environment: .current())
    let outcomes = try importProject(project, named: names)
    var status = ExitStatus.success
    for outcome in outcomes {
      guard case .failure(let failure) = outcome.result else { continue }
      writeStandardError("rffi-import: module '\(outcome.name)' of '\(file)':\n\(failure.text)")
      if failure.status.rawValue > status.rawValue { status = failure.status }
    }
    // The process ends now, which gives all memory back at once; piece by piece it takes much longer.
    for case .success(let outcome) in outcomes.map(\.result) {
      if let made = outcome.made { _ = Unmanaged.passRetained(made) }
    }
    if status != .success { throw EarlyEnd(status: status) }
  }
}
