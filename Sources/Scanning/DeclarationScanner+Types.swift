import CDeclarations
import Libclang
import Text

extension DeclarationScanner {
  /// The C type of a type of clang's; each is converted once.
  func convert(_ type: ClangType) -> QualifiedType {
    if let known = types[type.identity] { return known }
    let converted = type.kind == .pointer ? convertPointers(type) : convertUncached(type)
    types.set(type.identity, converted)
    return converted
  }

  /// A pointer, level by level from what they all lead to: there can be as many as a line has room for.
  private func convertPointers(_ type: ClangType) -> QualifiedType {
    var levels = [type]
    var target = type.pointee
    while target.kind == .pointer, types[target.identity] == nil {
      levels.append(target)
      target = target.pointee
    }
    var converted = convert(target)
    for level in levels.reversed() {
      converted = QualifiedType(pointer(to: converted, level.pointee), qualifiers(of: level))
      types.set(level.identity, converted)
    }
    return converted
  }

  private func qualifiers(of type: ClangType) -> Qualifiers {
    var qualifiers: Qualifiers = []
    if type.isConst { qualifiers.insert(.const) }
    if type.isVolatile { qualifiers.insert(.volatile) }
    if type.isRestrict { qualifiers.insert(.restrict) }
    return qualifiers
  }

  private func convertUncached(_ type: ClangType) -> QualifiedType {
    let qualifiers = qualifiers(of: type)
    // `struct x` is sugar around the record; both may carry qualifiers.
    if type.kind == .elaborated {
      let named = convert(type.named)
      return QualifiedType(named.type, named.qualifiers.union(qualifiers))
    }
    return QualifiedType(builtin(type.kind) ?? derived(type), qualifiers)
  }

  func builtin(_ kind: ClangType.Kind) -> CType? {
    switch kind {
    case .void: .void
    case .bool: .bool
    case .float: .floating(.float)
    case .double: .floating(.double)
    case .longDouble: .floating(.longDouble)
    case .float16, .half: .floating(.float16)
    case .float128: .floating(.float128)
    default: integer(kind).map(CType.integer)
    }
  }

  private func integer(_ kind: ClangType.Kind) -> CInteger? {
    switch kind {
    case .charSigned, .charUnsigned: .char
    case .signedChar: .signedChar
    case .unsignedChar: .unsignedChar
    case .short: .short
    case .unsignedShort: .unsignedShort
    case .int: .int
    case .unsignedInt: .unsignedInt
    case .long: .long
    case .unsignedLong: .unsignedLong
    case .longLong: .longLong
    case .unsignedLongLong: .unsignedLongLong
    case .int128: .int128
    case .unsignedInt128: .unsignedInt128
    default: nil
    }
  }

  private func derived(_ type: ClangType) -> CType {
    switch type.kind {
    case .pointer: convertPointers(type).type
    case .constantArray: .array(of: convert(type.arrayElement), count: type.arrayCount)
    case .incompleteArray: .array(of: convert(type.arrayElement), count: nil)
    case .record: record(type.declaration)
    case .enumeration: .enumeration(enumerationID(type.declaration))
    case .typedef: typedef(type.declaration)
    case .functionPrototype, .functionNoPrototype: .function(function(type, isCallback: true))
    case .complex: unsupported(type, .complex, of: type.element, count: 2)
    case .vector: unsupported(type, .vector, of: type.element, count: type.elementCount)
    // Clang's own; gcc takes it for a number.
    case .extendedVector: unsupported(type, .vector)
    case .atomic: unsupported(type, .atomic, of: type.atomicValue, count: 1)
    case .blockPointer: unsupported(type, .block)
    // Only a parameter can be one at this scope, and it becomes a pointer.
    case .variableArray: .array(of: convert(type.arrayElement), count: nil)
    default: throughSugar(type)
    }
  }

  /// Some releases show a `va_list` parameter as the pointer it becomes on x86-64, without its typedef.
  private func pointer(to pointee: QualifiedType, _ target: ClangType) -> CType {
    let isList = pointee.type == .variableArgumentList && target.canonical.kind == .record
    return isList ? .variableArgumentList : .pointer(to: pointee)
  }

  private func record(_ declaration: Cursor) -> CType {
    // The psABI's name for what a va_list is made of.
    declaration.spelling == "__va_list_tag" ? .variableArgumentList : .record(recordID(declaration))
  }

