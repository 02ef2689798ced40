import Bindings
import CDeclarations
import LowLevelTypes

/// A variable, or a macro that stands for a place in memory, as C sees it.
private struct Place {
  let name: String
  let type: QualifiedType
  let origin: Origin
  /// Whether RPython's own way to variables does for it.
  let isPlain: Bool
}

extension TypeLowering {
  /// Binds every variable of the selected headers.
  mutating func bindVariables() {
    for case .variable(let variable) in declarations.declarations {
      if leavesOut(.variable, variable.name, variable.position) { continue }
      let disposition: Disposition
      do throws(SkipReason) {
        try refuseMissingSymbol(of: variable)
        let name = try bind(variable)
        variableGetters[variable.name] = (variable.type, name)
        disposition = .bound(name: name)
      } catch {
        disposition = .skipped(error)
      }
      bindPostponedRecords()
      account.append(entry(.variable, variable.name, variable.position, disposition))
    }
  }

  private mutating func bind(_ variable: CVariable) throws(SkipReason) -> String {
    var remarks: [String] = []
    if variable.isThreadLocal { remarks.append("each thread has its own") }
    if variable.isStatic, !isConst(variable.type) {
      remarks.append("static: each C file has its own, and this one is the module's")
    }
    let words = (variable.isStatic ? "static " : "extern ") + (variable.isThreadLocal ? "_Thread_local " : "")
    return try bind(
      Place(
        name: variable.name, type: variable.type,
        origin: Origin(
          declaration: words + declarations.spell(variable.type, variable.name), position: variable.position,
          remarks: remarks),
        isPlain: !variable.isThreadLocal && canBeExternal(variable.name)))
  }

  /// Binds a variable under the name that a macro gives it.
  mutating func bindVariableAlias(_ macro: CMacro, of target: String) throws(SkipReason) -> String {
    if let known = variableGetters[macro.name] { return known.getter }
    guard let variable = variableGetters[target] else { throw SkipReason(.notConstant, "'\(target)'") }
    return try bindPlace(macro, variable.type)
  }

  /// Binds a macro that stands for a place, as `errno` does.
  mutating func bindPlace(_ macro: CMacro, _ type: QualifiedType) throws(SkipReason) -> String {
    if let known = variableGetters[macro.name] { return known.getter }
    let name = try bind(
      Place(
        name: macro.name, type: type,
        origin: Origin(
          declaration: "#define \(macro.name) \(Origin.shortened(macro.text))", position: macro.position),
        isPlain: false))
    variableGetters[macro.name] = (type, name)
    bindPostponedRecords()
    return name
  }

  private mutating func bind(_ place: Place) throws(SkipReason) -> String {
    remarks = []
    switch declarations.handover(of: place.type) {
    case .value: return try bindValue(of: place)
    case .address: return try bindAddress(of: place)
    case nil:
      // The reason is that of the type.
      _ = try lower(place.type, .loose)
      throw SkipReason(.unknownType)
    }
  }

  private mutating func bindValue(of place: Place) throws(SkipReason) -> String {
    let value = try shimValue(place.type)
    let spelling = try spellForShim(value.crossing, "")
    let getter = names.python.claim("get_" + names.renamed(place.name))
    let setter = isConst(place.type) ? nil : names.python.claim("set_" + names.renamed(place.name))
    let origin = Origin(
      declaration: place.origin.declaration, position: place.origin.position,
      remarks: place.origin.remarks + remarks)
    if place.isPlain {
      variables.append(
        .external(
          ExternalVariable(
            getter: getter, setter: setter, cName: place.name, type: value.type,
            // What has parts behind the name cannot stand in front of it.
            cType: spelling.utf8.contains(UInt8(ascii: "(")) ? "__typeof__(\(spelling))" : spelling,
            needsNoWrapper: value.type.unaliased == .longFloat, origin: origin)))
    } else {
      variables.append(.functions(try accessors(of: place, value, getter, setter, origin)))
    }
    return getter
  }

  private mutating func accessors(
    of place: Place, _ value: ShimValue, _ getter: String, _ setter: String?, _ origin: Origin
  ) throws(SkipReason) -> [ExternalFunction] {
    let getterName = claimShimName("get_" + place.name)
    let prototype = try spellForShim(value.crossing, "\(getterName)(void)")
    var functions = [
      shortFunction(
        getter, getterName, [], value.type, origin, prototype: prototype, body: "return \(place.name);")
    ]
    if let setter {
      let setterName = claimShimName("set_" + place.name)
      let v = place.name == "v" ? "rffi_v" : shimParameter("v")
      let parameter = try spellForShim(value.crossing, v)
      functions.append(
        shortFunction(
          setter, setterName, [value.type], .void, origin, prototype: "void \(setterName)(\(parameter))",
          body: "\(place.name) = \(v);"))
    }
    return functions
  }

  private mutating func bindAddress(of place: Place) throws(SkipReason) -> String {
    let (type, pointer, isArray) = try address(of: place.type)
    let cast = try spellForShim(pointer, "")
    let cName = claimShimName("addr_" + place.name)
    let prototype = try spellForShim(pointer, "\(cName)(void)")
    let name = names.python.claim("addr_" + names.renamed(place.name))
    let origin = Origin(
      declaration: place.origin.declaration, position: place.origin.position,
      remarks: place.origin.remarks + remarks)
    let function = shortFunction(
      name, cName, [], type, origin, prototype: prototype,
      body: "return (\(cast))\(isArray ? "" : "&")\(place.name);")
    variables.append(.functions([function]))
    return name
  }

  private func isConst(_ type: QualifiedType) -> Bool { declarations.resolve(type).isConst }

  /// Whether `rffi.CExternVariable` does for a variable of that name. It makes C functions `get_x` and `set_x` of its
  /// own, in a file that includes the headers a second time and that brings the user's C sources along once more.
  private mutating func canBeExternal(_ name: String) -> Bool {
    let info = options.compilationInfo
    return declarations.areHeadersGuarded && info.separateModuleSources.isEmpty
      && info.separateModuleFiles.isEmpty && pythonIdentifier(name) == name
      && accessorNames.isDisjoint(with: ["get_" + name, "set_" + name])
  }
}

extension HeaderDeclarations {
  /// The names of functions, typedefs and macros that the accessors of a variable could have.
  func namesLikeAccessors() -> Set<String> {
    let isLike: (String) -> Bool = { $0.hasPrefix("get_") || $0.hasPrefix("set_") }
    var names = Set(functions.lazy.map(\.name).filter(isLike))
    names.formUnion(macroNames.lazy.map(\.name).filter(isLike))
    names.formUnion(typedefs.lazy.map(\.name).filter(isLike))
    return names
  }
}
