import PythonSource

extension Evaluator {
  /// The modules that are known by what they mean and not by their text.
  private static let nativeModules: [String: String] = [
    "rpython.rtyper.lltypesystem.rffi": "rffi", "rpython.rtyper.lltypesystem.lltype": "lltype",
    "rpython.rtyper.lltypesystem.llmemory": "llmemory", "rpython.rtyper.tool.rffi_platform": "rffi_platform",
    "rpython.translator.tool.cbuild": "cbuild", "rpython.rtyper.extfunc": "extfunc", "sys": "sys", "os": "os",
    "os.path": "os.path", "py": "py", "functools": "functools",
    "rpython.translator.platform": "translator_platform",
  ]

  /// A module by its dotted name; nothing of it is looked at before a name of it is asked for.
  func module(named name: String) -> Value {
    if let native = Self.nativeModules[name] { return .nativeModule(native) }
    if let known = modules[name] { return .module(known) }
    guard let found = moduleSource.module(name) else {
      return .unknown("the module '\(name)' is in none of the directories given")
    }
    let text = PythonText(name: found.text.name, bytes: found.text.bytes)
    var source: PythonModule?
    do throws(PythonSyntaxError) {
      source = try PythonModule(text)
    } catch {
      unreadable.append((text, error))
    }
    let module = ModuleValue(name: name, isPackage: found.isPackage, source: source)
    modules[name] = module
    return .module(module)
  }

  /// Evaluates a module unless that has begun before.
  func evaluate(_ module: ModuleValue) {
    guard !module.hasBegun else { return }
    module.hasBegun = true
    guard let source = module.source else { return }
    let around = (currentModule, text, frames, conditions, steps)
    currentModule = module
    text = source.text
    frames = []
    conditions = []
    steps = 0
    _ = run(source.statements, in: module.scope)
    (currentModule, text, frames, conditions, steps) = around
  }

  func attribute(_ name: String, of module: ModuleValue) -> Value {
    evaluate(module)
    if name == "__dict__" { return .names(module.scope) }
    if let value = module.scope.names[name] { return value }
    if module.isPackage {
      let value = self.module(named: "\(module.name).\(name)")
      if case .unknown = value {} else { return value }
    }
    return .unknown("'\(module.name)' has no '\(name)' that is followed")
  }

  func importModules(_ names: [Statement.ImportedName], in scope: Scope) {
    for imported in names {
      if let alias = imported.alias {
        set(alias, module(named: imported.name), in: scope)
      } else {
        let first = String(imported.name.split(separator: ".").first ?? "")
        set(first, module(named: first), in: scope)
      }
    }
  }

  func importNames(
    _ names: [Statement.ImportedName], from path: String, level: Int, in scope: Scope
  ) {
    if path == "__future__" { return }
    let package = absolute(path, level: level)
    if names.isEmpty { return importEverything(of: package, in: scope) }
    for imported in names {
      set(imported.alias ?? imported.name, value(imported.name, of: package), in: scope)
    }
  }

  /// A name of a module, which may be a module in a package.
  private func value(_ name: String, of package: String) -> Value {
    let inside = "\(package).\(name)"
    if let native = Self.nativeModules[inside] { return .nativeModule(native) }
    return attribute(name, of: module(named: package))
  }

  private func importEverything(of package: String, in scope: Scope) {
    let value = module(named: package)
    if case .nativeModule(let native) = value {
      let types = native == "rffi" ? rffiTypes : native == "lltype" ? lltypeTypes : [:]
      for (name, type) in types { set(name, .type(type), in: scope) }
      return
    }
    guard case .module(let module) = value else { return }
    evaluate(module)
    for (name, value) in module.scope.names where !name.hasPrefix("_") { set(name, value, in: scope) }
  }

  /// The dotted name that an import means in the current module.
  private func absolute(_ path: String, level: Int) -> String {
    guard let current = currentModule else { return path }
    var parts = current.name.split(separator: ".").map(String.init)
    if !current.isPackage, !parts.isEmpty { parts.removeLast() }
    if level == 0 {
      // Python 2 looks beside the module first.
      let beside = (parts + [path]).joined(separator: ".")
      return !parts.isEmpty && moduleSource.module(beside) != nil ? beside : path
    }
    let kept = parts.dropLast(level - 1)
    return (kept + (path.isEmpty ? [] : [path])).joined(separator: ".")
  }
}
