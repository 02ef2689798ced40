import ArgumentParser

/// The command line when it starts with a subcommand.
struct Subcommands: ParsableCommand {
  static let all: [any ParsableCommand.Type] = [
    ProjectCommand.self, InitCommand.self, Check.self, Diff.self, ReviewCommand.self, List.self, Show.self,
    Where.self, Lint.self, Verify.self, Explain.self, Doctor.self,
  ]

  static let configuration = CommandConfiguration(commandName: "rffi-import", subcommands: all)

  /// Whether a word is the name of one.
  static func contains(_ word: String) -> Bool {
    all.contains { $0.configuration.commandName == word }
  }
}
