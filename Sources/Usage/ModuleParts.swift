import Bindings
import Emission
import PythonSource

/// The parts of a module, which names each defines, and which it mentions.
///
/// What a part mentions is read from the text that Emission writes for it, so that it is what Python will look up.
struct ModuleParts {
  let module: BindingModule
  private var definers: [String: [ModulePart]] = [:]
  /// The constants, by their names.
  let constants: Set<String>

  init(_ module: BindingModule) {
    self.module = module
    constants = Set(module.constants.map(\.name))
    for (index, type) in module.types.enumerated() { define(type.names, by: .type(index)) }
    for (index, constant) in module.pointerConstants.enumerated() {
      define([constant.name], by: .pointerConstant(index))
    }
    for (index, function) in module.functions.enumerated() { define([function.name], by: .function(index)) }
    for (index, variable) in module.variables.enumerated() { define(variable.names, by: .variable(index)) }
    for (index, helper) in module.helpers.enumerated() { define([helper.name], by: .helper(index)) }
    for (index, text) in module.memberTexts.enumerated() {
      define([text.getter] + [text.setter].compactMap(\.self), by: .memberText(index))
    }
    for (index, registration) in module.registrations.enumerated() {
      if case .own(let name, _) = registration.function { define([name], by: .registration(index)) }
    }
    for (index, record) in (module.memory?.roomyRecords ?? []).enumerated() {
      define([record.alloc], by: .roomyRecord(index))
    }
  }

  private mutating func define(_ names: [String], by part: ModulePart) {
    for name in names { definers[name, default: []].append(part) }
  }

  /// The parts that have to be there for a name to mean what it does.
  func definers(of name: String) -> [ModulePart] { definers[name] ?? [] }

  /// The names that a program can take, but for those that the module only has for itself.
  var names: Set<String> {
    Set(definers.keys).union(constants).union(module.memory?.names ?? []).union(module.callbacks?.names ?? [])
      .union(module.conversions?.names ?? [])
  }

  /// The names in the text of a part.
  func mentions(of part: ModulePart) -> Set<String> {
    // What we write ourselves is Python.
    let tokens = (try? PythonTokenizer.tokens(of: emitPart(part, of: module)).tokens) ?? []
    return TokenList(tokens).words
  }
}

extension TypeBinding {
  /// The names that the module has only with it. A record that was declared before has its pointers completed by it.
  fileprivate var names: [String] {
    switch self {
    case .alias(let name, _, _), .plainInteger(let name, _), .forward(let name),
      .opaquePointer(let name, _, _):
      [name]
    case .structure(let structure):
      [structure.name, structure.pointerName] + [structure.forwardConstPointerName].compactMap(\.self)
    }
  }
}

extension VariableBinding {
  fileprivate var names: [String] {
    switch self {
    case .external(let variable): [variable.getter] + [variable.setter].compactMap(\.self)
    case .functions(let functions): functions.map(\.name)
    }
  }
}

extension RawMemory {
  /// What a program can take of it, records with room behind them aside.
  var names: Set<String> { Set([closing] + (allocation?.names ?? [])) }
}

extension AllocationFunctions {
  var names: [String] { [alloc, allocArray, free, zero, copy, scoped, scopedArray] }
}

extension CallbackSupport {
  var names: Set<String> {
    Set([pointer].compactMap(\.self) + (handles.map { [$0.base, $0.keep, $0.kept, $0.release] } ?? []))
  }
}

extension Conversions {
  var names: Set<String> { Set([cast, arrayPointer] + types.map(\.name)) }
}
