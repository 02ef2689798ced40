import CDeclarations

extension TypeLowering {
  /// The registers a value travels in (System V psABI for x86-64, 3.2.3).
  private enum RegisterClass: Hashable {
    case integer
    case floating
  }

  /// Whether ctypes passes a union in the registers C does. It goes by the class of the first member, C by all of
  /// them, where one integer makes the whole an integer.
  func isUnionPassedFaithfully(_ definition: RecordDefinition) -> Bool {
    let classes = definition.fields.map { registerClasses(of: $0.type) }
    let all = classes.reduce(into: Set()) { $0.formUnion($1) }
    switch all {
    case [.integer], []: return true
    // A float in front makes ctypes pass no more than a float.
    case [.floating]: return definition.fields.first?.size == definition.size
    default: return definition.size <= 8 && classes.first == [.integer]
    }
  }

  private func registerClasses(of type: QualifiedType) -> Set<RegisterClass> {
    switch declarations.resolve(type).type {
    case .floating: [.floating]
    case .array(let element, _): registerClasses(of: element)
    case .record(let id):
      (declarations[id].definition?.fields ?? []).reduce(into: Set()) {
        $0.formUnion(registerClasses(of: $1.type))
      }
    default: [.integer]
    }
  }
}
