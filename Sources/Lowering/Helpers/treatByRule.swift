import Bindings
import CDeclarations
import LowLevelTypes
import Rules

extension TypeLowering {
  /// What the rules say of the parameters and the result, over what the types prove.
  mutating func apply(_ rules: FunctionRules, to plan: inout HelperPlan, of pending: PendingHelper) {
    for index in plan.parameters.indices {
      guard let rule = rules.parameter(index, named: pending.parameterName(index)) else { continue }
      apply(rule, to: index, of: &plan, pending)
    }
    if let rule = rules.result { apply(rule, to: &plan, of: pending) }
  }

  private mutating func apply(
    _ rule: Stated<ParameterRule>, to index: Int, of plan: inout HelperPlan, _ pending: PendingHelper
  ) {
    let type = pending.function.type.parameters[index]
    let pointed = pending.passing.arguments[index].isIndirect ? nil : pointedText(type)
    let isConst = pointed?.isConst ?? false
    let mayBeNone = !pending.function.nonNullParameters.contains(index)
    func set(_ manner: ParameterTreatment, _ index: Int, in plan: inout HelperPlan) {
      plan.parameters[index] = Reasoned(manner: manner, evidence: rule.evidence)
    }
    switch rule.value {
    case .plain: set(.asIs, index, in: &plan)
    case .string(let null):
      switch pointed?.text {
      case .wide?: set(.wideText(canBeNone: null ?? mayBeNone), index, in: &plan)
      case .char?, .byte?, .void?:
        set(
          .text(canBeNone: null ?? mayBeNone, refusesNul: true, isCopied: !isConst), index, in: &plan)
      case nil: refuseUsers(rule, isNo("pointer to text", index, pending))
      }
    case .utf8(let null):
      guard let pointed, pointed.text != .wide else {
        return refuseUsers(rule, isNo("char *", index, pending))
      }
      set(.utf8(canBeNone: null ?? mayBeNone, isCopied: !isConst), index, in: &plan)
    case .strings(let null):
      guard let items = pointedTextPointer(type), items.text == .char else {
        return refuseUsers(rule, isNo("char **", index, pending))
      }
      set(.strings(canBeNone: null ?? mayBeNone), index, in: &plan)
    case .bytes(let selector, let null):
      guard pointed != nil, pointed?.text != .wide else {
        return refuseUsers(rule, isNo("pointer to bytes", index, pending))
      }
      guard let length = lengthParameter(selector, of: rule, for: index, pending) else { return }
      set(.bytes(length: length, canBeNone: null ?? false), index, in: &plan)
      set(.length(of: index), length, in: &plan)
    case .null:
      guard case .pointer = declarations.resolve(type).type else {
        return refuseUsers(rule, isNo("pointer", index, pending))
      }
      set(.constant(nil), index, in: &plan)
    case .value(let value):
      guard isLength(type) else { return refuseUsers(rule, isNo("integer", index, pending)) }
      set(.constant(value), index, in: &plan)
    case .inOut:
      guard let item = place(for: pending.passing.arguments[index]), item.isNumber else {
        return refuseUsers(rule, isNo("pointer to a number", index, pending))
      }
      set(.inOut, index, in: &plan)
    case .out(let free):
      guard place(for: pending.passing.arguments[index]) != nil else {
        return refuseUsers(rule, isNo("pointer to something that RPython can take back", index, pending))
      }
      set(.out, index, in: &plan)
      if let free { plan.frees.append((index, Stated(free, at: rule.place, text: rule.text))) }
    case .buffer(let buffer): apply(buffer, rule, to: index, of: &plan, pending)
    }
  }

  private mutating func apply(
    _ buffer: BufferRule, _ rule: Stated<ParameterRule>, to index: Int, of plan: inout HelperPlan,
    _ pending: PendingHelper
  ) {
    let name = pending.function.name
    guard let pointed = pointedText(pending.function.type.parameters[index]), pointed.text != .wide else {
      return refuseUsers(rule, isNo("pointer to bytes", index, pending))
    }
    guard let size = size(buffer.size, of: rule, pending) else { return }
    let used: BufferTreatment.Used
    switch buffer.used {
    case nil: used = .untilNul
    case .result?:
      guard isLength(pending.function.type.result) else {
        return refuseUsers(rule, "\(name): the result is no number, so it cannot say how much is used")
      }
      used = .result
    case .parameter(let selector)?:
      guard let parameter = self.parameter(selector, of: pending), isPlaceOfLength(parameter, pending) else {
        return refuseUsers(rule, "\(name): parameter '\(selector.text)' is no pointer to a number")
      }
      used = .parameter(parameter)
    }
    let grows = buffer.grow ?? false
    if grows, case .fixed = size {
      return refuseUsers(rule, "\(name): a buffer of a fixed size does not grow")
    }
    if grows, let obstacle = obstacleToGrowing(used, pending) {
      return refuseUsers(rule, "\(name): \(obstacle)")
    }
    plan.parameters[index] = Reasoned(
      manner: .buffer(BufferTreatment(size: size, used: used, grows: grows)), evidence: rule.evidence)
    if case .parameter(let length) = size {
      plan.parameters[length] = Reasoned(manner: .capacity(of: index), evidence: rule.evidence)
    }
    if case .parameter(let other) = used, size != .parameter(other) {
      plan.parameters[other] = Reasoned(manner: .used(of: index), evidence: rule.evidence)
    }
    if used == .result { plan.result = Reasoned(manner: .count, evidence: rule.evidence) }
    if used == .untilNul, pointedText(pending.function.type.result)?.text == .char {
      plan.result = Reasoned(manner: .text, evidence: rule.evidence)
    }
  }

