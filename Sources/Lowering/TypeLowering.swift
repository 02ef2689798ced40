import Bindings
import CDeclarations
import Diagnostics
import LowLevelTypes
import Rules
import Text

/// How closely C has to agree with the type that RPython renders.
enum Exactness: Hashable {
  /// C converts by itself: an argument, a result, a member. A missing `const` does no harm.
  case loose
  /// The types have to be compatible to the letter: behind a second pointer, in a callback, in an array.
  /// GCC 14 refuses anything else.
  case exact
}

/// A typedef and how exactly it has to be said.
struct TypedefUse: Hashable {
  let id: TypedefID
  let exactness: Exactness
}

/// Maps C types to low-level types and binds each named type before its first use.
///
/// The bindings grow in the order they are needed: whoever asks for a type finds everything it is made of
/// already in the list.
struct TypeLowering {
  let declarations: HeaderDeclarations
  let options: LoweringOptions
  var names: TypeNames
  /// Which declarations the user wants; nil for all.
  let selection: SelectionFilter?
  /// The types that the user does not want for their own sake.
  var leftOutTypes: [LeftOutType] = []
  /// What other modules bind.
  let imports: TypeImports
  /// What of it is used.
  var usedImports: Set<ModuleImport> = []
  /// The typedefs that are taken from there.
  var importedTypedefs: Set<TypedefID> = []
  /// The macros by name, for the first function that asks; each name is there once.
  private lazy var macroTable = NameTable(macroNames.lazy.map(\.name))
  let macroNames: [CMacroName]
  /// The names that a C function of the module's own cannot have.
  lazy var shimNames = namesLikeShims()
  /// The names that RPython's own accessors of a variable cannot have.
  lazy var accessorNames = declarations.namesLikeAccessors()
  /// Made when the first member with a function pointer asks.
  lazy var embeddings = RecordEmbeddings(declarations)
  var bindings: [TypeBinding] = []
  var functions: [ExternalFunction] = []
  var constants: [ConstantBinding] = []
  var pointerConstants: [PointerConstant] = []
  /// Whether a macro of the headers disturbs what RPython asks the C compiler.
  let constantsCannotBeAsked: Bool
  /// The enumerators, and what each is called in the module.
  var enumeratorNames = NameTable()
  var enumeratorBindings: [String] = []
  var variables: [VariableBinding] = []
  /// The variables of the headers by name, and what reads each.
  var variableGetters: [String: (type: QualifiedType, getter: String)] = [:]
  /// The C functions that bindings go through.
  var shims: [CShim] = []
  /// The plain `inline` functions that shims call.
  var inlineDefinitions: [String] = []
  /// What became of the first stated prototype of each name, and of every stated call.
  var statedNames: [String: Disposition] = [:]
  var statedDispositions: [String: Disposition] = [:]
  /// Where in the account the variadic functions are that macros hide.
  var hiddenFunctions: [String: Int] = [:]
  /// Where the functions that shims call stand among the functions, by their own names in C.
  var shimmedFunctions: [String: Int] = [:]
  /// Functions whose natural form has to be bound once all other names are taken.
  var helpersToBind: [PendingHelper] = []
  /// The names of the bindings that they call, for as many of them as were there when the last macro asked.
  private var helperCallees = NameTable()
  var helpers: [HelperFunction] = []
  /// Whether it is known of a function that it frees what another one makes.
  var hasDestructors = false
  var registrations: [Registration] = []
  lazy var registrationChoices = RegistrationChoices(options.registered)
  /// The records that end in an array without a length, once C can tell their size.
  var roomyRecords: [PendingRoomyRecord] = []
  var memberTexts: [MemberText] = []
  /// What became of each declaration so far.
  var account: [AccountEntry] = []
  /// What the rules say of functions, for the first that asks.
  lazy var rules = RuleLookup(options.rules)
  /// Why functions are called the way they are, and where in it each function is.
  var decisions: [FunctionDecisions] = []
  var decisionIndices: [String: Int] = [:]
  /// What rules say of functions which cannot be so.
  var unfitRules: [Diagnostic] = []
  var usesFilePointer = false
  /// Typedefs for C itself, in the order they were needed.
  var syntheticTypedefs: [String] = []
  /// What had to be said otherwise than the header says it, for the remark above the current binding.
  var remarks: [String] = []

