import Dispatch
import Subprocess
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// How a program ended that may be stopped.
enum StoppableOutcome: Hashable, Sendable {
  /// It exited with a status.
  case exited(Int32, output: String)
  /// A signal ended it.
  case signalled(Int32, output: String)
  /// It was still running when its time was up, and was stopped.
  case timedOut(output: String)
  /// It wrote more than anybody reads, and was stopped.
  case flooded(output: String)
  /// It ran, and what it wrote could not be read.
  case lost(output: String)
  /// It could not be started.
  case notStarted
}

/// Runs a program with a text as its input, in a process group of its own, and stops the whole group when it takes too
/// long or writes too much. Output and errors come together. It speaks the language of the C locale.
///
/// Call it from no task, as ``runProcess(_:)``.
///
/// - Parameters:
///   - command: the program and its arguments.
///   - input: what it reads.
///   - seconds: how long it may take.
///   - limit: how many bytes it may write.
func runStoppable(
  _ command: [String], input: String, seconds: Int, limit: Int = 1 << 26
) -> StoppableOutcome {
  guard let program = command.first, let file = unnamedFile(input) else { return .notStarted }
  let result = FirstResult()
  let start = Clearance.Start()
  Task.detached {
    defer { start.end() }
    var options = PlatformOptions()
    options.processGroupID = 0
    do {
      let outcome = try await Subprocess.run(
        program.contains("/") ? .path(FilePath(program)) : .name(program),
        arguments: Arguments(Array(command.dropFirst())),
        environment: .inherit.updating(["LC_ALL": "C", "LANG": "C"]), platformOptions: options,
        input: .fileDescriptor(file, closeAfterSpawningProcess: true), output: .sequence,
        error: .combinedWithOutput
      ) { execution in
        let stop: @Sendable () -> Void = { try? execution.send(signal: .kill, toProcessGroup: true) }
        result.watch(seconds: seconds, stop: stop)
        let clearance = Clearance.current.keep(stop)
        start.end()
        defer { Clearance.current.forget(clearance) }
        for try await buffer in execution.standardOutput {
          let isTooMuch = buffer.withUnsafeBytes { result.add($0, limit: limit) }
          if isTooMuch {
            stop()
            break
          }
        }
      }
      result.end(outcome.terminationStatus)
    } catch {
      result.endWithoutStatus()
    }
  }
  return result.wait()
}

/// A file without a name that holds a text, open at its beginning: unlike a pipe it does not mind a program that ends
/// before it has read all of it.
private func unnamedFile(_ text: String) -> FileDescriptor? {
  let base = variableValue("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  var template = Array((base + "/rffi-import-XXXXXX").utf8CString)
  let number = mkstemp(&template)
  guard number >= 0 else { return nil }
  unlink(template)
  let file = FileDescriptor(rawValue: number)
  do {
    try file.writeAll(text.utf8)
    try file.seek(offset: 0, from: .start)
    return file
  } catch {
    try? file.close()
    return nil
  }
}

/// What is known of a running program; the first that says how it ended is right.
private final class FirstResult: Sendable {
  private struct State {
    var output: [UInt8] = []
    var hasStarted = false
    var isFlooded = false
    var outcome: StoppableOutcome?
  }

  private let state = Mutex(State())
  private let finished = DispatchSemaphore(value: 0)

  /// Takes output; whether it is too much.
  func add(_ bytes: UnsafeRawBufferPointer, limit: Int) -> Bool {
    state.withLock { state in
      if state.output.count + bytes.count > limit {
        state.isFlooded = true
        return true
      }
      state.output.append(contentsOf: bytes)
      return false
    }
  }

  /// Stops the program when its time is up. Who waits for it does not wait for what it leaves behind.
  func watch(seconds: Int, stop: @escaping @Sendable () -> Void) {
    state.withLock { $0.hasStarted = true }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(max(1, seconds))) {
      let isRunning = self.state.withLock { $0.outcome == nil }
      guard isRunning else { return }
      stop()
      self.finish { .timedOut(output: $0.text) }
    }
  }

  func end(_ status: TerminationStatus) {
    finish { state in
      if state.isFlooded { return .flooded(output: state.text) }
      switch status {
      case .exited(let code): return .exited(code, output: state.text)
      case .signaled(let signal): return .signalled(signal, output: state.text)
      }
    }
  }

  func endWithoutStatus() {
    finish {
      $0.isFlooded ? .flooded(output: $0.text) : $0.hasStarted ? .lost(output: $0.text) : .notStarted
    }
  }

  private func finish(_ outcome: (Output) -> StoppableOutcome) {
    let isFirst = state.withLock { state in
      guard state.outcome == nil else { return false }
      state.outcome = outcome(
        Output(
          text: String(decoding: state.output, as: UTF8.self), isFlooded: state.isFlooded,
          hasStarted: state.hasStarted))
      return true
    }
    if isFirst { finished.signal() }
  }

  func wait() -> StoppableOutcome {
    finished.wait()
    return state.withLock { $0.outcome } ?? .notStarted
  }
}

/// What is known of a program that has ended.
private struct Output {
  let text: String
  let isFlooded: Bool
  let hasStarted: Bool
}
