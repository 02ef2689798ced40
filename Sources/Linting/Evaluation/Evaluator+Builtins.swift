extension Evaluator {
  func callBuiltin(_ name: String, _ arguments: CallArguments, in scope: Scope) -> Value {
    let first = arguments.positional.first
    switch name {
    case "globals": return .names(scope.module)
    case "locals", "vars": return first == nil ? .names(scope) : .unknown("'vars()' is not followed")
    case "dict":
      var dictionary = DictionaryValue()
      if case .dictionary(let other)? = first {
        guard spend(other.count) else { return Self.exhausted }
        dictionary = DictionaryValue(copying: other)
      }
      for (name, value) in arguments.keywords { dictionary[name] = value }
      dictionary.unknown = arguments.unknown ?? first?.reason
      return .dictionary(dictionary)
    case "list", "tuple", "set", "frozenset", "sorted", "reversed": return sequence(name, first)
    case "len":
      if let string = first?.string { return .integer(string.utf8.count) }
      if let count = first?.items?.count { return .integer(count) }
      return first.flatMap(iterate).map { .integer($0.count) } ?? .unknown("a length is not known")
    case "range", "xrange": return range(arguments)
    case "setattr":
      if arguments.positional.count == 3, let name = arguments.positional[1].string {
        setAttribute(name, of: arguments.positional[0], arguments.positional[2])
      }
      return .none
    case "getattr", "hasattr": return attributeValue(name, arguments)
    case "str":
      return first?.string.map { .string($0) } ?? first?.integer.map { .string("\($0)") }
        ?? .unknown("a text is not known")
    case "int": return first?.integer.map { .integer($0) } ?? .unknown("a number is not known")
    case "bool": return first?.truth.map { .bool($0) } ?? .unknown("a truth is not known")
    case "enumerate":
      guard let items = first.flatMap(iterate) else { break }
      return .list(ListValue(items.enumerated().map { .tuple([.integer($0.offset), $0.element]) }))
    case "zip":
      let lists = arguments.positional.map(iterate)
      guard !lists.contains(where: { $0 == nil }), let count = lists.compactMap({ $0?.count }).min() else {
        break
      }
      return .list(ListValue((0..<count).map { index in .tuple(lists.compactMap { $0?[index] }) }))
    default: break
    }
    return .unknown("'\(name)()' is not followed")
  }

  private func sequence(_ name: String, _ value: Value?) -> Value {
    guard let value else { return name == "tuple" ? .tuple([]) : .list(ListValue([])) }
    guard let items = iterate(value) else {
      return .unknown(value.reason ?? "what '\(name)()' takes is not followed")
    }
    switch name {
    case "tuple": return .tuple(items)
    case "reversed": return .list(ListValue(items.reversed()))
    case "sorted":
      guard spend(4 * items.count) else { return Self.exhausted }
      return .list(ListValue(items.sorted { ($0.string ?? "") < ($1.string ?? "") }))
    default: return .list(ListValue(items))
    }
  }

  private func range(_ arguments: CallArguments) -> Value {
    let numbers = arguments.positional.compactMap(\.integer)
    guard numbers.count == arguments.positional.count, (1...2).contains(numbers.count) else {
      return .unknown("a range is not known")
    }
    let start = numbers.count == 2 ? numbers[0] : 0
    let end = numbers[numbers.count - 1]
    let (length, overflow) = end.subtractingReportingOverflow(start)
    guard !overflow, length <= 10_000 else { return .unknown("a range is too long to be followed") }
    guard spend(length) else { return Self.exhausted }
    return .list(ListValue(length > 0 ? (start..<end).map { .integer($0) } : []))
  }

  private func attributeValue(_ name: String, _ arguments: CallArguments) -> Value {
    guard arguments.positional.count >= 2, let attribute = arguments.positional[1].string else {
      return .unknown("'\(name)()' is not followed")
    }
    let value = self.attribute(attribute, of: arguments.positional[0])
    if case .unknown = value {
      return arguments.positional.count > 2 && arguments.positional[0].reason == nil
        && !isOpenModule(arguments.positional[0])
        ? arguments.positional[2] : value
    }
    return name == "hasattr" ? .bool(true) : value
  }

  /// Whether a value has more attributes than are known.
  private func isOpenModule(_ value: Value) -> Bool {
    switch value {
    case .nativeModule, .module: true
    default: false
    }
  }
}
