import PythonSource

extension Evaluator {
  func assign(_ value: Value, to target: Expression, in scope: Scope) {
    switch target.kind {
    case .name(let name): set(name, value, in: scope)
    case .tuple(let targets), .list(let targets): assign(value, toEach: targets, in: scope)
    case .attribute(let object, let name): setAttribute(name, of: evaluate(object, in: scope), value)
    case .item(let object, let index):
      setItem(evaluate(index, in: scope), of: evaluate(object, in: scope), value)
    default: break
    }
  }

  private func assign(_ value: Value, toEach targets: [Expression], in scope: Scope) {
    let items = iterate(value)
    for (index, target) in targets.enumerated() {
      if let items, items.count == targets.count {
        assign(items[index], to: target, in: scope)
      } else {
        assign(.unknown(value.reason ?? "it is taken apart"), to: target, in: scope)
      }
    }
  }

  func setAttribute(_ name: String, of object: Value, _ value: Value) {
    switch object {
    case .classObject(let object): object.scope.names[name] = value
    case .module(let module): module.scope.names[name] = value
    case .names(let scope): scope.names[name] = value
    default: break
    }
  }

  private func setItem(_ key: Value, of object: Value, _ value: Value) {
    switch object {
    case .dictionary(let dictionary):
      if let key = self.key(key) {
        dictionary[key] = value
      } else {
        dictionary.unknown = "a key of it is not known"
      }
    case .names(let scope):
      if let key = self.key(key) { scope.names[key] = value }
    case .list(let list):
      if let index = key.integer, list.items.indices.contains(index) { list.items[index] = value }
    default: break
    }
  }

  func augment(_ target: Expression, _ symbol: String, _ value: Value, in scope: Scope) {
    let old = evaluate(target, in: scope)
    // A list grows in place, wherever else it is known.
    if symbol == "+", case .list(let list) = old, let items = value.items {
      if list.items.count + items.count <= Value.longestList, spend(items.count) { list.items += items }
    } else {
      assign(combine(old, symbol, value), to: target, in: scope)
    }
  }

  /// The value of a binary operator.
  func combine(_ left: Value, _ symbol: String, _ right: Value) -> Value {
    if symbol == "%", let format = left.string { return formatted(format, right) }
    if let reason = left.reason ?? right.reason { return .unknown(reason) }
    switch (left, symbol, right) {
    case (.path(let left), "/", .string(let right)):
      return Value(boundedPath: joined([left, right], by: "/"))
    case (.string(let left), "+", .string(let right)): return Value(bounded: joined([left, right], by: ""))
    case (.list(let left), "+", .list(let right)): return Value(bounded: joined(left.items, right.items))
    case (.tuple(let left), "+", .tuple(let right)):
      if let both = joined(left, right) { return .tuple(both) }
    case (.list, "*", .integer(let count)), (.tuple, "*", .integer(let count)):
      guard let items = left.items, let repeated = repeated(items, count) else { break }
      if case .tuple = left { return .tuple(repeated) }
      return .list(ListValue(repeated))
    case (.string(let text), "*", .integer(let count)): return Value(bounded: repeated(text, count))
    default:
      if let left = left.integer, let right = right.integer, let value = calculate(left, symbol, right) {
        return .integer(value)
      }
    }
    return .unknown("'\(symbol)' of such values is not followed")
  }

  private func calculate(_ left: Int, _ symbol: String, _ right: Int) -> Int? {
    let result: (partialValue: Int, overflow: Bool)
    switch symbol {
    case "+": result = left.addingReportingOverflow(right)
    case "-": result = left.subtractingReportingOverflow(right)
    case "*": result = left.multipliedReportingOverflow(by: right)
    case "/", "//":
      // Python rounds down.
      guard right != 0, left != Int.min else { return nil }
      let quotient = left / right
      return left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient
    case "%":
      guard right != 0, left != Int.min, right != -1 else { return nil }
      let rest = left % right
      return rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest
    case "|": return left | right
    case "&": return left & right
    case "^": return left ^ right
    case "<<":
      guard (0..<62).contains(right), abs(Double(left)) < Double(1 << (62 - right)) else { return nil }
      return left << right
    case ">>": return right >= 0 ? left >> min(right, 63) : nil
    case "**":
      guard (0..<64).contains(right) else { return nil }
      var value = 1
      for _ in 0..<right {
        let (product, overflow) = value.multipliedReportingOverflow(by: left)
        if overflow { return nil }
        value = product
      }
      return value
    default: return nil
    }
    return result.overflow ? nil : result.partialValue
  }

  /// `format % values` with `%s`, `%d`, `%r` of numbers, `%%` and `%(name)s`.
  private func formatted(_ format: String, _ values: Value) -> Value {
    guard spend(on: format) else { return Self.exhausted }
    var arguments: ArraySlice<Value>
    if case .tuple(let items) = values { arguments = items[...] } else { arguments = [values] }
    var result = ""
    var rest = format[...]
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      rest = rest[rest.index(after: percent)...]
      if rest.first == "%" {
        result += "%"
        rest = rest.dropFirst()
        continue
      }
      var value: Value?
      if rest.first == "(" {
        guard let close = rest.firstIndex(of: ")") else { return .unknown("a format is not followed") }
        let name = String(rest[rest.index(after: rest.startIndex)..<close])
        value = lookUp(name, in: values)
        rest = rest[rest.index(after: close)...]
      } else {
        value = arguments.popFirst()
      }
      guard let letter = rest.popFirst(), let value, let text = text(of: value, as: letter) else {
        return .unknown(value?.reason ?? "a format is not followed")
      }
      guard result.utf8.count + text.utf8.count <= Value.longestText, spend(1 + text.utf8.count / 16) else {
        return .unknown("a text is longer than is followed")
      }
      result += text
    }
    return Value(bounded: joined([result, String(rest)], by: ""))
  }

  private func lookUp(_ name: String, in values: Value) -> Value? {
    switch values {
    case .dictionary(let dictionary): dictionary[name]
    case .names(let scope): scope.names[name]
    default: nil
    }
  }

  private func text(of value: Value, as letter: Character) -> String? {
    switch (letter, value) {
    case ("s", .string(let text)): text
    case ("s", .integer(let number)), ("d", .integer(let number)), ("r", .integer(let number)): "\(number)"
    default: nil
    }
  }
}