  /// Parentheses and attributes have no kind of their own. libclang looks through them for functions, so that
  /// the typedef names inside survive; for anything else the canonical type has to do.
  private func throughSugar(_ type: ClangType) -> CType {
    if type.parameterCount >= 0 || type.canonical.kind == .functionNoPrototype {
      return .function(function(type, isCallback: true))
    }
    let canonical = type.canonical
    guard canonical.kind != type.kind, canonical.kind != .invalid else { return unsupported(type, .other) }
    return convert(canonical).type
  }

  /// A function type. What only matters where another function has to fit it, and is dear to find out, is left out
  /// for the type of a declared function.
  func function(_ type: ClangType, isCallback: Bool) -> CFunctionType {
    let hasPrototype = type.canonical.kind == .functionPrototype
    let result = convert(type.result)
    // libclang tells only in the spelling whether a function of this type returns.
    let neverReturns =
      isCallback && result.type == .void && type.spelling.hasSuffix("__attribute__((noreturn))")
    return CFunctionType(
      result: result, parameters: (0..<max(0, type.parameterCount)).map { convert(type.parameter($0)) },
      isVariadic: hasPrototype && type.isVariadic, hasPrototype: hasPrototype,
      convention: convention(of: type), neverReturns: neverReturns)
  }

  private func convention(of type: ClangType) -> CallingConvention {
    if type.hasDefaultCallingConvention { return .standard }
    return type.isStandardCall ? .stdcall : .other
  }

  private func unsupported(
    _ type: ClangType, _ kind: UnsupportedType.Kind, of element: ClangType? = nil, count: Int = 0
  ) -> CType {
    // The qualifiers are kept beside the type.
    let words = type.spelling.split(separator: " ").drop { $0 == "const" || $0 == "volatile" }
    return .unsupported(
      UnsupportedType(
        kind: kind, spelling: words.joined(separator: " "), element: element.map(convert), count: count))
  }

  private func typedef(_ declaration: Cursor) -> CType {
    let name = declaration.spelling
    if variableArgumentLists.contains(name) { return .variableArgumentList }
    if let known = typedefIDs[name] { return .typedef(known) }
    let underlying = convert(declaration.typedefUnderlyingType)
    // Converting what it names may have met it again, in a record that refers to itself by this name.
    if let known = typedefIDs[name] { return .typedef(known) }
    let location = declaration.location
    let id = TypedefID(index: result.typedefs.count)
    typedefIDs[name] = id
    let isOwned = self.isOwned(location.file)
    result.typedefs.append(
      CTypedef(
        name: name, underlying: underlying, resolved: resolve(underlying), isOwned: isOwned,
        position: position(location)))
    if isOwned {
      noteComment(declaration, of: .typedef(id))
      result.declarations.append(.typedef(id))
    }
    return .typedef(id)
  }

  private func enumerationID(_ cursor: Cursor) -> EnumerationID {
    let canonical = cursor.canonical
    if let known = enumerationIDs[canonical] { return known }
    let place = cursor.definition ?? canonical
    let isOwned = self.isOwned(place.location.file)
    let id = EnumerationID(index: result.enumerations.count)
    enumerationIDs[canonical] = id
    let integer = integer(place.enumerationIntegerType.canonical.kind)
    let isUnsigned = integer?.rawValue.hasPrefix("unsigned") ?? false
    var enumerators: [CEnumeration.Enumerator] = []
    // Those of an enumeration whose scope is a prototype are nobody else's either.
    if isOwned, isVisible(place.location) {
      place.forEachChild { child in
        guard child.kind == .enumerator else { return }
        noteComment(child, of: .enumerator(child.spelling))
        enumerators.append(
          .init(
            name: child.spelling, bits: child.enumeratorValue(isUnsigned: isUnsigned),
            position: position(child.location)))
      }
    }
    result.enumerations.append(
      CEnumeration(
        tag: tag(of: place, keyword: "enum"), integer: integer, enumerators: enumerators, isOwned: isOwned,
        position: position(place.location)))
    if isOwned {
      noteComment(place, of: .enumeration(id))
      result.declarations.append(.enumeration(id))
    }
    return id
  }
}

/// The names `va_list` goes by before its own typedef is reached.
private let variableArgumentLists: Set<String> = [
  "va_list", "__gnuc_va_list", "__builtin_va_list", "__isoc_va_list",
]
