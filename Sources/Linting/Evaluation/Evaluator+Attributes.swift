import CDeclarations

extension Evaluator {
  func attribute(_ name: String, of object: Value) -> Value {
    switch object {
    case .unknown(let reason): return .unknown(reason)
    case .nativeModule(let module): return attribute(name, ofNative: module)
    case .module(let module): return attribute(name, of: module)
    case .classObject(let object): return attribute(name, of: object)
    case .names(let scope):
      if ["update", "get", "items", "keys", "copy", "has_key"].contains(name) {
        return .method(MethodValue(object, name))
      }
      return scope.names[name] ?? .unknown("'\(name)' is not known")
    case .type(let type): return attribute(name, of: type)
    case .string, .path, .list, .tuple, .dictionary: return .method(MethodValue(object, name))
    case .compilation(let compilation): return attribute(name, of: compilation, object)
    case .function(let function):
      return name == "__name__"
        ? .string(function.name) : .unknown("'.\(name)' of a function is not followed")
    case .none, .bool, .integer, .floating, .native, .method, .entry, .partial:
      return .unknown("'.\(name)' is not followed")
    }
  }

  private func attribute(_ name: String, of object: ClassValue) -> Value {
    if name == "__dict__" { return .names(object.scope) }
    if let value = object.scope.names[name] { return value }
    // A class may be there on many ways, and the chain of classes may be long.
    var seen: Set<ObjectIdentifier> = []
    var waiting = Array(object.bases.reversed())
    while let next = waiting.popLast() {
      guard case .classObject(let base) = next, seen.insert(ObjectIdentifier(base)).inserted else { continue }
      guard spend(1 + base.bases.count) else { return Self.exhausted }
      switch base.scope.names[name] {
      case .unknown?: continue
      case let value?: return value
      case nil: waiting += base.bases.reversed()
      }
    }
    return .unknown("'\(object.name).\(name)' is not known")
  }

  private func attribute(_ name: String, of type: HandType) -> Value {
    switch (name, type) {
    case ("TO", .pointer(let target)): return .type(target)
    case ("become", .forward), ("become", _): return .method(MethodValue(.type(type), name))
    case ("OF", .array(let item, _)), ("OF", .fixedArray(let item, _)): return .type(item)
    default: break
    }
    if case .structure(let structure) = type.resolved, spend(structure.members.count / 8),
      let member = structure.members.first(where: { $0.name == name || "c_\($0.name)" == name })
    {
      return .type(member.type)
    }
    return .unknown("'.\(name)' of a type is not followed")
  }

  private func attribute(_ name: String, of compilation: HandCompilation, _ object: Value) -> Value {
    if let list = CompilationInfo.listAttributes.first(where: { $0.name == name }) {
      guard spend(compilation.size) else { return Self.exhausted }
      return .tuple(compilation.info[keyPath: list.path].map { .string($0) })
    }
    return .method(MethodValue(object, name))
  }

  /// What modules have that are known by their names alone. The platform is 64-bit Linux.
  private func attribute(_ name: String, ofNative module: String) -> Value {
    let path = "\(module).\(name)"
    switch module {
    case "rffi":
      if let type = rffiTypes[name] { return .type(type) }
      if let number = rffiNumbers[name] { return .integer(number) }
      return .native(path)
    case "lltype":
      if let type = lltypeTypes[name] { return .type(type) }
      return .native(path)
    case "llmemory":
      return name == "Address"
        ? .type(.address) : name == "GCREF" ? .type(.unknown("a pointer of the GC's")) : .native(path)
    case "rffi_platform", "cbuild", "extfunc", "functools": return .native(path)
    case "rfile" where name == "FILEP": return .type(.pointer(.opaque("FILE")))
    default: return platformValue(path)
    }
  }

  private func platformValue(_ path: String) -> Value {
    switch path {
    case "sys.platform": .string("linux2")
    case "sys.maxint": .integer(Int.max)
    case "sys.maxsize": .integer(Int.max)
    case "sys.byteorder": .string("little")
    case "sys.version_info": .tuple([.integer(2), .integer(7), .integer(18)])
    case "sys.prefix", "sys.exec_prefix": .string("/usr")
    case "os.name": .string("posix")
    case "os.sep": .string("/")
    case "os.path", "translator_platform.platform", "translator_platform.host": .nativeModule(path)
    case "translator_platform.platform.name", "translator_platform.host.name": .string("linux")
    case "os.path.join", "os.path.dirname", "os.path.abspath", "os.path.realpath", "os.path.basename",
      "os.path.normpath":
      .native(path)
    case "py.path": .nativeModule(path)
    case "py.path.local": .native(path)
    case _ where path.hasPrefix("translator_platform.platform.include_dirs_for_"),
      _ where path.hasPrefix("translator_platform.platform.library_dirs_for_"):
      .native(path)
    default: .unknown("'\(path)' is not followed")
    }
  }
}

/// The flags of `save_err` (`rffi.py`).
let rffiNumbers: [String: Int] = [
  "RFFI_SAVE_ERRNO": 1, "RFFI_READSAVED_ERRNO": 2, "RFFI_ZERO_ERRNO_BEFORE": 4, "RFFI_FULL_ERRNO": 3,
  "RFFI_FULL_ERRNO_ZERO": 5, "RFFI_SAVE_LASTERROR": 8, "RFFI_READSAVED_LASTERROR": 16,
  "RFFI_SAVE_WSALASTERROR": 32, "RFFI_FULL_LASTERROR": 24, "RFFI_ERR_NONE": 0, "RFFI_ERR_ALL": 27,
  "RFFI_ALT_ERRNO": 64,
]
