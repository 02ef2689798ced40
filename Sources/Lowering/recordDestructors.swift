import Bindings
import CDeclarations
import Rules

extension TypeLowering {
  /// Says at functions that make something which function frees it.
  mutating func recordDestructors(_ found: [FoundDestructor]) {
    if found.isEmpty { return }
    let bound = BoundFunctions(functions, shimmed: shimmedFunctions)
    for pair in found {
      guard let index = bound.index(of: pair.maker), let destructor = bound.index(of: pair.destructor),
        destructor != index
      else { continue }
      let action = "freed by \(functions[destructor].name)"
      let what = pair.place.map { "\($0) is \(action)" } ?? action
      functions[index] = functions[index].adding(remark: what)
      hasDestructors = true
      decide(what, about: pair.maker, because: pair.evidence)
    }
  }
}

/// A function that makes something, and the function that frees it.
struct FoundDestructor: Sendable {
  let maker: String
  let destructor: String
  /// Words for the parameter through which the maker gives what it makes; nil where that is the result.
  let place: String?
  let evidence: Evidence
}

/// Finds which function frees what another one makes. It looks at the headers alone, so that this can be found out while
/// they are bound.
struct DestructorSearch: Sendable {
  let declarations: HeaderDeclarations
  let rules: RuleSet

  /// The pairs, in the order of the functions that make something.
  ///
  /// A rule says it, or the names do: then the types have to agree, and the destructor takes nothing else.
  func found() -> [FoundDestructor] {
    let declared = declarations.functions
    let lookup = DestructorLookup(rules)
    let destructors = destructorsByHandle(declared)
    if lookup.isEmpty && destructors.isEmpty { return [] }
    return declared.compactMap { function in
      if let rule = lookup.rule(for: function.name) {
        return FoundDestructor(
          maker: function.name, destructor: rule.value.destructor, place: nil, evidence: rule.evidence)
      }
      // A look at the name alone spares most functions everything else.
      guard DestructorNames.canBeMaker(function.name),
        let (destructor, place) = destructor(of: function, destructors)
      else { return nil }
      return FoundDestructor(
        maker: function.name, destructor: destructor, place: place,
        evidence: .name("\(function.name), \(destructor)"))
    }
  }

  // MARK: - By names

  /// The functions that take a thing and nothing else and that may free it, by what they take.
  private func destructorsByHandle(_ declared: [CFunction]) -> [Handle: [Destructor]] {
    var found: [Handle: [Destructor]] = [:]
    for index in declared.indices where declared[index].type.parameters.count == 1 {
      let name = declared[index].name
      guard DestructorNames.canBeDestructor(name), !declared[index].type.isVariadic,
        let handle = handle(declared[index].type.parameters[0])
      else { continue }
      found[handle, default: []].append(Destructor(name: name, words: nameWords(name)))
    }
    return found
  }

  /// The destructor of what a function makes whose name says that it may, and words for the parameter through which it
  /// gives it if there is one.
  private func destructor(
    of function: CFunction, _ destructors: [Handle: [Destructor]]
  ) -> (destructor: String, place: String?)? {
    let words = nameWords(function.name)
    if let handle = handle(function.type.result), let known = destructors[handle],
      let destructor = best(of: known, for: words)
    {
      return (destructor, nil)
    }
    for (index, type) in function.type.parameters.enumerated() {
      let name = index < function.parameterNames.count ? function.parameterNames[index] : ""
      let place = name.isEmpty ? "parameter \(index + 1)" : name
      if case .pointer(let pointee) = declarations.resolve(type).type, let handle = handle(pointee),
        let known = destructors[handle], let destructor = best(of: known, for: words)
      {
        return (destructor, "what \(place) gets")
      }
      // `X_init(X *)` makes something of memory that it is given.
      if index == 0, words.contains("init"), let handle = handle(type),
        let known = destructors[handle], let destructor = best(of: known, for: words)
      {
        return (destructor, "what it makes of \(place)")
      }
    }
    return nil
  }

  private func best(of destructors: [Destructor], for maker: [String]) -> String? {
    destructors.compactMap { destructor in
      DestructorNames.rank(maker: maker, destructor: destructor.words).map {
        (name: destructor.name, rank: $0)
      }
    }.min { $0.rank < $1.rank }?.name
  }

  /// What a value of a type is the handle of.
  private func handle(_ type: QualifiedType) -> Handle? {
    guard case .pointer(let pointee) = declarations.resolve(type).type else { return nil }
    switch declarations.resolve(pointee).type {
    case .record(let id): return .record(id)
    case .void:
      // A pointer to anything is something of its own under a name.
      if case .typedef(let id) = type.type { return .typedef(id) }
      if case .typedef(let id) = pointee.type { return .typedef(id) }
      return nil
    default: return nil
    }
  }
}

/// A function that may free something, and the words of its name.
private struct Destructor {
  let name: String
  let words: [String]
}

/// What pointers are handles of.
private enum Handle: Hashable {
  case record(RecordID)
  case typedef(TypedefID)
}
