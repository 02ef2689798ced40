import ArgumentParser
import Bindings
import ImportPipeline
import Review

/// Tells what a reason for not binding a declaration means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Tells what a reason for not binding a declaration means, and what can be done; without one, lists all."
  )

  @Argument(
    help: "The code of the reason, such as va-list.",
    completion: .list(SkipReason.Code.allCases.map(\.rawValue)))
  var code: SkipReason.Code?

  mutating func run() throws {
    try writeStandardOutput(Array((code.map(explanation) ?? reasonList()).utf8))
  }
}

extension SkipReason.Code: ExpressibleByArgument {}
