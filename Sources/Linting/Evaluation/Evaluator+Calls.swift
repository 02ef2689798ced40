import PythonSource

extension Evaluator {
  func call(
    _ expression: Expression, _ function: Expression, _ arguments: [Expression.Argument], in scope: Scope
  ) -> Value {
    let callee = evaluate(function, in: scope)
    let passed = passed(arguments, in: scope)
    guard frames.count < Self.deepestCall else { return .unknown("calls are nested too deep to be followed") }
    frames.append(Frame(text: text, call: expression))
    defer { frames.removeLast() }
    return call(callee, passed, in: scope)
  }

  func call(_ callee: Value, _ arguments: CallArguments, in scope: Scope) -> Value {
    switch callee {
    case .native(let name): return callNative(name, arguments, in: scope)
    case .function(let function): return call(function, arguments)
    case .method(let method): return call(method, arguments)
    case .partial(let partial):
      guard depth < Self.deepestExpression,
        spend(partial.arguments.positional.count + partial.arguments.keywords.count)
      else { return Self.exhausted }
      depth += 1
      defer { depth -= 1 }
      var all = partial.arguments
      all.positional += arguments.positional
      all.keywords += arguments.keywords
      all.unknown = all.unknown ?? arguments.unknown
      return call(partial.function, all, in: scope)
    case .unknown(let reason): return .unknown(reason)
    case .classObject(let object): return .unknown("an instance of '\(object.name)' is not followed")
    case .none, .bool, .integer, .floating, .string, .path, .list, .tuple, .dictionary, .module,
      .nativeModule,
      .type,
      .compilation, .entry, .names:
      return .unknown("such a call is not followed")
    }
  }

  private func passed(_ arguments: [Expression.Argument], in scope: Scope) -> CallArguments {
    var result = CallArguments()
    for argument in arguments {
      switch argument {
      case .positional(let value): result.positional.append(evaluate(value, in: scope))
      case .keyword(let name, let value): result.keywords.append((name, evaluate(value, in: scope)))
      case .list(let value):
        let list = evaluate(value, in: scope)
        if let items = iterate(list) {
          result.positional += items
        } else {
          result.unknown = list.reason ?? "'*\(shortText(value))' is not followed"
        }
      case .dictionary(let value):
        let dictionary = evaluate(value, in: scope)
        if case .dictionary(let known) = dictionary, spend(known.count) {
          result.keywords += known.items.map { ($0.key, $0.value) }
          result.unknown = result.unknown ?? known.unknown
        } else {
          result.unknown = dictionary.reason ?? "'**\(shortText(value))' is not followed"
        }
      }
    }
    return result
  }

  private func call(_ function: FunctionValue, _ arguments: CallArguments) -> Value {
    let scope = Scope(parent: function.scope)
    bind(arguments, to: function, in: scope)
    let caller = text
    text = function.text
    defer { text = caller }
    if let result = function.result { return evaluate(result, in: scope) }
    if case .returned(let value) = run(function.body, in: scope) { return value }
    return .none
  }

  private func bind(_ arguments: CallArguments, to function: FunctionValue, in scope: Scope) {
    let parameters = function.parameters
    var positional = arguments.positional[...]
    var keywords = arguments.keywords
    // Each parameter may be looked for among all keywords.
    guard spend(positional.count + keywords.count * (parameters.parameters.count + 1) / 8) else { return }
    for (index, parameter) in parameters.parameters.enumerated() {
      guard let name = parameter.name else {
        positional = positional.dropFirst()
        continue
      }
      if let value = positional.popFirst() {
        scope.names[name] = value
      } else if let place = keywords.lastIndex(where: { $0.name == name }) {
        scope.names[name] = keywords.remove(at: place).value
      } else if let unknown = arguments.unknown {
        scope.names[name] = .unknown(unknown)
      } else {
        scope.names[name] = function.defaults[index] ?? .unknown("'\(name)' is not passed")
      }
    }
    if let name = parameters.list {
      scope.names[name] = arguments.unknown.map { .unknown($0) } ?? .tuple(Array(positional))
    }
    if let name = parameters.dictionary {
      let dictionary = DictionaryValue()
      for (name, value) in keywords { dictionary[name] = value }
      dictionary.unknown = arguments.unknown
      scope.names[name] = .dictionary(dictionary)
    }
  }
}
