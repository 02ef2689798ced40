import Bindings
import LowLevelTypes
import Text

extension TypeLowering {
  /// Names what lets C call functions of RPython's, after everything else has its name; nil where no function and no
  /// record of the module takes one.
  mutating func bindCallbacks() -> CallbackSupport? {
    let uses = CallbackUses(bindings, functions)
    guard let first = uses.first else { return nil }
    return CallbackSupport(
      example: CallbackExample(arguments: first.arguments, result: first.result),
      pointer: uses.areStored ? names.python.claim("callback") : nil,
      handles: uses.takeUserData
        ? HandleFunctions(
          base: names.python.claim("KeptAlive"), keep: names.python.claim("keep"),
          kept: names.python.claim("kept"), release: names.python.claim("release")) : nil)
  }
}

/// Where the callbacks of a module go.
private struct CallbackUses {
  /// The first that a function or a record takes.
  private(set) var first: (arguments: [LLType], result: LLType)?
  /// Whether any is no parameter, so that RPython does not make the pointer by itself.
  private(set) var areStored = false
  /// Whether one takes a `void *` that the program can give to a function or a record.
  var takeUserData: Bool { givesVoid && isCalledWithVoid }

  /// The named callbacks that something takes.
  private var taken: Set<String> = []
  /// The names of types that were seen and are neither a callback nor lead to one; most types have such a name.
  private var others = NameTable()
  private var givesVoid = false
  private var isCalledWithVoid = false

  init(_ bindings: [TypeBinding], _ functions: [ExternalFunction]) {
    for function in functions {
      for type in function.arguments { visit(type, isStored: function.policy.hasNoWrapper) }
    }
    for binding in bindings {
      switch binding {
      case .structure(let structure):
        for field in structure.fields where !field.isFiller { visit(field.type, isStored: true) }
      case .alias, .plainInteger, .forward, .opaquePointer: break
      }
    }
    // A type that nothing takes by its name is one for a `void *`.
    for case .alias(let name, let type, _?) in bindings where !taken.contains(name) {
      visit(type, isStored: true)
    }
  }

  private mutating func visit(_ type: LLType, isStored: Bool) {
    guard case .alias(let name, _) = type else { return _ = look(at: type, isStored: isStored) }
    if others.contains(name) { return }
    if !look(at: type, isStored: isStored) { others.insert(name) }
  }

  /// Notes what a type means for callbacks; false when seeing it again adds nothing.
  private mutating func look(at type: LLType, isStored: Bool) -> Bool {
    switch type.unaliased {
    case .pointer(.array(_, .void)): givesVoid = true
    case .fixedArray(let item, _), .pointer(.array(let item, _)):
      visitItem(item)
    case .pointer(.function(let arguments, let result)):
      if case .alias(let name, _) = type { taken.insert(name) }
      if first == nil { first = (arguments, result) }
      if isStored { areStored = true }
      if arguments.contains(where: { $0.unaliased == .voidPointer }) { isCalledWithVoid = true }
      return true
    default: break
    }
    return false
  }

  private mutating func visitItem(_ item: LLType) {
    if case .pointer(.function) = item.unaliased { visit(item, isStored: true) }
  }
}
