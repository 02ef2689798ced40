import Dispatch
import Subprocess
import Synchronization

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// What a program that has ended left behind.
public struct ProcessOutcome: Hashable, Sendable {
  /// Whether it exited with 0.
  public let succeeded: Bool
  /// Its standard output.
  public let output: String
  /// Its standard error.
  public let errors: String
}

/// Runs a program and waits for it; nil when it cannot be started.
///
/// The pipeline is sequential, so this blocks its caller; nothing of Swift's concurrency starts before the first
/// program has to be run, and most imports run none. Call it from no task: those that wait here leave no thread to
/// run the program's.
public func runProcess(_ command: [String]) -> ProcessOutcome? { runProcess(command, limit: 1 << 20) }

/// ``runProcess(_:)`` of a program that may write so many bytes; with more it counts as not started.
func runProcess(_ command: [String], limit: Int) -> ProcessOutcome? {
  let result = Result()
  Task.detached {
    result.finish(await collectProcess(command, limit: limit))
  }
  return result.wait()
}

/// ``runProcess(_:)`` for callers that must not block.
public func collectProcess(_ command: [String], limit: Int = 1 << 20) async -> ProcessOutcome? {
  guard let program = command.first else { return nil }
  do {
    let outcome = try await Subprocess.run(
      program.contains("/") ? .path(FilePath(program)) : .name(program),
      arguments: Arguments(Array(command.dropFirst())),
      output: .string(limit: limit), error: .string(limit: limit))
    return ProcessOutcome(
      succeeded: outcome.terminationStatus.isSuccess, output: outcome.standardOutput,
      errors: outcome.standardError)
  } catch {
    return nil
  }
}

/// Carries the outcome from the task to the thread that waits for it.
private final class Result: Sendable {
  private let outcome = Mutex<ProcessOutcome?>(nil)
  private let finished = DispatchSemaphore(value: 0)

  func finish(_ value: ProcessOutcome?) {
    outcome.withLock { $0 = value }
    finished.signal()
  }

  func wait() -> ProcessOutcome? {
    finished.wait()
    return outcome.withLock { $0 }
  }
}
