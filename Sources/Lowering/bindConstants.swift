import Bindings
import CDeclarations
import LowLevelTypes
import Text

extension TypeLowering {
  /// Binds the enumerators of the selected headers.
  mutating func bindEnumerators() {
    for case .enumeration(let id) in declarations.declarations {
      let enumeration = declarations[id]
      let isUnsigned = enumeration.integer?.isUnsigned ?? false
      for (index, enumerator) in enumeration.enumerators.enumerated() {
        if leavesOut(enumerator, of: id) { continue }
        let name = names.python.claim(names.renamed(enumerator.name))
        if enumeratorNames.insert(enumerator.name).isNew { enumeratorBindings.append(name) }
        constants.append(
          ConstantBinding(
            name: name, cName: enumerator.name,
            value: .integer(bits: enumerator.bits, isUnsigned: isUnsigned),
            question: question(.enumerator),
            origin: index == 0 ? origin(of: id) : nil))
        account.append(
          AccountEntry(
            kind: .enumerator, cName: enumerator.name, position: enumerator.position,
            disposition: .bound(name: name)))
      }
    }
  }

  /// RPython's question about a constant is C of its own, behind the headers. Where they have macros of the names that
  /// stand in it, no constant can be asked for.
  func question(_ question: ConstantBinding.Question) -> ConstantBinding.Question {
    constantsCannotBeAsked ? .none : question
  }

  private func origin(of id: EnumerationID) -> Origin {
    let enumeration = declarations[id]
    let spelling = declarations.spell(QualifiedType(.enumeration(id)))
    return Origin(
      declaration: names.direct.enumerations[id].map { "typedef \(spelling) \($0)" } ?? spelling,
      position: enumeration.position)
  }

  /// Binds the macros that are constants, and those that are other names of what is bound already; accounts for all.
  mutating func bindMacros(_ macros: [CMacro]) {
    let aliased = BoundFunctions(functions, shimmed: shimmedFunctions)
    for macro in macros {
      if leavesOut(.macro, macro.name, macro.position) { continue }
      let disposition: Disposition
      do throws(SkipReason) {
        disposition = .bound(name: try bind(macro, aliased))
      } catch {
        disposition = .skipped(error)
      }
      account.append(
        AccountEntry(
          kind: .macro, cName: macro.name, position: macro.position, disposition: disposition))
    }
  }

  private mutating func bind(_ macro: CMacro, _ aliased: BoundFunctions) throws(SkipReason) -> String {
    if !statedNames.isEmpty {
      switch statedNames[macro.name] {
      case .bound(let name): return name
      case .skipped(let reason): throw reason
      case nil: break
      }
    }
    switch macro.meaning {
    case .constant(let constant):
      // A macro of an enumerator's name tells of it: `#define IPPROTO_TCP IPPROTO_TCP`.
      if let known = enumeratorNames.number(of: macro.name) { return enumeratorBindings[known] }
      return try bind(constant, of: macro)
    case .name(let target):
      if variableGetters[target] != nil { return try bindVariableAlias(macro, of: target) }
      guard let index = aliased.index(of: target) else {
        throw SkipReason(.notConstant, "'\(target)'")
      }
      if let known = aliased.index(of: macro.name) { return functions[known].name }
      return bindAlias(macro, of: functions[index])
    case .place(let type): return try bindPlace(macro, type)
    case .type(let type): return try bindTypeAlias(macro, type)
    case .none(let obstacle): throw obstacle.reason
    }
  }

