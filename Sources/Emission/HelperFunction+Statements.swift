import Bindings
import LowLevelTypes

extension HelperFunction {
  /// What the memory for the result is called.
  var memory: String { "result" }

  /// Whether the call itself says what comes back, so that it needs no name.
  var isCallEnough: Bool {
    guard releases.isEmpty, allocation == nil, growth == nil else { return false }
    switch results.count {
    case 0: return true
    case 1:
      switch results[0] {
      case .value(.result, .asIs), .value(.result, .number): return true
      case .value, .allocation, .filled: return false
      }
    default: return false
    }
  }

  /// Whether anything is done with what the call gives.
  var usesResult: Bool {
    if growth != nil || releases.contains(where: { $0.source == .result }) { return true }
    return results.contains { result in
      switch result {
      case .value(.result, _), .filled(_, _, .result): true
      case .value, .allocation, .filled: false
      }
    }
  }

  /// The variable that says how large the buffer is, and how it grows.
  var growth: (size: String, manner: HelperGrowth)? {
    for case .untilEnough(let size, let growth) in scopes { return (size, growth) }
    return nil
  }

  /// On what condition the buffer was large enough.
  var enough: String? {
    growth.map { growth in
      switch growth.manner {
      case .resultReachesSize: "result < \(growth.size)"
      case .nullAndErrno: "result or not _is_too_small(rposix.get_saved_errno())"
      case .errorResult(savesErrno: false): "not _is_too_small(result)"
      case .errorResult(savesErrno: true):
        "not _is_too_small(result if result >= 0 else rposix.get_saved_errno())"
      }
    }
  }
}

extension HelperPreparation {
  /// Its statements.
  ///
  /// - Parameter function: the name of the helper, for messages.
  func lines(in function: String) -> [String] {
    switch self {
    case .refuseNone(let name):
      ["if \(name) is None:", "    raise TypeError('\(function): \(name) must not be None')"]
    case .refuseNul(let name, let isWide): ["\(isWide ? "_refuse_wide_nul" : "_refuse_nul")(\(name))"]
    case .refuseBelow(let name, let minimum):
      [
        "if \(name) < \(minimum):",
        "    raise ValueError('\(function): \(name) must not be below \(minimum)')",
      ]
    case .length(let value, let name, let canBeNone):
      ["\(name) = len(\(value))" + (canBeNone ? " if \(value) is not None else 0" : "")]
    case .refuseLarge(let name, let type):
      [
        "if rffi.cast(lltype.Signed, rffi.cast(\(type.spelling), \(name))) != \(name):",
        "    raise OverflowError('\(function): \(name) is too large for C')",
      ]
    case .encode(let value, let name, let canBeNone):
      ["\(name) = \(value).encode('utf-8')" + (canBeNone ? " if \(value) is not None else None" : "")]
    case .begin(let name, let value): ["\(name) = \(value)"]
    }
  }
}

extension HelperGrowth {
  /// How the next size follows from the last. What is never enough is an error of C's, which must not take all memory.
  func next(_ size: String) -> [String] {
    switch self {
    case .resultReachesSize:
      [
        "\(size) = max(2 * \(size), rffi.cast(lltype.Signed, result) + 1)",
        "if \(size) > 1 << 30:", "    raise MemoryError",
      ]
    case .nullAndErrno, .errorResult: ["\(size) *= 2", "if \(size) > 1 << 24:", "    raise MemoryError"]
    }
  }
}

extension HelperInitialValue {
  var expression: String {
    switch self {
    case .value(let name, let type): "rffi.cast(\(type.spelling), \(name))"
    case .zero(let type): type.zero
    }
  }
}

extension HelperAllocation {
  var expression: PythonExpression {
    let raw = PythonArgument("flavor", .string("raw"))
    switch self {
    case .record(let type): return .call("lltype.malloc", [PythonArgument(PythonExpression(type)), raw])
    case .elements(let pointer, let count):
      return .call(
        "lltype.malloc",
        [PythonArgument(.name(pointer.spelling + ".TO")), PythonArgument(.integer(Int64(count))), raw])
    }
  }
}

