import Bindings
import LowLevelTypes

/// What is registered as external, behind what registrations share.
func emitRegistrations(_ module: BindingModule, to text: inout PythonText) {
  let registrations = module.registrations
  if registrations.isEmpty { return }
  text.section("registration")
  emitRegistrationSupport(registrations, module.dialect, to: &text)
  for (index, registration) in registrations.enumerated() {
    if index > 0 { text.line() }
    emitFunction(registration, to: &text)
    text.line("", registration.call, "", indent: 0)
  }
}

extension Registration {
  /// `register_external(…)`, or `_replace(…)` of what RPython may have its own in place of.
  fileprivate var call: PythonExpression {
    var arguments = [
      PythonArgument(.name(function.name)),
      PythonArgument(.list(parameters.map { PythonExpression($0.type) })),
      PythonArgument(PythonExpression(result)),
      PythonArgument("export_name", exportName.expression),
      PythonArgument("llimpl", .name(helper)),
    ]
    if let fake = fakeExpression { arguments.append(PythonArgument("llfakeimpl", fake)) }
    if isSandboxSafe { arguments.append(PythonArgument("sandboxsafe", .name("True"))) }
    return .call(isOfExisting ? "_replace" : "register_external", arguments)
  }

  private var fakeExpression: PythonExpression? {
    switch fake {
    case .none: nil
    case .helper: .call("_fake", .name(helper), PythonExpression(result))
    case .function(let module, let attribute):
      .call(
        "_fake", .call("_named", .string(module), .string(attribute)), PythonExpression(result))
    }
  }
}

extension Registration.Function {
  /// What the module calls it.
  fileprivate var name: String {
    switch self {
    case .own(let name, _), .existing(_, _, let name): name
    }
  }
}

extension Registration.ExportName {
  fileprivate var expression: PythonExpression {
    switch self {
    case .inModule(let name): .name("__name__ + " + pythonString("." + name))
    case .given(let name): .string(name)
    }
  }
}

private func emitFunction(_ registration: Registration, to text: inout PythonText) {
  switch registration.function {
  case .existing(let module, let attribute, let name):
    text.line("from \(module) import \(attribute) as \(name)")
  case .own(let name, let documentation):
    let parameters = registration.parameters.map(\.name).joined(separator: ", ")
    text.line("def \(name)(\(parameters)):")
    text.docstring(documentation)
    text.line("    return \(registration.helper)(\(parameters))")
    text.line()
  }
}

extension PythonExpression {
  /// What `register_external` is told of a value.
  fileprivate init(_ type: RPythonType) {
    self =
      switch type {
      case .none: .name("None")
      case .int: .name("int")
      case .unsigned: .name("lltype.Unsigned")
      case .float: .name("float")
      case .bool: .name("bool")
      case .char: .name("lltype.Char")
      case .string(let canBeNone): .name(canBeNone ? "_STR" : "str")
      case .unicode(let canBeNone): .name(canBeNone ? "_UNICODE" : "unicode")
      case .list(let item): .list([PythonExpression(item)])
      case .tuple(let items): .tuple(items.map { PythonExpression($0) })
      case .lowLevel(let type): PythonExpression(type)
      }
  }
}
