import CDeclarations

extension Evaluator {
  func call(_ method: MethodValue, _ arguments: CallArguments) -> Value {
    switch method.receiver {
    case .string(let text): return call(method.name, of: text, arguments)
    case .path(let path): return call(method.name, ofPath: path, arguments)
    case .list(let list): return call(method.name, of: list, arguments)
    case .dictionary(let dictionary): return call(method.name, of: dictionary, arguments)
    case .names(let scope): return call(method.name, of: scope, arguments)
    case .type(let type):
      if method.name == "become", case .forward(let reference) = type,
        let target = type_(arguments.positional.first)
      {
        reference.target = target
      }
      return .none
    case .compilation(let compilation): return call(method.name, of: compilation, arguments)
    default: return .unknown("'.\(method.name)()' is not followed")
    }
  }

  private func type_(_ value: Value?) -> HandType? { if case .type(let type)? = value { type } else { nil } }

  private func call(_ name: String, of text: String, _ arguments: CallArguments) -> Value {
    let first = arguments.positional.first
    // Most look at the whole of it.
    guard spend(on: text) else { return Self.exhausted }
    switch name {
    case "startswith", "endswith":
      let choices = first?.items?.map(\.string) ?? [first?.string]
      guard !choices.contains(nil), first?.reason == nil, spend(choices.count), spend(on: text) else { break }
      let found = choices.compactMap(\.self)
        .contains { name == "startswith" ? text.hasPrefix($0) : text.hasSuffix($0) }
      return .bool(found)
    case "split":
      guard spend(text.utf8.count) else { return Self.exhausted }
      if let separator = first?.string, !separator.isEmpty, arguments.positional.count == 1,
        spend(searching: text, for: separator)
      {
        return .list(
          ListValue(
            text.split(separator: separator, omittingEmptySubsequences: false).map { .string(String($0)) }))
      }
      if arguments.positional.isEmpty {
        return .list(ListValue(text.split(whereSeparator: \.isWhitespace).map { .string(String($0)) }))
      }
    case "splitlines":
      guard spend(text.utf8.count) else { return Self.exhausted }
      return .list(ListValue(text.split(separator: "\n").map { .string(String($0)) }))
    case "join":
      guard let items = first.flatMap(iterate) else { break }
      let parts = items.map(\.string)
      if !parts.contains(nil) { return Value(bounded: joined(parts.compactMap(\.self), by: text)) }
    case "upper": return .string(text.uppercased())
    case "lower": return .string(text.lowercased())
    case "strip", "rstrip", "lstrip":
      guard arguments.positional.isEmpty else { break }
      var part = text[...]
      if name != "rstrip" { part = part.drop(while: \.isWhitespace) }
      while name != "lstrip", part.last?.isWhitespace == true { part.removeLast() }
      return .string(String(part))
    case "replace":
      if arguments.positional.count == 2, let old = first?.string, let new = arguments.positional[1].string,
        !old.isEmpty
      {
        return Value(bounded: replaced(old, by: new, in: text))
      }
    default: break
    }
    return .unknown("'.\(name)()' of a string is not followed")
  }

  private func call(_ name: String, ofPath path: String, _ arguments: CallArguments) -> Value {
    let parts = arguments.positional.map(\.string)
    switch name {
    case "join" where !parts.contains(nil):
      return Value(boundedPath: joined([path] + parts.compactMap(\.self), by: "/"))
    case "dirpath":
      guard spend(path.utf8.count) else { return Self.exhausted }
      let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      return Value(boundedPath: joined([parent] + parts.compactMap(\.self), by: "/"))
    default: return .unknown("'.\(name)()' of a path is not followed")
    }
  }

  private func call(_ name: String, of list: ListValue, _ arguments: CallArguments) -> Value {
    let first = arguments.positional.first
    switch name {
    case "append":
      if let first { list.items.append(first) }
      return .none
    case "extend":
      if let items = first.flatMap(iterate) {
        if list.items.count + items.count <= Value.longestList, spend(items.count) { list.items += items }
      } else {
        list.items.append(.unknown(first?.reason ?? "what a list is extended by is not known"))
      }
      return .none
    case "insert":
      if arguments.positional.count == 2, let place = first?.integer, spend(list.items.count / 16) {
        list.items.insert(arguments.positional[1], at: min(max(0, place), list.items.count))
      }
      return .none
    case "remove":
      let place = list.items.firstIndex { item in first.map { equals(item, $0) == true } ?? false }
      if let place {
        list.items.remove(at: place)
      }
      return .none
    case "pop": return list.items.popLast() ?? .unknown("a list is empty")
    case "sort", "reverse": return .none
    default: return .unknown("'.\(name)()' of a list is not followed")
    }
  }

