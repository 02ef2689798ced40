import ArgumentParser
import ImportPipeline

/// Tells what the machine has of what this tool and its modules need.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tells where libclang and the other programs were looked for, what was found, and what to do.",
    discussion: "Exits with 4 when no usable libclang is found, with 0 otherwise.")

  mutating func run() throws {
    let report = examineMachine(.current())
    try writeStandardOutput(Array(report.text.utf8))
    if !report.isUsable { throw ImportFailure(.libclang, "no usable libclang") }
  }
}
