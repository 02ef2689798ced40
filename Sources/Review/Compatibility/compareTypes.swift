import Bindings
import LowLevelTypes

/// Where a type stands, which decides what RPython converts by itself.
enum TypeUse {
  /// An argument: RPython's wrapper of a C function makes any number fit.
  case argument
  /// What a function gives, and what a typedef or variable stands for: the wrapper makes `int` and `r_uint` of it.
  case result
  /// A member: nothing is converted.
  case member
}

/// What it means that one type stands where another one stood; nil where the two are the same.
func verdict(from old: InterfaceType, to new: InterfaceType, _ use: TypeUse) -> Verdict? {
  guard let oldType = old.type, let newType = new.type else {
    return old.text == new.text ? nil : .breaking
  }
  var comparison = TypeComparison()
  var (oldNames, newNames) = (TypeComparison.Names(), TypeComparison.Names())
  let oldNumber = comparison.number(of: oldType, &oldNames)
  let newNumber = comparison.number(of: newType, &newNames)
  if comparison.areSame(oldNumber, newNumber) { return nil }
  let (before, after) = (oldType.unaliased, newType.unaliased)
  let isTakenAsBefore =
    switch use {
    case .argument: RPythonType(argument: before).takesWhat(RPythonType(argument: after))
    case .result:
      before == .void
        || RPythonType(result: before).isNumber && RPythonType(result: before) == RPythonType(result: after)
    case .member: false
    }
  let isPassedAsBefore =
    use == .result && before == .void || comparison.arePassedAlike(oldNumber, newNumber)
  return Verdict(
    source: isTakenAsBefore ? .compatible : .breaking, abi: isPassedAsBefore ? .compatible : .breaking)
}

extension RPythonType {
  /// Whether a parameter takes every argument that another one took.
  fileprivate func takesWhat(_ other: RPythonType) -> Bool {
    switch (self, other) {
    case (.int, .int), (.int, .unsigned), (.unsigned, .int), (.unsigned, .unsigned), (.float, .float): true
    case (.int, .lowLevel(let type)), (.unsigned, .lowLevel(let type)), (.lowLevel(let type), .int),
      (.lowLevel(let type), .unsigned):
      type.isNumber
    case (.lowLevel(let type), .lowLevel(let otherType)): type.isNumber && otherType.isNumber
    // In this order: types that are no numbers may be too large to be compared.
    default: isNumber && self == other
    }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .int, .unsigned, .float, .bool, .char: true
    case .lowLevel(let type): type.isNumber
    case .none, .string, .unicode, .list, .tuple: false
    }
  }
}

extension LLType {
  fileprivate var isNumber: Bool {
    switch unaliased {
    case .number, .renamed: true
    case .void, .bool, .char, .uniChar, .singleFloat, .float, .longFloat, .pointer, .array, .fixedArray,
      .structure, .function, .opaque, .alias:
      false
    }
  }
}
