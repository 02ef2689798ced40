import Bindings
import CDeclarations
import Diagnostics

/// What libraries say of the functions and variables that headers declare.
public struct SymbolFindings: Hashable, Sendable {
  /// The symbols that no library has which is linked, by the names of the functions and variables in C.
  public var missing: [String: String] = [:]
  /// The functions and variables that none of the libraries has which the user chose (`--symbols-from`).
  public var elsewhere: Set<String> = []
  /// Whether what is missing is left out (`--omit-missing-symbols`); it is bound and marked otherwise.
  public var omitsMissing = false

  /// Makes findings about nothing.
  public init() {}

  /// - Throws: the reason where a function or variable is not to be bound.
  func refuse(_ cName: String) throws(SkipReason) {
    if elsewhere.contains(cName) { throw SkipReason(.otherLibrary) }
    guard omitsMissing, let symbol = missing[cName] else { return }
    throw SkipReason(.missingSymbol, symbol == cName ? "" : "symbol '\(symbol)'")
  }
}

extension TypeLowering {
  /// - Throws: the reason where libraries were asked and a function is not to be bound.
  func refuseMissingSymbol(of function: CFunction) throws(SkipReason) {
    if function.isInLibrary { try options.symbols?.refuse(function.name) }
  }

  /// - Throws: the reason where libraries were asked and a variable is not to be bound.
  func refuseMissingSymbol(of variable: CVariable) throws(SkipReason) {
    if !variable.isStatic { try options.symbols?.refuse(variable.name) }
  }

  /// The account of a function or variable, with the symbol that is missing although it is bound.
  func entry(
    _ kind: AccountEntry.Kind, _ cName: String, _ position: SourcePosition, _ disposition: Disposition
  ) -> AccountEntry {
    var entry = AccountEntry(kind: kind, cName: cName, position: position, disposition: disposition)
    if let symbols = options.symbols, case .bound = disposition {
      entry.missingSymbol = symbols.missing[cName]
    }
    return entry
  }
}
