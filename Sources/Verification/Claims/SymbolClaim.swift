import Diagnostics

/// A function or variable that a module takes from a library.
public struct SymbolClaim: Hashable, Sendable {
  /// The name in the module.
  public let subject: String
  /// Where the module has it.
  public let position: SourcePosition
  /// The name that the linker has to find.
  public let symbol: String
}

extension ModuleContents {
  /// What has to be in the libraries that the module names: not what the headers define themselves, and not the module's
  /// own C functions.
  public func symbolClaims(_ facts: HeaderFacts) -> [SymbolClaim] {
    var claims: [SymbolClaim] = []
    for function in functions {
      switch function.value.route {
      case .shim, .macro: continue
      case .library, .variadic:
        guard let symbol = facts.symbol(ofFunction: function.value.cName) else { continue }
        claims.append(SymbolClaim(subject: function.name, position: function.position, symbol: symbol))
      }
    }
    for variable in variables {
      guard let symbol = facts.symbol(ofVariable: variable.value.cName) else { continue }
      claims.append(SymbolClaim(subject: variable.name, position: variable.position, symbol: symbol))
    }
    return claims
  }
}