extension PythonExpression {
  init(_ argument: HelperArgument) {
    self =
      switch argument {
      case .name(let name): .name(name)
      case .cast(let name, let type): .call("rffi.cast", PythonExpression(type), .name(name))
      case .castUnlessNone(let name, let parameter, let type):
        .name(
          "rffi.cast(\(type.spelling), \(name)) if \(parameter) is not None else "
            + "lltype.nullptr(\(type.spelling).TO)")
      case .buffer(let name, .charPointer): .name(name + ".raw")
      case .buffer(let name, let type): .call("rffi.cast", PythonExpression(type), .name(name + ".raw"))
      case .null(let type): .call("lltype.nullptr", .name(type.spelling + ".TO"))
      case .number(let value, let type): .call("rffi.cast", PythonExpression(type), .integer(value))
      }
  }
}

extension HelperSource {
  var text: String {
    switch self {
    case .result: "result"
    case .place(let name): "\(name)[0]"
    }
  }
}

extension HelperResult {
  func text(_ memory: String) -> String {
    switch self {
    case .allocation: memory
    case .value(let source, let conversion): conversion.text(of: source.text)
    case .filled(let name, let size, let extent): extent.text(of: name, size)
    }
  }
}

extension HelperConversion {
  fileprivate func text(of value: String) -> String {
    switch self {
    case .asIs: value
    case .number(let number): "rffi.cast(\(number.spelling), \(value))"
    case .text(let isCharPointer):
      "rffi.charp2str(\(Self.charPointer(value, isCharPointer))) if \(value) else None"
    case .utf8(let isCharPointer):
      "rffi.charp2str(\(Self.charPointer(value, isCharPointer))).decode('utf-8') if \(value) else None"
    case .wideText: "rffi.wcharp2unicode(\(value)) if \(value) else None"
    case .bytes(let length):
      "rffi.charpsize2str(rffi.cast(rffi.CCHARP, \(value)), \(length.text)) if \(value) else None"
    case .strings(let isCharPointerPointer):
      "rffi.charpp2liststr(\(isCharPointerPointer ? value : "rffi.cast(rffi.CCHARPP, \(value))")) if \(value) else None"
    }
  }

  private static func charPointer(_ value: String, _ isCharPointer: Bool) -> String {
    isCharPointer ? value : "rffi.cast(rffi.CCHARP, \(value))"
  }
}

extension HelperNumber {
  /// The low-level type.
  var spelling: String {
    switch self {
    case .signed: "lltype.Signed"
    case .unsigned: "lltype.Unsigned"
    case .float: "lltype.Float"
    }
  }
}

extension HelperLength {
  fileprivate var text: String {
    switch self {
    case .parameter(let name): "rffi.cast(lltype.Signed, \(name))"
    case .place(let name): "rffi.cast(lltype.Signed, \(name)[0])"
    }
  }
}

extension HelperExtent {
  fileprivate func text(of buffer: String, _ size: String) -> String {
    switch self {
    case .result: "_filled(\(buffer), rffi.cast(lltype.Signed, result))"
    case .place(let name): "_filled(\(buffer), rffi.cast(lltype.Signed, \(name)[0]))"
    case .untilNul: "rffi.charp2strn(\(buffer).raw, \(size))"
    }
  }
}

extension LLType {
  /// The type as the module spells it, on one line.
  var spelling: String { PythonExpression(self).oneLine }

  /// Zero of this type.
  fileprivate var zero: String {
    switch unaliased {
    case .pointer: "lltype.nullptr(\(spelling).TO)"
    case .bool: "False"
    case .char: "'\\x00'"
    case .uniChar: "u'\\x00'"
    case .float: "0.0"
    case .renamed(let number, _): "rffi.cast(rffi.\(number.rawValue), 0)"
    case .void, .number, .singleFloat, .longFloat, .array, .fixedArray, .structure, .function, .opaque,
      .alias:
      "rffi.cast(\(spelling), 0)"
    }
  }
}
