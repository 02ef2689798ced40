import CDeclarations

extension Evaluator {
  /// Calls a function of `rffi_platform`.
  func callPlatform(_ name: String, _ arguments: CallArguments) -> Value {
    switch name {
    case "configure": return configure(arguments.positional.first)
    case "configure_external_library", "verify_eci":
      let eci = arguments.positional.first { if case .compilation = $0 { true } else { false } }
      return eci ?? .unknown("a library is configured")
    case "sizeof": return size(arguments)
    case "getconstantinteger", "getdefined", "getdefinedinteger", "getsimpletype", "has", "getstruct",
      "getdefinedstring", "getdefineddouble", "checkcompiles", "getintegerfunctionresult":
      return .unknown("'rffi_platform.\(name)()' is not followed")
    default: return entry(name, arguments)
    }
  }

  private func size(_ arguments: CallArguments) -> Value {
    guard let name = arguments.positional.first?.string else { return .unknown("a size is not known") }
    let compilation = compilationInfo(arguments.value(1, "eci"))
    guard let headers = headers(compilation), let type = headers.type(name), let size = headers.size(type)
    else {
      return .unknown("the size of '\(name)' is not known")
    }
    return .integer(size)
  }

  private func entry(_ name: String, _ arguments: CallArguments) -> Value {
    let first = arguments.positional.first
    guard let text = first?.string else {
      declarations.append(
        .unchecked(name, reason: first?.reason ?? "its name is not known", site(naming: nil)))
      return .unknown("an entry of a configuration that is not followed")
    }
    let question: ConfigEntry.Question
    switch name {
    case "ConstantInteger": question = .constant(text)
    case "DefinedConstantInteger", "DefinedConstantString", "DefinedConstantDouble":
      question = name == "DefinedConstantInteger" ? .definedConstant(text) : .other(text)
    case "Defined": question = .defined(text)
    case "Has": question = .has(text)
    case "SizeOf": question = .sizeOf(text)
    case "SimpleType": question = .simpleType(text)
    case "Struct":
      guard let members = probedMembers(arguments.value(1, "interesting_fields")) else {
        declarations.append(.unchecked(text, reason: "its members are not known", site(naming: text)))
        return .unknown("a structure that is not followed")
      }
      question = .structure(HandStructure(cName: text, members: members, isProbed: true))
    default: question = .other(text)
    }
    return .entry(ConfigEntry(question, site(naming: text)))
  }

  private func probedMembers(_ value: Value?) -> [HandStructure.Member]? {
    guard let items = value.flatMap(iterate) else { return nil }
    let members = items.compactMap { item -> HandStructure.Member? in
      // A member may be the result of another entry.
      guard let pair = item.items, pair.count == 2, let name = pair[0].string else { return nil }
      if case .entry(let entry) = pair[1] {
        guard case .structure(let structure) = entry.question else {
          return HandStructure.Member(name: name, type: .unknown("it is asked of the compiler"))
        }
        return HandStructure.Member(name: name, type: .structure(structure))
      }
      return member(item)
    }
    return members.count == items.count ? members : nil
  }

  /// What `configure` gives: the answers that the headers have.
  private func configure(_ value: Value?) -> Value {
    guard case .classObject(let object)? = value else {
      return .unknown(value?.reason ?? "what is configured is not followed")
    }
    let info = object.scope.names["_compilation_info_"]
    let compilation = info.map { compilationInfo($0) } ?? inherited(object)
    let headers = headers(compilation)
    let result = DictionaryValue()
    guard spend(4 * object.scope.names.count) else { return Self.exhausted }
    for (name, value) in object.scope.names.sorted(by: { $0.key < $1.key }) {
      guard case .entry(let entry) = value else { continue }
      if !entry.isChecked {
        entry.isChecked = true
        entry.condition = conditions.last
        declarations.append(.entry(entry, compilation))
      }
      result[name] = headers.map { answer(entry, $0) } ?? .unknown("its headers cannot be read")
    }
    return .dictionary(result)
  }

  private func inherited(_ object: ClassValue) -> HandCompilation {
    for case .classObject(let base) in object.bases {
      if let info = base.scope.names["_compilation_info_"] { return compilationInfo(info) }
    }
    return HandCompilation()
  }

  /// The headers of a compilation info; nil where they cannot be read or named.
  func headers(_ compilation: HandCompilation) -> HeaderKnowledge? {
    try? headerSource.headers(compilation.info)
  }

  private func answer(_ entry: ConfigEntry, _ headers: HeaderKnowledge) -> Value {
    switch entry.question {
    case .constant(let name):
      return headers.constant(name).map { .integer($0) } ?? .unknown("the value of '\(name)' is not known")
    case .definedConstant(let name):
      guard headers.macros[name] != nil else { return .none }
      return headers.constant(name).map { .integer($0) } ?? .unknown("the value of '\(name)' is not known")
    case .defined(let name): return .bool(headers.macros[name] != nil)
    case .has(let text):
      return headers.has(text).map { .bool($0) } ?? .unknown("whether '\(text)' compiles is not known")
    case .sizeOf(let name):
      return headers.type(name).flatMap(headers.size).map { .integer($0) }
        ?? .unknown("the size of '\(name)' is not known")
    case .simpleType(let name): return .type(headers.handType(named: name))
    case .structure(let structure): return .type(.structure(structure))
    case .other(let text): return .unknown("'\(text)' is asked of a program that is not run")
    }
  }
}

extension HeaderKnowledge {
  /// What `rffi_platform.SimpleType` finds out: a number of the width and sign that C has.
  func handType(named name: String) -> HandType {
    guard let type = type(name) else { return .unknown("the headers have no type '\(name)'") }
    let resolved = declarations.resolve(type).type
    switch resolved {
    case .bool: return .integer(HandInteger(bytes: 1, isSigned: false, cName: name))
    case .integer(let integer):
      return .integer(HandInteger(bytes: integer.size, isSigned: integer.isSigned, cName: name))
    case .enumeration(let id):
      guard let integer = declarations[id].integer else { return .unknown("'\(name)' is not complete") }
      return .integer(HandInteger(bytes: integer.size, isSigned: integer.isSigned, cName: name))
    case .floating(let floating): return .floating(bytes: floating.size)
    case .pointer: return .opaquePointer(name)
    case .void, .array, .function, .record, .typedef, .variableArgumentList, .unsupported:
      return .unknown("'\(name)' is no number")
    }
  }

  /// Whether an expression would compile: nil where that takes more than looking up the names in it.
  func has(_ text: String) -> Bool? {
    let isName = text.utf8.allSatisfy { $0 == UInt8(ascii: "_") || isLetterOrDigit($0) }
    if isName { return knows(text) }
    // `f(a, b)`, with numbers, texts and names in it: all names have to be known, and a prototype has to fit.
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("),
      let function = function(String(text[..<open]))
    else { return nil }
    let inner = text[text.index(after: open)...].dropLast()
    if inner.contains("(") || inner.contains("\"") || inner.contains("'") { return nil }
    let parts = inner.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    guard parts.allSatisfy({ $0.allSatisfy(\.isNumber) || knows($0) }) else { return nil }
    if !function.type.hasPrototype { return true }
    let count = function.type.parameters.count
    return function.type.isVariadic ? parts.count >= count : parts.count == count
  }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