  private func call(_ name: String, of dictionary: DictionaryValue, _ arguments: CallArguments) -> Value {
    let first = arguments.positional.first
    switch name {
    case "items", "iteritems":
      if let unknown = dictionary.unknown { return .unknown(unknown) }
      guard spend(dictionary.count) else { return Self.exhausted }
      return .list(ListValue(dictionary.items.map { .tuple([.string($0.key), $0.value]) }))
    case "keys", "iterkeys":
      guard spend(dictionary.count) else { return Self.exhausted }
      return dictionary.unknown.map { .unknown($0) }
        ?? .list(ListValue(dictionary.items.map { .string($0.key) }))
    case "values", "itervalues":
      guard spend(dictionary.count) else { return Self.exhausted }
      return dictionary.unknown.map { .unknown($0) } ?? .list(ListValue(dictionary.items.map(\.value)))
    case "copy":
      guard spend(dictionary.count) else { return Self.exhausted }
      return .dictionary(DictionaryValue(copying: dictionary))
    case "get", "pop", "setdefault":
      guard let key = key(first) else { return .unknown("a key is not known") }
      let value = dictionary[key]
      if name == "pop" { dictionary[key] = nil }
      let other = value ?? (arguments.positional.count > 1 ? arguments.positional[1] : .none)
      if name == "setdefault", value == nil { dictionary[key] = other }
      return value == nil && dictionary.unknown != nil ? .unknown(dictionary.unknown ?? "") : other
    case "update":
      if case .dictionary(let other)? = first {
        guard spend(other.count) else { return .none }
        for (key, value) in other.items { dictionary[key] = value }
        dictionary.unknown = dictionary.unknown ?? other.unknown
      } else if let reason = first?.reason {
        dictionary.unknown = reason
      }
      for (name, value) in arguments.keywords { dictionary[name] = value }
      return .none
    case "has_key":
      return key(first).map { .bool(dictionary[$0] != nil) } ?? .unknown("a key is not known")
    default: return .unknown("'.\(name)()' of a dictionary is not followed")
    }
  }

  private func call(_ name: String, of scope: Scope, _ arguments: CallArguments) -> Value {
    let first = arguments.positional.first
    switch name {
    case "update":
      if case .dictionary(let other)? = first, spend(other.count) {
        for (key, value) in other.items { scope.names[key] = value }
      }
      if case .names(let other)? = first, spend(other.names.count) {
        scope.names.merge(other.names) { _, new in new }
      }
      return .none
    case "get":
      return key(first).flatMap { scope.names[$0] }
        ?? (arguments.positional.count > 1 ? arguments.positional[1] : .none)
    case "copy": return .names(scope)
    case "items":
      guard spend(4 * scope.names.count) else { return Self.exhausted }
      return .list(
        ListValue(scope.names.sorted { $0.key < $1.key }.map { .tuple([.string($0.key), $0.value]) }))
    case "keys":
      guard spend(4 * scope.names.count) else { return Self.exhausted }
      return .list(ListValue(scope.names.keys.sorted().map { .string($0) }))
    default: return .unknown("'.\(name)()' of a scope is not followed")
    }
  }

  private func call(_ name: String, of compilation: HandCompilation, _ arguments: CallArguments) -> Value {
    switch name {
    case "merge":
      var result = compilation
      for value in arguments.positional {
        guard case .compilation(let other) = value else {
          result.unknown.append(value.reason ?? "what it is merged with is not followed")
          continue
        }
        guard result.size + other.size <= Value.longestList, spend(result.size + other.size) else {
          result.unknown.append("it merges more than is followed")
          break
        }
        if let merged = try? result.info.merging([other.info]) { result.info = merged }
        result.unknown += other.unknown
      }
      return .compilation(result)
    case "convert_sources_to_files", "compile_shared_lib", "copy_without": return .compilation(compilation)
    default: return .unknown("'.\(name)()' of a compilation info is not followed")
    }
  }
}