  /// Why a buffer that is too small cannot be told from other errors.
  private func obstacleToGrowing(_ used: BufferTreatment.Used, _ pending: PendingHelper) -> String? {
    switch used {
    case .result: return nil
    case .parameter: return "it is not known how the function says that a buffer was too small"
    case .untilNul:
      if pointedText(pending.function.type.result)?.text == .char {
        return pending.savesErrno
          ? nil : "errno says whether a buffer was too small: add save_err = \"errno\""
      }
      return isLength(pending.function.type.result)
        ? nil : "it is not known how the function says that a buffer was too small"
    }
  }

  private mutating func apply(
    _ rule: Stated<ResultRule>, to plan: inout HelperPlan, of pending: PendingHelper
  ) {
    let type = pending.function.type.result
    let name = pending.function.name
    let pointed = pending.passing.result.isIndirect ? nil : pointedText(type)
    let manner: ResultTreatment
    switch rule.value.kind {
    case .plain: manner = .asIs
    case .string: manner = pointed?.text == .wide ? .wideText : .text
    case .utf8: manner = .utf8
    case .strings: manner = .strings
    case .bytes(let selector):
      guard let parameter = parameter(selector, of: pending),
        isLength(pending.function.type.parameters[parameter]) || isPlaceOfLength(parameter, pending)
      else {
        return refuseUsers(rule, "\(name): parameter '\(selector.text)' does not say how long the result is")
      }
      manner = .bytes(length: parameter)
      if isPlaceOfLength(parameter, pending), plan.parameters[parameter].manner == .asIs {
        plan.parameters[parameter] = Reasoned(manner: .used(of: parameter), evidence: rule.evidence)
      }
    }
    let isFit =
      switch manner {
      case .strings: pointedTextPointer(type)?.text == .char
      case .utf8, .bytes: pointed != nil && pointed?.text != .wide
      case .text, .wideText: pointed != nil
      case .nothing, .asIs, .count, .memory, .number: true
      }
    guard isFit else {
      return refuseUsers(rule, "\(name): the result is '\(declarations.spell(type))', which is no such thing")
    }
    if let free = rule.value.free {
      plan.frees.append((nil, Stated(free, at: rule.place, text: rule.text)))
    }
    if manner == .asIs, case .nothing = plan.result.manner { return }
    plan.result = Reasoned(manner: manner, evidence: rule.evidence)
  }

  // MARK: parameters that rules name

  private func isNo(_ what: String, _ index: Int, _ pending: PendingHelper) -> String {
    let type = pending.function.type.parameters[index]
    let name = pending.parameterName(index)
    return "\(pending.function.name): parameter '\(name.isEmpty ? "\(index + 1)" : name)' is "
      + "'\(declarations.spell(type))', which is no \(what)"
  }

  private func parameter(_ selector: ParameterSelector, of pending: PendingHelper) -> Int? {
    pending.function.type.parameters.indices.first {
      selector.selects($0, named: pending.parameterName($0))
    }
  }

  private mutating func lengthParameter(
    _ selector: ParameterSelector, of rule: Stated<ParameterRule>, for index: Int, _ pending: PendingHelper
  ) -> Int? {
    if let length = parameter(selector, of: pending), length != index,
      isLength(pending.function.type.parameters[length])
    {
      return length
    }
    // That there is no such parameter may have been said before.
    if !isRefused(rule) {
      refuseUsers(
        rule, "\(pending.function.name): parameter '\(selector.text)' is no number that can be a length")
    }
    return nil
  }

  /// A parameter says how large a buffer is by itself, or by what it points to, which the function overwrites.
  private mutating func size(
    _ size: BufferRule.Size, of rule: Stated<ParameterRule>, _ pending: PendingHelper
  ) -> BufferTreatment.Size? {
    switch size {
    case .bytes(let count): return .fixed(String(count))
    case .constant(let name):
      if let constant = constants.first(where: { $0.cName == name }) { return .fixed(constant.name) }
      refuseUsers(rule, "\(pending.function.name): the headers have no constant '\(name)'")
    case .parameter(let selector):
      if let length = parameter(selector, of: pending),
        isLength(pending.function.type.parameters[length]) || isPlaceOfLength(length, pending)
      {
        return .parameter(length)
      }
      if !isRefused(rule) {
        refuseUsers(
          rule, "\(pending.function.name): parameter '\(selector.text)' is no number that can be a size")
      }
    }
    return nil
  }

  private func isPlaceOfLength(_ index: Int, _ pending: PendingHelper) -> Bool {
    guard case .pointer(let target) = declarations.resolve(pending.function.type.parameters[index]).type
    else { return false }
    return isLength(target) && place(for: pending.passing.arguments[index]) != nil
  }

  /// What one item of the memory is that a pointer points to, if RPython can take such memory.
  func place(for argument: ShimValue) -> LLType? {
    guard !argument.isIndirect, case .pointer(let target) = argument.type.unaliased else { return nil }
    switch target {
    case .array(_, .void): return nil
    case .array(let item, .items): return item
    default: return nil
    }
  }
}
