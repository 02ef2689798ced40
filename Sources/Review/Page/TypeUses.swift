import Bindings
import LowLevelTypes

/// Which names of a module are made of which.
struct TypeUses {
  /// The names that a name's statement speaks of, each once, in order.
  private(set) var uses: [String: [String]] = [:]

  init(of module: BindingModule) {
    for binding in module.types {
      switch binding {
      case .alias(let name, let type, _): add(name, [type])
      case .structure(let structure): add(structure.name, structure.fields.map(\.type))
      case .plainInteger, .forward, .opaquePointer: break
      }
    }
    for function in module.functions { add(function.name, function.arguments + [function.result]) }
    for constant in module.pointerConstants { add(constant.name, [constant.type]) }
    for variable in module.variables {
      switch variable {
      case .external(let variable): add(variable.getter, [variable.type])
      case .functions(let functions):
        for function in functions { add(function.name, function.arguments + [function.result]) }
      }
    }
  }

  private mutating func add(_ name: String, _ types: [LLType]) {
    var names: [String] = []
    for type in types { collect(type, &names) }
    uses[name] = names
  }

  private func collect(_ type: LLType, _ names: inout [String]) {
    switch type {
    case .alias(let name, _): if !names.contains(name) { names.append(name) }
    case .pointer(let target): collect(target, &names)
    case .array(let item, _), .fixedArray(let item, _): collect(item, &names)
    case .function(let arguments, let result):
      for argument in arguments { collect(argument, &names) }
      collect(result, &names)
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed, .structure,
      .opaque:
      break
    }
  }
}
