import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// The low-level type of a pointer.
  mutating func lowerPointer(
    to pointee: QualifiedType, _ exactness: Exactness
  ) throws(SkipReason) -> LLType {
    let target = declarations.resolve(pointee)
    let isConst = exactness == .exact && target.isConst
    if exactness == .exact, target.qualifiers.contains(.volatile) {
      return try opaquePointer(to: pointee, exactness)
    }
    let rendering: ArrayRendering = isConst ? .const : .items
    switch target.type {
    case .void: return isConst ? try opaquePointer(to: pointee, exactness) : .voidPointer
    case .bool: return .pointer(to: .array(of: .bool, rendering: rendering))
    case .integer(let integer): return try integerPointer(to: pointee, integer, rendering, exactness)
    case .floating(let floating):
      // To clang `_Float64` is another name of `double`; to gcc it is a type of its own.
      guard !isNamed(pointee, { $0.hasPrefix("_Float") }), let item = try? lowerFloating(floating) else {
        return try opaquePointer(to: pointee, exactness)
      }
      return .pointer(to: .array(of: item, rendering: rendering))
    case .enumeration(let id):
      guard let integer = declarations[id].integer else { return try opaquePointer(to: pointee, exactness) }
      return try integerPointer(to: pointee, integer, rendering, exactness)
    case .record(let id): return try recordPointer(to: pointee, id, isConst: isConst, exactness)
    case .pointer(let inner):
      return isConst
        ? try opaquePointer(to: pointee, exactness) : try pointerPointer(to: pointee, inner, exactness)
    case .function(let function): return try callbackPointer(to: pointee, function, exactness)
    case .array, .variableArgumentList, .unsupported, .typedef:
      return try opaquePointer(to: pointee, exactness)
    }
  }

  private mutating func integerPointer(
    to pointee: QualifiedType, _ integer: CInteger, _ rendering: ArrayRendering, _ exactness: Exactness
  ) throws(SkipReason) -> LLType {
    if isNamed(pointee, { $0 == "wchar_t" }) {
      return .pointer(to: .array(of: .uniChar, rendering: rendering))
    }
    if let item = longLongItem(pointee) {
      guard rendering == .items else { return try opaquePointer(to: pointee, .exact) }
      return shared(
        "\(item) *", integer == .longLong ? "LONG_LONGP" : "ULONG_LONGP",
        .pointer(to: .array(of: item, rendering: .items)))
    }
    // `rffi` has the typedef under its own name, or the plain type.
    let known = typedefNumber(pointee.type)
    guard let item = try? known ?? lowerNumber(integer) else {
      return try opaquePointer(to: pointee, exactness)
    }
    return .pointer(to: .array(of: item, rendering: rendering))
  }

  /// Whether one of the typedefs that a type goes by has such a name.
  func isNamed(_ type: QualifiedType, _ matches: (String) -> Bool) -> Bool {
    var current = type.type
    while case .typedef(let id) = current {
      if matches(declarations[id].name) { return true }
      current = declarations[id].underlying.type
    }
    return false
  }

  private mutating func pointerPointer(
    to pointee: QualifiedType, _ inner: QualifiedType, _ exactness: Exactness
  ) throws(SkipReason) -> LLType {
    if pointerDepth(inner) > maximumPointerDepth { return try opaquePointer(to: pointee, exactness) }
    // RPython's hash of a type ends at the third level, where `long long **` and `long **` look alike.
    if longLongItem(inner) != nil { return try opaquePointer(to: pointee, exactness) }
    let unqualified = QualifiedType(pointee.type)
    guard let item = try? lower(unqualified, .exact) else { return try opaquePointer(to: pointee, exactness) }
    return .pointer(to: .array(of: item, rendering: .items))
  }

  private func pointerDepth(_ type: QualifiedType) -> Int {
    var depth = 0
    var current = type
    while case .pointer(let target) = declarations.resolve(current).type {
      depth += 1
      current = target
    }
    return depth
  }

  private mutating func recordPointer(
    to pointee: QualifiedType, _ id: RecordID, isConst: Bool, _ exactness: Exactness
  ) throws(SkipReason) -> LLType {
    if isFile(id) {
      if isConst { return try opaquePointer(to: pointee, exactness) }
      usesFilePointer = true
      return .alias("FILEP", .pointer(to: .opaque(.pointee("FILE"))))
    }
    guard let name = names[id] else {
      if exactness == .exact { throw SkipReason(.unnamedType) }
      remarks.append("a pointer to a type without a name is void *")
      return .voidPointer
    }
    let pointer = bindRecordPointer(id, name)
    return isConst ? constRecordPointer(id, name) : pointer
  }

  /// A pointer to a const record: an array of them, so that its members can be read as `p[0].c_x`. Before the
  /// structure is bound a forward reference stands for the array; `lltype.Array` takes none for its items.
  private mutating func constRecordPointer(_ id: RecordID, _ name: TypeNames.Record) -> LLType {
    let spelling = "const \(name.spelling) *"
    guard isComplete(id) else {
      if let imported = importConstRecordPointer(
        id, .pointer(to: .opaque(.pointer(spelling))), spelling: spelling)
      {
        return imported
      }
      return shared(spelling, "CONST_" + name.pointer, .pointer(to: .opaque(.pointer(spelling))))
    }
    let item = LLType.alias(name.python, .structure(name.structure))
    let type = LLType.pointer(to: .array(of: item, rendering: .const))
    if let imported = importConstRecordPointer(id, type, spelling: spelling) { return imported }
    if recordStates[id] == .bound || sharedAliases[spelling] != nil {
      return shared(spelling, "CONST_" + name.pointer, type)
    }
    let constName = names.python.claim("CONST_" + name.pointer)
    bindings.append(.forward(pointerName: constName))
    forwardConstPointers[id] = constName
    let alias = LLType.alias(constName, type)
    sharedAliases[spelling] = alias
    return alias
  }

  /// A function pointer. Where RPython cannot spell its type, `void *` does for an argument or member, since C
  /// converts it; elsewhere it is opaque under its C spelling.
  private mutating func callbackPointer(
    to pointee: QualifiedType, _ function: CFunctionType, _ exactness: Exactness
  ) throws(SkipReason) -> LLType {
    do throws(SkipReason) {
      if let obstacle = obstacleToExactCallback(function) { throw obstacle }
      return try callback(function)
    } catch {
      guard exactness == .loose else { return try opaquePointer(to: pointee, .exact) }
      remarks.append(
        "a callback is passed as void *: \(error.detail.isEmpty ? error.code.explanation : error.detail)")
      return .voidPointer
    }
  }

  /// `rffi.CCallback` of a function type.
  mutating func callback(_ function: CFunctionType) throws(SkipReason) -> LLType {
    if function.isVariadic { throw SkipReason(.unknownType, "a function with '...'") }
    var arguments: [LLType] = []
    for parameter in function.parameters {
      if case .record = declarations.resolve(parameter).type {
        throw SkipReason(.recordArgument, declarations.spell(parameter))
      }
      if let integer = plainInteger(parameter) {
        arguments.append(integer)
      } else {
        arguments.append(try lowerParameter(parameter, .exact))
      }
    }
    if case .record = declarations.resolve(function.result).type {
      throw SkipReason(.recordResult, declarations.spell(function.result))
    }
    if let integer = plainInteger(function.result) {
      return .pointer(to: .function(arguments, result: integer))
    }
    return .pointer(to: .function(arguments, result: try lower(function.result, .exact)))
  }

  /// What a callback has for `int` and `unsigned int`, under whatever name; nil for other types. `wchar_t` is
  /// something else on other machines.
  private mutating func plainInteger(_ type: QualifiedType) -> LLType? {
    let integer: CInteger?
    switch declarations.resolve(type).type {
    case .integer where typedefNumber(type.type) == .number(.wideChar): integer = nil
    case .integer(let known): integer = known
    case .enumeration(let id): integer = declarations[id].integer
    default: integer = nil
    }
    switch integer {
    case .int: return plainInteger(isSigned: true)
    case .unsignedInt: return plainInteger(isSigned: false)
    default: return nil
    }
  }

  private mutating func plainInteger(isSigned: Bool) -> LLType {
    let spelling = isSigned ? "int" : "unsigned int"
    if let known = sharedAliases[spelling] { return known }
    let name = names.python.claim(isSigned ? "C_INT" : "C_UINT")
    bindings.append(.plainInteger(name: name, isSigned: isSigned))
    let alias = LLType.alias(name, .number(isSigned ? .int : .unsignedInt))
    sharedAliases[spelling] = alias
    return alias
  }

  /// RPython renders its own functions with `long` where C wants `long long`, which compilers refuse.
  func obstacleToExactCallback(_ function: CFunctionType) -> SkipReason? {
    if function.convention != .standard {
      return SkipReason(.unknownType, "functions of RPython do not have its calling convention")
    }
    if function.neverReturns { return SkipReason(.unknownType, "a function of RPython returns") }
    for type in function.parameters + [function.result] {
      switch declarations.resolve(type).type {
      case .integer(.longLong), .integer(.unsignedLongLong):
        return SkipReason(.unknownType, "RPython would render '\(declarations.spell(type))' as 'long'")
      default: break
      }
    }
    return nil
  }

  /// A pointer that RPython knows by its C spelling alone. C's `__typeof__` makes any declarator a type name. Where
  /// C has no spelling either, `void *` does if it need not be exact.
  mutating func opaquePointer(
    to pointee: QualifiedType, _ exactness: Exactness
  ) throws(SkipReason) -> LLType {
    let pointer = declarations.spell(QualifiedType(.pointer(to: pointee)))
    if pointer.utf8.contains(UInt8(ascii: "{")) {
      if exactness == .exact { throw SkipReason(.unnamedType) }
      remarks.append("a pointer to a type without a name is void *")
      return .voidPointer
    }
    let isPlain = pointer.utf8.last == UInt8(ascii: "*") && !pointer.utf8.contains(UInt8(ascii: "("))
    let spelling = isPlain ? pointer : "__typeof__(\(pointer))"
    return shared(spelling, opaqueName(pointer), .pointer(to: .opaque(.pointer(spelling))))
  }

  /// `const void *` is `CONST_VOIDP`, `int (*)[4]` is `INT_P_4`.
  private func opaqueName(_ spelling: String) -> String {
    var name = ""
    for character in spelling.replacing(" *", with: "P").uppercased() {
      switch character {
      case "*": name += name.last == "_" ? "P" : "_P"
      case let character where character.isLetter || character.isNumber || character == "_":
        name.append(character)
      default: if name.last != "_" { name += "_" }
      }
    }
    while name.last == "_" { name.removeLast() }
    return String(name.prefix(60))
  }
}

/// How many pointers behind pointers are spelled out; Python's parser gives up at about ninety brackets.
private let maximumPointerDepth = 8
