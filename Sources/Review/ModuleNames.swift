import Bindings
import Diagnostics

/// Which names of a module come from where in C.
struct ModuleNames {
  private var origins: [String: Origin] = [:]
  private var namesByOrigin: [Origin: [String]] = [:]
  private var functionsByPosition: [SourcePosition: [ExternalFunction]] = [:]

  init(of module: BindingModule) {
    for binding in module.types { add(binding) }
    addConstants(module.constants)
    for constant in module.pointerConstants { add(constant.name, constant.origin) }
    for function in module.functions {
      add(function.name, function.origin)
      functionsByPosition[function.origin.position, default: []].append(function)
    }
    for variable in module.variables { add(variable) }
    for helper in module.helpers {
      if let origin = origins[helper.callee] { add(helper.name, origin) }
    }
  }

  /// What a name of the module comes from.
  func origin(of name: String) -> Origin? { origins[name] }

  /// The names that the module has for a declaration: the one it is bound as, then, in the order of the module's
  /// sections, what else comes from the same.
  func names(for entry: AccountEntry, boundAs name: String) -> [String] {
    // The origin of an enumerator is that of its whole enumeration.
    guard entry.kind != .enumerator, let origin = origins[name] else { return [name] }
    return [name] + (namesByOrigin[origin] ?? []).filter { $0 != name } + accessors(of: entry)
  }

  /// The functions that reach the members of a record: they are said to come from its declaration, cut down to the
  /// member.
  private func accessors(of entry: AccountEntry) -> [String] {
    let accessors = entry.kind == .record ? functionsByPosition[entry.position] ?? [] : []
    return accessors.filter { $0.origin.declaration.hasPrefix("\(entry.cName) {") }.map(\.name)
  }

  private mutating func add(_ name: String, _ origin: Origin) {
    origins[name] = origin
    namesByOrigin[origin, default: []].append(name)
  }

  private mutating func add(_ binding: TypeBinding) {
    switch binding {
    case .alias(let name, _, let origin), .opaquePointer(let name, _, let origin):
      if let origin { add(name, origin) }
    case .plainInteger, .forward: break
    case .structure(let structure):
      add(structure.name, structure.origin)
      add(structure.pointerName, structure.origin)
      if let name = structure.forwardConstPointerName { add(name, structure.origin) }
    }
  }

  /// The enumerators behind the first share its comment and, for the reader, its origin; each has a place of its own.
  private mutating func addConstants(_ constants: [ConstantBinding]) {
    var last: Origin?
    for constant in constants {
      last = constant.origin ?? last
      if let last { origins[constant.name] = last }
    }
  }

  private mutating func add(_ variable: VariableBinding) {
    switch variable {
    case .external(let variable):
      add(variable.getter, variable.origin)
      if let setter = variable.setter { add(setter, variable.origin) }
    case .functions(let functions):
      for function in functions { add(function.name, function.origin) }
    }
  }
}
