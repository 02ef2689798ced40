/// What the process tells its caller when it ends.
public enum ExitStatus: Int32, Sendable {
  /// The module was written.
  case success = 0
  /// Clang rejects the headers; its messages say why. Of `check`: the module is not what is made now. Of `diff`:
  /// something differs.
  case headerRejected = 1
  /// The command line says something that cannot be meant.
  case usage = 2
  /// A file, a library or a package is missing or cannot be read or written.
  case file = 3
  /// No usable libclang.
  case libclang = 4
  /// Our own mistake.
  case `internal` = 5
  /// The account has what `--fail-on` names.
  case refused = 6
}

/// Why there is no module: what to print, and what to end with.
public struct ImportFailure: Error, Hashable, Sendable {
  /// What to end with.
  public let status: ExitStatus
  /// Everything for standard error, without the last newline.
  public let text: String

  /// Text that is printed as it is.
  init(_ status: ExitStatus, verbatim text: String) {
    self.status = status
    self.text = text
  }

  /// One message of the tool itself.
  public init(_ status: ExitStatus, _ message: String) {
    self.init(status, verbatim: "rffi-import: error: \(message)")
  }
}
