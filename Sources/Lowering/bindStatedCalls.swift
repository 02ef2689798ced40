import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// Binds the first prototype of each name: it takes the place of what the headers declare under it.
  mutating func bindPrototypes() {
    for call in declarations.statedCalls where call.kind == .prototype && statedNames[call.name] == nil {
      statedNames[call.name] = disposition(of: call)
    }
  }

  /// Binds the other calls that the user states, which have what they take in their names. The functions of the
  /// headers have their names by then.
  mutating func bindInstances() {
    for call in declarations.statedCalls {
      let disposition = disposition(of: call)
      guard call.kind != .prototype, let index = hiddenFunctions[call.name] else { continue }
      // The function has a binding after all.
      let entry = account[index]
      account[index] = AccountEntry(
        kind: entry.kind, cName: entry.cName, position: entry.position, disposition: disposition)
      hiddenFunctions[call.name] = nil
    }
  }

  /// Binds a call, unless the same call is bound already.
  private mutating func disposition(of call: CStatedCall) -> Disposition {
    let type = promotedType(of: call)
    let words = "\(call.name)(\(type.parameters.map { declarations.spell($0) }.joined(separator: ", ")))"
    if let known = statedDispositions[words] { return known }
    let disposition: Disposition
    do throws(SkipReason) {
      functions.append(try bind(call, type))
      disposition = .bound(name: functions[functions.count - 1].name)
    } catch {
      disposition = .skipped(error)
      account.append(
        AccountEntry(kind: .function, cName: words, position: call.position, disposition: disposition))
    }
    statedDispositions[words] = disposition
    bindPostponedRecords()
    return disposition
  }

  private mutating func bind(_ call: CStatedCall, _ type: CFunctionType) throws(SkipReason)
    -> ExternalFunction
  {
    remarks = []
    if options.symbols != nil, let function = declarations.functions.first(where: { $0.name == call.name }) {
      try refuseMissingSymbol(of: function)
    }
    let passing = try self.passing(of: type)
    let plainName = plainName(of: call, type)
    let name = names.python.claim("c_" + names.renamed(plainName))
    let route = try route(to: call)
    let stated = CFunction(
      name: call.name, type: type, parameterNames: call.parameterNames, attributes: [],
      position: call.position)
    let prototype = declarations.spell(stated)
    guard passing.needsShim || route == .shim else {
      return bound(
        stated, prototype, passing, name: name, cName: call.name, as: plainName, route)
    }
    if let function = declarations.functions.first(where: { $0.name == call.name }) { define(function) }
    return try bindThroughShim(
      stated, prototype, passing, name: name, as: plainName,
      calling: call.isHiddenByMacro && call.kind != .prototype ? "(\(call.name))" : call.name)
  }

  /// With C sources of the user the module's macros share their wrappers, of which there is one for each name.
  private mutating func route(to call: CStatedCall) throws(SkipReason) -> ExternalFunction.Route {
    let info = options.compilationInfo
    let sharesWrappers = !info.separateModuleSources.isEmpty || !info.separateModuleFiles.isEmpty
    switch call.kind {
    case .prototype: return sharesWrappers && statedNames[call.name] != nil ? .shim : .header
    case .instance(let fixed):
      if call.isHiddenByMacro { return .shim }
      guard let function = declarations.functions.first(where: { $0.name == call.name }) else {
        return .variadic(fixed: fixed)
      }
      let route = try route(to: function)
      return route == .header && sharesWrappers ? .shim : route
    }
  }

  private func plainName(of call: CStatedCall, _ type: CFunctionType) -> String {
    let stated: ArraySlice<QualifiedType>
    switch call.kind {
    case .prototype where statedNames[call.name] == nil: return call.name
    case .prototype: stated = type.parameters[...]
    case .instance(let fixed): stated = type.parameters.dropFirst(fixed)
    }
    let words = stated.map(word).map { "_" + $0 }.joined()
    return call.name + words
  }

  /// A type as part of a name: `char *` is `charp`, `unsigned long` is `unsigned_long`.
  private func word(_ type: QualifiedType) -> String {
    var word = ""
    let spelling = declarations.spell(QualifiedType(type.type)).replacing(" *", with: "p ")
    for part in spelling.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") })
    where !["const", "volatile", "restrict", "struct", "union", "enum"].contains(part) {
      word += (word.isEmpty ? "" : "_") + part
    }
    return word
  }

  /// What is passed where a function names no parameter: C promotes it (C17 6.5.2.2).
  private func promotedType(of call: CStatedCall) -> CFunctionType {
    guard case .instance(let fixed) = call.kind else { return call.type }
    let parameters = call.type.parameters.enumerated().map { index, type in
      index < fixed ? type : promoted(type)
    }
    return CFunctionType(
      result: call.type.result, parameters: parameters, isVariadic: false, hasPrototype: true)
  }

  private func promoted(_ type: QualifiedType) -> QualifiedType {
    switch declarations.resolve(type).type {
    case .bool, .integer(.char), .integer(.signedChar), .integer(.unsignedChar), .integer(.short),
      .integer(.unsignedShort):
      QualifiedType(.integer(.int))
    case .floating(.float), .floating(.float16): QualifiedType(.floating(.double))
    case .enumeration(let id):
      declarations[id].integer.map { promoted(QualifiedType(.integer($0))) } ?? type
    default: type
    }
  }
}
