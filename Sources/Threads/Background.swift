/// Work that goes on beside what is done here until its result is wanted.
///
///     let lengths = Background { names.map(\.utf8.count) }
///     parse()
///     print(lengths.result)
///
/// It may not see what is changed here meanwhile. Where all processors have work already, it is done when it is wanted.
public final class Background<Result: Sendable>: @unchecked Sendable {
  private enum State {
    case running(Thread<Result>)
    /// There is no processor or no thread for it: it is done when it is wanted.
    case waiting
    case done(Result)
  }

  private let work: @Sendable () -> Result
  private var state: State

  /// Starts the work.
  ///
  /// - Parameter stackSize: how deep its stack may become, in bytes; memory is taken only as far as it is used.
  public init(stackSize: Int = 1 << 26, _ work: @escaping @Sendable () -> Result) {
    self.work = work
    let occupancy = Occupancy.current
    guard occupancy.takeProcessor() else {
      state = .waiting
      return
    }
    let thread = Thread(stackSize: stackSize) {
      defer { occupancy.releaseProcessor() }
      return work()
    }
    if let thread {
      state = .running(thread)
    } else {
      occupancy.releaseProcessor()
      state = .waiting
    }
  }

  /// What the work has made, once it is done.
  public var result: Result {
    let result =
      switch state {
      case .running(let thread): thread.join() ?? work()
      case .waiting: work()
      case .done(let known): known
      }
    state = .done(result)
    return result
  }

  deinit { if case .running(let thread) = state { _ = thread.join() } }
}
