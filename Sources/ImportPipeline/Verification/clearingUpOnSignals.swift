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

  private struct Pending {
    var next = 0
    var actions: [Int: @Sendable () -> Void] = [:]
    /// How many programs are being started, which nobody can stop yet.
    var starting = 0
    var isOver = false
  }

  private let pending = Mutex(Pending())

  /// Keeps an action until ``forget(_:)``; one that comes when all is being cleared away is done at once.
  ///
  /// - Returns: its number.
  func keep(_ action: @escaping @Sendable () -> Void) -> Int {
    let (number, isOver) = pending.withLock { pending in
      pending.next += 1
      if !pending.isOver { pending.actions[pending.next] = action }
      return (pending.next, pending.isOver)
    }
    if isOver { action() }
    return number
  }

  /// Forgets an action, since there is nothing to clear away any more.
  func forget(_ number: Int) { pending.withLock { $0.actions[number] = nil } }

  /// A program that is being started: until ``Start/end()`` the process does not end.
  final class Start: Sendable {
    private let isUnderWay = Mutex(true)

    /// Begins; where all is being cleared away, nothing is started any more.
    init() {
      while Clearance.current.pending.withLock({ pending in
        if !pending.isOver { pending.starting += 1 }
        return pending.isOver
      }) { usleep(10_000) }
    }

    /// The program can be stopped, or is not there.
    func end() {
      let isFirst = isUnderWay.withLock { isUnderWay in
        defer { isUnderWay = false }
        return isUnderWay
      }
      if isFirst { Clearance.current.pending.withLock { $0.starting -= 1 } }
    }
  }

  /// Does all of it, the last first: who writes into a directory is stopped before that is removed.
  fileprivate func clear() {
    let actions = pending.withLock { pending in
      pending.isOver = true
      return pending.actions.sorted { $0.key > $1.key }.map(\.value)
    }
    // What is being started comes with an action of its own; it does not take long.
    for _ in 0..<200 where pending.withLock({ $0.starting }) > 0 { usleep(10_000) }
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
