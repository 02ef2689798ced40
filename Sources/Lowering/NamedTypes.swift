import LowLevelTypes

/// The types of `rffi`'s, in the order they are met, to which a program has to convert a number or a pointer itself:
/// those of members, of items of arrays, of what callbacks take and give.
struct NamedTypes {
  /// A type that `rffi` has a name for.
  struct Named: Hashable {
    let rffiName: String
    let type: LLType
  }

  private(set) var all: [Named] = []

  /// Takes in a parameter or result of a function, which RPython converts itself, but for these.
  mutating func visitParameter(_ type: LLType) {
    switch type {
    case .singleFloat, .longFloat, .pointer(.array(_, .void)): add(type)
    default: visitInside(type)
    }
  }

  /// Takes in what a type is made of.
  mutating func visitInside(_ type: LLType) {
    switch type {
    case .pointer(.array(_, .void)): break
    case .pointer(.array(let item, _)), .pointer(.fixedArray(let item, _)), .fixedArray(let item, _):
      visit(item)
    case .pointer(.function(let arguments, let result)):
      arguments.forEach { visit($0) }
      visit(result)
    default: break
    }
  }

  /// Takes in a type, and what it is made of.
  mutating func visit(_ type: LLType) {
    add(type)
    visitInside(type)
  }

  private mutating func add(_ type: LLType) {
    guard let name = type.rffiName else { return }
    // There are few of them.
    if !all.contains(where: { $0.rffiName == name }) { all.append(Named(rffiName: name, type: type)) }
  }
}

extension LLType {
  /// The name `rffi` has for a number, or for a pointer that often stands in arrays.
  fileprivate var rffiName: String? {
    switch self {
    case .char: "CHAR"
    case .number(let number): number.rawValue
    case .singleFloat: "FLOAT"
    case .float: "DOUBLE"
    case .longFloat: "LONGDOUBLE"
    case .pointer(.array(.char, .items)): "CCHARP"
    case .pointer(.array(.char, .const)): "CONST_CCHARP"
    case .pointer(.array(_, .void)): "VOIDP"
    default: nil
    }
  }
}
