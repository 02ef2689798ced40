import CDeclarations
import Diagnostics
import Libclang
import Text

extension DeclarationScanner {
  /// Adds a function, or what a later declaration of it says: C's composite type is that of the last.
  func scanFunction(_ cursor: Cursor, at location: SourceLocation) {
    guard let (type, mentionsText) = functionType(of: cursor) else { return }
    let name = cursor.spelling
    noteComment(cursor, of: .function(name))
    var attributes = scanAttributes(cursor, name, location, returnsNothing: type.result.type == .void)
    if isOfNumbers(type), hasAttribute(cursor, .constAttribute) { attributes.insert(.const) }
    var names = cursor.parameters.map(\.spelling)
    var format = type.isVariadic ? formatAttribute(cursor) : nil
    let pointers = mentionsText ? textAttributes(cursor, type) : TextAttributes()
    var nonNull = pointers.nonNull
    if pointers.allocates { attributes.insert(.allocates) }
    var position = self.position(location)
    var assemblyName = request.wantsAssemblyNames ? self.assemblyName(of: cursor) : nil
    let (number, isNew) = functionNames.insert(name)
    if !isNew, case .function(let earlier) = result.declarations[functionIndices[number]] {
      attributes.formUnion(earlier.attributes)
      if names.allSatisfy(\.isEmpty) && names.count == earlier.parameterNames.count {
        names = earlier.parameterNames
      }
      format = format ?? earlier.format
      nonNull.formUnion(earlier.nonNullParameters)
      position = earlier.position
      assemblyName = assemblyName ?? earlier.assemblyName
    }
    let function = CFunction(
      name: name, type: type, parameterNames: names, attributes: attributes, format: format,
      nonNullParameters: nonNull, position: position, assemblyName: assemblyName)
    if isNew {
      functionIndices.append(result.declarations.count)
      result.declarations.append(.function(function))
    } else {
      result.declarations[functionIndices[number]] = .function(function)
    }
  }

  /// Whether a header of the C library is at that place, and none of another's of the same name.
  private func isInCLibrary(_ location: SourceLocation) -> Bool {
    guard let file = location.file else { return false }
    if let known = cLibraryFiles[file] { return known }
    let answer = isCLibraryHeader(name(of: file)) && location.isInSystemHeader
    cLibraryFiles[file] = answer
    return answer
  }

  /// The type of a function, which may be declared through a typedef of one.
  /// Asks for the records that it names.
  private func functionType(of cursor: Cursor) -> (type: CFunctionType, mentionsText: Bool)? {
    let type = cursor.type
    if let known = functionTypes[type.identity] { return known }
    let converted: CFunctionType
    if type.kind == .functionPrototype {
      converted = function(type, isCallback: false)
    } else if case .function(let function) = resolve(convert(type)).type {
      converted = function
    } else {
      return nil
    }
    want(QualifiedType(.function(converted)))
    let known = (converted, mentionsText(converted))
    functionTypes.set(type.identity, known)
    return known
  }

  private func scanAttributes(
    _ cursor: Cursor, _ name: String, _ location: SourceLocation, returnsNothing: Bool
  ) -> CFunction.Attributes {
    var attributes: CFunction.Attributes = []
    let isOfCLibrary = isInCLibrary(location)
    if isOfCLibrary { attributes.insert(.cLibrary) }
    // The C library's own, under a name that C reserves for it (C17 7.1.3).
    if name.hasPrefix("__"), isOfCLibrary { attributes.insert(.reserved) }
    if cursor.isInline { attributes.formUnion(inlineAttributes(cursor)) }
    switch cursor.availability {
    case .deprecated: attributes.insert(.deprecated)
    case .unavailable: attributes.insert(.unavailable)
    case .available: break
    }
    if cursor.storageClass == .static { attributes.insert(.static) }
    if !attributes.isDisjoint(with: [.static, .inline]), hasBody(location, name) {
      attributes.insert(.defined)
    }
    // libclang has no kind for noreturn, and looking for it is dear; only what returns nothing can have it.
    if returnsNothing, hasNoReturnType(cursor.type) || hasNoReturnAttribute(cursor, attributes) {
      attributes.insert(.noReturn)
    }
    return attributes
  }

