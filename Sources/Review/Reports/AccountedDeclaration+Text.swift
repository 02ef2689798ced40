import Bindings
import Diagnostics

extension AccountedDeclaration {
  /// The declaration on one line, in the form of compilers' messages, for a terminal:
  /// `zlib.h:250:21: function deflate: bound as c_deflate`.
  public var line: String {
    let what =
      switch entry.disposition {
      case .bound(let name): "bound as \(inertText(name))\(missing)"
      case .skipped(let reason): "not bound: \(reason.code.rawValue): \(inertText(reason.description))"
      }
    return "\(inertText("\(entry.position)")): \(entry.kind.rawValue) \(inertText(entry.cName)): \(what)"
  }

  /// That a bound one is in no library.
  private var missing: String {
    guard let symbol = entry.missingSymbol else { return "" }
    let code = SkipReason.Code.missingSymbol
    let name = symbol == entry.cName ? "" : "'\(inertText(symbol))': "
    return ": \(code.rawValue): \(name)\(code.explanation)"
  }
}
