import Bindings
import CDeclarations

/// A function that is bound, and that gets a helper where a conversion helps, once all other names are taken.
final class PendingHelper {
  /// The name that the helper shall have.
  let name: String
  /// What C says of the function.
  let function: CFunction
  /// How its values pass.
  let passing: FunctionPassing
  /// The name of its binding.
  let callee: String
  /// Whether RPython's own wrapper is around it, which converts numbers and strings.
  let hasWrapper: Bool
  /// Whether `errno` is saved behind a call.
  let savesErrno: Bool

  init(
    name: String, function: CFunction, passing: FunctionPassing, callee: String, hasWrapper: Bool,
    savesErrno: Bool
  ) {
    self.name = name
    self.function = function
    self.passing = passing
    self.callee = callee
    self.hasWrapper = hasWrapper
    self.savesErrno = savesErrno
  }

  /// The same function under another name.
  func under(_ name: String, callee: String) -> PendingHelper {
    PendingHelper(
      name: name, function: function, passing: passing, callee: callee, hasWrapper: hasWrapper,
      savesErrno: savesErrno)
  }

  /// The same function with its values passing like that.
  func passing(_ passing: FunctionPassing) -> PendingHelper {
    PendingHelper(
      name: name, function: function, passing: passing, callee: callee, hasWrapper: hasWrapper,
      savesErrno: savesErrno)
  }

  /// The header's name of a parameter; empty where it gives none.
  func parameterName(_ index: Int) -> String {
    index < function.parameterNames.count ? function.parameterNames[index] : ""
  }
}