  /// What the declaration of a variadic function says about its format. libclang has no kind for it.
  private func formatAttribute(_ cursor: Cursor) -> String? {
    guard hasUnexposedAttribute(cursor) else { return nil }
    let text = cursor.prettyPrinted
    let opening = "__attribute__(("
    guard let start = text.firstRange(of: opening + "format("),
      let end = text[start.lowerBound...].firstIndex(of: ")")
    else { return nil }
    return String(text[start.lowerBound...end].dropFirst(opening.count))
  }

  /// Which of C's three kinds of `inline` it is, `static` aside.
  private func inlineAttributes(_ cursor: Cursor) -> CFunction.Attributes {
    guard cursor.storageClass == .external else { return .inline }
    return hasUnexposedAttribute(cursor) && cursor.prettyPrinted.contains("gnu_inline")
      ? [.inline, .externInline, .gnuInline] : [.inline, .externInline]
  }

  /// Whether a function makes a number of numbers. Of any other the attribute `const` says less than it seems: without
  /// arguments the result may be another in each thread (`pthread_self`), and what pointers lead to changes.
  private func isOfNumbers(_ type: CFunctionType) -> Bool {
    !type.parameters.isEmpty && !type.isVariadic && isNumber(type.result)
      && type.parameters.allSatisfy(isNumber)
  }

  private func isNumber(_ type: QualifiedType) -> Bool {
    switch resolve(type).type {
    case .bool, .integer, .floating, .enumeration: true
    case .void, .pointer, .array, .function, .record, .typedef, .variableArgumentList, .unsupported: false
    }
  }

  /// Whether a declaration has an attribute that libclang has no kind for.
  func hasUnexposedAttribute(_ cursor: Cursor) -> Bool { hasAttribute(cursor, .unexposedAttribute) }

  private func hasAttribute(_ cursor: Cursor, _ kind: CursorKind) -> Bool {
    var found = false
    cursor.forEachChild { if $0.kind == kind { found = true } }
    return found
  }

  /// Whether the attribute is part of the type, as gcc's is; functions of a library share their types.
  private func hasNoReturnType(_ type: ClangType) -> Bool {
    if let known = noReturnTypes[type.identity] { return known }
    let answer = type.spelling.hasSuffix("__attribute__((noreturn))")
    noReturnTypes.set(type.identity, answer)
    return answer
  }

  /// Whether C11's is there. A deprecated function has an attribute without a kind in any case, and is not asked.
  private func hasNoReturnAttribute(_ cursor: Cursor, _ attributes: CFunction.Attributes) -> Bool {
    !attributes.contains(.deprecated) && hasUnexposedAttribute(cursor)
      && cursor.prettyPrinted.contains("_Noreturn")
  }

  /// What `__asm__("name")` behind a declaration says.
  private func assemblyName(of cursor: Cursor) -> String? {
    var label: String?
    cursor.forEachChild { if $0.kind == .assemblyLabel { label = $0.spelling } }
    return label
  }

  /// Adds a variable with linkage; a later declaration may complete its type (`extern int table[];`).
  func scanVariable(_ cursor: Cursor) {
    let type = convert(cursor.type)
    want(type)
    let name = cursor.spelling
    noteComment(cursor, of: .variable(name))
    var variable = CVariable(
      name: name, type: type, isThreadLocal: cursor.isThreadLocal,
      isStatic: cursor.storageClass == .static, position: position(cursor.location))
    if request.wantsAssemblyNames { variable.assemblyName = assemblyName(of: cursor) }
    if let index = variableIndices[name] {
      result.declarations[index] = .variable(variable)
    } else {
      variableIndices[name] = result.declarations.count
      result.declarations.append(.variable(variable))
    }
  }
}
