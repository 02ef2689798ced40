import CDeclarations
import PythonSource

/// A value of Python's, as far as it is followed.
enum Value {
  /// What could not be followed, and why.
  case unknown(String)
  case none
  case bool(Bool)
  case integer(Int)
  case floating(Double)
  case string(String)
  /// A `py.path.local`.
  case path(String)
  case list(ListValue)
  case tuple([Value])
  case dictionary(DictionaryValue)
  case function(FunctionValue)
  /// A function or class of `rffi` and its like that is known by its name, such as `rffi.llexternal`.
  case native(String)
  /// A method of a value.
  case method(MethodValue)
  case classObject(ClassValue)
  case module(ModuleValue)
  /// A module that is known by its name alone, such as `os.path`.
  case nativeModule(String)
  case type(HandType)
  case compilation(HandCompilation)
  case entry(ConfigEntry)
  /// The names of a scope, as `globals()` and `__dict__` give them.
  case names(Scope)
  /// `functools.partial`.
  case partial(PartialValue)
}

final class ListValue {
  var items: [Value]
  init(_ items: [Value]) { self.items = items }
}

final class MethodValue {
  let receiver: Value
  let name: String
  init(_ receiver: Value, _ name: String) {
    self.receiver = receiver
    self.name = name
  }
}

final class PartialValue {
  let function: Value
  let arguments: CallArguments
  init(_ function: Value, _ arguments: CallArguments) {
    self.function = function
    self.arguments = arguments
  }
}

/// A function of the source that is read.
final class FunctionValue {
  let name: String
  let parameters: Parameters
  /// What it does: statements, or the value of a lambda.
  let body: [Statement]
  let result: Expression?
  let defaults: [Value?]
  let scope: Scope
  let text: PythonText

  init(
    name: String, parameters: Parameters, body: [Statement], result: Expression?, defaults: [Value?],
    scope: Scope, text: PythonText
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.result = result
    self.defaults = defaults
    self.scope = scope
    self.text = text
  }
}

final class ClassValue {
  let name: String
  let bases: [Value]
  let scope: Scope
  init(name: String, bases: [Value], scope: Scope) {
    self.name = name
    self.bases = bases
    self.scope = scope
  }
}

/// Names with their values: of a module, a class or a call.
final class Scope {
  var names: [String: Value] = [:]
  /// The scope around it, where names are looked up next.
  let parent: Scope?
  /// Whether functions in it see its names; those of a class do not.
  let isClass: Bool
  /// The names that `global` gives to the module.
  var globals: Set<String> = []

  init(parent: Scope?, isClass: Bool = false) {
    self.parent = parent
    self.isClass = isClass
  }

  /// The scope of the module.
  var module: Scope {
    var scope = self
    while let parent = scope.parent { scope = parent }
    return scope
  }

  func lookUp(_ name: String) -> Value? {
    var scope: Scope? = self
    var isFirst = true
    while let current = scope {
      if isFirst || !current.isClass, let value = current.names[name] { return value }
      isFirst = false
      scope = current.parent
    }
    return nil
  }
}

/// A module of the tree that is read, evaluated when somebody asks for a name of it.
final class ModuleValue {
  let name: String
  let isPackage: Bool
  /// The syntax tree, or why there is none.
  let source: PythonModule?
  let scope = Scope(parent: nil)
  var hasBegun = false

  init(name: String, isPackage: Bool, source: PythonModule?) {
    self.name = name
    self.isPackage = isPackage
    self.source = source
  }
}

/// An `ExternalCompilationInfo`, as far as it is followed.
struct HandCompilation {
  var info = CompilationInfo()
  /// What of it could not be followed.
  var unknown: [String] = []
}

/// What a call passes.
struct CallArguments {
  var positional: [Value] = []
  var keywords: [(name: String, value: Value)] = []
  /// Why more may be passed than is known; nil where that is all.
  var unknown: String?

  func keyword(_ name: String) -> Value? { keywords.last { $0.name == name }?.value }

  /// An argument by its place or its name.
  func value(_ index: Int, _ name: String) -> Value? {
    index < positional.count ? positional[index] : keyword(name)
  }
}

extension Value {
  /// More than declarations have; a loop that doubles them would use up the memory.
  static let longestText = 1 << 20
  static let longestList = 1 << 16

  /// A text, unless it is longer than is followed.
  init(bounded text: String?) {
    self = text.map { .string($0) } ?? .unknown("a text is longer than is followed")
  }

  /// A path, unless it is longer than is followed.
  init(boundedPath text: String?) {
    self = text.map { .path($0) } ?? .unknown("a path is longer than is followed")
  }

  /// A list, unless it is longer than is followed.
  init(bounded items: [Value]?) {
    self = items.map { .list(ListValue($0)) } ?? .unknown("a list is longer than is followed")
  }

  /// The text of a string or a path.
  var string: String? {
    switch self {
    case .string(let text), .path(let text): text
    default: nil
    }
  }
  var integer: Int? {
    switch self {
    case .integer(let number): number
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  /// The items of a list or tuple.
  var items: [Value]? {
    switch self {
    case .list(let list): list.items
    case .tuple(let items): items
    default: nil
    }
  }

  /// Why it is not known; nil where it is.
  var reason: String? { if case .unknown(let reason) = self { reason } else { nil } }

  /// Python's truth of it; nil where that is not known.
  var truth: Bool? {
    switch self {
    case .unknown: nil
    case .none: false
    case .bool(let value): value
    case .integer(let number): number != 0
    case .floating(let number): number != 0
    case .string(let text), .path(let text): !text.isEmpty
    case .list(let list): !list.items.isEmpty
    case .tuple(let items): !items.isEmpty
    case .dictionary(let dictionary): dictionary.unknown == nil ? !dictionary.isEmpty : nil
    case .type(.unknown): nil
    case .function, .native, .method, .classObject, .module, .nativeModule, .type, .compilation, .entry,
      .names,
      .partial:
      true
    }
  }
}
