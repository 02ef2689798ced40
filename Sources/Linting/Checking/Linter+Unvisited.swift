import Diagnostics
import PythonSource

extension Linter {
  /// Reports the calls that look like declarations and have not been reached.
  func reportUnvisited(_ module: ModuleValue) {
    guard let source = module.source else { return }
    let file = source.text.name
    let visited = Set(evaluator.declarations.flatMap(\.site.calls).filter { $0.file == file }.map(\.range))
    let declaring = declaringNames(source, module)
    var walker = DeclarationWalker(names: declaring)
    walker.walk(source.statements, function: nil)
    for call in walker.calls where !visited.contains(call.range) {
      // What a wrapper does is checked where it is called.
      if let function = call.function, declaring.contains(function), !isLeftOut(call.range, file) { continue }
      let reason =
        evaluator.leftOut.last { $0.file == file && $0.range.contains(call.range) }?.reason
        ?? (call.function.map {
          "it is in '\($0)', which importing the module does not call in a way that is followed"
        }
          ?? "it is not reached in a way that is followed")
      result.unchecked.append(
        UncheckedDeclaration(
          subject: call.subject, reason: reason, position: source.text.position(at: call.range.start)))
    }
  }

  private func isLeftOut(_ range: SourceRange, _ file: String) -> Bool {
    evaluator.leftOut.contains { $0.file == file && $0.range.contains(range) }
  }

  /// The names of what declares: `llexternal`, and the functions that call it.
  private func declaringNames(_ source: PythonModule, _ module: ModuleValue) -> Set<String> {
    var names: Set<String> = ["llexternal", "CExternVariable"]
    for (name, value) in module.scope.names {
      if case .function(let function) = value, function.text.name != source.text.name,
        DeclarationWalker.declares(function.body, names)
      {
        names.insert(name)
      }
    }
    // A wrapper may call another one.
    for _ in 0..<3 { DeclarationWalker.addWrappers(in: source.statements, to: &names) }
    return names
  }
}

extension HandDeclaration {
  fileprivate var site: CallSite {
    switch self {
    case .function(let function): function.site
    case .variable(let variable): variable.site
    case .structure(_, let site), .unchecked(_, _, let site): site
    case .entry(let entry, _): entry.site
    }
  }
}

/// Finds calls of functions by the names they are called by.
private struct DeclarationWalker {
  struct Call {
    let range: SourceRange
    let subject: String
    /// The function it stands in.
    let function: String?
  }

  let names: Set<String>
  var calls: [Call] = []

  mutating func walk(_ statements: [Statement], function: String?) {
    for statement in statements {
      for expression in statement.expressions { walk(expression, function) }
      if case .function(let definition) = statement.kind {
        walk(definition.body, function: function ?? definition.name)
      } else {
        walk(statement.statements, function: function)
      }
    }
  }

  private mutating func walk(_ expression: Expression, _ function: String?) {
    if case .call(let callee, let arguments) = expression.kind, let name = Self.lastName(callee),
      names.contains(name)
    {
      var subject = name
      if case .positional(let first)? = arguments.first, case .string(let text) = first.kind {
        subject = text
      }
      calls.append(Call(range: expression.range, subject: subject, function: function))
    }
    for child in expression.children { walk(child, function) }
  }

  private static func lastName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .name(let name), .attribute(_, let name): name
    default: nil
    }
  }

  static func declares(_ statements: [Statement], _ names: Set<String>) -> Bool {
    var walker = DeclarationWalker(names: names)
    walker.walk(statements, function: nil)
    return !walker.calls.isEmpty
  }

  /// Adds the functions that pass their own parameter on as the name of what is declared.
  static func addWrappers(in statements: [Statement], to names: inout Set<String>) {
    for statement in statements {
      if case .function(let definition) = statement.kind, passesNameOn(definition, names) {
        names.insert(definition.name)
      }
      addWrappers(in: statement.statements, to: &names)
    }
  }

  private static func passesNameOn(_ definition: FunctionDefinition, _ names: Set<String>) -> Bool {
    let parameters = Set(
      definition.parameters.parameters.compactMap(\.name) + [definition.parameters.list].compactMap(\.self))
    func passes(_ expression: Expression) -> Bool {
      if case .call(let callee, let arguments) = expression.kind, let name = lastName(callee),
        names.contains(name),
        let first = arguments.first?.value, mentions(first, parameters)
      {
        return true
      }
      return expression.children.contains(where: passes)
    }
    func contains(_ statements: [Statement]) -> Bool {
      statements.contains { $0.expressions.contains(where: passes) || contains($0.statements) }
    }
    return contains(definition.body)
  }

  private static func mentions(_ expression: Expression, _ names: Set<String>) -> Bool {
    if case .name(let name) = expression.kind { return names.contains(name) }
    return expression.children.contains { mentions($0, names) }
  }
}
