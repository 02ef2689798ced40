import Bindings

/// A part of a module that can be there or not by itself.
public enum ModulePart: Hashable, Sendable {
  /// A type, by its place among them.
  case type(Int)
  /// A constant that is a pointer, likewise.
  case pointerConstant(Int)
  /// A function.
  case function(Int)
  /// A variable, with whatever reads and writes it.
  case variable(Int)
  /// A function in RPython.
  case helper(Int)
  /// Functions in RPython that read and write a member.
  case memberText(Int)
  /// Something that is registered.
  case registration(Int)
  /// A record with room behind it.
  case roomyRecord(Int)
}

/// The text of a part as the module has it, with the headings and support that it needs by itself.
///
/// - Returns: plain ASCII; nothing for a part that the module does not have.
public func emitPart(_ part: ModulePart, of module: BindingModule) -> [UInt8] {
  var text = PythonText()
  emit(part, of: module, to: &text)
  return text.bytes
}

private func emit(_ part: ModulePart, of module: BindingModule, to text: inout PythonText) {
  switch part {
  case .type(let index):
    guard module.types.indices.contains(index) else { return }
    emitType(module.types[index], isFrozen: module.isFrozen, to: &text)
  case .pointerConstant(let index):
    guard module.pointerConstants.indices.contains(index) else { return }
    emitPointerConstants([module.pointerConstants[index]], to: &text)
  case .function(let index):
    guard module.functions.indices.contains(index) else { return }
    emitFunctions([module.functions[index]], to: &text)
  case .variable(let index):
    guard module.variables.indices.contains(index) else { return }
    emitVariables([module.variables[index]], to: &text)
  case .helper, .memberText, .registration, .roomyRecord:
    // What they share is written for those that are there.
    emitAround(part, of: module, to: &text)
  }
}

private func emitAround(_ part: ModulePart, of module: BindingModule, to text: inout PythonText) {
  var single = module
  single.helpers = []
  single.memberTexts = []
  single.registrations = []
  switch part {
  case .helper(let index) where module.helpers.indices.contains(index):
    single.helpers = [module.helpers[index]]
    emitHelpers(single, to: &text)
  case .memberText(let index) where module.memberTexts.indices.contains(index):
    single.memberTexts = [module.memberTexts[index]]
    emitHelpers(single, to: &text)
  case .registration(let index) where module.registrations.indices.contains(index):
    single.registrations = [module.registrations[index]]
    emitRegistrations(single, to: &text)
  case .roomyRecord(let index):
    guard let memory = module.memory, memory.roomyRecords.indices.contains(index) else { return }
    emitMemory(
      RawMemory(allocation: nil, closing: memory.closing, roomyRecords: [memory.roomyRecords[index]]),
      to: &text)
  case .type, .pointerConstant, .function, .variable, .helper, .memberText, .registration: break
  }
}
