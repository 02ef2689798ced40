import ProjectReading
import Review

/// The reports of an import, with the places they go to.
struct Reports {
  /// Where a report goes.
  private enum Place: Hashable {
    case standardError
    case output(OutputDestination)
  }

  private let reports: [(format: ReportFormat, place: Place)]

  /// Finds out where the reports go; nothing is opened yet.
  ///
  /// - Parameters:
  ///   - module: where the module goes, which no report may share.
  ///   - wording: how messages name what the user says.
  init(
    _ requests: [ReportRequest], besides module: OutputDestination, currentDirectory: String,
    wording: Wording
  ) throws(ImportFailure) {
    var taken: Set<OutputDestination> = [module]
    var reports: [(ReportFormat, Place)] = []
    for request in requests {
      guard let file = request.file else {
        reports.append((request.format, .standardError))
        continue
      }
      let text = "\(request.format.rawValue)=\(file)"
      let output = try OutputDestination(
        file, currentDirectory: currentDirectory, wording: wording, key: .report, said: text)
      guard taken.insert(output).inserted else {
        throw wording.failure(
          .usage, .report, text, "\(wording.name(.report)) \(text): something else is written there already")
      }
      reports.append((request.format, .output(output)))
    }
    self.reports = reports
  }

  /// The reports of an account, in their order.
  func texts(_ account: Account) -> [[UInt8]] { reports.map { account.report($0.format) } }

  /// Writes them to where each goes.
  func write(_ texts: [[UInt8]]) throws(ImportFailure) {
    for ((_, place), bytes) in zip(reports, texts) {
      switch place {
      case .standardError: try writeStandardError(bytes)
      case .output(let output): try ImportPipeline.write(bytes, to: output)
      }
    }
  }
}
