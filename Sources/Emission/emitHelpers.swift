import Bindings
import LowLevelTypes

/// The functions in RPython. The annotator makes a copy of each for every combination of argument types, as it does for
/// RPython's own wrappers of C functions.
func emitHelpers(_ helpers: [HelperFunction], to text: inout PythonText) {
  if helpers.isEmpty { return }
  text.section("helpers")
  for (index, helper) in helpers.enumerated() {
    if index > 0 { text.line() }
    text.line("def \(helper.name)(\(helper.parameters.joined(separator: ", "))):")
    for (index, line) in helper.documentation.enumerated() {
      let words = (index == 0 ? "\"\"\"" : "") + docstringText(line)
      text.line(words.isEmpty ? "" : "    " + words)
    }
    text.line("    \"\"\"")
    text.line("    result = ", helper.result.allocation, "", indent: 13)
    text.line("    \(helper.callee)(\((["result"] + helper.parameters).joined(separator: ", ")))")
    text.line("    return result")
    text.line("\(helper.name)._annspecialcase_ = 'specialize:ll'")
  }
}

extension HelperFunction.Memory {
  fileprivate var allocation: PythonExpression {
    let raw = PythonArgument("flavor", .string("raw"))
    switch self {
    case .record(let type): return .call("lltype.malloc", [PythonArgument(PythonExpression(type)), raw])
    case .elements(let pointer, let count):
      let items = PythonExpression.name(PythonExpression(pointer).oneLine + ".TO")
      return .call("lltype.malloc", [PythonArgument(items), PythonArgument(.integer(Int64(count))), raw])
    }
  }
}
