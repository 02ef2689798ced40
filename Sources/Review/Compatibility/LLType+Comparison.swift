import Bindings
import LowLevelTypes

extension LLType {
  /// The width of an integer in bits, where `long` has 64; nil for other types.
  var integerWidth: Int? {
    switch self {
    case .bool, .char: 8
    case .uniChar: 32
    case .number(let number), .renamed(let number, _): number.width
    case .void, .singleFloat, .float, .longFloat, .pointer, .array, .fixedArray, .structure, .function,
      .opaque, .alias:
      nil
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

  /// Whether a function stands in it before any name does: what makes a type grow when its names are written out.
  var holdsFunction: Bool {
    switch self {
    case .function: true
    case .pointer(let item), .array(let item, _), .fixedArray(let item, _): item.holdsFunction
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed, .structure,
      .opaque, .alias:
      false
    }
  }
}

/// Replaces records and opaque types that have another spelling now.
struct Respelling {
  private let spellings: [String: LLType]
  /// What a name of the module stands for now. Each is looked behind once: what it stands for may hold another name
  /// several times, and that one the next.
  private var named: [String: LLType] = [:]

  init(_ spellings: [String: LLType]) { self.spellings = spellings }

  mutating func type(_ type: LLType) -> LLType {
    switch type {
    case .structure, .opaque: return type.cSpelling.flatMap { spellings[$0] } ?? type
    case .pointer(let target): return .pointer(to: self.type(target))
    case .array(let item, let rendering): return .array(of: self.type(item), rendering: rendering)
    case .fixedArray(let item, let count): return .fixedArray(of: self.type(item), count: count)
    case .function(let arguments, let result):
      var replaced: [LLType] = []
      for argument in arguments { replaced.append(self.type(argument)) }
      return .function(replaced, result: self.type(result))
    case .alias(let name, let target):
      if let known = named[name] { return known }
      let replaced = LLType.alias(name, self.type(target))
      named[name] = replaced
      return replaced
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed: return type
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
