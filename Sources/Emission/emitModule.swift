import Bindings
import Diagnostics

/// The module as the bytes of a Python 2 file, in plain ASCII.
public func emitModule(_ module: BindingModule) -> [UInt8] {
  let count = module.constants.count + module.types.count + module.functions.count + module.account.count
  var text = PythonText(capacity: 4096 + 256 * count)
  emitHead(module, to: &text)
  text.section("compilation info")
  emitCompilationInfo(module.compilationInfo, to: &text)
  if module.hasVariadicFunctions { emitVariadicDeclarator(to: &text) }
  emitShims(module, to: &text)
  emitMacroInfo(module, to: &text)
  emitConstants(module, to: &text)
  if !module.types.isEmpty {
    text.section("types")
    for binding in module.types { emitType(binding, isFrozen: module.isFrozen, to: &text) }
  }
  emitPointerConstants(module.pointerConstants, to: &text)
  if !module.functions.isEmpty {
    text.section("functions")
    emitFunctions(module.functions, to: &text)
  }
  emitVariables(module.variables, to: &text)
  emitHelpers(module, to: &text)
  emitConversions(module.conversions, to: &text)
  emitMemory(module.memory, to: &text)
  emitCallbacks(module, to: &text)
  emitAccount(module.account, to: &text)
  return text.bytes
}

private func emitHead(_ module: BindingModule, to text: inout PythonText) {
  let provenance = module.provenance
  text.line("\"\"\"RPython bindings of \(docstringText(provenance.headers.joined(separator: ", "))).")
  text.line()
  text.line("Made by rffi-import \(docstringText(provenance.toolVersion)) with:")
  text.line("    \(docstringText(shellCommand(provenance.command)))")
  if module.isFrozen {
    text.line()
    text.line("Frozen: sizes and offsets are those of the machine that made it.")
  }
  text.line("\"\"\"")
  let root = module.dialect == .pypy1 ? "pypy" : "rpython"
  let types = module.dialect == .pypy1 ? "pypy.rpython" : "rpython.rtyper"
  let support = HelperSupport(neededBy: module)
  let modules =
    (support.growsByErrors ? ["errno"] : []) + (module.compilationInfo.needsModuleDirectory ? ["os"] : [])
    + (module.hasVariadicFunctions ? ["sys"] : [])
  if !modules.isEmpty { text.line("import \(modules.joined(separator: ", "))") }
  text.line("from \(types).lltypesystem import rffi, lltype")
  if module.callbacks?.pointer != nil { text.line("from \(types).annlowlevel import llhelper") }
  if module.asksForConstants { text.line("from \(types).tool import rffi_platform") }
  if support.growsByErrors { text.line("from \(root).rlib import rposix") }
  if module.hasLargeConstants { text.line("from \(root).rlib.rarithmetic import r_uint") }
  text.line("from \(root).translator.tool.cbuild import ExternalCompilationInfo")
  if module.usesFilePointer {
    // PyPy 1 has no such type to share.
    if module.dialect == .rpython {
      text.line("from rpython.rlib.rfile import FILEP")
    } else {
      text.line()
      text.assign("FILEP", .call("rffi.COpaquePtr", .string("FILE")))
    }
  }
}

extension BindingModule {
  /// Whether the C compiler is asked for constants when the module is imported.
  var asksForConstants: Bool { !isFrozen && constants.contains { $0.question != .none } }

  /// Whether an integer that no `Signed` holds is written down.
  fileprivate var hasLargeConstants: Bool {
    constants.contains { constant in
      guard case .integer(let bits, true) = constant.value, bits < 0 else { return false }
      return isFrozen || constant.question == .none
    }
  }
}

/// What stands for one thing of C has one comment.
func emitFunctions(_ functions: [ExternalFunction], to text: inout PythonText) {
  var last: Origin?
  for function in functions {
    if function.origin != last { emitOrigin(function.origin, to: &text) }
    emitFunction(function, to: &text)
    last = function.origin
  }
}

private func emitFunction(_ function: ExternalFunction, to text: inout PythonText) {
  var arguments = [PythonArgument(.string(function.cName))]
  if case .variadic(let fixed) = function.route { arguments.append(PythonArgument(.integer(Int64(fixed)))) }
  arguments.append(PythonArgument(.list(function.arguments.map { PythonExpression($0) })))
  arguments.append(PythonArgument(PythonExpression(function.result)))
  arguments += function.policy.keywords
  text.assign(function.name, .call(function.route.declarator, arguments))
}

extension BindingModule {
  fileprivate var hasVariadicFunctions: Bool {
    functions.contains { function in
      if case .variadic = function.route { true } else { false }
    }
  }
}

extension ExternalFunction.Route {
  /// The function of the module that declares such functions.
  fileprivate var declarator: String {
    switch self {
    case .library: "external"
    case .shim: "shim"
    case .header: "macro"
    case .variadic: "variadic"
    }
  }
}

/// The comment above a binding: where it comes from, the C declaration, and what else to know.
func emitOrigin(_ origin: Origin, indent: Int = 0, to text: inout PythonText) {
  text.comment(indent: indent) { bytes in
    writeCommentText(origin.position.file, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(String(origin.position.line))
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    writeCommentText(origin.declaration, to: &bytes)
    if origin.declaration.utf8.first != UInt8(ascii: "#") { bytes.append(UInt8(ascii: ";")) }
  }
  for remark in origin.remarks { text.comment(remark, indent: indent) }
}
