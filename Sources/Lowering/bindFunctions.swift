import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// Binds every function of the selected headers that RPython can call as it is.
  mutating func bindFunctions() {
    for case .function(let function) in declarations.declarations {
      let disposition: Disposition
      do throws(SkipReason) {
        if case .bound(let name) = statedNames[function.name] {
          disposition = .bound(name: name)
        } else {
          functions.append(try bind(function))
          disposition = .bound(name: functions[functions.count - 1].name)
        }
      } catch {
        if error.code == .hiddenByMacro { hiddenFunctions[function.name] = account.count }
        disposition = .skipped(error)
      }
      bindPostponedRecords()
      account.append(
        AccountEntry(
          kind: .function, cName: function.name, position: function.position, disposition: disposition))
    }
  }

  /// Accounts for the variables.
  mutating func skipVariables() {
    for case .variable(let variable) in declarations.declarations {
      account.append(
        AccountEntry(
          kind: .variable, cName: variable.name, position: variable.position,
          disposition: .skipped(SkipReason(.globalVariable))))
    }
  }

  private mutating func bind(_ function: CFunction) throws(SkipReason) -> ExternalFunction {
    // Such a macro wants the variable arguments that the binding leaves out.
    if function.type.isVariadic, functionLikeMacros.contains(function.name) {
      throw SkipReason(.hiddenByMacro)
    }
    if function.attributes.contains(.reserved) { throw SkipReason(.reservedName) }
    if function.attributes.contains(.unavailable) { throw SkipReason(.unavailable) }
    if !function.type.hasDefaultConvention { throw SkipReason(.callingConvention) }
    let route = try route(to: function)
    remarks = []
    let arguments = try lowerArguments(of: function.type)
    let result = try lowerResult(function.type.result)
    return ExternalFunction(
      name: names.python.claim("c_" + function.name),
      cName: route == .shim ? try shimForInline(function) : function.name, arguments: arguments,
      result: result, route: route,
      needsNoWrapper: (arguments + [result]).contains { $0.unaliased == .longFloat },
      origin: Origin(
        declaration: declarations.spell(function), position: function.position,
        remarks: remarks(about: function) + remarks))
  }

  mutating func lowerArguments(of type: CFunctionType) throws(SkipReason) -> [LLType] {
    var arguments: [LLType] = []
    for (index, parameter) in type.parameters.enumerated() {
      do throws(SkipReason) {
        arguments.append(try lowerArgument(parameter))
      } catch {
        throw error.about("parameter \(index + 1), '\(declarations.spell(parameter))'")
      }
    }
    return arguments
  }

  private mutating func lowerArgument(_ type: QualifiedType) throws(SkipReason) -> LLType {
    guard case .record(let id) = declarations.resolve(type).type else {
      return try lowerParameter(type, .loose)
    }
    let definition = declarations[id].definition
    // gcc passes a transparent union as its first member.
    if let definition, definition.isTransparentUnion, let first = definition.fields.first {
      return try lowerParameter(first.type, .loose)
    }
    let record = try lowerRecordValue(id)
    guard recordPlans[id]?.isPassedFaithfully == true else {
      throw SkipReason(declarations[id].kind == .union ? .unionArgument : .recordArgument)
    }
    return record
  }

  mutating func lowerResult(_ type: QualifiedType) throws(SkipReason) -> LLType {
    do throws(SkipReason) {
      if case .record = declarations.resolve(type).type { throw SkipReason(.recordResult) }
      return try lower(type, .loose)
    } catch {
      throw error.about("result '\(declarations.spell(type))'")
    }
  }

  private func remarks(about function: CFunction) -> [String] {
    var remarks: [String] = []
    if function.attributes.contains(.noReturn) { remarks.append("does not return") }
    if function.attributes.contains(.deprecated) { remarks.append("deprecated") }
    if function.type.isVariadic { remarks.append("variadic: without its variable arguments") }
    if let format = function.format { remarks.append("checked by C compilers as \(format)") }
    if !function.type.hasPrototype { remarks.append("the header does not say what it takes") }
    return remarks
  }
}

extension SkipReason {
  /// The same reason, saying which part of a declaration it is about; a closer word that is there stays behind it.
  func about(_ part: String) -> SkipReason {
    SkipReason(code, detail.isEmpty ? part : "\(part): \(detail)")
  }
}
