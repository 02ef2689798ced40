import ImportPipeline

/// The end of a command that has said all there is to say.
struct EarlyEnd: Error {
  /// What the process ends with.
  let status: ExitStatus
}
