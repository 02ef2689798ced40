import ArgumentParser
import Bindings
import ImportPipeline
import Linting
import Review
import Verification

/// Tells what a reason for not binding a declaration means, or a finding of `lint` or `verify`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Tells what a reason for not binding a declaration or a finding of lint or verify means, and what can be done; "
      + "without one, lists all."
  )

  @Argument(
    help: "The code of the reason or finding, such as va-list or wrong-width.",
    completion: .list(ExplainedCode.all),
    transform: { text in
      guard let code = ExplainedCode(text) else {
        throw ValidationError(unknownCode(text, among: ExplainedCode.all))
      }
      return code
    })
  var code: ExplainedCode?

  mutating func run() throws {
    let text =
      switch code {
      case .reason(let code): explanation(of: code)
      case .finding(let code): explanation(of: code)
      case .verification(let code): explanation(of: code)
      case nil: "\(reasonList())\n\(lintCodeList())\n\(verificationCodeList())"
      }
    try writeStandardOutput(Array(text.utf8))
  }
}

/// A code that `explain` knows.
enum ExplainedCode {
  /// A reason for not binding a declaration.
  case reason(SkipReason.Code)
  /// A finding of `lint`.
  case finding(LintCode)
  /// A finding of `verify`.
  case verification(VerificationCode)

  /// All codes.
  static let all =
    SkipReason.Code.allCases.map(\.rawValue) + LintCode.allCases.map(\.rawValue)
    + VerificationCode.allCases.map(\.rawValue)

  /// Finds what a code is of; nil where there is none.
  init?(_ argument: String) {
    if let code = SkipReason.Code(rawValue: argument) {
      self = .reason(code)
    } else if let code = LintCode(rawValue: argument) {
      self = .finding(code)
    } else if let code = VerificationCode(rawValue: argument) {
      self = .verification(code)
    } else {
      return nil
    }
  }
}
