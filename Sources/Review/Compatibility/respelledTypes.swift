import LowLevelTypes

/// The records and opaque types that both modules have under one name, and that C spells otherwise now: by a tag where
/// it was a typedef.
func respelledTypes(from old: ModuleInterface, to new: ModuleInterface) -> [String: LLType] {
  let targets = new.targets
  var spellings: [String: LLType] = [:]
  for (name, target) in old.targets {
    guard let other = targets[name], let spelling = target.cSpelling, let now = other.cSpelling else {
      continue
    }
    if spelling != now { spellings[spelling] = other }
  }
  return spellings
}

extension ModuleInterface {
  /// What the named pointers of the module point to, where that is a record or an opaque type.
  fileprivate var targets: [String: LLType] {
    var targets: [String: LLType] = [:]
    for binding in bindings {
      switch binding.content {
      case .type(let type):
        if case .pointer(let target)? = type.type, target.cSpelling != nil { targets[binding.name] = target }
      case .record(let record):
        if let structure = record.structure {
          for name in binding.otherNames { targets[name] = .structure(structure) }
        }
      case .constant, .function, .variable, .routine: break
      }
    }
    return targets
  }

  /// The same with types replaced that have another spelling now.
  func replacing(_ spellings: [String: LLType]) -> ModuleInterface {
    if spellings.isEmpty { return self }
    var respelling = Respelling(spellings)
    return ModuleInterface(bindings: bindings.map { $0.replacing(&respelling) }, skipped: skipped)
  }
}

extension InterfaceBinding {
  fileprivate func replacing(_ respelling: inout Respelling) -> InterfaceBinding {
    var binding = self
    switch content {
    case .type(let type): binding.content = .type(type.replacing(&respelling))
    case .function(let function):
      binding.content = .function(
        FunctionInterface(
          declarator: function.declarator, arguments: function.arguments.map { $0.replacing(&respelling) },
          result: function.result.replacing(&respelling), policy: function.policy))
    case .variable(let variable):
      binding.content = .variable(
        VariableInterface(type: variable.type.replacing(&respelling), isWritable: variable.isWritable))
    case .record(var record):
      record.members = record.members.map { member in
        RecordInterface.Member(
          name: member.name, type: member.type.replacing(&respelling), offset: member.offset)
      }
      binding.content = .record(record)
    case .constant, .routine: break
    }
    return binding
  }
}

extension InterfaceType {
  fileprivate func replacing(_ respelling: inout Respelling) -> InterfaceType {
    InterfaceType(text: text, type: type.map { respelling.type($0) })
  }
}
