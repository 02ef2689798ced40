import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// Where a call of a function reaches its code (C17 6.7.4).
  ///
  /// - Throws: the reason when there is none.
  mutating func route(to function: CFunction) throws(SkipReason) -> ExternalFunction.Route {
    let attributes = function.attributes
    let library: ExternalFunction.Route =
      function.type.isVariadic ? .variadic(fixed: function.type.parameters.count) : .library
    if attributes.isDisjoint(with: [.inline, .static]) || attributes.contains(.gnuInline) { return library }
    guard attributes.contains(.defined) else {
      if attributes.contains(.static) { throw SkipReason(.inlineFunction) }
      return library
    }
    if functionLikeMacros.contains(function.name) { return .shim }
    return attributes.isDisjoint(with: [.static, .externInline]) ? .shim : .header
  }

  /// Adds the shim through which an inline function is called, and gives its name. Within parentheses no macro takes
  /// the place of the function.
  ///
  /// A function that is plain `inline` is code only in the C file that declares it once more without the word.
  mutating func shimForInline(_ function: CFunction) throws(SkipReason) -> String {
    let name = "rffi_" + function.name
    try addShim(name, function.type, calling: "(\(function.name))")
    if function.attributes.isDisjoint(with: [.static, .externInline]) {
      inlineDefinitions.append(function.name)
    }
    return name
  }

  /// Adds a shim that hands its arguments on.
  mutating func addShim(
    _ name: String, _ type: CFunctionType, calling callee: String
  ) throws(SkipReason) {
    let names = type.parameters.indices.map { "a\($0)" }
    let parameters = zip(type.parameters, names).map { declarations.spell($0, $1) }
    let prototype = declarations.spell(
      type.result, "\(name)(\(parameters.isEmpty ? "void" : parameters.joined(separator: ", ")))")
    if prototype.utf8.contains(UInt8(ascii: "{")) { throw SkipReason(.unnamedType) }
    let call = "\(callee)(\(names.joined(separator: ", ")));"
    let isVoid = declarations.resolve(type.result).type == .void
    shims.append(CShim(prototype: prototype, body: isVoid ? call : "return " + call))
  }
}
