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
  /// - Parameter module: where the module goes, which no report may share.
  init(
    _ requests: [ReportRequest], besides module: OutputDestination, currentDirectory: String
  ) throws(ImportFailure) {
    var taken: Set<OutputDestination> = [module]
    var reports: [(ReportFormat, Place)] = []
    for request in requests {
      guard let file = request.file else {
        reports.append((request.format, .standardError))
        continue
      }
      let output = try OutputDestination(file, currentDirectory: currentDirectory)
      guard taken.insert(output).inserted else {
        throw ImportFailure(
          .usage, "--report \(request.format.rawValue)=\(file): something else is written there already")
      }
      reports.append((request.format, .output(output)))
    }
    self.reports = reports
  }

  func write(_ account: Account) throws(ImportFailure) {
    for (format, place) in reports {
      let bytes = account.report(format)
      switch place {
      case .standardError: try writeStandardError(bytes)
      case .output(let output): try ImportPipeline.write(bytes, to: output)
      }
    }
  }
}
