import CDeclarations
import Diagnostics
import Libclang

extension DeclarationScanner {
  /// What clang found about the calls that the user states.
  ///
  /// - Throws: ``ScanError/unfitCalls(_:)`` for instances of what is not variadic.
  func statedCalls(_ forms: [StatedCallSource.Form]) throws(ScanError) -> [CStatedCall] {
    var unfit: [StatedCallError] = []
    var calls: [CStatedCall] = []
    for (index, (call, form)) in zip(request.statedCalls, forms).enumerated() {
      guard let cursor = statedFunctions[StatedCallSource.name(of: index)] else { continue }
      do throws(StatedCallError) {
        calls.append(try statedCall(call, form, cursor))
      } catch {
        unfit.append(error)
      }
    }
    if !unfit.isEmpty { throw .unfitCalls(unfit) }
    return calls
  }

  private func statedCall(
    _ call: StatedCall, _ form: StatedCallSource.Form, _ cursor: Cursor
  ) throws(StatedCallError) -> CStatedCall {
    let name = call.piece(call.name)
    var kind = CStatedCall.Kind.prototype
    if call.kind == .instance { kind = .instance(fixedCount: try fixedCount(call, name, cursor)) }
    let parameters = function(cursor.type, isCallback: false).parameters.prefix(call.parameters.count)
    let type = CFunctionType(
      result: result(form, cursor), parameters: Array(parameters), isVariadic: false, hasPrototype: true)
    want(.init(.function(type)))
    return CStatedCall(
      kind: kind, name: name, type: type, parameterNames: call.parameters.map { call.piece($0.name) },
      isHiddenByMacro: isFunctionLikeMacro(name), position: statedPosition(of: name))
  }

  /// How many parameters a variadic function names.
  private func fixedCount(
    _ call: StatedCall, _ name: String, _ cursor: Cursor
  ) throws(StatedCallError) -> Int {
    let parameters = cursor.parameters
    let type = parameters[call.parameters.count].type.canonical.pointee.canonical
    switch type.kind {
    case .functionPrototype where type.isVariadic: return max(0, type.parameterCount)
    case .functionPrototype, .functionNoPrototype:
      throw call.error(
        at: call.name.lowerBound, "'\(name)' takes no variable arguments")
    default: throw call.error(at: call.name.lowerBound, "'\(name)' is not a function")
    }
  }

  /// The type of what the call gives, with its typedef names where libclang tells them.
  private func result(_ form: StatedCallSource.Form, _ cursor: Cursor) -> QualifiedType {
    let pointer: Cursor?
    switch form {
    case .prototype: pointer = cursor.parameters.last
    case .expression: pointer = firstVariable(in: cursor)
    case .statement: return QualifiedType(.void)
    }
    guard let pointer else { return QualifiedType(.void) }
    var expression: Cursor?
    pointer.forEachChild { if expression == nil { expression = $0 } }
    let spelled = expression?.type
    let pointee = pointer.type.pointee
    guard let spelled, spelled.canonical.identity == pointee.canonical.identity else {
      return QualifiedType(convert(pointee).type)
    }
    return QualifiedType(convert(spelled).type)
  }

  private func firstVariable(in cursor: Cursor) -> Cursor? {
    var found: Cursor?
    cursor.forEachChild { child in
      if found != nil { return }
      found = child.kind == .variable && child.spelling == "rffi_result" ? child : firstVariable(in: child)
    }
    return found
  }
}
