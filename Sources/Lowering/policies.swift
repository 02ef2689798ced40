import Bindings
import CDeclarations
import Rules

extension TypeLowering {
  /// What the rules say of a function.
  mutating func rules(of function: CFunction) -> FunctionRules {
    rules.function(function.name, inCLibrary: function.attributes.contains(.cLibrary))
  }

  /// How RPython calls a function.
  ///
  /// - Parameter needsNoWrapper: whether RPython's own wrapper cannot call it.
  mutating func policy(of function: CFunction, needsNoWrapper: Bool) -> CallPolicy {
    var policy = CallPolicy()
    policy.hasNoWrapper = needsNoWrapper
    return policy
  }
}
