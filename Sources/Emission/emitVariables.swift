import Bindings

func emitVariables(_ variables: [VariableBinding], to text: inout PythonText) {
  if variables.isEmpty { return }
  text.section("variables")
  for variable in variables {
    switch variable {
    case .external(let variable): emitExternalVariable(variable, to: &text)
    case .functions(let functions): emitFunctions(functions, to: &text)
    }
  }
}

/// Without `declare_as_extern=False` RPython would declare the variable once more, which fails where the header has
/// other qualifiers.
private func emitExternalVariable(_ variable: ExternalVariable, to text: inout PythonText) {
  emitOrigin(variable.origin, to: &text)
  let isTrue = PythonExpression.name("True")
  var arguments = [
    PythonArgument(PythonExpression(variable.type)), PythonArgument(.string(variable.cName)),
    PythonArgument(.name("eci")), PythonArgument("c_type", .string(variable.cType)),
  ]
  if variable.setter == nil { arguments.append(PythonArgument("getter_only", isTrue)) }
  if variable.needsNoWrapper { arguments.append(PythonArgument("_nowrapper", isTrue)) }
  arguments.append(PythonArgument("sandboxsafe", isTrue))
  arguments.append(PythonArgument("declare_as_extern", .name("False")))
  let names = variable.getter + (variable.setter.map { ", " + $0 } ?? "")
  text.assign(names, .call("rffi.CExternVariable", arguments))
}
