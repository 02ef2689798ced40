import Synchronization

/// How much of this process works at the same time: beyond as many threads as there are processors, another one only
/// keeps those that work waiting.
final class Occupancy: Sendable {
  /// That of this process.
  static let current = Occupancy(processors: processorCount())

  private struct State {
    /// The pieces of work that are being done side by side.
    var pieces = 0
    /// The threads that do something beside them.
    var helpers = 0
  }

  private let processors: Int
  private let state = Mutex(State())

  /// - Parameter processors: how many threads may work at the same time.
  init(processors: Int) { self.processors = processors }

  /// Takes note that one of several pieces of work begins.
  func beginPiece() { state.withLock { $0.pieces += 1 } }

  /// Takes note that it has ended.
  func endPiece() { state.withLock { $0.pieces -= 1 } }

  /// Whether there is a processor for a thread beside those that work, which is taken then. Where no pieces are done side
  /// by side, whoever asks is the one that works, and several threads may share the others: each has little to do.
  func takeProcessor() -> Bool {
    state.withLock { state in
      let isFree =
        state.pieces == 0
        ? state.helpers < 3 * (processors - 1) : state.pieces + state.helpers < processors
      guard isFree else { return false }
      state.helpers += 1
      return true
    }
  }

  /// Gives a processor back that was taken.
  func releaseProcessor() { state.withLock { $0.helpers -= 1 } }
}
