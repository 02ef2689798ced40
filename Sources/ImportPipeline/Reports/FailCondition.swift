import Bindings
import Diagnostics
import ProjectReading
import Review

/// Something in an account that makes the import fail.
public enum FailCondition: Hashable, Sendable {
  /// A declaration is not bound: for whatever reason the module lists, or for this one.
  case skipped(SkipReason.Code?)
  /// Clang warns of the headers.
  case warning

  /// Reads what stands behind `--fail-on`; nil when that is no condition.
  public init?(_ text: String) {
    let skipped = "skipped:"
    if text == "warning" {
      self = .warning
    } else if text == "skipped" {
      self = .skipped(nil)
    } else if text.hasPrefix(skipped),
      let code = SkipReason.Code(rawValue: String(text.dropFirst(skipped.count)))
    {
      self = .skipped(code)
    } else {
      return nil
    }
  }

  /// What to say of a text that is no condition.
  public static func problem(with text: String) -> String {
    let skipped = "skipped:"
    guard text.hasPrefix(skipped) else {
      let hint = nearestNames(to: text, among: ["skipped", "warning"]).first.map { ": did you mean '\($0)'?" }
      return "'\(text)' is nothing to fail on\(hint ?? ": write skipped, skipped:CODE or warning")"
    }
    return unknownCode(
      String(text.dropFirst(skipped.count)), among: SkipReason.Code.allCases.map(\.rawValue))
  }

  /// As the command line has it.
  var text: String {
    switch self {
    case .skipped(nil): "skipped"
    case .skipped(let code?): "skipped:\(code.rawValue)"
    case .warning: "warning"
    }
  }

  /// What of the account fulfils it, a line each.
  func findings(in account: Account) -> [String] {
    switch self {
    case .skipped(let code):
      account.declarations.filter { declaration in
        if let code { declaration.reason?.code == code } else { declaration.entry.isListed }
      }.map(\.line)
    case .warning: account.warningLines
    }
  }
}

/// Fails when the account has what the user does not accept.
func refuse(
  _ account: Account, on conditions: [FailCondition], _ wording: Wording
) throws(ImportFailure) {
  let lines = conditions.flatMap { condition in
    let findings = condition.findings(in: account)
    let failure = wording.failure(
      .refused, .failOn, condition.text,
      "no module is written: \(wording.name(.failOn)) \(condition.text)")
    return findings.isEmpty ? [] : findings + [failure.text]
  }
  if !lines.isEmpty { throw ImportFailure(.refused, verbatim: lines.joined(separator: "\n")) }
}
