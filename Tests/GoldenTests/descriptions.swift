import Bindings
import Diagnostics
import LowLevelTypes

/// `name = description` for every type of a module, `RECORD.member = description` for the members.
func describeTypes(of module: BindingModule) -> String {
  module.types.flatMap(lines).map { $0 + "\n" }.joined()
}

private func lines(_ binding: TypeBinding) -> [String] {
  switch binding {
  case .alias(let name, let type, _): ["\(name) = \(type)"]
  case .plainInteger(let name, let isSigned): ["\(name) = \(isSigned ? "INT" : "UINT")"]
  case .forward: []
  case .opaquePointer(let name, let spelling, _):
    ["\(name) = \(LLType.pointer(to: .opaque(spelling)))"]
  case .structure(let structure):
    ["\(structure.name) = \(structure.structure)"]
      + structure.fields.map { "\(structure.name).\($0.name) = \($0.type)" }
      + ["\(structure.pointerName) = Ptr(\(structure.structure))"]
  }
}

/// What became of every declaration, one line each.
func describeAccount(of module: BindingModule) -> String {
  module.account.map { entry in
    let disposition =
      switch entry.disposition {
      case .bound(let name): "bound as \(name)"
      case .skipped(let reason): "\(reason.code.rawValue): \(reason)"
      }
    return "\(entry.position): \(entry.kind.rawValue) \(entry.cName): \(disposition)\n"
  }.joined()
}
