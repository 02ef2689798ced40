import Bindings
import CDeclarations
import Diagnostics
import Rules
import Threads

/// Choices of the user that change how declarations are bound.
public struct LoweringOptions: Hashable, Sendable {
  /// What the emitted module needs to compile and link.
  public var compilationInfo: EmittedCompilationInfo
  /// What the first lines of the module say.
  public var provenance: Provenance
  /// Which RPython the module is for.
  public var dialect: Dialect
  /// Whether sizes and offsets of the generating machine are written down.
  public var frozen: Bool
  /// Whether functions that take records by value are called through C functions that take pointers.
  public var recordsByPointer: Bool
  /// What rules say of functions.
  public var rules = RuleSet()
  /// Which functions get helpers.
  public var helpers = HelperSelection.safe
  /// Which declarations are bound for their own sake.
  public var selection = Selection()
  /// What names of C are called.
  public var renaming = Renaming()
  /// The types that modules written by hand have.
  public var externals: [ExternalType] = []
  /// The files, by the names that positions have, whose declarations other modules bind although they count as the
  /// headers.
  public var otherModulesFiles: Set<String> = []
  /// The types that other modules bind.
  public var imports: [TypeIdentity: ImportedType] = [:]
  /// Whether others will want to know which types the module binds.
  public var wantsExports = false
  /// Whether the module shall have pictures of its records, which only a review needs.
  public var picturesRecords = false
  /// Names and globs of the functions to register as external.
  public var registered: [StatedText] = []
  /// What libraries say of functions and variables; nil where they were not asked.
  public var symbols: SymbolFindings?

  /// Makes options.
  public init(
    compilationInfo: EmittedCompilationInfo, provenance: Provenance, dialect: Dialect = .rpython,
    frozen: Bool = false, recordsByPointer: Bool = false
  ) {
    self.compilationInfo = compilationInfo
    self.provenance = provenance
    self.dialect = dialect
    self.frozen = frozen
    self.recordsByPointer = recordsByPointer
  }
}

/// What is final of a module that is still being made.
public enum KnownBulk {
  /// The functions; further ones may come behind them.
  case functions(BindingModule)
  /// The functions and constants.
  case all(BindingModule)
  /// Nothing after all: it begins again.
  case nothing
}

/// Maps declarations of C to bindings of RPython. Everything is decided here; what is emitted is only printed.
///
/// The passes, in order: check what the rules speak of; name every type; bind the types the headers declare, each after
/// what it is made of; bind the functions, with what further types they need; find out which function frees what another
/// one makes; bind the enumerators; bind the macros, which are constants or other names of what is bound by then; write
/// helpers in RPython around functions; register some as external; name what makes memory for C and what lets C call
/// RPython; account for the rest; add what the headers' own comments say.
///
/// - Parameter macros: waits for the macros, of which the declarations have only the names so far; nil where they have them.
/// - Parameter whenBulkIsKnown: gets the functions and constants when they are final, while what is made of them is still
///   to come. Not called where the headers' own comments are to be added.
/// - Parameter leftovers: gets what is left behind, to spare taking it apart.
/// - Throws: everything that rules say of functions which cannot be so.
public func lowerDeclarations(
  _ declarations: HeaderDeclarations, options: LoweringOptions,
  leftovers: Leftovers? = nil, macros: (() -> ReadMacros)? = nil,
  whenBulkIsKnown: ((KnownBulk) -> Void)? = nil
) throws(UnfitRules) -> BindingModule {
  // What needs nothing but the headers goes on beside the rest.
  let prototypes = Background { declarations.functions.map(declarations.spell) }
  var lowering = TypeLowering(declarations: declarations, options: options)
  lowering.checkChoices()
  lowering.checkRules()
  lowering.bindOwnedTypes()
  lowering.bindPrototypes()
  let spelled = prototypes.result
  let destructors = Background {
    DestructorSearch(declarations: declarations, rules: options.rules).found()
  }
  lowering.bindFunctions(spelled)
  lowering.bindInstances()
  lowering.recordDestructors(destructors.result)
  var module = BindingModule(
    provenance: options.provenance, dialect: options.dialect, isFrozen: options.frozen,
    compilationInfo: options.compilationInfo)
  let whenBulkIsKnown = declarations.comments.isEmpty ? whenBulkIsKnown : nil
  module.functions = lowering.functions
  whenBulkIsKnown?(.functions(module))
  lowering.bindEnumerators()
  lowering.bindVariables()
  let read = macros?()
  if let read, read.haveFurtherTypes {
    // A macro is of a type that nothing else has led to. That is rare, and takes its place among all others.
    whenBulkIsKnown?(.nothing)
    return try lowerDeclarations(
      read.declarations, options: options, leftovers: leftovers, whenBulkIsKnown: whenBulkIsKnown)
  }
  lowering.bindMacros(read?.declarations.macros ?? declarations.macros)
  module.constants = lowering.constants
  module.functions = lowering.functions
  whenBulkIsKnown?(.all(module))
  lowering.bindHelpers()
  lowering.bindRegistrations()
  lowering.bindMemberTexts()
  let memory = lowering.bindMemory()
  let callbacks = lowering.bindCallbacks()
  let conversions = memory == nil && callbacks == nil ? nil : lowering.bindConversions()
  module.imports = lowering.sortedImports
  module.pointerConstants = lowering.pointerConstants
  lowering.settleLeftOut()
  module.types = lowering.bindings
  module.variables = lowering.variables
  module.shims = lowering.shims
  module.helpers = lowering.helpers
  module.registrations = lowering.registrations
  module.memory = memory
  module.callbacks = callbacks
  module.conversions = conversions
  module.memberTexts = lowering.memberTexts
  module.inlineDefinitions = lowering.inlineDefinitions
  module.usesFilePointer = lowering.usesFilePointer
  module.compilationInfo.postIncludeBits.append(contentsOf: lowering.syntheticTypedefs)
  module.decisions = lowering.decisions
  module.account = lowering.account
  if options.wantsExports { module.exports = lowering.exports() }
  lowering.addDocumentation(to: &module)
  if options.picturesRecords { module.pictures = lowering.pictures() }
  module.warnings = declarations.warnings
  leftovers?.keep(lowering)
  if !lowering.unfitRules.isEmpty { throw UnfitRules(diagnostics: lowering.unfitRules) }
  return module
}
