import CDeclarations
import Diagnostics
import Rules

/// What rules can speak of: a function of the headers, or what the user states a call of.
private struct Callable {
  let name: String
  let parameterNames: [String]
  let inCLibrary: Bool
}

extension TypeLowering {
  /// Refuses rules of the user's that speak of nothing, or of parameters that are not there, and rules that contradict
  /// each other.
  mutating func checkRules() {
    let stated = options.rules.functions.flatMap(\.matches).filter { $0.place.preset == nil }
    let destructors = options.rules.destructors.filter { $0.place.preset == nil }
    if stated.isEmpty && destructors.isEmpty { return }
    let callables = callables()
    for match in stated {
      let matched = named(by: match.pattern, among: callables)
      if matched.isEmpty { refuseUnmatched(match.pattern, match.place.position, among: callables) }
      for parameter in match.rules.parameters { check(parameter, of: matched) }
      if case .bytes(let length)? = match.rules.result?.value.kind, let result = match.rules.result {
        check(length, "length", of: matched, result)
      }
    }
    for destructor in destructors { check(destructor, among: callables) }
    refuseContradictions(about: callables)
  }

  private func callables() -> [Callable] {
    var callables = declarations.functions.map { function in
      Callable(
        name: function.name, parameterNames: function.parameterNames,
        inCLibrary: function.attributes.contains(.cLibrary))
    }
    let known = Set(callables.map(\.name))
    for call in declarations.statedCalls where !known.contains(call.name) {
      callables.append(Callable(name: call.name, parameterNames: call.parameterNames, inCLibrary: false))
    }
    return callables
  }

  private func named(by pattern: NamePattern, among callables: [Callable]) -> [Callable] {
    let matches = pattern.matcher()
    return callables.filter { matches($0.name) }
  }

  private mutating func refuseUnmatched(
    _ pattern: NamePattern, _ position: SourcePosition, among callables: [Callable]
  ) {
    let nearest = nearest(to: pattern, among: Set(callables.map(\.name)))
    let hint = nearest.isEmpty ? "" : ": did you mean \(nearest.map { "'\($0)'" }.joined(separator: ", "))?"
    let what =
      pattern.isExact ? "no function '\(pattern.text)' is declared" : "no function matches '\(pattern.text)'"
    refuse(position, what + hint)
  }

  // MARK: parameters

  private mutating func check(_ parameter: StatedParameter, of functions: [Callable]) {
    let selector = parameter.selector
    guard check(selector, nil, of: functions, parameter.rule) else { return }
    let having = functions.filter { $0.has(selector) }
    switch parameter.rule.value {
    case .out, .inOut, .value, .null, .string, .strings, .utf8, .plain: break
    case .bytes(let length, _): check(length, "length", of: having, parameter.rule)
    case .buffer(let buffer):
      if case .parameter(let length) = buffer.size { check(length, "length", of: having, parameter.rule) }
      if case .parameter(let used)? = buffer.used { check(used, "used", of: having, parameter.rule) }
    }
  }

  /// Refuses the name or number of a parameter that none of the functions has.
  @discardableResult
  private mutating func check<Value>(
    _ selector: ParameterSelector, _ key: String?, of functions: [Callable], _ rule: Stated<Value>
  ) -> Bool {
    guard let first = functions.first, !functions.contains(where: { $0.has(selector) }) else { return true }
    let what = key.map { "'\($0)' names no parameter: " } ?? ""
    let owner =
      functions.count == 1 ? "'\(first.name)'" : "none of the \(functions.count) functions that match"
    let verb = functions.count == 1 ? "has no" : "has a"
    let names = Set(functions.flatMap(\.parameterNames).filter { !$0.isEmpty })
    var hint = ""
    switch selector {
    case .name(let name):
      if let nearest = nearestNames(to: name, among: names).first {
        hint = ": did you mean '\(nearest)'?"
      } else if functions.count == 1, !names.isEmpty {
        hint = ": it has \(first.parameterNames.filter { !$0.isEmpty }.joined(separator: ", "))"
      } else if names.isEmpty {
        hint = ": the header names none, so write a number"
      }
    case .number: hint = functions.count == 1 ? ": it has \(first.parameterNames.count)" : ""
    }
    refuse(rule, "\(what)\(owner) \(verb) parameter \(selector.quoted)\(hint)")
    return false
  }

  // MARK: pairs, contradictions

  private mutating func check(_ destructor: Stated<DestructorRule>, among callables: [Callable]) {
    for pattern in destructor.value.constructors where named(by: pattern, among: callables).isEmpty {
      refuseUnmatched(pattern, destructor.place.position, among: callables)
    }
    let name = destructor.value.destructor
    if !callables.contains(where: { $0.name == name }) {
      refuseUnmatched(.name(name), destructor.place.position, among: callables)
    }
  }

  private mutating func refuseContradictions(about callables: [Callable]) {
    var reported: Set<Contradiction> = []
    for callable in callables {
      let found = rules.contradictions(
        about: callable.name, inCLibrary: callable.inCLibrary, parameterNames: callable.parameterNames)
      for contradiction in found where reported.insert(contradiction).inserted {
        let first = contradiction.first
        refuse(
          contradiction.second.place.position,
          "'\(contradiction.second.text)' contradicts '\(first.text)' at \(first.place.position), for '\(callable.name)'"
        )
      }
    }
  }
}

extension Callable {
  fileprivate func has(_ selector: ParameterSelector) -> Bool {
    parameterNames.indices.contains { selector.selects($0, named: parameterNames[$0]) }
  }
}

extension ParameterSelector {
  fileprivate var quoted: String {
    switch self {
    case .name(let name): "'\(name)'"
    case .number(let number): String(number)
    }
  }
}

/// Names like the one meant; of a glob, globs whose start some names have.
func nearest(to pattern: NamePattern, among names: Set<String>) -> [String] {
  switch pattern {
  case .name(let name): return nearestNames(to: name, among: names)
  case .glob(let glob):
    let start = glob.prefix { !"*?[\\".contains($0) }
    let lengths = max(1, start.count - 1)...(start.count + 1)
    let starts = Set(names.flatMap { name in lengths.map { String(name.prefix($0)) } })
      .filter { $0.last == start.last }
    return nearestNames(to: String(start), among: starts).prefix(1).map { $0 + glob.dropFirst(start.count) }
  case .regex: return []
  }
}
