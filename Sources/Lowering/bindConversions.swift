import Bindings
import LowLevelTypes

extension TypeLowering {
  /// Names what gives values their exact types, after everything else has its name.
  mutating func bindConversions() -> Conversions {
    let types = namedTypes().map { type in
      RenamedType(name: names.python.claim(type.rffiName), type: type.type)
    }
    return Conversions(
      cast: names.python.claim("cast"), arrayPointer: names.python.claim("ARRAYP"), types: types)
  }

  private func namedTypes() -> [NamedTypes.Named] {
    var named = NamedTypes()
    for binding in bindings {
      switch binding {
      case .alias(_, let type, _): named.visitInside(type)
      case .structure(let structure):
        for field in structure.fields where !field.isFiller { named.visit(field.type) }
      case .plainInteger, .forward, .opaquePointer: break
      }
    }
    for function in functions {
      function.arguments.forEach { named.visitParameter($0) }
      named.visitParameter(function.result)
    }
    return named.all
  }
}