  private mutating func bind(_ constant: CConstant, of macro: CMacro) throws(SkipReason) -> String {
    switch constant {
    case .integer(let bits, let isUnsigned, let type):
      return add(
        macro, .integer(bits: bits, isUnsigned: isUnsigned), .integer, type: type == "int" ? nil : type)
    case .floating(let bits, let type):
      return add(
        macro, .float(bits: bits), Double(bitPattern: bits).isFinite ? .double : .none,
        type: type == .double ? nil : type.rawValue)
    case .string(let bytes):
      // RPython's question ends at the first NUL.
      return add(macro, .string(bytes), bytes.contains(0) ? .none : .string, type: nil)
    case .wideString(let units): return add(macro, .unicode(units), .none, type: nil)
    case .pointer(let bits, let type):
      remarks = []
      let lowered = try lower(type, .loose)
      let name = names.python.claim(names.renamed(macro.name))
      pointerConstants.append(
        PointerConstant(name: name, type: lowered, bits: bits, origin: origin(of: macro, remarks: remarks)))
      return name
    }
  }

  private mutating func add(
    _ macro: CMacro, _ value: ConstantBinding.Value, _ question: ConstantBinding.Question, type: String?
  ) -> String {
    let name = names.python.claim(names.renamed(macro.name))
    constants.append(
      ConstantBinding(
        name: name, cName: macro.name, value: value, question: self.question(question),
        origin: origin(of: macro, type: type)))
    return name
  }

  private func origin(of macro: CMacro, type: String? = nil, remarks: [String] = []) -> Origin {
    Origin(
      .definition(name: macro.name, text: macro.text, type: type), position: macro.position, remarks: remarks)
  }

  private mutating func bindAlias(_ macro: CMacro, of function: ExternalFunction) -> String {
    let name = names.python.claim("c_" + names.renamed(macro.name))
    if let pending = pendingHelper(calling: function.name) {
      helpersToBind.append(pending.under(names.renamed(macro.name), callee: name))
    }
    functions.append(
      ExternalFunction(
        name: name, cName: function.cName, arguments: function.arguments, result: function.result,
        route: function.route, policy: function.policy, origin: origin(of: macro)))
    return name
  }

  /// A macro that stands for a type is an alias of it, like a typedef.
  private mutating func bindTypeAlias(_ macro: CMacro, _ type: QualifiedType) throws(SkipReason) -> String {
    remarks = []
    let resolved = declarations.resolve(type).type
    if case .record(let id) = resolved, let name = names[id] {
      return declarations[id].definition == nil
        ? bindAlias(macro, of: bindRecordPointer(id, name), "P")
        : bindAlias(macro, of: try lower(type, .loose), "")
    }
    let lowered = try lower(type, .loose)
    bindPostponedRecords()
    return bindAlias(macro, of: lowered, "")
  }

  private mutating func bindAlias(_ macro: CMacro, of type: LLType, _ suffix: String) -> String {
    let name = names.python.claim(names.renamed(macro.name) + suffix)
    bindings.append(.alias(name: name, type: type, origin: origin(of: macro, remarks: remarks)))
    return name
  }
}

extension CInteger {
  /// Whether values of the type are never negative; plain `char` counts as signed.
  fileprivate var isUnsigned: Bool {
    switch self {
    case .unsignedChar, .unsignedShort, .unsignedInt, .unsignedLong, .unsignedLongLong, .unsignedInt128: true
    case .char, .signedChar, .short, .int, .long, .longLong, .int128: false
    }
  }
}

extension CMacro.Obstacle {
  /// The reason that the account gives.
  fileprivate var reason: SkipReason {
    switch self {
    case .parameters: SkipReason(.functionLikeMacro)
    case .empty: SkipReason(.emptyMacro)
    case .includeGuard: SkipReason(.includeGuard)
    case .reserved: SkipReason(.reservedName)
    case .noExpression: SkipReason(.noExpression)
    case .varying: SkipReason(.varying)
    case .notConstant(let detail): SkipReason(.notConstant, detail)
    case .overflow: SkipReason(.overflow)
    case .type(let type): SkipReason(.constantType, type)
    }
  }
}

/// The names in what `rffi_platform` asks the C compiler.
private let namesInQuestions: Set<String> = [
  "x", "i", "p", "dump", "key", "argc", "argv", "printf", "main", "value",
]

/// Whether a name is one of those. They are short.
func isNameInQuestions(_ name: String) -> Bool { name.utf8.count <= 6 && namesInQuestions.contains(name) }
