import Synchronization

/// A value that is taken once, so that whoever made it does not keep its memory while another one works with it.
public final class Handover<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  /// Makes one that has a value to give.
  public init(_ value: Value) { self.value = Mutex(value) }

  /// The value for the first who asks, and nil for all others.
  public func take() -> Value? {
    value.withLock { value in
      defer { value = nil }
      return value
    }
  }
}
