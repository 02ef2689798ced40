import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// Where a call of a function reaches its code (C17 6.7.4).
  ///
  /// - Throws: the reason when there is none.
  mutating func route(to function: CFunction) throws(SkipReason) -> ExternalFunction.Route {
    let attributes = function.attributes
    if function.type.convention == .other { return .shim }
    let library: ExternalFunction.Route =
      function.type.isVariadic ? .variadic(fixed: function.type.parameters.count) : .library
    if function.isInLibrary { return library }
    guard attributes.contains(.defined) else { throw SkipReason(.inlineFunction) }
    if isFunctionLikeMacro(function.name) { return .shim }
    return attributes.isDisjoint(with: [.static, .externInline]) ? .shim : .header
  }

  /// Makes code of a function that is plain `inline`, beside the shims: there is none but in the C file that declares
  /// it once more without the word.
  mutating func define(_ function: CFunction) {
    let attributes = function.attributes
    guard attributes.contains([.inline, .defined]), attributes.isDisjoint(with: [.static, .externInline]),
      !inlineDefinitions.contains(function.name)
    else { return }
    inlineDefinitions.append(function.name)
  }
}
