/// How an account is written.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// A line for each declaration, in the form of compilers' messages.
  case text
  /// Everything, for programs.
  case json
  /// What is not bound and what clang warns of, for services that show findings in the source.
  case sarif
  /// Tables for a pull request.
  case markdown
}

extension Account {
  /// The whole report.
  public func report(_ format: ReportFormat) -> [UInt8] {
    switch format {
    case .text: Array(textReport(self).utf8)
    case .json: jsonReport(self).document(linesDownTo: 2)
    case .sarif: sarifReport(self).document(linesDownTo: 4)
    case .markdown: Array(markdownReport(self).utf8)
    }
  }
}
