import LowLevelTypes

/// Compares types of two modules behind their names.
///
/// A callback that takes callbacks that take callbacks is short as long as each has a name, and written out it is larger
/// than any memory. So the same types get one number, each name is looked behind once, and each pair of numbers is
/// compared once.
struct TypeComparison {
  /// A type, by its place among the parts; types that differ in nothing but names have the same one.
  typealias Number = Int
  /// What the names of a module stand for.
  typealias Names = [String: Number]

  private enum Part: Hashable {
    /// A type with no type in it.
    case plain(LLType)
    case pointer(Number)
    case array(Number, ArrayRendering)
    case fixedArray(Number, count: Int)
    case function([Number], result: Number)
  }

  private struct Pair: Hashable {
    let one: Number
    let other: Number
  }

  private var parts: [Part] = []
  private var numbers: [Part: Number] = [:]
  private var same: [Pair: Bool] = [:]
  private var passedAlike: [Pair: Bool] = [:]

  /// The number of a type.
  ///
  /// - Parameter names: those of its module that are known so far.
  mutating func number(of type: LLType, _ names: inout Names) -> Number {
    switch type {
    case .alias(let name, let target):
      if let known = names[name] { return known }
      let number = number(of: target, &names)
      names[name] = number
      return number
    case .pointer(let target): return number(of: .pointer(number(of: target, &names)))
    case .array(let item, let rendering): return number(of: .array(number(of: item, &names), rendering))
    case .fixedArray(let item, let count):
      return number(of: .fixedArray(number(of: item, &names), count: count))
    case .function(let arguments, let result):
      var taken: [Number] = []
      for argument in arguments { taken.append(number(of: argument, &names)) }
      return number(of: .function(taken, result: number(of: result, &names)))
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed, .structure,
      .opaque:
      return number(of: .plain(type))
    }
  }

  private mutating func number(of part: Part) -> Number {
    if let known = numbers[part] { return known }
    parts.append(part)
    numbers[part] = parts.count - 1
    return parts.count - 1
  }

  /// Whether the two differ in nothing but whether the members of records are known.
  mutating func areSame(_ one: Number, _ other: Number) -> Bool {
    if one == other { return true }
    let pair = Pair(one: one, other: other)
    if let known = same[pair] { return known }
    let answer = findSame(one, other)
    same[pair] = answer
    return answer
  }

  private mutating func findSame(_ one: Number, _ other: Number) -> Bool {
    switch (parts[one], parts[other]) {
    case (.pointer(let target), .pointer(let otherTarget)):
      if case (.plain(let type), .plain(let otherType)) = (parts[target], parts[otherTarget]),
        type.isContainer, otherType.isContainer, type.isRecord != otherType.isRecord
      {
        return Self.arePassedAlike(type, otherType)
      }
      return areSame(target, otherTarget)
    case (.array(let item, let rendering), .array(let otherItem, let otherRendering)):
      return rendering == otherRendering && areSame(item, otherItem)
    case (.fixedArray(let item, let count), .fixedArray(let otherItem, let otherCount)):
      return count == otherCount && areSame(item, otherItem)
    case (.function(let arguments, let result), .function(let otherArguments, let otherResult)):
      guard arguments.count == otherArguments.count, areSame(result, otherResult) else { return false }
      for (argument, otherArgument) in zip(arguments, otherArguments) {
        guard areSame(argument, otherArgument) else { return false }
      }
      return true
    case (.plain, _), (.pointer, _), (.array, _), (.fixedArray, _), (.function, _): return false
    }
  }

  /// Whether a value of one is passed, and found in memory, as a value of the other: the same width, whatever sign;
  /// pointers to what is alike in the same way, a pointer to anything among them.
  mutating func arePassedAlike(_ one: Number, _ other: Number) -> Bool {
    if one == other { return true }
    let pair = Pair(one: one, other: other)
    if let known = passedAlike[pair] { return known }
    let answer = findPassedAlike(one, other)
    passedAlike[pair] = answer
    return answer
  }

  private mutating func findPassedAlike(_ one: Number, _ other: Number) -> Bool {
    switch (parts[one], parts[other]) {
    case (.plain(let type), .plain(let otherType)): return Self.arePassedAlike(type, otherType)
    case (.pointer(let target), .pointer(let otherTarget)):
      return isUntyped(target) || isUntyped(otherTarget) || arePassedAlike(target, otherTarget)
    case (.array(let item, _), .array(let otherItem, _)): return arePassedAlike(item, otherItem)
    case (.fixedArray(let item, let count), .fixedArray(let otherItem, let otherCount)):
      return count == otherCount && arePassedAlike(item, otherItem)
    case (.function(let arguments, let result), .function(let otherArguments, let otherResult)):
      guard arguments.count == otherArguments.count, arePassedAlike(result, otherResult) else { return false }
      for (argument, otherArgument) in zip(arguments, otherArguments) {
        guard arePassedAlike(argument, otherArgument) else { return false }
      }
      return true
    case (.array(let item, _), .plain(let type)) where type.isContainer: return arePassedAlike(item, other)
    case (.plain(let type), .array(let item, _)) where type.isContainer: return arePassedAlike(one, item)
    case (.plain, _), (.pointer, _), (.array, _), (.fixedArray, _), (.function, _): return false
    }
  }

  private static func arePassedAlike(_ type: LLType, _ other: LLType) -> Bool {
    if let width = type.integerWidth { return width == other.integerWidth }
    if type.isContainer, other.isContainer { return type.cSpelling == other.cSpelling }
    return type == other
  }

  /// Whether C says nothing of what is there: what `void *` points to.
  private func isUntyped(_ number: Number) -> Bool {
    switch parts[number] {
    case .array(_, .void), .plain(.opaque(.pointer("void *"))), .plain(.opaque(.pointer("const void *"))):
      true
    case .plain, .pointer, .array, .fixedArray, .function: false
    }
  }
}

extension LLType {
  /// Whether it is a record whose members are known.
  fileprivate var isRecord: Bool {
    if case .structure = self { true } else { false }
  }

  /// Whether it is a record or opaque type.
  fileprivate var isContainer: Bool {
    switch self {
    case .structure, .opaque: true
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed, .pointer, .array,
      .fixedArray, .function, .alias:
      false
    }
  }
}
