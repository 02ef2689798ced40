import LowLevelTypes
import Review

/// What RPython sees of a module that it has imported, as the script that imports it prints it
/// (`ImportPipeline/Verification/describe_bindings.py`).
public struct ImportedBindings: Sendable {
  /// An `llexternal`.
  struct Function: Sendable {
    /// The name in C.
    let cName: String
    /// The types of the arguments; nil for what no header has.
    let arguments: [LLType?]
    let result: LLType?
    /// Whether it was declared with `macro=True`.
    let isMacro: Bool
    /// Whether the module brings it along in C.
    let isBrought: Bool
  }

  /// A record, as `ll2ctypes` lays it out.
  struct Record: Sendable {
    struct Member: Sendable {
      /// The name in C.
      let name: String
      let type: LLType?
      /// In bytes; -1 where the record cannot be laid out.
      let offset: Int
    }

    let structure: StructureName
    /// In bytes; -1 where the record cannot be laid out.
    let size: Int
    /// In bytes; -1 where the record cannot be laid out.
    let alignment: Int
    let members: [Member]
    /// Why it cannot be laid out, or which member cannot be read; empty where neither is so.
    let trouble: String
  }

  /// A constant.
  enum Constant: Hashable, Sendable {
    case value(StatedConstant.Value)
    /// `None`: RPython has asked for a macro that is not defined.
    case missing
    /// A number that neither `Signed` nor `Unsigned` holds, or text that is none.
    case unfit(String)
  }

  /// Why the module cannot be imported, and the line of it that was on the way; nil where it can.
  public private(set) var failure: (reason: String, line: Int)?
  private(set) var functions: [String: Function] = [:]
  private(set) var records: [String: Record] = [:]
  private(set) var constants: [String: Constant] = [:]
  private(set) var types: [String: LLType?] = [:]
  /// Names of types with an `lltype.ForwardReference` in them that becomes nothing.
  private(set) var unfinished: Set<String> = []

  /// Reads what the script prints behind its mark; nil where it is nothing of the kind.
  public init?(json: [UInt8]) {
    guard let document = JSON(json), let error = document["error"]?.string else { return nil }
    if !error.isEmpty {
      failure = (error, document["line"]?.integer ?? 0)
      return
    }
    guard let entries = document["types"]?.items else { return nil }
    let table = TypeTable(entries)
    for entry in document["named"]?.items ?? [] {
      if let name = entry[0]?.string { types[name] = table[entry[1]] }
    }
    for entry in document["functions"]?.items ?? [] {
      if let name = entry[0]?.string { functions[name] = Function(entry, table) }
    }
    for entry in document["records"]?.items ?? [] {
      if let name = entry[0]?.string { records[name] = Record(entry, table) }
    }
    for entry in document["constants"]?.items ?? [] {
      if let name = entry[0]?.string { constants[name] = Constant(entry, table) }
    }
    unfinished = Set((document["unfinished"]?.items ?? []).compactMap(\.string))
  }
}

/// The types that are mentioned; each is made of those in front of it.
private struct TypeTable {
  private var types: [LLType?] = []
  /// How many parts each has, written out.
  private var weights: [Int] = []
  /// A callback that takes callbacks may be larger than any memory; none of these goes further.
  private static let heaviest = 4000

  init(_ entries: [JSON]) {
    for entry in entries {
      let parts = [1, 2].flatMap { index in
        entry[0]?.string == "function"
          ? entry[index]?.items ?? entry[index].map { [$0] } ?? []
          : index == 1 ? [entry[1]].compactMap(\.self) : []
      }
      let weight = parts.reduce(1) {
        $0 + ($1.integer.map { weights.indices.contains($0) ? weights[$0] : 0 } ?? 0)
      }
      types.append(weight > Self.heaviest ? nil : type(entry))
      weights.append(min(weight, Self.heaviest + 1))
    }
  }

  subscript(place: JSON?) -> LLType? {
    guard let index = place?.integer, types.indices.contains(index) else { return nil }
    return types[index]
  }

