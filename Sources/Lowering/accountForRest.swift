import Bindings
import CDeclarations

/// What is recorded and not bound: variables and macros.
func accountForRest(
  _ declarations: HeaderDeclarations, boundMacros: Set<String>
) -> [AccountEntry] {
  var account: [AccountEntry] = []
  for case .variable(let variable) in declarations.declarations {
    account.append(
      AccountEntry(
        kind: .variable, cName: variable.name, position: variable.position,
        disposition: .skipped(SkipReason(.globalVariable))))
  }
  for macro in declarations.macros where !boundMacros.contains(macro.name) {
    account.append(
      AccountEntry(
        kind: .macro, cName: macro.name, position: macro.position,
        disposition: .skipped(SkipReason(macro.isFunctionLike ? .functionLikeMacro : .constant))))
  }
  return account
}
