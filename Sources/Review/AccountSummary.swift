import Bindings

/// How many declarations became what.
public struct AccountSummary: Sendable {
  /// Declarations of one kind.
  public struct Count: Hashable, Sendable {
    /// Those that are bound.
    public var bound = 0
    /// Those that are not.
    public var skipped = 0
  }

  /// All of them.
  public private(set) var total = Count()
  /// By kind; kinds that do not occur are left out, the others stand in the order of their declaration.
  public let kinds: [(kind: AccountEntry.Kind, count: Count)]
  /// How many of those that are bound no library exports.
  public let missingSymbols: Int
  /// By reason, those that occur, in the order of their declaration.
  public let codes: [(code: SkipReason.Code, count: Int)]

  init(_ declarations: [AccountedDeclaration]) {
    var kinds: [AccountEntry.Kind: Count] = [:]
    var codes: [SkipReason.Code: Int] = [:]
    for declaration in declarations {
      if let reason = declaration.reason {
        total.skipped += 1
        kinds[declaration.entry.kind, default: Count()].skipped += 1
        codes[reason.code, default: 0] += 1
      } else {
        total.bound += 1
        kinds[declaration.entry.kind, default: Count()].bound += 1
      }
    }
    missingSymbols = declarations.count { $0.entry.missingSymbol != nil }
    self.kinds = AccountEntry.Kind.allCases.compactMap { kind in kinds[kind].map { (kind, $0) } }
    self.codes = SkipReason.Code.allCases.compactMap { code in codes[code].map { (code, $0) } }
  }
}

extension Account {
  /// How many declarations became what.
  public var summary: AccountSummary { AccountSummary(declarations) }
}
