import Bindings
import CDeclarations
import LowLevelTypes

/// How the arguments and the result of a function pass.
struct FunctionPassing {
  var arguments: [ShimValue]
  var result: ShimValue
  /// Whether RPython cannot call the function itself.
  var needsShim: Bool
  /// Whether a helper might do something with one of the arguments, which are to be looked at more closely then.
  var mayConvertArguments = false

  /// What a reader has to know of the arguments beside the prototype.
  func remarks(_ names: [String]) -> [String] {
    var remarks = result.isIndirect ? ["the result is stored at the first argument\(result.parts)"] : []
    for (index, argument) in arguments.enumerated() where argument.isIndirect {
      let name = index < names.count && !names[index].isEmpty ? names[index] : "parameter \(index + 1)"
      remarks.append("\(name): by pointer\(argument.parts)")
    }
    return remarks
  }
}

extension ShimValue {
  /// Of how many items it consists, in words.
  fileprivate var parts: String {
    if case .elements(let count) = manner { ", \(count) items" } else { "" }
  }
}

extension TypeLowering {
  /// How the arguments and the result of a function pass, records by value where ctypes passes them as C does.
  ///
  /// - Throws: the reason when one cannot.
  mutating func passing(of type: CFunctionType) throws(SkipReason) -> FunctionPassing {
    var arguments: [ShimValue] = []
    arguments.reserveCapacity(type.parameters.count)
    var needsShim = false
    var mayConvert = false
    for (index, parameter) in type.parameters.enumerated() {
      do throws(SkipReason) {
        let argument = try self.argument(parameter)
        if argument.isIndirect || isConverted(parameter) { needsShim = true }
        if !argument.isPlainArgument { mayConvert = true }
        arguments.append(argument)
      } catch {
        throw error.about("parameter \(index + 1), '\(declarations.spell(parameter))'")
      }
    }
    do throws(SkipReason) {
      let result = try shimValue(type.result)
      if result.isIndirect || isConverted(type.result) { needsShim = true }
      return FunctionPassing(
        arguments: arguments, result: result, needsShim: needsShim, mayConvertArguments: mayConvert)
    } catch {
      throw error.about("result '\(declarations.spell(type.result))'")
    }
  }

  /// Whether C has to make another type of the value.
  private func isConverted(_ type: QualifiedType) -> Bool {
    if case .floating(.float16) = declarations.resolve(type).type { true } else { false }
  }

  private mutating func argument(_ type: QualifiedType) throws(SkipReason) -> ShimValue {
    guard case .record(let id) = declarations.resolve(type).type else { return try shimValue(type) }
    let definition = declarations[id].definition
    // gcc passes a transparent union as its first member.
    if let definition, definition.isTransparentUnion, let first = definition.fields.first {
      return try shimValue(first.type)
    }
    let record = try lowerRecordValue(id)
    if !options.recordsByPointer, recordPlans[id]?.isPassedFaithfully == true {
      return ShimValue(manner: .value, type: record, value: type.unqualified, crossing: type.unqualified)
    }
    return try shimValue(type)
  }

  /// The binding of a function that passes its values like that. It may get a helper called `what`.
  ///
  /// - Parameter prototype: how C spells it.
  mutating func bound(
    _ function: CFunction, _ prototype: String, _ passing: FunctionPassing, name: String, cName: String,
    as what: String, _ route: ExternalFunction.Route
  ) -> ExternalFunction {
    var arguments = passing.arguments.map(\.type)
    var result = passing.result.type
    if passing.result.isIndirect {
      arguments.insert(result, at: 0)
      result = .void
    }
    let policy = policy(of: function, arguments, result, route)
    helpersToBind.append(
      PendingHelper(
        name: names.renamed(what), function: function, passing: passing, callee: name,
        hasWrapper: !policy.hasNoWrapper,
        savesErrno: policy.saveErr != .none))
    return ExternalFunction(
      name: name, cName: cName, arguments: arguments, result: result, route: route, policy: policy,
      origin: Origin(
        declaration: prototype, position: function.position,
        remarks: remarks(about: function) + passing.remarks(function.parameterNames) + remarks))
  }

  /// Binds a function through a C function named after `what`.
  mutating func bindThroughShim(
    _ function: CFunction, _ prototype: String, _ given: FunctionPassing, name: String, as what: String,
    calling callee: String
  ) throws(SkipReason) -> ExternalFunction {
    var passing = given
    if passing.needsShim { try passRecordsByPointer(&passing) }
    let cName = claimShimName(what)
    try addShim(cName, for: function, passing, calling: callee)
    return bound(function, prototype, passing, name: name, cName: cName, as: what, .shim)
  }

