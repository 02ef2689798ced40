import PythonSource

extension Evaluator {
  func evaluate(_ expression: Expression, in scope: Scope) -> Value {
    guard hasStepsLeft() else { return Self.exhausted }
    guard depth < Self.deepestExpression else {
      return .unknown("expressions are nested too deep to be followed")
    }
    depth += 1
    defer { depth -= 1 }
    switch expression.kind {
    case .name(let name): return lookUp(name, in: scope)
    case .string(let text): return .string(text)
    case .integer(let number): return .integer(number)
    case .floating(let number): return .floating(number)
    case .list(let items): return .list(ListValue(items.map { evaluate($0, in: scope) }))
    case .tuple(let items): return .tuple(items.map { evaluate($0, in: scope) })
    case .set(let items): return .list(ListValue(items.map { evaluate($0, in: scope) }))
    case .dictionary(let pairs): return dictionary(pairs, in: scope)
    case .attribute(let object, let name): return attribute(name, of: evaluate(object, in: scope))
    case .call(let function, let arguments): return call(expression, function, arguments, in: scope)
    case .item(let object, let index): return item(index, of: evaluate(object, in: scope), in: scope)
    case .unary(let symbol, let value): return negate(symbol, evaluate(value, in: scope))
    case .binary(let left, let symbol, let right):
      return combine(evaluate(left, in: scope), symbol, evaluate(right, in: scope))
    case .comparison(let left, let steps): return compare(left, steps, in: scope)
    case .junction(let isAnd, let left, let right): return join(isAnd, left, right, in: scope)
    case .conditional(let test, let value, let other): return select(test, value, other, in: scope)
    case .lambda(let parameters, let body):
      return .function(
        FunctionValue(
          name: "<lambda>", parameters: parameters, body: [], result: body,
          defaults: parameters.parameters.map { $0.defaultValue.map { evaluate($0, in: scope) } },
          scope: scope,
          text: text))
    case .comprehension(let comprehension): return comprehend(comprehension, in: scope)
    case .slice, .other: return .unknown("'\(shortText(expression))' is not followed")
    }
  }

  private func lookUp(_ name: String, in scope: Scope) -> Value {
    if let value = scope.lookUp(name) { return value }
    switch name {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "__name__": return currentModule.map { .string($0.name) } ?? .unknown("__name__")
    case "__file__": return .string(text.name)
    case "globals", "locals", "dict", "list", "tuple", "set", "sorted", "len", "range", "xrange", "setattr",
      "getattr", "hasattr", "str", "int", "isinstance", "map", "zip", "bool", "reversed", "enumerate", "vars",
      "frozenset":
      return .native("builtin.\(name)")
    default: return .unknown("'\(name)' is not known")
    }
  }

  private func dictionary(_ pairs: [Expression.Pair], in scope: Scope) -> Value {
    let dictionary = DictionaryValue()
    for pair in pairs {
      let key = evaluate(pair.key, in: scope)
      let value = evaluate(pair.value, in: scope)
      if let key = self.key(key) {
        dictionary[key] = value
      } else {
        dictionary.unknown = "a key of it is not a string"
      }
    }
    return .dictionary(dictionary)
  }

  private func item(_ index: Expression, of object: Value, in scope: Scope) -> Value {
    if case .slice(let low, let high, nil) = index.kind, let items = object.items {
      return slice(items, low, high, of: object, in: scope)
    }
    let key = evaluate(index, in: scope)
    switch object {
    case .dictionary(let dictionary):
      if let name = self.key(key), let value = dictionary[name] { return value }
      return .unknown(dictionary.unknown ?? "a dictionary has no such key")
    case .names(let names):
      if let name = self.key(key), let value = names.names[name] { return value }
    case .list, .tuple:
      if let items = object.items, let number = key.integer {
        let place = number < 0 ? items.count + number : number
        if items.indices.contains(place) { return items[place] }
      }
    case .unknown(let reason): return .unknown(reason)
    default: break
    }
    return .unknown("'\(shortText(index))' as an index is not followed")
  }

  private func slice(
    _ items: [Value], _ low: Expression?, _ high: Expression?, of object: Value, in scope: Scope
  ) -> Value {
    func bound(_ expression: Expression?, _ open: Int) -> Int? {
      guard let expression else { return open }
      guard let number = evaluate(expression, in: scope).integer else { return nil }
      return min(max(0, number < 0 ? items.count + number : number), items.count)
    }
    guard let start = bound(low, 0), let end = bound(high, items.count) else {
      return .unknown("a slice is not followed")
    }
    guard start >= end || spend(end - start) else { return Self.exhausted }
    let part = start < end ? Array(items[start..<end]) : []
    if case .tuple = object { return .tuple(part) }
    return .list(ListValue(part))
  }

