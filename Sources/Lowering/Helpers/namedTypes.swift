import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// The function with names for the types that a helper has to say and that RPython code cannot make: those of
  /// callbacks, whose `rffi.CCallback(…)` is for use at import alone.
  mutating func namingTypes(of pending: PendingHelper, _ plan: HelperPlan) -> PendingHelper {
    var passing = pending.passing
    for index in passing.arguments.indices where plan.parameters[index].manner != .asIs {
      let argument = passing.arguments[index]
      passing.arguments[index] = ShimValue(
        manner: argument.manner,
        type: named(argument.type, "\(pending.name)_\(pending.parameterName(index))"),
        value: argument.value, crossing: argument.crossing)
    }
    return pending.passing(passing)
  }

  private mutating func named(_ type: LLType, _ name: String) -> LLType {
    switch type {
    case .pointer(.function):
      let alias = names.python.claim(name.uppercased())
      bindings.append(.alias(name: alias, type: type, origin: nil))
      return .alias(alias, type)
    case .pointer(.array(let item, let rendering)):
      return .pointer(to: .array(of: named(item, name), rendering: rendering))
    default: return type
    }
  }
}
