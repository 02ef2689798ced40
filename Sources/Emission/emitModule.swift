import Bindings
import Diagnostics
import Text
import Threads

/// The constants and functions of a module as text, most of what there is to write. Writing goes on beside whatever is
/// done meanwhile, and may so begin before the rest of the module is known.
///
///     var bulk = BulkText()
///     bulk.writeFunctions(of: module)  // those that are there so far
///     bulk.write(module)
public struct BulkText: Sendable {
  private var functions: [Background<FinishedText>] = []
  private var functionCount = 0
  private var constants: Background<FinishedText>?

  /// Begins with nothing.
  public init() {}

  /// Begins to write all of it.
  public init(_ module: BindingModule) { write(module) }

  /// Begins to write the functions of a module that are not being written yet. Only they and how the module is made have
  /// to be there, and further ones may come behind them.
  public mutating func writeFunctions(of module: BindingModule) {
    let range = functionCount..<module.functions.count
    if range.isEmpty { return }
    functionCount = range.upperBound
    functions.append(
      Background {
        text(of: 256 * range.count) { text in
          if range.lowerBound == 0 { text.section("functions") }
          emitFunctions(module.functions, range, to: &text)
        }
      })
  }

  /// Begins to write the constants, and the functions that are not being written yet; both are final.
  public mutating func write(_ module: BindingModule) {
    writeFunctions(of: module)
    constants = Background {
      text(of: 192 * module.constants.count) { emitConstants(module, to: &$0) }
    }
  }

  /// What is written, once it is.
  fileprivate var texts: (constants: [FinishedText], functions: [FinishedText]) {
    (constants.map { [$0.result] } ?? [], functions.map(\.result))
  }
}

/// The module as the bytes of a Python 2 file, in plain ASCII.
///
/// - Parameter bulk: the text of its constants and functions, where that was begun before.
public func emitModule(_ module: BindingModule, bulk: BulkText? = nil) -> [UInt8] {
  FinishedText.joined(emitModuleParts(module, bulk: bulk))
}

/// What ``emitModule(_:bulk:)`` gives, in the parts in which it is written: whoever writes them one behind the other does
/// not need the whole a second time.
public func emitModuleParts(_ module: BindingModule, bulk: BulkText? = nil) -> [FinishedText] {
  let bulk = bulk ?? BulkText(module)
  let front = Background {
    (
      start: text(of: 4096) { emitStart(module, to: &$0) },
      types: text(of: 256 * module.types.count) { emitTypes(module, to: &$0) }
    )
  }
  let end = text(of: 384 * module.helpers.count + 16 * module.account.count) { emitEnd(module, to: &$0) }
  let (start, types) = front.result
  let written = bulk.texts
  return [start] + written.constants + [types] + written.functions + [end]
}

/// What is written.
///
/// - Parameter size: about how many bytes it is going to be, from what large modules have: text that outgrows its place is
///   moved, and room that is left keeps other things apart.
private func text(of size: Int, _ write: (inout PythonText) -> Void) -> FinishedText {
  var text = PythonText(capacity: 4096 + size)
  write(&text)
  return text.finished()
}

private func emitStart(_ module: BindingModule, to text: inout PythonText) {
  emitHead(module, to: &text)
  text.section("compilation info")
  emitCompilationInfo(module.compilationInfo, to: &text)
  if module.hasVariadicFunctions { emitVariadicDeclarator(to: &text) }
  emitShims(module, to: &text)
  emitMacroInfo(module, to: &text)
}

private func emitTypes(_ module: BindingModule, to text: inout PythonText) {
  if !module.types.isEmpty {
    text.section("types")
    for binding in module.types { emitType(binding, isFrozen: module.isFrozen, to: &text) }
  }
  emitPointerConstants(module.pointerConstants, to: &text)
}

private func emitEnd(_ module: BindingModule, to text: inout PythonText) {
  emitVariables(module.variables, to: &text)
  emitHelpers(module, to: &text)
  emitConversions(module.conversions, to: &text)
  emitMemory(module.memory, to: &text)
  emitCallbacks(module, to: &text)
  emitRegistrations(module, to: &text)
  emitAccount(module.account, to: &text)
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
  if !module.registrations.isEmpty {
    let annotator = module.dialect == .pypy1 ? "pypy.annotation" : "rpython.annotator"
    text.line("from \(annotator).model import SomeString, SomeUnicodeString")
    text.line("from \(types).extfunc import register_external")
  }
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
  emitImports(module.imports, to: &text)
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
///
/// - Parameter range: which of them are written; all others stand before or behind.
func emitFunctions(
  _ functions: [ExternalFunction], _ range: Range<Int>? = nil, to text: inout PythonText
) {
  for index in range ?? functions.indices {
    if index == 0 || functions[index].origin != functions[index - 1].origin {
      emitOrigin(functions[index].origin, to: &text)
    }
    emitFunction(functions[index], to: &text)
  }
}

private func emitFunction(_ function: ExternalFunction, to text: inout PythonText) {
  text.assign(
    function.name, calling: function.route.declarator, of: function, writeArguments(of:to:),
    otherwise: arguments(of:))
}

private func writeArguments(of function: ExternalFunction, to line: inout TextBuffer) {
  writePythonString(function.cName, to: &line)
  line.appendComma()
  if case .variadic(let fixed) = function.route {
    line.append(fixed)
    line.appendComma()
  }
  writeTypes(function.arguments, to: &line)
  line.appendComma()
  writeType(function.result, to: &line)
  for keyword in function.policy.keywords {
    line.appendComma()
    keyword.write(to: &line)
  }
}

/// What ``writeArguments(of:to:)`` writes, as expressions.
private func arguments(of function: ExternalFunction) -> [PythonArgument] {
  var arguments = [PythonArgument(.string(function.cName))]
  if case .variadic(let fixed) = function.route { arguments.append(PythonArgument(.integer(Int64(fixed)))) }
  arguments.append(PythonArgument(.types(function.arguments)))
  arguments.append(PythonArgument(PythonExpression(function.result)))
  return arguments + function.policy.keywords
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
  text.comment(indent: indent) { line in
    writeCommentText(origin.position.file, to: &line)
    line.append(UInt8(ascii: ":"))
    line.append(origin.position.line)
    line.append(UInt8(ascii: ":"))
    line.append(UInt8(ascii: " "))
    writeSource(origin, to: &line)
  }
  for remark in origin.remarks { text.comment(remark, indent: indent) }
  if origin.documentation != nil { text.line(spaces(indent) + "#") }
  emitDocumentation(origin.documentation, indent: indent, to: &text)
}

private func writeSource(_ origin: Origin, to line: inout TextBuffer) {
  switch origin.source {
  case .definition(let name, let text, let type):
    line.append("#define ")
    writeCommentText(name, to: &line)
    line.append(UInt8(ascii: " "))
    writeMacroText(text, to: &line)
    if let type { writeCommentText(" /* \(type) */", to: &line) }
  case .declaration(let text):
    writeCommentText(text, to: &line)
    if text.utf8.first != UInt8(ascii: "#") { line.append(UInt8(ascii: ";")) }
  }
}

/// Most texts of macros are short and plain, and need no other string.
private func writeMacroText(_ text: String, to line: inout TextBuffer) {
  let isWritten = text.utf8.withContiguousStorageIfAvailable { bytes in
    let words = UnsafeBufferPointer(
      rebasing: bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    guard words.count <= Origin.longestText, words.isPrintable else { return false }
    line.append(contentsOf: words)
    return true
  }
  if isWritten != true { writeCommentText(Origin.shortened(text), to: &line) }
}