  private func negate(_ symbol: String, _ value: Value) -> Value {
    switch symbol {
    case "not": return value.truth.map { .bool(!$0) } ?? .unknown(value.reason ?? "a truth is not known")
    case "-" where value.integer != nil && value.integer != Int.min: return .integer(-(value.integer ?? 0))
    case "+" where value.integer != nil: return value
    case "~" where value.integer != nil: return .integer(~(value.integer ?? 0))
    default: return .unknown(value.reason ?? "'\(symbol)' of such a value is not followed")
    }
  }

  private func compare(_ left: Expression, _ steps: [Expression.Comparison], in scope: Scope) -> Value {
    var left = evaluate(left, in: scope)
    for step in steps {
      let right = evaluate(step.right, in: scope)
      guard let result = compare(left, step.symbol, right) else {
        return .unknown(left.reason ?? right.reason ?? "'\(step.symbol)' of such values is not followed")
      }
      if !result { return .bool(false) }
      left = right
    }
    return .bool(true)
  }

  private func compare(_ left: Value, _ symbol: String, _ right: Value) -> Bool? {
    switch symbol {
    case "==", "is": return equals(left, right)
    case "!=", "<>", "is not": return equals(left, right).map { !$0 }
    case "in", "not in":
      guard let found = contains(right, left) else { return nil }
      return (symbol == "in") == found
    default: break
    }
    if let left = left.items, let right = right.items {
      for (first, second) in zip(left, right) {
        guard let same = equals(first, second) else { return nil }
        if !same { return compare(first, symbol, second) }
      }
      return ordered(left.count, symbol, right.count)
    }
    if let left = left.integer, let right = right.integer { return ordered(left, symbol, right) }
    if let left = key(left), let right = key(right) { return ordered(left, symbol, right) }
    return nil
  }

  private func ordered<Item: Comparable>(_ left: Item, _ symbol: String, _ right: Item) -> Bool? {
    switch symbol {
    case "<": left < right
    case ">": left > right
    case "<=": left <= right
    case ">=": left >= right
    default: nil
    }
  }

  private func contains(_ whole: Value, _ part: Value) -> Bool? {
    switch whole {
    case .string(let text):
      return part.string.flatMap { spend(searching: text, for: $0) ? text.contains($0) : nil }
    case .dictionary(let dictionary):
      guard let key = key(part) else { return nil }
      return dictionary[key] != nil ? true : dictionary.unknown == nil ? false : nil
    case .names(let scope): return key(part).map { scope.names[$0] != nil }
    default:
      guard let items = whole.items else { return nil }
      let answers = items.map { equals($0, part) }
      return answers.contains(true) ? true : answers.contains(nil) ? nil : false
    }
  }

  private func join(_ isAnd: Bool, _ left: Expression, _ right: Expression, in scope: Scope) -> Value {
    let first = evaluate(left, in: scope)
    guard let truth = first.truth else {
      // The other side may decide it all the same.
      let second = evaluate(right, in: scope)
      return second.truth == !isAnd ? .bool(!isAnd) : first
    }
    return truth == isAnd ? evaluate(right, in: scope) : first
  }

  private func select(
    _ test: Expression, _ value: Expression, _ other: Expression, in scope: Scope
  ) -> Value {
    switch evaluate(test, in: scope).truth {
    case true?: return evaluate(value, in: scope)
    case false?: return evaluate(other, in: scope)
    case nil: return .unknown("'\(shortText(test))' is not known")
    }
  }

  private func comprehend(_ comprehension: Expression.Comprehension, in scope: Scope) -> Value {
    // In Python 2 the names of a list comprehension are those around it; here they stay inside.
    let inner = Scope(parent: scope)
    let dictionary = DictionaryValue()
    var items: [Value] = []
    let isKnown = go(through: comprehension.clauses[...], in: inner) {
      let element = evaluate(comprehension.element, in: inner)
      if let value = comprehension.value {
        if let key = key(element) {
          dictionary[key] = evaluate(value, in: inner)
        } else {
          dictionary.unknown = "a key of it is not a string"
        }
      } else {
        items.append(element)
      }
    }
    if !isKnown { return .unknown("what a comprehension goes over is not known") }
    return comprehension.kind == .dictionary ? .dictionary(dictionary) : .list(ListValue(items))
  }

  private func go(
    through clauses: ArraySlice<Expression.Comprehension.Clause>, in scope: Scope, _ act: () -> Void
  ) -> Bool {
    guard let clause = clauses.first else {
      act()
      return true
    }
    switch clause {
    case .condition(let test):
      guard let truth = evaluate(test, in: scope).truth else { return false }
      return truth ? go(through: clauses.dropFirst(), in: scope, act) : true
    case .loop(let target, let expression):
      guard let items = iterate(evaluate(expression, in: scope)) else { return false }
      for item in items {
        guard hasStepsLeft() else { return false }
        assign(item, to: target, in: scope)
        if !go(through: clauses.dropFirst(), in: scope, act) { return false }
      }
      return true
    }
  }
}
