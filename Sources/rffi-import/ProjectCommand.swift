import ArgumentParser
import ImportPipeline
import Threads

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

  @Option(
    name: [.customShort("j"), .customLong("jobs")],
    help: ArgumentHelp(
      "Read and make N modules at the same time; as many as there are processors, where it is not given.",
      valueName: "n"))
  var jobs: Int?

  @OptionGroup var cache: CacheOptions

  @Flag(help: "Print the table of modules at the end even where standard error is no terminal.")
  var summary = false

  @Flag(
    name: .customLong("schema"),
    help: "Print the JSON Schema of project files, for editors, and do nothing else.")
  var printsSchema = false

  @Option(
    name: .customLong("depfile"),
    help: ArgumentHelp(
      "Write to FILE, for make and ninja, what the module was made of; needs one --module. FILE and all names are seen from the project's directory.",
      valueName: "file"),
    completion: .file(extensions: ["d"]))
  var depfile: String?

  @Option(
    name: .customLong("emit-ninja"),
    help: ArgumentHelp(
      "Import nothing, and write FILE for ninja, which imports each module by a command of its own.",
      valueName: "file"),
    completion: .file(extensions: ["ninja"]))
  var ninjaFile: String?

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError("--jobs \(jobs): at least one module has to be made at a time")
    }
  }

  mutating func run() throws {
    if printsSchema { return try writeStandardOutput(projectSchema()) }
    let environment = ImportEnvironment.current()
    let project = try Project(file, environment: environment)
    let isWatched = ProjectProgress.isWatched
    let progress = ProjectProgress(project.modules.map(\.name), showsLine: isWatched)
    var options = ProjectOptions()
    options.names = names
    options.jobs = jobs ?? processorCount()
    options.cacheDirectory = cache.isOff ? nil : cacheDirectory(environment)
    options.observer = { progress.note($0, $1) }
    options.depfile = depfile
    if let ninjaFile {
      if !names.isEmpty {
        throw ValidationError("--emit-ninja is about all modules, and goes with no --module")
      }
      options.ninjaArguments =
        cache.isOff ? ["--no-cache"] : cache.directory.map { ["--cache", project.path($0)] } ?? []
      try writeNinjaFile(ninjaFile, project, options)
      progress.finish(showsTable: false)
      return
    }
    let outcomes = try importProject(project, options)
    progress.finish(showsTable: isWatched || summary)
    var status = ExitStatus.success
    for outcome in outcomes {
      guard case .failure(let failure) = outcome.result else { continue }
      writeStandardError("rffi-import: module '\(outcome.name)' of '\(file)':\n\(failure.text)")
      if failure.status.rawValue > status.rawValue { status = failure.status }
    }
    if status != .success { throw EarlyEnd(status: status) }
  }

  /// Where results are kept, seen from any directory. The default one is done without where it cannot be made: nobody
  /// has asked for it.
  private func cacheDirectory(_ environment: ImportEnvironment) -> String? {
    if let named = cache.directory ?? environment.cacheDirectory {
      return named.hasPrefix("/") ? named : environment.currentDirectory + "/" + named
    }
    return environment.userCacheDirectory
  }
}
