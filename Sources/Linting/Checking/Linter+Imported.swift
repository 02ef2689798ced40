import Diagnostics
import PythonSource

extension Linter {
  /// Takes over what importing a module has shown, in place of what following its source has.
  func take(_ imported: ImportedModule, of module: ModuleValue) {
    guard let source = module.source else { return }
    guard let contents = imported.contents else {
      return note("the import gave nothing that can be read", source)
    }
    if !contents.error.isEmpty { note("importing it fails: \(contents.error)", source) }
    let calls = source.statements.flatMap(allCalls)
    let functions = contents.functions.map { $0.declared(in: source, calls) }
    let followed = evaluator.declarations.compactMap { declaration -> HandFunction? in
      guard case .function(let own) = declaration, own.site.text.name == source.text.name else { return nil }
      return own.isFollowed ? own : nil
    }
    // What could be followed says more: names of types, which are gone when it has run.
    let others = functions.filter { function in
      !followed.contains { $0.site.call.range == function.site.call.range && $0.name == function.name }
    }
    let places = Set(others.map(\.site.call.range))
    evaluator.declarations.removeAll { declaration in
      guard case .function(let own) = declaration, own.site.text.name == source.text.name else {
        return false
      }
      return places.contains(own.site.call.range) && !own.isFollowed
    }
    evaluator.declarations += others.map(HandDeclaration.function)
  }

  private func note(_ reason: String, _ source: PythonModule) {
    result.unchecked.append(
      UncheckedDeclaration(subject: "the import", reason: reason, position: source.text.position(at: 0)))
  }
}

extension HandFunction {
  /// Whether nothing of it is unknown.
  fileprivate var isFollowed: Bool {
    guard name != nil, let arguments, saveErr != nil, compilation.unknown.isEmpty, site.condition == nil
    else {
      return false
    }
    return (arguments + [result]).allSatisfy { type in
      if case .unknown = type.resolved { false } else { true }
    }
  }
}

/// Every call in a statement.
private func allCalls(_ statement: Statement) -> [Expression] {
  statement.expressions.flatMap(allCalls) + statement.statements.flatMap(allCalls)
}

private func allCalls(_ expression: Expression) -> [Expression] {
  let inner = expression.children.flatMap(allCalls)
  if case .call = expression.kind { return [expression] + inner }
  return inner
}

extension ImportedFunction {
  fileprivate func declared(in source: PythonModule, _ calls: [Expression]) -> HandFunction {
    let onTheWay = lines.map { line in
      calls.filter { call in
        source.text.line(at: call.range.start) <= line
          && line <= source.text.line(at: max(0, call.range.end - 1))
      }
    }
    let named = onTheWay.lazy.compactMap { $0.last(where: says) }.first
    let outermost = onTheWay.last { !$0.isEmpty }?.first
    let nothing = Expression(kind: .other(""), range: SourceRange(start: 0, end: 0))
    let site = CallSite(
      text: source.text, call: named ?? outermost ?? nothing, condition: nil,
      calls: onTheWay.flatMap(\.self).map { CallSite.Place(file: source.text.name, range: $0.range) })
    return HandFunction(
      name: name, arguments: arguments, result: result, saveErr: saveErr, hasNoWrapper: hasNoWrapper,
      isMacro: isMacro, compilation: compilation, site: site)
  }

  /// Whether a call passes the function's name as it is.
  private func says(_ call: Expression) -> Bool {
    guard case .call(_, let arguments) = call.kind else { return false }
    return arguments.contains { argument in
      if case .positional(let value) = argument { value.kind == .string(name) } else { false }
    }
  }
}
