import Synchronization

/// A value that is found out once, for the first who asks, on whatever thread.
public final class Once<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  /// Makes one whose value is not known yet.
  public init() {}

  /// The value; found out by `find` when nobody has asked before, while others who ask wait.
  public func value(_ find: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let found = find()
      known = found
      return found
    }
  }
}
