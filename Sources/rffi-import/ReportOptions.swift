import ArgumentParser
import ImportPipeline

/// What an import tells of itself, and what it does not accept.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Tell what became of every declaration, as text, json, sarif or markdown: to standard error, or to FILE.",
      valueName: "format[=file]"),
    completion: .list(["text", "json", "sarif", "markdown"]))
  var reports: [ReportRequest] = []

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "Write no module when a declaration is not bound (for this reason: see rffi-import explain), or when clang warns.",
      valueName: "skipped[:code]|warning"),
    completion: .list(["skipped", "warning"]),
    transform: { text in
      guard let condition = FailCondition(text) else {
        throw ValidationError(FailCondition.problem(with: text))
      }
      return condition
    })
  var failConditions: [FailCondition] = []

  func apply(to options: inout ImportOptions) {
    options.reports = reports
    options.failConditions = failConditions
  }
}

extension ReportRequest: ExpressibleByArgument {
  /// Reads what stands behind the option.
  public init?(argument: String) { self.init(argument) }
}
