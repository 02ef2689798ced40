import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// The low-level type of a typedef: `rffi`'s own name where it has one, else the name the module gives it.
  mutating func lowerTypedef(_ id: TypedefID, _ exactness: Exactness) throws(SkipReason) -> LLType {
    let typedef = declarations[id]
    if let number = typedefNumber(.typedef(id)) { return number }
    switch declarations.resolve(typedef.underlying).type {
    case .record, .void, .array, .function, .variableArgumentList, .unsupported:
      return try lower(declarations.resolve(typedef.underlying), exactness)
    case .pointer:
      // The name serves where it means exactly what has to be said.
      let key = TypedefUse(id: id, exactness: exactness)
      if let known = typedefUses[key] { return known }
      let remarked = remarks.count
      let lowered = try lower(typedef.underlying, exactness)
      let alias = try alias(id)
      guard alias.unaliased.isSpelledLike(lowered.unaliased) else { return lowered }
      // What needs a remark needs it each time.
      if case .alias = alias, remarks.count == remarked { typedefUses[key] = alias }
      return alias
    case .bool, .integer, .floating, .enumeration, .typedef: return try alias(id)
    }
  }

  /// What `rffi` calls an integer typedef, the implementation's own `__ssize_t` included.
  mutating func typedefNumber(_ type: CType) -> LLType? {
    guard case .typedef(let id) = type else { return nil }
    if let known = typedefNumbers[id] { return known }
    let number = typedefNumber(id)
    typedefNumbers[id] = .some(number)
    return number
  }

  private mutating func typedefNumber(_ id: TypedefID) -> LLType? {
    let typedef = declarations[id]
    guard case .integer = declarations.resolve(typedef.underlying).type else { return nil }
    if let number = NumberName(typedef: typedef.name) { return .number(number) }
    guard isReservedTypedef(typedef.name) else { return typedefNumber(typedef.underlying.type) }
    return NumberName(typedef: String(typedef.name.dropFirst(2))).map(LLType.number)
      ?? typedefNumber(typedef.underlying.type)
  }

  /// The alias of a typedef of a number or pointer, bound when it is first needed. One that is reserved for the
  /// implementation stands for what it names.
  private mutating func alias(_ id: TypedefID) throws(SkipReason) -> LLType {
    // Met again while it is being bound, through a record: that place says what it names.
    let isBeingBound = typedefAliases[id] == .some(nil)
    if !isBeingBound, !isReservedTypedef(declarations[id].name), let alias = try bindTypedef(id) {
      return alias
    }
    return try lower(declarations[id].underlying, .loose)
  }

  /// Binds a typedef under its name; nil for those that add nothing to what is bound already.
  @discardableResult
  mutating func bindTypedef(_ id: TypedefID) throws(SkipReason) -> LLType? {
    if let known = typedefAliases[id] { return known }
    let typedef = declarations[id]
    if typedefNumber(.typedef(id)) != nil { return nil }
    let name = names[id]
    typedefAliases[id] = .some(nil)
    let outer = remarks
    remarks = []
    defer { remarks = outer }
    let type: LLType
    do throws(SkipReason) {
      type = try meaning(of: typedef)
    } catch {
      typedefAliases[id] = nil
      throw error
    }
    if let imported = importAlias(imports.typedefs[id], as: name, type) {
      typedefAliases[id] = imported
      importedTypedefs.insert(id)
      return imported
    }
    if case .alias(name, _) = type {
      typedefAliases[id] = type
      return type
    }
    bindings.append(
      .alias(
        name: name, type: type,
        origin: Origin(
          declaration: "typedef " + declarations.spell(typedef.underlying, typedef.name),
          position: typedef.position, remarks: remarks)))
    // Names of names are not kept, so that a long chain of typedefs is no deep type.
    let alias = LLType.alias(name, type.unaliased)
    typedefAliases[id] = alias
    return alias
  }

  private mutating func meaning(of typedef: CTypedef) throws(SkipReason) -> LLType {
    switch declarations.resolve(typedef.underlying).type {
    case .function(let function): return try callback(function)
    case .pointer(let pointee):
      // Under its own name a callback is spelled even where no position can take it as it is; but not one that is
      // called in another way than RPython's functions are.
      if case .function(let function) = declarations.resolve(pointee).type,
        function.convention == .standard, obstacleToExactCallback(function) != nil
      {
        return try callback(function)
      }
      return try lower(typedef.underlying, .loose)
    case .record(let id) where names[id] == nil: throw SkipReason(.unnamedType)
    default: return try lower(typedef.underlying, .loose)
    }
  }
}