  /// How far the binding of a record has come.
  enum RecordState: Hashable {
    case inProgress
    case forwardDeclared
    case bound
  }
  var recordStates: [RecordID: RecordState] = [:]
  var recordPlans: [RecordID: RecordPlan] = [:]
  /// How many records are being bound around the current one.
  var recordDepth = 0
  /// Records that were only forward-declared because the chain of pointers to them was too long.
  var postponedRecords: [RecordID] = []

  /// The typedefs that have a name in the module, and what they are; nil while one is being bound.
  var typedefAliases: [TypedefID: LLType?] = [:]
  /// Where a typedef's name says exactly what is meant.
  var typedefUses: [TypedefUse: LLType] = [:]
  /// What `rffi` calls the typedefs met so far; nil for those it does not know.
  var typedefNumbers: [TypedefID: LLType?] = [:]
  var enumerationAliases: [EnumerationID: LLType] = [:]
  /// The pointers to const records that were needed before their records were bound.
  var forwardConstPointers: [RecordID: String] = [:]
  /// Parameter types met before; most functions of a library take the same few.
  private var looseParameters = WordTable<LLType>()
  /// Types that the module names for itself, by their C spelling.
  var sharedAliases: [String: LLType] = [:]

  init(declarations: HeaderDeclarations, options: LoweringOptions) {
    self.declarations = declarations
    self.options = options
    macroNames = declarations.macroNames
    constantsCannotBeAsked = macroNames.contains { isNameInQuestions($0.name) }
    account.reserveCapacity(declarations.declarations.count + macroNames.count)
    let direct = DirectTypedefs(declarations)
    selection = options.selection.isEmpty ? nil : options.selection.filter()
    imports = TypeImports(declarations, direct, options.allImports(for: declarations))
    names = TypeNames(declarations, direct, imports, Renamer(options.renaming))
    for (id, record) in imports.records {
      recordStates[id] = .bound
      recordPlans[id] = record.plan
    }
  }

  /// The helper that waits to be bound around a binding.
  mutating func pendingHelper(calling name: String) -> PendingHelper? {
    for index in helperCallees.names.count..<helpersToBind.count {
      helperCallees.insert(helpersToBind[index].callee)
    }
    return helperCallees.number(of: name).map { helpersToBind[$0] }
  }

  /// Whether a macro of that name takes parameters.
  mutating func isFunctionLikeMacro(_ name: String) -> Bool {
    macroTable.number(of: name).map { macroNames[$0].isFunctionLike } ?? false
  }

  /// Whether a macro of that name takes none.
  mutating func isObjectLikeMacro(_ name: String) -> Bool {
    macroTable.number(of: name).map { !macroNames[$0].isFunctionLike } ?? false
  }

  /// The low-level type of a value of a C type.
  ///
  /// - Throws: the reason when RPython has no word for it.
  mutating func lower(_ type: QualifiedType, _ exactness: Exactness) throws(SkipReason) -> LLType {
    switch type.type {
    case .void: return .void
    case .bool: return .bool
    case .integer(let integer): return try lowerNumber(integer)
    case .floating(let floating): return try lowerFloating(floating)
    case .pointer(let pointee): return try lowerPointer(to: pointee, exactness)
    case .array(let element, let count): return try lowerArray(of: element, count: count)
    case .function: throw SkipReason(.unknownType)
    case .record(let id): return try lowerRecordValue(id)
    case .enumeration(let id): return try lowerEnumeration(id)
    case .typedef(let id): return try lowerTypedef(id, exactness)
    case .variableArgumentList: throw SkipReason(.variableArgumentList)
    case .unsupported(let type): return try lowerUnsupported(type, exactness)
    }
  }

