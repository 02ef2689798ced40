import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// Binds every function of the selected headers that RPython can call as it is.
  ///
  /// - Parameter prototypes: for each of them, how C spells it.
  mutating func bindFunctions(_ prototypes: [String]) {
    helpersToBind.reserveCapacity(prototypes.count)
    functions.reserveCapacity(functions.count + prototypes.count)
    for (function, prototype) in zip(declarations.functions, prototypes) {
      if leavesOut(.function, function.name, function.position) { continue }
      let disposition: Disposition
      do throws(SkipReason) {
        if case .bound(let name) = statedNames[function.name] {
          disposition = .bound(name: name)
        } else {
          let bound = try bind(function, prototype)
          if bound.route == .shim { shimmedFunctions[function.name] = functions.count }
          functions.append(bound)
          disposition = .bound(name: bound.name)
        }
      } catch {
        if error.code == .hiddenByMacro { hiddenFunctions[function.name] = account.count }
        disposition = .skipped(error)
      }
      bindPostponedRecords()
      account.append(entry(.function, function.name, function.position, disposition))
    }
  }

  private mutating func bind(
    _ function: CFunction, _ prototype: String
  ) throws(SkipReason) -> ExternalFunction {
    // Such a macro wants the variable arguments that the binding leaves out.
    if function.type.isVariadic, isFunctionLikeMacro(function.name) {
      throw SkipReason(.hiddenByMacro)
    }
    if function.attributes.contains(.reserved) { throw SkipReason(.reservedName) }
    if function.attributes.contains(.unavailable) { throw SkipReason(.unavailable) }
    let route = try route(to: function)
    try refuseMissingSymbol(of: function)
    remarks = []
    let passing = try self.passing(of: function.type)
    let name = names.python.claim("c_" + names.renamed(function.name))
    guard passing.needsShim || route == .shim else {
      return bound(
        function, prototype, passing, name: name, cName: function.name, as: function.name, route)
    }
    let isHidden = isFunctionLikeMacro(function.name)
    let isInline = !function.attributes.isDisjoint(with: [.inline, .static])
    let bound = try bindThroughShim(
      function, prototype, passing, name: name, as: function.name,
      calling: isHidden || isInline ? "(\(function.name))" : function.name)
    define(function)
    return bound
  }

  /// What else a header says of a function.
  func remarks(about function: CFunction) -> [String] {
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
