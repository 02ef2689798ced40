import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is to be cleared away where a signal ends the process: programs in groups of their own, which the terminal's
/// signals do not reach, and directories that nobody else removes.
final class Clearance: Sendable {
  /// That of this process.
  static let current = Clearance()

  private let pending = Mutex<(next: Int, actions: [Int: @Sendable () -> Void])>((0, [:]))

  /// Keeps an action until ``forget(_:)``.
  ///
  /// - Returns: its number.
  func keep(_ action: @escaping @Sendable () -> Void) -> Int {
    pending.withLock { pending in
      pending.next += 1
      pending.actions[pending.next] = action
      return pending.next
    }
  }

  /// Forgets an action, since there is nothing to clear away any more.
  func forget(_ number: Int) { pending.withLock { $0.actions[number] = nil } }

  /// Does all of it, the last first: who writes into a directory is stopped before that is removed.
  fileprivate func clear() {
    let actions = pending.withLock { pending in
      defer { pending.actions = [:] }
      return pending.actions.sorted { $0.key > $1.key }.map(\.value)
    }
    for action in actions { action() }
  }
}

/// Does something that leaves programs or directories behind when it is ended by a signal, and clears them away then;
/// whoever waits for the process is told of the signal. One that the process ignores stays ignored.
func clearingUpOnSignals<Value, Failure: Error>(
  _ body: () throws(Failure) -> Value
) throws(Failure) -> Value {
  let sources = [SIGHUP, SIGINT, SIGTERM].compactMap(source)
  defer {
    for (number, source) in sources {
      source.cancel()
      signal(number, SIG_DFL)
    }
  }
  return try body()
}

private func source(of number: Int32) -> (number: Int32, source: any DispatchSourceSignal)? {
  let previous = signal(number, SIG_IGN)
  if unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return nil }
  let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
  source.setEventHandler {
    Clearance.current.clear()
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }
  source.resume()
  return (number, source)
}
