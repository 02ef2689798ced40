import CDeclarations
import LowLevelTypes
import PythonSource

extension Evaluator {
  /// Calls what is known by its name.
  func callNative(_ name: String, _ arguments: CallArguments, in scope: Scope) -> Value {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .unknown("'\(name)' is not followed") }
    switch parts[0] {
    case "rffi": return callRffi(parts[1], arguments)
    case "lltype": return callLltype(parts[1], arguments)
    case "rffi_platform": return callPlatform(parts[1], arguments)
    case "cbuild":
      return parts[1] == "ExternalCompilationInfo"
        ? compilation(arguments) : .unknown("'\(name)' is not followed")
    case "builtin": return callBuiltin(parts[1], arguments, in: scope)
    case "functools" where parts[1] == "partial":
      var rest = arguments
      guard !rest.positional.isEmpty else { return .unknown("partial() of nothing") }
      return .partial(PartialValue(rest.positional.removeFirst(), rest))
    case "extfunc" where parts[1] == "register_external":
      declarations.append(
        .unchecked(
          "register_external",
          reason:
            "it has no C prototype; the functions that its llimpl calls are checked where they are declared",
          site(naming: nil)))
      return .none
    case "py":
      if let text = arguments.positional.first?.string { return .path(text) }
    case "translator_platform": return .list(ListValue([]))
    case "os": return callPath(parts[1], arguments)
    default: break
    }
    return .unknown("'\(name)()' is not followed")
  }

  private func callPath(_ name: String, _ arguments: CallArguments) -> Value {
    let texts = arguments.positional.map(\.string)
    guard !texts.contains(nil), let first = texts.first ?? nil else {
      return .unknown(arguments.positional.compactMap(\.reason).first ?? "a path is not followed")
    }
    guard spend(texts.count), spend(first.utf8.count) else { return Self.exhausted }
    switch name {
    case "path.join": return Value(bounded: joined(texts.compactMap(\.self), by: "/"))
    case "path.dirname":
      let parts = first.split(separator: "/", omittingEmptySubsequences: false)
      return .string(parts.dropLast().joined(separator: "/"))
    case "path.basename": return .string(String(first.split(separator: "/").last ?? ""))
    default: return .string(first)
    }
  }

  /// The call in which a declaration has its name: the innermost that says it as a string, else the outermost.
  func site(naming name: String?) -> CallSite {
    let named = frames.last { frame in
      guard case .call(_, let arguments) = frame.call.kind, let name else { return false }
      return arguments.contains { argument in
        if case .positional(let value) = argument, value.kind == .string(name) { true } else { false }
      }
    }
    let fallback = Frame(text: text, call: Expression(kind: .other(""), range: SourceRange(start: 0, end: 0)))
    let frame = named ?? frames.first ?? fallback
    return CallSite(
      text: frame.text, call: frame.call, condition: conditions.last,
      calls: frames.map { CallSite.Place(file: $0.text.name, range: $0.call.range) })
  }

  /// The type that a value is.
  func type(_ value: Value?) -> HandType {
    switch value {
    case .type(let type)?: type
    case .unknown(let reason)?: .unknown(reason)
    case nil: .unknown("a type is missing")
    default: .unknown("it is no type")
    }
  }

  // MARK: rffi

  private func callRffi(_ name: String, _ arguments: CallArguments) -> Value {
    switch name {
    case "llexternal": return declareFunction(arguments)
    case "CExternVariable": return declareVariable(arguments)
    case "CStruct": return .type(structure(arguments))
    case "CStructPtr": return .type(.pointer(structure(arguments)))
    case "CArray": return .type(.array(type(arguments.positional.first), .items))
    case "CArrayPtr": return .type(.pointer(toItems: type(arguments.positional.first)))
    case "CFixedArray":
      guard let count = arguments.value(1, "size")?.integer else {
        return .type(.unknown(arguments.value(1, "size")?.reason ?? "the size of an array is not known"))
      }
      return .type(.fixedArray(type(arguments.positional.first), count))
    case "CCallback": return .type(.pointer(function(arguments)))
    case "COpaque": return .type(opaque(arguments))
    case "COpaquePtr":
      if let typedef = arguments.keyword("typedef") {
        return .type(typedef.string.map { .opaquePointer($0) } ?? .unknown("a name is not known"))
      }
      return .type(.pointer(opaque(arguments)))
    case "sizeof":
      if let size = type(arguments.positional.first).resolved.size { return .integer(size) }
      return .unknown("a size is not known")
    default: return .unknown("'rffi.\(name)()' is not followed")
    }
  }

  private func opaque(_ arguments: CallArguments) -> HandType {
    if let name = arguments.value(0, "name")?.string { return .opaque(name) }
    if let name = arguments.value(1, "ptr_typedef")?.string { return .opaquePointer(name) }
    return .unknown(arguments.value(0, "name")?.reason ?? "it is opaque")
  }

  private func function(_ arguments: CallArguments) -> HandType {
    guard let list = arguments.positional.first, let items = iterate(list), arguments.positional.count > 1
    else {
      return .unknown(arguments.positional.first?.reason ?? "the types of a function are not known")
    }
    return .function(items.map { type($0) }, type(arguments.positional[1]))
  }

  private func structure(_ arguments: CallArguments) -> HandType {
    guard let name = arguments.positional.first?.string else {
      return .unknown(arguments.positional.first?.reason ?? "the name of a structure is not known")
    }
    var members: [HandStructure.Member] = []
    for value in arguments.positional.dropFirst() {
      guard let member = member(value) else {
        return .unknown("the members of '\(name)' are not known")
      }
      members.append(member)
    }
    if let unknown = arguments.unknown { return .unknown(unknown) }
    let structure = HandStructure(cName: name, members: members, isProbed: false)
    declarations.append(.structure(structure, site(naming: name)))
    return .structure(structure)
  }

  /// A member, as a pair of name and type.
  func member(_ value: Value) -> HandStructure.Member? {
    guard let pair = value.items, pair.count == 2, let name = pair[0].string else { return nil }
    return HandStructure.Member(name: name, type: type(pair[1]))
  }

  // MARK: lltype

  private func callLltype(_ name: String, _ arguments: CallArguments) -> Value {
    switch name {
    case "Ptr": return .type(.pointer(type(arguments.positional.first)))
    case "FuncType": return .type(function(arguments))
    case "ForwardReference": return .type(.forward(HandForwardReference()))
    case "FixedSizeArray":
      guard let count = arguments.value(1, "length")?.integer else { break }
      return .type(.fixedArray(type(arguments.positional.first), count))
    case "Array":
      guard case .dictionary(let hints)? = arguments.keyword("hints"), hints["nolength"]?.truth == true else {
        break
      }
      let rendering: ArrayRendering =
        hints["render_as_void"]?.truth == true
        ? .void : hints["render_as_const"]?.truth == true ? .const : .items
      return .type(.array(type(arguments.positional.first), rendering))
    case "OpaqueType": return .type(.unknown("an opaque type of RPython's own"))
    case "Struct":
      if case .dictionary(let hints)? = arguments.keyword("hints"), let cName = hints["c_name"]?.string {
        let members = arguments.positional.dropFirst().compactMap { member($0) }
        guard members.count == arguments.positional.count - 1 else { break }
        return .type(.structure(HandStructure(cName: cName, members: members, isProbed: true)))
      }
    default: return .unknown("'lltype.\(name)()' is not followed")
    }
    return .type(.unknown("a type of RPython's own"))
  }

  // MARK: Declarations

  private func declareFunction(_ arguments: CallArguments) -> Value {
    let name = arguments.value(0, "name")
    let list = arguments.value(1, "args")
    let site = site(naming: name?.string)
    if let unknown = arguments.unknown, name?.string == nil || list == nil {
      declarations.append(.unchecked("llexternal", reason: unknown, site))
      return .unknown("a function of C")
    }
    let noWrapper = arguments.value(7, "_nowrapper")?.truth ?? false
    let stated = arguments.value(12, "save_err")
    declarations.append(
      .function(
        HandFunction(
          name: name?.string, arguments: list.flatMap(iterate).map { $0.map { type($0) } },
          result: type(arguments.value(2, "result")),
          saveErr: arguments.unknown == nil ? stated.map { $0.integer } ?? 0 : stated?.integer,
          hasNoWrapper: noWrapper,
          isMacro: isGiven(arguments.value(10, "macro")) || isGiven(arguments.value(3, "_callable")),
          compilation: compilationInfo(arguments.value(4, "compilation_info"), arguments.unknown), site: site)
      ))
    return .unknown("a function of C")
  }

  private func isGiven(_ value: Value?) -> Bool {
    if case .none? = value { return false }
    return value != nil
  }

  func compilationInfo(_ value: Value?, _ unknown: String? = nil) -> HandCompilation {
    switch value {
    case .compilation(let compilation)?: compilation
    case nil where unknown == nil: HandCompilation()
    case nil: HandCompilation(unknown: [unknown ?? ""])
    case .unknown(let reason)?: HandCompilation(unknown: [reason])
    default: HandCompilation(unknown: ["its compilation info is not followed"])
    }
  }

  private func declareVariable(_ arguments: CallArguments) -> Value {
    let site = site(naming: arguments.value(1, "name")?.string)
    guard let name = arguments.value(1, "name")?.string else {
      declarations.append(
        .unchecked(
          "CExternVariable", reason: arguments.value(1, "name")?.reason ?? "its name is not known", site))
      return .unknown("a variable of C")
    }
    declarations.append(
      .variable(
        HandVariable(
          name: name, type: type(arguments.value(0, "TYPE")),
          compilation: compilationInfo(arguments.value(2, "eci")),
          site: site)))
    return .tuple([.unknown("a function of C"), .unknown("a function of C")])
  }

  /// `ExternalCompilationInfo(...)`.
  private func compilation(_ arguments: CallArguments) -> Value {
    var result = HandCompilation()
    if let unknown = arguments.unknown { result.unknown.append(unknown) }
    for (index, attribute) in CompilationInfo.listAttributes.enumerated() {
      guard let value = arguments.value(index, attribute.name) else { continue }
      guard let items = value.items else {
        if let reason = value.reason { result.unknown.append(reason) }
        continue
      }
      guard spend(items.count) else {
        result.unknown.append("the module does more than is followed")
        break
      }
      for item in items {
        if let text = item.string {
          result.info[keyPath: attribute.path].append(text)
        } else {
          result.unknown.append(item.reason ?? "an item of its \(attribute.name) is not followed")
        }
      }
    }
    return .compilation(result)
  }
}

extension HandType {
  /// `rffi.sizeof` of what has a size that is known without headers.
  var size: Int? {
    switch self {
    case .bool, .char: 1
    case .uniChar: 4
    case .address, .pointer, .opaquePointer: 8
    case .integer(let integer): integer.bytes
    case .floating(let bytes): bytes
    case .void, .array, .fixedArray, .structure, .opaque, .function, .forward, .unknown: nil
    }
  }
}
