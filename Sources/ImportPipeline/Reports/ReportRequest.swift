import Review

/// A report that the user asks for: `FORMAT`, which goes to standard error, or `FORMAT=FILE`, where `-` is standard
/// output.
public struct ReportRequest: Hashable, Sendable {
  /// How it is written.
  public let format: ReportFormat
  /// Where it goes; nil is standard error.
  public let file: String?

  /// Reads what stands behind `--report`; nil when that is no request.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
    self.format = format
    file = parts.count == 2 ? String(parts[1]) : nil
    if file?.isEmpty == true { return nil }
  }
}
