import Bindings
import CDeclarations
import LowLevelTypes
import Lowering
import PythonSource

extension Linter {
  /// The call that declares a function as C has it: what is right stays as it is written.
  ///
  /// - Parameter wrong: the arguments to replace by their places, -1 for the result; nil for all of them.
  func suggestedCall(
    _ hand: HandFunction, _ function: CFunction, _ headers: HeaderKnowledge, replacing wrong: Set<Int>?
  ) -> String? {
    guard let bound = bound(function, headers) else { return nil }
    let source = CallSource(hand.site)
    let result = bound.result.pastedText
    guard let own = hand.arguments, let written = source.list(of: own.count),
      let writtenResult = source.resultExpression
    else {
      let arguments = bound.arguments.map(\.pastedText).joined(separator: ", ")
      return "rffi.llexternal('\(function.name)', [\(arguments)], \(result), ...)"
    }
    var pieces: [(range: SourceRange, text: String)] = []
    if let wrong {
      for index in wrong.sorted() {
        if index == -1 {
          pieces.append((writtenResult.range, result))
        } else if written.indices.contains(index), bound.arguments.indices.contains(index) {
          pieces.append((written[index].range, bound.arguments[index].pastedText))
        }
      }
    } else {
      // All arguments are written anew: which of them are too many nobody can tell.
      guard let first = written.first, let last = written.last else { return fullCall(bound, function) }
      let arguments = bound.arguments.map(\.pastedText).joined(separator: ", ")
      pieces.append((SourceRange(start: first.range.start, end: last.range.end), arguments))
    }
    return source.replacing(pieces)
  }

  private func fullCall(_ bound: ExternalFunction, _ function: CFunction) -> String {
    let arguments = bound.arguments.map(\.pastedText).joined(separator: ", ")
    return "rffi.llexternal('\(function.name)', [\(arguments)], \(bound.result.pastedText), ...)"
  }

  /// The function as a generated module would bind it; nil where it would bind it in another way than by name.
  private func bound(_ function: CFunction, _ headers: HeaderKnowledge) -> ExternalFunction? {
    var declarations = headers.declarations
    declarations.declarations = [.function(function)]
    declarations.macros = []
    let options = LoweringOptions(
      compilationInfo: EmittedCompilationInfo(),
      provenance: Provenance(toolVersion: "", command: [], headers: []))
    guard let module = try? lowerDeclarations(declarations, options: options) else { return nil }
    return module.functions.first { bound in
      guard bound.cName == function.name else { return false }
      switch bound.route {
      case .library, .variadic, .header: return true
      case .shim: return false
      }
    }
  }
}

extension LLType {
  /// The type as it can be written into any module that knows `rffi` and `lltype`.
  var pastedText: String {
    switch self {
    case .void: "lltype.Void"
    case .bool: "lltype.Bool"
    case .char: "lltype.Char"
    case .uniChar: "lltype.UniChar"
    case .number(let name), .renamed(let name, _): "rffi.\(name.rawValue)"
    case .singleFloat: "rffi.FLOAT"
    case .float: "rffi.DOUBLE"
    case .longFloat: "rffi.LONGDOUBLE"
    case .pointer(let target): target.pastedPointer
    case .array(let item, .items): "rffi.CArray(\(item.pastedText))"
    case .array(_, .void): "rffi.VOIDP.TO"
    case .array(let item, .const):
      "lltype.Array(\(item.pastedText), hints={'nolength': True, 'render_as_const': True})"
    case .fixedArray(let item, let count): "rffi.CFixedArray(\(item.pastedText), \(count))"
    case .structure(let name): name.cName
    case .function(let arguments, let result):
      "lltype.FuncType([\(arguments.map(\.pastedText).joined(separator: ", "))], \(result.pastedText))"
    case .opaque(.pointee(let spelling)): "rffi.COpaque('\(spelling)')"
    case .opaque(.pointer(let spelling)): "rffi.COpaque(ptr_typedef='\(spelling)')"
    case .alias("FILEP", _): "rfile.FILEP"
    case .alias(_, let type): type.pastedText
    }
  }

  /// A pointer to the type.
  private var pastedPointer: String {
    switch unaliased {
    case .array(.char, .items): "rffi.CCHARP"
    case .array(.char, .const): "rffi.CONST_CCHARP"
    case .array(_, .void): "rffi.VOIDP"
    case .array(.uniChar, .items): "rffi.CWCHARP"
    case .array(.float, .items): "rffi.DOUBLEP"
    case .array(.number(let name), .items): "rffi.\(name.rawValue)P"
    case .array(let item, .items): "rffi.CArrayPtr(\(item.pastedText))"
    case .structure(let name):
      "rffi.COpaquePtr('\(name.isTypedef ? "" : name.isUnion ? "union " : "struct ")\(name.cName)')"
    case .opaque(.pointee(let spelling)): "rffi.COpaquePtr('\(spelling)')"
    case .opaque(.pointer(let spelling)): "rffi.COpaquePtr(typedef='\(spelling)')"
    case .function(let arguments, let result):
      "rffi.CCallback([\(arguments.map(\.pastedText).joined(separator: ", "))], \(result.pastedText))"
    default: "lltype.Ptr(\(pastedText))"
    }
  }
}
