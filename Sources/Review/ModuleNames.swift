import Bindings
import Diagnostics

/// Which names of a module come from where in C.
struct ModuleNames {
  /// Where a name comes from, and the number of the group of names that come from the same.
  private struct Source {
    let origin: Origin
    /// Nil for constants: those of an enumeration share an origin, and each has a place of its own.
    let group: Int?
  }

  private var sources: [String: Source] = [:]
  private var groups: [[String]] = []
  private var last: Origin?
  private var accessorsByPosition: [SourcePosition: [ExternalFunction]] = [:]

  init(of module: BindingModule) {
    for binding in module.types { add(binding) }
    addConstants(module.constants)
    for constant in module.pointerConstants { add(constant.name, constant.origin) }
    for function in module.functions {
      add(function.name, function.origin)
      if function.route == .shim {
        accessorsByPosition[function.origin.position, default: []].append(function)
      }
    }
    for variable in module.variables { add(variable) }
    for helper in module.helpers {
      if let source = sources[helper.callee], let group = source.group {
        sources[helper.name] = source
        groups[group].append(helper.name)
      }
    }
  }

  /// What a name of the module comes from.
  func origin(of name: String) -> Origin? { sources[name]?.origin }

  /// The names that the module has for a declaration: the one it is bound as, then, in the order of the module's
  /// sections, what else comes from the same.
  func names(for entry: AccountEntry, boundAs name: String) -> [String] {
    guard let group = sources[name]?.group else { return [name] }
    return [name] + groups[group].filter { $0 != name } + accessors(of: entry)
  }

  /// The functions that reach the members of a record: they are said to come from its declaration, cut down to the
  /// member.
  private func accessors(of entry: AccountEntry) -> [String] {
    let accessors = entry.kind == .record ? accessorsByPosition[entry.position] ?? [] : []
    return accessors.filter { $0.origin.declaration.hasPrefix("\(entry.cName) {") }.map(\.name)
  }

  private mutating func add(_ name: String, _ origin: Origin) {
    // What comes from the same stands together.
    if groups.isEmpty || origin != last { groups.append([]) }
    last = origin
    sources[name] = Source(origin: origin, group: groups.count - 1)
    groups[groups.count - 1].append(name)
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

  /// The enumerators behind the first share its comment and, for the reader, its origin.
  private mutating func addConstants(_ constants: [ConstantBinding]) {
    var last: Origin?
    for constant in constants {
      last = constant.origin ?? last
      if let last { sources[constant.name] = Source(origin: last, group: nil) }
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
