import Diagnostics

/// What the selected headers say, and what they need of others.
public struct HeaderDeclarations: Hashable, Sendable {
  /// A declaration of a selected header.
  public enum Declaration: Hashable, Sendable {
    case function(CFunction)
    case record(RecordID)
    case enumeration(EnumerationID)
    case typedef(TypedefID)
    indirect case variable(CVariable)
  }

  /// Every record that is declared in the selected headers or reached from them.
  public var records: [CRecord] = []
  /// Every enumeration, likewise.
  public var enumerations: [CEnumeration] = []
  /// Every typedef, likewise.
  public var typedefs: [CTypedef] = []
  /// What the selected headers declare, in their order, each entity once.
  public var declarations: [Declaration] = []
  /// The macros the selected headers define, in their order, redefinitions included.
  public var macros: [CMacro] = []
  /// The macros that ``macros`` is going to tell of, where they are still being read; else empty.
  public var unreadMacros: [CMacroName] = []
  /// The calls that the user states, in their order.
  public var statedCalls: [CStatedCall] = []
  /// The members' names that are object-like macros in the files that define the records: C would replace members so
  /// named.
  public var macroNamesAroundRecords: Set<String> = []
  /// Whether each of the headers does nothing when it is included again.
  public var areHeadersGuarded = true
  /// The comments about what the selected headers declare, markers included, where they were asked for.
  public var comments: [DocumentedThing: String] = [:]
  /// What clang warns of in them.
  public var warnings: [Diagnostic] = []
  /// The files that count as the selected headers, by the names one includes them by, in order of inclusion.
  public var ownedFiles: [String] = []
  /// The paths that clang opened files by, by the names that positions and ``ownedFiles`` have for them, where they were
  /// asked for.
  public var filePaths: [String: String] = [:]
  /// What was read from the disk; empty where it was not asked for.
  public var inputs = ParseInputs()

  /// Makes an empty one.
  public init() {}

  /// The functions among the declarations, in order.
  public var functions: [CFunction] {
    declarations.compactMap { declaration in
      if case .function(let function) = declaration { function } else { nil }
    }
  }

  /// The names of the macros, whether or not they are read.
  public var macroNames: [CMacroName] {
    unreadMacros.isEmpty
      ? macros.map { CMacroName(name: $0.name, isFunctionLike: $0.isFunctionLike) } : unreadMacros
  }

  /// The record of a number.
  public subscript(_ id: RecordID) -> CRecord {
    get { records[id.index] }
    set { records[id.index] = newValue }
  }
  /// The enumeration of a number.
  public subscript(_ id: EnumerationID) -> CEnumeration { enumerations[id.index] }
  /// The typedef of a number.
  public subscript(_ id: TypedefID) -> CTypedef { typedefs[id.index] }

  /// The type with typedef names at its top removed, and the qualifiers they add.
  public func resolve(_ qualified: QualifiedType) -> QualifiedType {
    guard case .typedef(let id) = qualified.type else { return qualified }
    let resolved = typedefs[id.index].resolved
    return QualifiedType(resolved.type, resolved.qualifiers.union(qualified.qualifiers))
  }
}
