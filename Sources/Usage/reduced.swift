import Bindings
import Emission

extension BindingModule {
  /// The module with what these names stand for and whatever that needs, and nothing else. Everything that was bound and
  /// is left out is accounted for.
  ///
  /// What is registered in place of functions of Python's own stays: programs use it without taking it.
  public func reduced(to names: Set<String>) -> BindingModule {
    var closure = Closure(ModuleParts(self))
    for name in names.sorted() { closure.need(name) }
    for (index, registration) in registrations.enumerated() {
      if case .existing = registration.function { closure.keep(.registration(index)) }
    }
    closure.close()
    return closure.module
  }

  /// The names that a program can take from it.
  public var namesForPrograms: Set<String> { ModuleParts(self).names }
}

/// What is needed, and what is still to be looked at.
private struct Closure {
  private let parts: ModuleParts
  private var names: Set<String> = []
  private var kept: Set<ModulePart> = []
  private var pending: [ModulePart] = []

  init(_ parts: ModuleParts) { self.parts = parts }

  mutating func need(_ name: String) {
    guard names.insert(name).inserted else { return }
    for part in parts.definers(of: name) { keep(part) }
  }

  mutating func keep(_ part: ModulePart) {
    if kept.insert(part).inserted { pending.append(part) }
  }

  mutating func close() {
    while let part = pending.popLast() {
      for name in parts.mentions(of: part) { need(name) }
      guard case .type(let index) = part, case .structure(let structure) = parts.module.types[index] else {
        continue
      }
      // Declared before, its pointer is nothing until the record is there, and the other way round.
      need(structure.pointerName)
      if let name = structure.forwardConstPointerName { need(name) }
    }
  }

  /// The module of what is kept.
  var module: BindingModule {
    let whole = parts.module
    var module = whole
    module.types = keeping(whole.types) { .type($0) }
    module.pointerConstants = keeping(whole.pointerConstants) { .pointerConstant($0) }
    module.functions = keeping(whole.functions) { .function($0) }
    module.variables = keeping(whole.variables) { .variable($0) }
    module.helpers = keeping(whole.helpers) { .helper($0) }
    module.memberTexts = keeping(whole.memberTexts) { .memberText($0) }
    module.registrations = keeping(whole.registrations) { .registration($0) }
    module.constants = constants(of: whole)
    module.imports = whole.imports.filter { names.contains($0.local) }
    module.usesFilePointer = whole.usesFilePointer && names.contains("FILEP")
    module.memory = memory(of: whole)
    module.callbacks = whole.callbacks.flatMap { $0.names.isDisjoint(with: names) ? nil : $0 }
    module.conversions = conversions(of: whole)
    module.keepShims()
    module.exports.types = whole.exports.types.filter { names.contains($0.value.name) }
    account(for: &module)
    return module
  }

  private func keeping<Element>(_ elements: [Element], as part: (Int) -> ModulePart) -> [Element] {
    elements.indices.filter { kept.contains(part($0)) }.map { elements[$0] }
  }

  /// Those that stand behind one with a comment share it, so that the first that is kept gets it.
  private func constants(of whole: BindingModule) -> [ConstantBinding] {
    var origin: Origin?
    var isShown = false
    var constants: [ConstantBinding] = []
    for constant in whole.constants {
      if let own = constant.origin {
        origin = own
        isShown = false
      }
      guard names.contains(constant.name) else { continue }
      constants.append(isShown ? constant : constant.with(origin: origin))
      isShown = true
    }
    return constants
  }

  private func memory(of whole: BindingModule) -> RawMemory? {
    guard let memory = whole.memory else { return nil }
    let records = keeping(memory.roomyRecords) { .roomyRecord($0) }
    let allocation = memory.allocation.flatMap { names.isDisjoint(with: $0.names) ? nil : $0 }
    if records.isEmpty && allocation == nil && !names.contains(memory.closing) { return nil }
    return RawMemory(allocation: allocation, closing: memory.closing, roomyRecords: records)
  }

  private func conversions(of whole: BindingModule) -> Conversions? {
    guard let conversions = whole.conversions, !conversions.names.isDisjoint(with: names) else { return nil }
    return Conversions(
      cast: conversions.cast, arrayPointer: conversions.arrayPointer,
      types: conversions.types.filter { names.contains($0.name) })
  }

  private func account(for module: inout BindingModule) {
    let all = parts.names
    module.account = module.account.map { entry in
      guard case .bound(let name) = entry.disposition, all.contains(name), !names.contains(name) else {
        return entry
      }
      return AccountEntry(
        kind: entry.kind, cName: entry.cName, position: entry.position,
        disposition: .skipped(SkipReason(.unused)))
    }
    let functions = Set(
      module.account.compactMap { entry -> String? in
        if entry.kind == .function, case .bound = entry.disposition { entry.cName } else { nil }
      })
    module.decisions = module.decisions.filter { functions.contains($0.cName) }
  }
}

extension ConstantBinding {
  fileprivate func with(origin: Origin?) -> ConstantBinding {
    var constant = ConstantBinding(
      name: name, cName: cName, value: value, question: question, origin: origin)
    constant.documentation = documentation
    return constant
  }
}

extension BindingModule {
  /// Leaves out the C functions that no binding calls any more, and what only those called.
  fileprivate mutating func keepShims() {
    let words = shims.map { (prototype: wordsOfC($0.prototype), body: wordsOfC($0.body)) }
    let called = Set(shimNames)
    var isKept = words.map { !$0.prototype.isDisjoint(with: called) }
    // One may call another.
    while true {
      let bodies = words.indices.filter { isKept[$0] }.reduce(into: Set<String>()) {
        $0.formUnion(words[$1].body)
      }
      let more = words.indices.filter { index in
        !isKept[index] && !words[index].prototype.filter { $0.hasPrefix("rffi_") }.isDisjoint(with: bodies)
      }
      if more.isEmpty { break }
      for index in more { isKept[index] = true }
    }
    let bodies = words.indices.filter { isKept[$0] }.reduce(into: Set<String>()) {
      $0.formUnion(words[$1].body)
    }
    shims = shims.indices.filter { isKept[$0] }.map { shims[$0] }
    inlineDefinitions = inlineDefinitions.filter(bodies.contains)
  }

  /// The C functions of the module that its bindings call.
  private var shimNames: [String] {
    let accessors = variables.flatMap { variable -> [ExternalFunction] in
      switch variable {
      case .external: []
      case .functions(let functions): functions
      }
    }
    return (functions + accessors).filter { $0.route == .shim }.map(\.cName)
  }
}

/// The words of a piece of C.
private func wordsOfC(_ text: String) -> Set<String> {
  let words = text.utf8.split { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      false
    default: true
    }
  }
  return Set(words.map { String(Substring($0)) })
}