  private func type(_ entry: JSON) -> LLType? {
    switch entry[0]?.string {
    case "primitive": return entry[1]?.string.flatMap(primitive)
    case "typedef":
      guard case .number(let number)? = self[entry[1]], let name = entry[2]?.string else { return nil }
      return .renamed(number, cName: name)
    case "pointer": return self[entry[1]].map { .pointer(to: $0) }
    case "fixed":
      guard let count = entry[2]?.integer, count >= 0 else { return nil }
      return self[entry[1]].map { .fixedArray(of: $0, count: count) }
    case "struct": return StructureName(entry, 1).map { .structure($0) }
    case "array":
      let rendering: ArrayRendering =
        entry[2]?.string == "void" ? .void : entry[2]?.string == "const" ? .const : .items
      return self[entry[1]].map { .array(of: $0, rendering: rendering) }
    case "function":
      let places = entry[1]?.items ?? []
      let arguments = places.compactMap { self[$0] }
      guard let result = self[entry[2]], arguments.count == places.count else { return nil }
      return .function(arguments, result: result)
    case "opaque":
      return entry[1]?.string.map { .opaque(entry[2]?.integer == 1 ? .pointer($0) : .pointee($0)) }
    default: return nil
    }
  }

  /// A type by RPython's own name for it.
  private func primitive(_ name: String) -> LLType? {
    switch name {
    case "Void": .void
    case "Bool": .bool
    case "Char": .char
    case "UniChar": .uniChar
    case "Signed": .number(.long)
    case "Unsigned": .number(.unsignedLong)
    case "SingleFloat": .singleFloat
    case "Float": .float
    case "LongFloat": .longFloat
    default: NumberName(rawValue: name).map { .number($0) }
    }
  }
}

extension StructureName {
  fileprivate init?(_ entry: JSON, _ first: Int) {
    guard let name = entry[first]?.string else { return nil }
    self.init(
      cName: name, isTypedef: entry[first + 1]?.integer == 1, isUnion: entry[first + 2]?.integer == 1)
  }
}

extension ImportedBindings.Function {
  fileprivate init?(_ entry: JSON, _ table: TypeTable) {
    guard let cName = entry[1]?.string, let arguments = entry[2]?.items else { return nil }
    self.cName = cName
    self.arguments = arguments.map { table[$0] }
    result = table[entry[3]]
    isMacro = entry[4]?.integer == 1
    isBrought = entry[5]?.integer == 1
  }
}

extension ImportedBindings.Record {
  fileprivate init?(_ entry: JSON, _ table: TypeTable) {
    guard case .structure(let structure)? = table[entry[1]], let size = entry[2]?.integer,
      let alignment = entry[3]?.integer, let members = entry[4]?.items
    else { return nil }
    self.structure = structure
    self.size = size
    self.alignment = alignment
    // rffi puts `c_` in front of each name.
    self.members = members.compactMap { member in
      guard let name = member[0]?.string, let offset = member[2]?.integer else { return nil }
      return Member(
        name: name.hasPrefix("c_") ? String(name.dropFirst(2)) : name, type: table[member[1]], offset: offset)
    }
    trouble = entry[5]?.string ?? ""
  }
}

extension ImportedBindings.Constant {
  fileprivate init?(_ entry: JSON, _ table: TypeTable) {
    let text = entry[2]?.string ?? ""
    let numbers = entry[2]?.items?.compactMap(\.integer) ?? []
    switch entry[1]?.string {
    case "none": self = .missing
    case "integer", "bool": self = Int64(text).map { .value(.integer($0)) } ?? .unfit(text)
    case "unsigned": self = UInt64(text).map { .value(.unsigned($0)) } ?? .unfit(text)
    case "float": self = UInt64(text).map { .value(.float(bits: $0)) } ?? .unfit(text)
    case "string": self = .value(.string(numbers.map(UInt8.init(truncatingIfNeeded:))))
    case "unicode": self = .value(.unicode(numbers.map(UInt32.init(truncatingIfNeeded:))))
    case "pointer": self = Int64(text).map { .value(.pointer($0, table[entry[3]])) } ?? .unfit(text)
    default: return nil
    }
  }
}

extension JSON {
  fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  fileprivate var items: [JSON]? { if case .array(let items) = self { items } else { nil } }
  fileprivate subscript(index: Int) -> JSON? {
    guard case .array(let items) = self, items.indices.contains(index) else { return nil }
    return items[index]
  }
}
