import Bindings
import CDeclarations

/// Choices of the user that change how declarations are bound.
public struct LoweringOptions: Hashable, Sendable {
  /// Makes the default options.
  public init() {}
}

/// Maps declarations of C to bindings of RPython.
public func lowerDeclarations(_ declarations: HeaderDeclarations, options: LoweringOptions) -> BindingModule {
  BindingModule()
}