  /// In a call through C no record passes by value, so that the JIT sees the call.
  private mutating func passRecordsByPointer(_ passing: inout FunctionPassing) throws(SkipReason) {
    for (index, argument) in passing.arguments.enumerated() where !argument.isIndirect {
      if case .record = declarations.resolve(argument.value).type {
        passing.arguments[index] = try shimValue(argument.value)
      }
    }
  }

  /// Adds the C function through which a function is called.
  private mutating func addShim(
    _ cName: String, for function: CFunction, _ passing: FunctionPassing, calling callee: String
  ) throws(SkipReason) {
    var parameters: [String] = []
    var statements: [String] = []
    var values: [String] = []
    if passing.result.isIndirect {
      parameters.append(try spellForShim(.pointer(to: passing.result.crossing.unqualified), "rffi_result"))
    }
    let names = parameterNames(of: function)
    for (index, (argument, name)) in zip(passing.arguments, names).enumerated() {
      switch argument.manner {
      case .value:
        parameters.append(try spellForShim(argument.crossing, name))
        values.append(name)
      case .record where isAlignedByAllocation(argument.value):
        parameters.append(try spellForShim(.pointer(toConst: argument.crossing), name))
        values.append("*\(name)")
      case .record, .elements:
        parameters.append(try spellForShim(.pointer(toConst: argument.crossing), name))
        let copy = "rffi_\(index + 1)"
        statements.append("\(try spellForShim(argument.value, copy));")
        statements.append("__builtin_memcpy(&\(copy), (const char *)\(name), sizeof \(copy));")
        values.append(copy)
      }
    }
    statements.append(try returning("\(callee)(\(values.joined(separator: ", ")))", passing.result))
    let head = "\(cName)(\(parameters.isEmpty ? "void" : parameters.joined(separator: ", ")))"
    let result = passing.result.isIndirect ? QualifiedType(.void) : passing.result.crossing
    shims.append(CShim(prototype: try spellForShim(result, head), body: statements.joined(separator: " ")))
  }

  /// The statements that hand over what an expression gives.
  private mutating func returning(_ call: String, _ result: ShimValue) throws(SkipReason) -> String {
    switch result.manner {
    case .value:
      return declarations.resolve(result.value).type == .void ? "\(call);" : "return \(call);"
    case .record where !hasConstMembers(result.value) && isAlignedByAllocation(result.value):
      return "*rffi_result = \(call);"
    case .record, .elements:
      let value = try spellForShim(result.value, "rffi_value")
      return "\(value) = \(call); "
        + "__builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);"
    }
  }

  /// Whether memory that RPython allocates for a record, translated or not, is aligned as C wants it.
  private func isAlignedByAllocation(_ type: QualifiedType) -> Bool {
    guard let id = declarations.recordInside(type) else { return false }
    return declarations[id].definition.map { $0.alignment <= 8 } ?? false
  }

  /// Whether C forbids to assign to a record as a whole (C17 6.3.2.1).
  private func hasConstMembers(_ type: QualifiedType) -> Bool {
    guard let id = declarations.recordInside(type), let definition = declarations[id].definition else {
      return false
    }
    return definition.fields.contains { isConst($0.type) || hasConstMembers($0.type) }
  }

  private func isConst(_ type: QualifiedType) -> Bool {
    let resolved = declarations.resolve(type)
    if case .array(let element, _) = resolved.type { return resolved.isConst || isConst(element) }
    return resolved.isConst
  }

  /// The header's own names of the parameters, where none means something else in C.
  private mutating func parameterNames(of function: CFunction) -> [String] {
    var names: [String] = []
    for index in function.type.parameters.indices {
      let name = index < function.parameterNames.count ? function.parameterNames[index] : ""
      let isFree = !name.isEmpty && name != function.name && !names.contains(name) && name != "rffi_result"
      names.append(shimParameter(isFree ? name : "a\(index + 1)"))
    }
    return names
  }
}

extension LLType {
  /// Whether it is C's `long double`.
  var isLongFloat: Bool {
    if case .longFloat = unaliased { true } else { false }
  }
}

extension QualifiedType {
  /// A pointer to a type.
  fileprivate static func pointer(to type: QualifiedType) -> QualifiedType {
    QualifiedType(.pointer(to: type))
  }

  /// A pointer to a type that is read through it.
  fileprivate static func pointer(toConst type: QualifiedType) -> QualifiedType {
    .pointer(to: QualifiedType(type.type, type.qualifiers.union(.const)))
  }
}