  /// The low-level type of a parameter, which C turns into a pointer when it is an array or a function
  /// (C17 6.7.6.3).
  mutating func lowerParameter(_ type: QualifiedType, _ exactness: Exactness) throws(SkipReason) -> LLType {
    guard exactness == .loose, let word = type.word else { return try lowerParameterAnew(type, exactness) }
    if let known = looseParameters[word] { return known }
    let remarked = remarks.count
    let lowered = try lowerParameterAnew(type, exactness)
    // What needs a remark needs it each time.
    if remarks.count == remarked { looseParameters.set(word, lowered) }
    return lowered
  }

  private mutating func lowerParameterAnew(
    _ type: QualifiedType, _ exactness: Exactness
  ) throws(SkipReason) -> LLType {
    switch declarations.resolve(type).type {
    case .array(let element, _): return try lowerPointer(to: element, exactness)
    case .function: return try lowerPointer(to: type, exactness)
    default: return try lower(type, exactness)
    }
  }

  private mutating func lowerArray(
    of element: QualifiedType, count: Int?
  ) throws(SkipReason) -> LLType {
    guard let count, count > 0 else { throw SkipReason(.flexibleArray) }
    guard count <= maximumArrayCount else { throw SkipReason(.hugeArray) }
    if let item = longLongItem(element) { return .fixedArray(of: item, count: count) }
    return .fixedArray(of: try lower(element, .exact), count: count)
  }

  private mutating func lowerEnumeration(_ id: EnumerationID) throws(SkipReason) -> LLType {
    if let known = enumerationAliases[id] { return known }
    let enumeration = declarations[id]
    guard let integer = enumeration.integer else { throw SkipReason(.incompleteType) }
    var type = try lowerNumber(integer)
    if let name = names[id] {
      if let imported = importAlias(imports.enumerations[id], as: name, type) {
        enumerationAliases[id] = imported
        return imported
      }
      let spelling = declarations.spell(QualifiedType(.enumeration(id)))
      bindings.append(
        .alias(
          name: name, type: type,
          origin: Origin(
            declaration: names.direct.enumerations[id].map { "typedef \(spelling) \($0)" } ?? spelling,
            position: enumeration.position)))
      type = .alias(name, type)
    }
    enumerationAliases[id] = type
    return type
  }

  /// An atomic number or pointer is read and written like any other; C has only to know that it is one.
  private mutating func lowerUnsupported(
    _ type: UnsupportedType, _ exactness: Exactness
  ) throws(SkipReason) -> LLType {
    guard exactness == .loose, type.kind == .atomic, let value = type.element else { throw reason(for: type) }
    switch declarations.resolve(value).type {
    case .bool, .integer, .enumeration, .pointer, .floating(.float), .floating(.double):
      return try lower(value, .loose)
    default: throw reason(for: type)
    }
  }

  /// The item to which `long long *` points. RPython knows no `long long` beside `long` where both have 64 bits,
  /// and a pointer rendered `long *` is another type to C; only `lltype.Typedef` says it right.
  mutating func longLongItem(_ type: QualifiedType) -> LLType? {
    guard case .integer(let integer) = declarations.resolve(type).type else { return nil }
    switch integer {
    case .longLong: return shared("long long", "LONG_LONG", .renamed(.longLong, cName: "long long"))
    case .unsignedLongLong:
      return shared(
        "unsigned long long", "ULONG_LONG", .renamed(.unsignedLongLong, cName: "unsigned long long"))
    default: return nil
    }
  }

  /// A type the module names once for itself, whoever needs it first.
  mutating func shared(_ spelling: String, _ name: String, _ type: LLType) -> LLType {
    if let known = sharedAliases[spelling] { return known }
    let name = names.python.claim(name)
    switch type {
    case .pointer(.opaque(let opaque)):
      bindings.append(.opaquePointer(name: name, spelling: opaque, origin: nil))
    default: bindings.append(.alias(name: name, type: type, origin: nil))
    }
    let alias = LLType.alias(name, type)
    sharedAliases[spelling] = alias
    return alias
  }
}

/// `lltype.FixedSizeArray` makes a member for every item, and ctypes another: 65,536 take five seconds.
let maximumArrayCount = 4096
