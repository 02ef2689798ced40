import Bindings
import CDeclarations

extension TypeLowering {
  /// Gives every binding what the header's own comment says. That of a function goes into the docstring of its helper if
  /// it has one.
  func addDocumentation(to module: inout BindingModule) {
    if declarations.comments.isEmpty { return }
    documentTypes(of: &module)
    documentFunctions(of: &module)
    documentVariables(of: &module)
    for index in module.constants.indices {
      let name = module.constants[index].cName
      module.constants[index].documentation = text(.enumerator(name)) ?? text(.macro(name))
    }
    for index in module.pointerConstants.indices {
      let name = module.pointerConstants[index].name
      module.pointerConstants[index].origin.documentation = text(.macro(name))
    }
  }

  private func text(_ thing: DocumentedThing) -> Documentation? {
    declarations.comments[thing].flatMap(readDocumentation)
  }

  // MARK: - Functions and variables

  private func documentFunctions(of module: inout BindingModule) {
    var helpers: [String: [Int]] = [:]
    for (index, helper) in module.helpers.enumerated() { helpers[helper.callee, default: []].append(index) }
    let shimmed = Dictionary(shimmedFunctions.map { ($1, $0) }) { first, _ in first }
    for index in module.functions.indices {
      let function = module.functions[index]
      guard let text = text(.function(shimmed[index] ?? function.cName)) else { continue }
      if let helpers = helpers[function.name] {
        for helper in helpers { module.helpers[helper].headerDocumentation = text }
      } else {
        module.functions[index].origin.documentation = text
      }
    }
    documentAccessors(of: &module)
  }

  /// The members that C functions reach.
  private func documentAccessors(of module: inout BindingModule) {
    var texts: [String: Documentation] = [:]
    for (id, plan) in recordPlans {
      for member in plan.unreachable {
        guard let text = text(.member(id, member.name)), let accessors = member.accessors else { continue }
        texts[accessors.name] = text
        // The two have one comment.
        if case .value(_, let setter?) = accessors { texts[setter] = text }
      }
    }
    if texts.isEmpty { return }
    for index in module.functions.indices {
      if let text = texts[module.functions[index].name] {
        module.functions[index].origin.documentation = text
      }
    }
  }

  private func documentVariables(of module: inout BindingModule) {
    var names: [String: String] = [:]
    for (name, variable) in variableGetters { names[variable.getter] = name }
    for index in module.variables.indices {
      switch module.variables[index] {
      case .external(var variable):
        variable.origin.documentation = text(.variable(variable.cName))
        module.variables[index] = .external(variable)
      case .functions(var functions):
        guard let name = functions.first.flatMap({ names[$0.name] }) else { continue }
        let text = text(.variable(name)) ?? text(.macro(name))
        for index in functions.indices { functions[index].origin.documentation = text }
        module.variables[index] = .functions(functions)
      }
    }
  }

  // MARK: - Types

  private func documentTypes(of module: inout BindingModule) {
    let texts = textsOfTypes()
    let recordIDs = self.recordIDs
    for index in module.types.indices {
      switch module.types[index] {
      case .alias(let name, let type, .some(var origin)):
        origin.documentation = texts[name] ?? text(.macro(name))
        module.types[index] = .alias(name: name, type: type, origin: origin)
      case .opaquePointer(let name, let spelling, .some(var origin)):
        origin.documentation = texts[name]
        module.types[index] = .opaquePointer(name: name, spelling: spelling, origin: origin)
      case .structure(var structure):
        structure.origin.documentation = texts[structure.name]
        document(&structure.fields, of: recordIDs[structure.name])
        module.types[index] = .structure(structure)
      case .alias, .plainInteger, .forward, .opaquePointer: break
      }
    }
  }

  private func document(_ fields: inout [StructBinding.Field], of id: RecordID?) {
    guard let id else { return }
    for index in fields.indices where !fields[index].isFiller {
      fields[index].documentation = text(.member(id, fields[index].name))
    }
  }

  /// What is said of types, by their names in the module. Of a record and its typedef one comment is enough.
  private func textsOfTypes() -> [String: Documentation] {
    var texts: [String: Documentation] = [:]
    func add(_ text: Documentation?, _ name: String) {
      if let text, texts[name] == nil { texts[name] = text }
    }
    for index in declarations.records.indices {
      let id = RecordID(index: index)
      guard let name = names[id] else { continue }
      let text = text(.record(id))
      add(text, declarations[id].definition == nil ? name.pointer : name.python)
    }
    for index in declarations.enumerations.indices {
      let id = EnumerationID(index: index)
      if let name = names[id] { add(text(.enumeration(id)), name) }
    }
    for index in declarations.typedefs.indices {
      let id = TypedefID(index: index)
      add(text(.typedef(id)), names[id])
      add(text(.typedef(id)), names[id] + "P")
    }
    return texts
  }

  /// The records by their names in the module.
  private var recordIDs: [String: RecordID] {
    var ids: [String: RecordID] = [:]
    for index in declarations.records.indices {
      if let name = names[RecordID(index: index)] { ids[name.python] = RecordID(index: index) }
    }
    return ids
  }
}
