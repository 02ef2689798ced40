import Diagnostics
import LowLevelTypes

/// What RPython will see: everything that stands in the emitted module, and an account of every declaration.
public struct BindingModule: Hashable, Sendable {
  /// Where the module comes from.
  public var provenance: Provenance
  /// Which RPython it is for.
  public var dialect: Dialect
  /// Whether sizes and offsets of the generating machine are written down.
  public var isFrozen: Bool
  /// What it takes to compile and link.
  public var compilationInfo: EmittedCompilationInfo
  /// Whether it takes `FILEP` from RPython's own library.
  public var usesFilePointer = false
  /// What it takes from other modules, in the order of the modules' names, and of the names in each.
  public var imports: [ModuleImport] = []
  /// The constants, in the order of the headers: enumerators, then macros.
  public var constants: [ConstantBinding] = []
  /// The constants that are pointers; they stand behind the types.
  public var pointerConstants: [PointerConstant] = []
  /// The types, each before its first use.
  public var types: [TypeBinding] = []
  /// The functions, in the order of the headers.
  public var functions: [ExternalFunction] = []
  /// The variables, in the order of the headers, behind them macros that stand for some.
  public var variables: [VariableBinding] = []
  /// The C functions that the module brings along, each before whatever is bound through it.
  public var shims: [CShim] = []
  /// The plain `inline` functions that the shims call: the C file of the shims has to make code of them.
  public var inlineDefinitions: [String] = []
  /// Functions in RPython around those of C.
  public var helpers: [HelperFunction] = []
  /// What gives values the exact types of members, items and results of callbacks; nil where there are none.
  public var conversions: Conversions?
  /// What lets C call functions of RPython's; nil where it calls none.
  public var callbacks: CallbackSupport?
  /// What makes memory for C; nil where nothing in the module takes any.
  public var memory: RawMemory?
  /// Functions in RPython that read and write arrays of `char` in records.
  public var memberTexts: [MemberText] = []
  /// What is registered as external, in the order of the headers.
  public var registrations: [Registration] = []
  /// Why functions are called the way they are, in the order of the first decision about each.
  public var decisions: [FunctionDecisions] = []
  /// What became of every declaration of the selected headers, in their order.
  public var account: [AccountEntry] = []
  /// The types it binds itself, for other modules.
  public var exports = TypeExports()
  /// How C lays out the records, where that was asked for.
  public var pictures: [RecordPicture] = []
  /// What clang warns of in the headers.
  public var warnings: [Diagnostic] = []

  /// Makes an empty module.
  public init(
    provenance: Provenance, dialect: Dialect, isFrozen: Bool, compilationInfo: EmittedCompilationInfo
  ) {
    self.provenance = provenance
    self.dialect = dialect
    self.isFrozen = isFrozen
    self.compilationInfo = compilationInfo
  }
}

/// A function of the module: `name = external('cName', […], result)`.
public struct ExternalFunction: Hashable, Sendable {
  /// Where the code is that a call reaches.
  public enum Route: Hashable, Sendable {
    /// In a library, under its own name.
    case library
    /// In a ``CShim`` of the module.
    case shim
    /// In the header: an inline function or a macro, which only C code that includes the header can call
    /// (`macro=True`).
    case header
    /// In a library, with variable arguments behind the first `fixed` ones.
    case variadic(fixed: Int)
  }

  /// What is said of one. Functions are handed on by the thousand, so that all of it is in one place.
  private final class Facts: Sendable {
    let name: String
    let cName: String
    let arguments: [LLType]
    let result: LLType
    let route: Route
    let policy: CallPolicy
    let origin: Origin

    init(
      name: String, cName: String, arguments: [LLType], result: LLType, route: Route, policy: CallPolicy,
      origin: Origin
    ) {
      self.name = name
      self.cName = cName
      self.arguments = arguments
      self.result = result
      self.route = route
      self.policy = policy
      self.origin = origin
    }
  }

  private var facts: Facts

  /// The name in the module.
  public var name: String { facts.name }
  /// The name in C.
  public var cName: String { facts.cName }
  /// The low-level types of the arguments.
  public var arguments: [LLType] { facts.arguments }
  /// The low-level type of the result.
  public var result: LLType { facts.result }
  /// Where the code is that a call reaches.
  public var route: Route { facts.route }
  /// How RPython calls it.
  public var policy: CallPolicy { facts.policy }
  /// The C prototype.
  public var origin: Origin {
    get { facts.origin }
    set {
      facts = Facts(
        name: name, cName: cName, arguments: arguments, result: result, route: route, policy: policy,
        origin: newValue)
    }
  }

  /// Makes a function.
  public init(
    name: String, cName: String, arguments: [LLType], result: LLType, route: Route = .library,
    policy: CallPolicy = CallPolicy(), origin: Origin
  ) {
    facts = Facts(
      name: name, cName: cName, arguments: arguments, result: result, route: route, policy: policy,
      origin: origin)
  }

  /// Whether both are written alike.
  public static func == (one: ExternalFunction, other: ExternalFunction) -> Bool {
    one.facts === other.facts
      || one.name == other.name && one.cName == other.cName && one.arguments == other.arguments
        && one.result == other.result && one.route == other.route && one.policy == other.policy
        && one.origin == other.origin
  }

  /// No two functions of a module have one name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The same function with one more remark in the comment above it.
  public func adding(remark: String) -> ExternalFunction {
    var function = self
    function.origin.remarks.append(remark)
    return function
  }
}
