import CDeclarations
import Diagnostics

/// What a set of headers declares, by name.
public final class HeaderKnowledge {
  /// What the headers say.
  public let declarations: HeaderDeclarations
  private(set) var functions: [String: CFunction] = [:]
  private(set) var variables: [String: CVariable] = [:]
  private(set) var macros: [String: CMacro] = [:]
  private(set) var enumerators: [String: (value: Int64, enumeration: EnumerationID)] = [:]
  private(set) var typedefs: [String: TypedefID] = [:]
  private(set) var records: [String: RecordID] = [:]
  private var enumerationTags: [String: EnumerationID] = [:]

  /// Makes one of what headers say.
  public init(_ declarations: HeaderDeclarations) {
    self.declarations = declarations
    for declaration in declarations.declarations {
      switch declaration {
      case .function(let function): functions[function.name] = function
      case .variable(let variable): variables[variable.name] = variable
      case .record, .enumeration, .typedef: break
      }
    }
    for (index, enumeration) in declarations.enumerations.enumerated() {
      if let tag = enumeration.tag { enumerationTags[tag] = EnumerationID(index: index) }
      for enumerator in enumeration.enumerators {
        enumerators[enumerator.name] = (enumerator.bits, EnumerationID(index: index))
      }
    }
    for macro in declarations.macros { macros[macro.name] = macro }
    for (index, typedef) in declarations.typedefs.enumerated() {
      typedefs[typedef.name] = TypedefID(index: index)
    }
    for (index, record) in declarations.records.enumerated() {
      guard let tag = record.tag else { continue }
      let name = "\(record.kind.rawValue) \(tag)"
      let known = records[name].map { declarations[$0].definition != nil } ?? false
      if !known { records[name] = RecordID(index: index) }
    }
  }

  /// The function that a name is, macros that only rename it followed.
  func function(_ name: String) -> CFunction? {
    var name = name
    for _ in 0..<8 {
      if let function = functions[name] { return function }
      guard let macro = macros[name], case .name(let other) = macro.meaning, other != name else { return nil }
      name = other
    }
    return nil
  }

  /// Whether anything has the name.
  func knows(_ name: String) -> Bool {
    macros[name] != nil || functions[name] != nil || enumerators[name] != nil || variables[name] != nil
      || typedefs[name] != nil
  }

  /// The number that a name stands for.
  func constant(_ name: String) -> Int? {
    if let enumerator = enumerators[name] { return Int(enumerator.value) }
    guard let macro = macros[name] else { return nil }
    switch macro.meaning {
    case .constant(.integer(let bits, _, _)): return Int(bits)
    case .constant(.pointer(let bits, _)): return Int(bits)
    case .name(let other): return enumerators[other].map { Int($0.value) }
    case .constant, .place, .type, .none: return nil
    }
  }

  /// The type that a piece of C names: words of C, a typedef, or a tag with its keyword; with `*`s behind it.
  func type(_ spelling: String) -> QualifiedType? {
    var words = spelling.replacing("*", with: " * ").split(separator: " ").map(String.init)
    var stars = 0
    while words.last == "*" {
      words.removeLast()
      stars += 1
    }
    let isConst = words.contains("const")
    words.removeAll { $0 == "const" }
    guard let base = baseType(words) else { return nil }
    var type = QualifiedType(base, isConst ? .const : [])
    for _ in 0..<stars { type = QualifiedType(.pointer(to: type)) }
    return type
  }

  private func baseType(_ words: [String]) -> CType? {
    let name = words.joined(separator: " ")
    if let id = typedefs[name] { return .typedef(id) }
    if let id = records[name] { return .record(id) }
    if words.count == 2, words[0] == "enum", let id = enumerationTags[words[1]] { return .enumeration(id) }
    switch name {
    case "void": return .void
    case "_Bool", "bool": return .bool
    case "unsigned": return .integer(.unsignedInt)
    case "unsigned short int", "short unsigned int": return .integer(.unsignedShort)
    case "short int": return .integer(.short)
    case "long int": return .integer(.long)
    case "unsigned long int", "long unsigned int": return .integer(.unsignedLong)
    case "long long int": return .integer(.longLong)
    case "float", "double", "long double": return CFloating(rawValue: name).map { .floating($0) }
    default: break
    }
    if let integer = CInteger(rawValue: name) { return .integer(integer) }
    // A macro may stand for a type.
    if words.count == 1, let macro = macros[name] {
      switch macro.meaning {
      case .type(let type): return type.type
      case .name(let other): return other == name ? nil : typedefs[other].map { .typedef($0) }
      case .constant, .place, .none: return nil
      }
    }
    return nil
  }

  /// The record that a hand-written name stands for: `stat`, `struct stat`, `FILE`.
  func record(_ name: String) -> RecordID? {
    for spelling in [name, "struct \(name)", "union \(name)"] {
      guard let type = type(spelling) else { continue }
      if case .record(let id) = declarations.resolve(type).type { return id }
    }
    return nil
  }

  /// `sizeof`, on a machine where `long` and pointers have 64 bits; nil for what has none.
  func size(_ type: QualifiedType) -> Int? {
    switch declarations.resolve(type).type {
    case .void, .function, .variableArgumentList, .unsupported, .typedef: nil
    case .bool: 1
    case .integer(let integer): integer.size
    case .floating(let floating): floating.size
    case .pointer: 8
    case .array(let element, let count):
      size(element).flatMap { size in
        count.flatMap { count in
          let (product, overflow) = size.multipliedReportingOverflow(by: count)
          return overflow ? nil : product
        }
      }
    case .record(let id): declarations[id].definition?.size
    case .enumeration(let id): declarations[id].integer?.size
    }
  }
}

extension CInteger {
  /// The width in bytes where `long` has 64 bits.
  var size: Int {
    switch self {
    case .char, .signedChar, .unsignedChar: 1
    case .short, .unsignedShort: 2
    case .int, .unsignedInt: 4
    case .long, .unsignedLong, .longLong, .unsignedLongLong: 8
    case .int128, .unsignedInt128: 16
    }
  }

  /// Whether it is signed; plain `char` is where x86 has it.
  var isSigned: Bool {
    switch self {
    case .char, .signedChar, .short, .int, .long, .longLong, .int128: true
    case .unsignedChar, .unsignedShort, .unsignedInt, .unsignedLong, .unsignedLongLong, .unsignedInt128: false
    }
  }
}

extension CFloating {
  /// The size in bytes on x86-64.
  var size: Int {
    switch self {
    case .float16: 2
    case .float: 4
    case .double: 8
    case .longDouble, .float128: 16
    }
  }
}

/// Where headers come from: the pipeline reads them, each set once.
public protocol HeaderSource: AnyObject {
  /// What the headers of a compilation info declare, with what its bits add.
  ///
  /// - Throws: ``HeaderProblem`` where they cannot be read.
  func headers(_ info: CompilationInfo) throws(HeaderProblem) -> HeaderKnowledge
}

/// Why headers could not be read, in words.
public struct HeaderProblem: Error, Hashable, Sendable {
  /// The reason.
  public let message: String
  /// Makes one.
  public init(_ message: String) { self.message = message }
}

/// Where Python modules come from.
public protocol ModuleSource: AnyObject {
  /// The file of a module by its dotted name, and whether it is a package's `__init__.py`; nil where there is none.
  func module(_ name: String) -> (text: PythonFile, isPackage: Bool)?
}

/// A file of a module.
public struct PythonFile: Hashable, Sendable {
  /// As messages name it.
  public let name: String
  /// The bytes.
  public let bytes: [UInt8]
  /// Makes one.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
