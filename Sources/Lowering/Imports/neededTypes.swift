import Bindings
import CDeclarations
import Diagnostics
import LowLevelTypes
import Rules

/// A named type that headers declare or use, which a module of them binds or takes from another one.
public struct NeededType: Hashable, Sendable {
  /// What it is in C.
  public let identity: TypeIdentity
  /// The names it goes by: a record's tag and its typedef.
  public let names: [String]
  /// Where it is declared.
  public let position: SourcePosition
  /// Whether these headers tell what it consists of; always true for what is no record.
  public let isDefined: Bool

  /// Makes one.
  public init(identity: TypeIdentity, names: [String], position: SourcePosition, isDefined: Bool) {
    self.identity = identity
    self.names = names
    self.position = position
    self.isDefined = isDefined
  }
}

extension TypeIdentity: CustomStringConvertible {
  /// How C spells it.
  public var description: String {
    switch self {
    case .record(let name), .enumeration(let name), .typedef(let name): name
    }
  }
}

/// The named types that headers declare or use, in the order of the headers. What `rffi` has a name for is not among
/// them, nor are names that are reserved for the implementation: no module binds those.
public func neededTypes(of declarations: HeaderDeclarations) -> [NeededType] {
  let direct = DirectTypedefs(declarations)
  var types: [NeededType] = []
  for (index, record) in declarations.records.enumerated() where record.tag != "_IO_FILE" {
    let id = RecordID(index: index)
    guard let identity = declarations.identity(of: id, direct) else { continue }
    types.append(
      NeededType(
        identity: identity, names: declarations.names(of: id, direct), position: record.position,
        isDefined: record.definition != nil))
  }
  for (index, enumeration) in declarations.enumerations.enumerated() {
    let id = EnumerationID(index: index)
    guard let identity = declarations.identity(of: id, direct) else { continue }
    types.append(
      NeededType(
        identity: identity, names: declarations.names(of: id, direct), position: enumeration.position,
        isDefined: true))
  }
  for typedef in declarations.typedefs where declarations.isBoundByName(typedef) {
    types.append(
      NeededType(
        identity: .typedef(typedef.name), names: [typedef.name], position: typedef.position, isDefined: true))
  }
  return types
}

extension HeaderDeclarations {
  /// Whether a module has the name of a typedef, and not just what it stands for.
  fileprivate func isBoundByName(_ typedef: CTypedef) -> Bool {
    if isReservedTypedef(typedef.name) { return false }
    switch resolve(typedef.underlying).type {
    case .integer: return NumberName(typedef: typedef.name) == nil
    case .bool, .floating, .enumeration, .pointer: return true
    case .record, .void, .array, .function, .variableArgumentList, .unsupported, .typedef: return false
    }
  }
}

extension LoweringOptions {
  /// The types that other modules bind, those written by hand before the others.
  func allImports(for declarations: HeaderDeclarations) -> [TypeIdentity: ImportedType] {
    if externals.isEmpty { return imports }
    var all = imports
    let matchers = externals.map { ($0, $0.pattern.matcher()) }
    for type in neededTypes(of: declarations) {
      guard let external = matchers.first(where: { type.names.contains(where: $0.1) })?.0 else { continue }
      all[type.identity] = ImportedType(handWritten: external.module, names: external.names)
    }
    return all
  }
}
