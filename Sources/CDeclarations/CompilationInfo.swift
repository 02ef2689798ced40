/// What a binding module needs to compile and link: RPython's `ExternalCompilationInfo`, attribute by attribute.
public struct CompilationInfo: Hashable, Sendable {
  /// Header names for `#include <…>`, in order.
  public var includes: [String] = []

  /// Makes an empty one.
  public init() {}
}
