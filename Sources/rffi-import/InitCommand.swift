import ArgumentParser
import ImportPipeline

/// Writes a first project file.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a first project file for libraries that pkg-config knows.",
    discussion: """
      Each library, and each one that it requires, becomes a module, so that they take each other's types from there. \
      A file that is there already stays as it is.

      EXAMPLE:
        rffi-import init gtk+-3.0 sqlite3
        rffi-import project
      """)

  @Argument(help: "A package of pkg-config's.")
  var packages: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write the project to FILE.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var file = "rffi-import.toml"

  mutating func run() throws {
    let draft = try ProjectDraft(packages: packages)
    try draft.write(to: file, environment: .current())
    for note in draft.notes { writeStandardError("rffi-import: note: \(note)") }
  }
}
