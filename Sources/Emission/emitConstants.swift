import Bindings
import Text

/// The constants: asked of the C compiler where the module is imported, all in one `CConfig` and so with one run of
/// it; in a frozen module as numbers.
func emitConstants(_ module: BindingModule, to text: inout PythonText) {
  if module.constants.isEmpty { return }
  text.section("constants")
  if module.asksForConstants { emitConfiguration(module.constants, to: &text) }
  for constant in module.constants where module.isFrozen || constant.question == .none {
    if let origin = constant.origin { emitOrigin(origin, to: &text) }
    emitDocumentation(constant.documentation, to: &text)
    text.assign(constant.name, PythonExpression(constant.value))
  }
}

/// The constants that are pointers, behind the types they have.
func emitPointerConstants(_ constants: [PointerConstant], to text: inout PythonText) {
  if constants.isEmpty { return }
  text.section("constants that are pointers")
  for constant in constants {
    emitOrigin(constant.origin, to: &text)
    text.line("def \(constant.name)():")
    text.line(
      "    return ", .call("rffi.cast", PythonExpression(constant.type), .integer(constant.bits)), "",
      indent: 4)
    text.line()
  }
}

/// Asks for those of the constants that can be asked for.
private func emitConfiguration(_ constants: [ConstantBinding], to text: inout PythonText) {
  emitConfigurationHead(mark: mark(of: constants), to: &text)
  text.line()
  var outside: [ConstantBinding] = []
  for constant in constants where constant.question != .none {
    if isPrivate(constant.name) {
      outside.append(constant)
    } else {
      emit(constant, prefix: "    ", to: &text)
    }
  }
  // Inside a class Python would change such a name.
  for constant in outside { emit(constant, prefix: "CConfig.", to: &text) }
  text.line()
  emitConfigurationLoop(to: &text)
}

/// The class of the questions, with what is compiled to answer them.
func emitConfigurationHead(mark: String, to text: inout PythonText) {
  text.line("class CConfig:")
  text.line("    # The headers are enough. RPython keeps what the C compiler answers until the")
  text.line("    # question changes, so it has a mark of the definitions in it.")
  text.line("    _compilation_info_ = ExternalCompilationInfo(")
  text.line("        pre_include_bits=(")
  text.line("            eci.pre_include_bits + ('/* \(mark) */',)),")
  text.line("        includes=eci.includes, include_dirs=eci.include_dirs,")
  text.line("        post_include_bits=eci.post_include_bits,")
  // What the compiler thinks of the headers is nobody's business at import.
  text.line("        compile_extra=eci.compile_extra + ('-w',))")
}

/// What asks them, and makes the answers names of the module.
func emitConfigurationLoop(to text: inout PythonText) {
  text.line("for _name, _value in rffi_platform.configure(CConfig).items():")
  text.line("    globals()[_name] = _value")
}

private func emit(_ constant: ConstantBinding, prefix: String, to text: inout PythonText) {
  let indent = prefix.utf8.first == UInt8(ascii: " ") ? 4 : 0
  if let origin = constant.origin { emitOrigin(origin, indent: indent, to: &text) }
  emitDocumentation(constant.documentation, indent: indent, to: &text)
  text.assign(
    constant.name, calling: constant.question.entry, behind: prefix, indent: indent, of: constant.cName,
    writePythonString
  ) { [PythonArgument(.string($0))] }
}

/// Whether Python takes the name for a private one of the class it stands in.
private func isPrivate(_ name: String) -> Bool { name.hasPrefix("__") && !name.hasSuffix("__") }

extension ConstantBinding.Question {
  /// The class of `rffi_platform` that asks.
  fileprivate var entry: String {
    switch self {
    case .enumerator: "rffi_platform.ConstantInteger"
    case .integer: "rffi_platform.DefinedConstantInteger"
    case .double: "rffi_platform.DefinedConstantDouble"
    case .string: "rffi_platform.DefinedConstantString"
    case .none: ""
    }
  }
}

/// A number that changes when a definition does.
private func mark(of constants: [ConstantBinding]) -> String {
  var hash = FNV1a()
  for constant in constants where constant.question != .none {
    hash.add(constant.cName)
    hash.add(0 as UInt8)
    switch constant.value {
    case .integer(let bits, _): hash.add(UInt64(bitPattern: bits))
    case .float(let bits): hash.add(bits)
    case .string(let bytes): for byte in bytes { hash.add(byte) }
    case .unicode(let units): for unit in units { hash.add(UInt64(unit)) }
    }
  }
  return "definitions \(String(hash.value, radix: 16))"
}

/// The hash of Fowler, Noll and Vo, 64 bits; the same on every machine.
private struct FNV1a {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { add(byte) } }
  }

  mutating func add(_ word: UInt64) {
    for shift in stride(from: 0, to: 64 as UInt64, by: 8) {
      add(UInt8(truncatingIfNeeded: word >> shift))
    }
  }
}

extension PythonExpression {
  /// A constant as Python writes it.
  init(_ value: ConstantBinding.Value) {
    switch value {
    case .integer(let bits, let isUnsigned):
      self =
        isUnsigned && bits < 0
        ? .call("r_uint", .name(String(UInt64(bitPattern: bits)))) : .integer(bits)
    case .float(let bits): self = Self.float(Double(bitPattern: bits))
    case .string(let bytes): self = .bytes(bytes)
    case .unicode(let units): self = .unicode(units)
    }
  }

  private static func float(_ value: Double) -> PythonExpression {
    if value.isNaN { return .call("float", .string("nan")) }
    if value.isInfinite { return .call("float", .string(value < 0 ? "-inf" : "inf")) }
    return .name("\(value)")
  }
}
