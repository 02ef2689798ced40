/// What was needed on the way to something else. A program that ends behind one piece of work need not take it apart,
/// which takes its time; one that goes on with the next has none of these, so that memory comes back.
///
///     let leftovers = Leftovers()
///     let module = lower(declarations, leftovers: leftovers)
public final class Leftovers: @unchecked Sendable {
  private var kept: [Any] = []

  /// Makes an empty heap.
  public init() {}

  /// Keeps something as long as the heap is there. Not for several threads at a time.
  public func keep(_ value: Any) { kept.append(value) }
}
