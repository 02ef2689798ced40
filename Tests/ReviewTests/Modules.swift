import Bindings
import Diagnostics
import LowLevelTypes

/// What no output may pass on as it is: quotes, ends of lines and of elements, escapes of terminals, controls that turn
/// the direction of writing, marks of Markdown and of Python.
let hostileText =
  "a'b\"c`d``e|f\\g</script><img src=x>&\n\r\t\u{1b}[31m\u{9b}2J\u{7}\u{202e}\u{2066}\u{200b}\u{2028}\"\"\"*_[x](http://x){0}@you#1"

/// A module with nothing in it but an account.
func module(_ account: [AccountEntry] = [], headers: [String] = ["good.h"]) -> BindingModule {
  var module = BindingModule(
    provenance: Provenance(toolVersion: "0.1.0", command: ["rffi-import"] + headers, headers: headers),
    dialect: .rpython, isFrozen: false, compilationInfo: EmittedCompilationInfo())
  module.account = account
  return module
}

/// A declaration that is bound as `c_NAME`.
func bound(_ name: String, line: Int = 1, kind: AccountEntry.Kind = .function, file: String = "good.h")
  -> AccountEntry
{
  AccountEntry(
    kind: kind, cName: name, position: SourcePosition(file: file, line: line, column: 5),
    disposition: .bound(name: "c_\(name)"))
}

/// A declaration that is not bound.
func skipped(
  _ name: String, _ reason: SkipReason, line: Int = 1, kind: AccountEntry.Kind = .function,
  file: String = "good.h"
) -> AccountEntry {
  AccountEntry(
    kind: kind, cName: name, position: SourcePosition(file: file, line: line, column: 5),
    disposition: .skipped(reason))
}

/// A module in which everything that comes from a header is hostile.
let hostileModule: BindingModule = {
  var result = module(
    [
      bound(hostileText, file: hostileText),
      skipped(hostileText, SkipReason(.unknownType, hostileText), kind: .macro, file: hostileText),
    ], headers: [hostileText])
  let position = SourcePosition(file: hostileText, line: 1, column: 1)
  result.decisions = [
    FunctionDecisions(
      cName: hostileText,
      decisions: [
        Decision(hostileText, because: .rule(text: hostileText, position: position)),
        Decision(hostileText, because: .preset(hostileText, text: hostileText, position: position)),
      ])
  ]
  result.warnings = [
    Diagnostic(
      severity: .warning, message: hostileText,
      position: SourcePosition(file: hostileText, line: 3, column: 1),
      notes: [Diagnostic(severity: .note, message: hostileText, position: nil)])
  ]
  return result
}()

/// The function of a binding, for modules that have one.
func function(_ name: String, line: Int) -> ExternalFunction {
  ExternalFunction(
    name: "c_\(name)", cName: name, arguments: [], result: .void,
    origin: Origin(
      declaration: "void \(name)(void)", position: SourcePosition(file: "good.h", line: line, column: 5)))
}
