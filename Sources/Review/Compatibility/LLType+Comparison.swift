import Bindings
import LowLevelTypes

extension LLType {
  /// The type with no alias in it.
  var canonical: LLType {
    switch self {
    case .alias(_, let type): type.canonical
    case .pointer(let target): .pointer(to: target.canonical)
    case .array(let item, let rendering): .array(of: item.canonical, rendering: rendering)
    case .fixedArray(let item, let count): .fixedArray(of: item.canonical, count: count)
    case .function(let arguments, let result):
      .function(arguments.map(\.canonical), result: result.canonical)
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed, .structure,
      .opaque:
      self
    }
  }

  /// The width of an integer in bits, where `long` has 64; nil for other types.
  fileprivate var integerWidth: Int? {
    switch self {
    case .bool, .char: 8
    case .uniChar: 32
    case .number(let number), .renamed(let number, _): number.width
    case .void, .singleFloat, .float, .longFloat, .pointer, .array, .fixedArray, .structure, .function,
      .opaque, .alias:
      nil
    }
  }

  /// Whether a value of one is passed, and found in memory, as a value of the other: the same width, whatever sign;
  /// pointers to what is alike in the same way, a pointer to anything among them.
  func isPassedLike(_ other: LLType) -> Bool {
    if let width = integerWidth { return width == other.integerWidth }
    switch (self, other) {
    case (.pointer(let target), .pointer(let otherTarget)):
      return target.isUntyped || otherTarget.isUntyped || target.isPassedLike(otherTarget)
    case (.array(let item, _), .array(let otherItem, _)): return item.isPassedLike(otherItem)
    case (.fixedArray(let item, let count), .fixedArray(let otherItem, let otherCount)):
      return count == otherCount && item.isPassedLike(otherItem)
    case (.function(let arguments, let result), .function(let otherArguments, let otherResult)):
      return arguments.count == otherArguments.count && result.isPassedLike(otherResult)
        && zip(arguments, otherArguments).allSatisfy { $0.isPassedLike($1) }
    case (.array(let item, _), .structure), (.array(let item, _), .opaque): return item.isPassedLike(other)
    case (.structure, .array(let item, _)), (.opaque, .array(let item, _)): return isPassedLike(item)
    case (.structure, .opaque), (.opaque, .structure), (.structure, .structure), (.opaque, .opaque):
      return cSpelling == other.cSpelling
    default: return self == other
    }
  }

  /// Whether C says nothing of what is there: what `void *` points to.
  private var isUntyped: Bool {
    switch self {
    case .array(_, .void), .opaque(.pointer("void *")), .opaque(.pointer("const void *")): true
    default: false
    }
  }

  /// What a record or opaque type is called in C, without `const`.
  var cSpelling: String? {
    switch self {
    case .structure(let name):
      name.isTypedef ? name.cName : (name.isUnion ? "union " : "struct ") + name.cName
    case .opaque(.pointee(let spelling)): spelling.words
    case .opaque(.pointer(let spelling)):
      spelling.last == "*" ? String(spelling.dropLast()).words : nil
    default: nil
    }
  }

  /// The type with records and opaque types replaced that have another spelling now.
  func replacing(_ spellings: [String: LLType]) -> LLType {
    switch self {
    case .structure, .opaque: cSpelling.flatMap { spellings[$0] } ?? self
    case .pointer(let target): .pointer(to: target.replacing(spellings))
    case .array(let item, let rendering): .array(of: item.replacing(spellings), rendering: rendering)
    case .fixedArray(let item, let count): .fixedArray(of: item.replacing(spellings), count: count)
    case .function(let arguments, let result):
      .function(arguments.map { $0.replacing(spellings) }, result: result.replacing(spellings))
    case .alias(let name, let type): .alias(name, type.replacing(spellings))
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed: self
    }
  }

  /// Whether the two differ in nothing but whether the members of records are known.
  func isSame(as other: LLType) -> Bool {
    switch (self, other) {
    case (.pointer(.structure), .pointer(.opaque)), (.pointer(.opaque), .pointer(.structure)):
      isPassedLike(other)
    case (.pointer(let target), .pointer(let otherTarget)): target.isSame(as: otherTarget)
    case (.array(let item, let rendering), .array(let otherItem, let otherRendering)):
      rendering == otherRendering && item.isSame(as: otherItem)
    case (.fixedArray(let item, let count), .fixedArray(let otherItem, let otherCount)):
      count == otherCount && item.isSame(as: otherItem)
    case (.function(let arguments, let result), .function(let otherArguments, let otherResult)):
      arguments.count == otherArguments.count && result.isSame(as: otherResult)
        && zip(arguments, otherArguments).allSatisfy { $0.isSame(as: $1) }
    default: self == other
    }
  }
}

extension String {
  /// The words of a type's spelling, without `const`.
  fileprivate var words: String {
    split(separator: " ").filter { $0 != "const" }.joined(separator: " ")
  }
}

extension NumberName {
  /// The width in bits, where `long` has 64.
  fileprivate var width: Int {
    switch description {
    case "SIGNEDCHAR", "UCHAR": 8
    case "SHORT", "USHORT": 16
    case "INT", "UINT": 32
    default: 64
    }
  }
}
