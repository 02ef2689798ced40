import Bindings
import CDeclarations
import LowLevelTypes

/// What names and neighbours suggest, for `--helpers all`.
extension TypeLowering {
  /// Adds to what the types prove what names suggest.
  func guess(_ plan: inout HelperPlan, of pending: PendingHelper) {
    for index in plan.parameters.indices.dropLast() { guessPair(index, &plan, pending) }
    guessResult(&plan, pending)
  }

  /// A pointer and a length behind it are bytes, or a buffer to be filled: where no other pointer stands in front that
  /// may have the same length, and no second number behind.
  private func guessPair(_ index: Int, _ plan: inout HelperPlan, _ pending: PendingHelper) {
    let types = pending.function.type.parameters
    let length = index + 1
    guard !pending.passing.arguments[index].isIndirect, let pointed = pointedText(types[index]),
      pointed.text != .wide, isCalledLength(types[length], pending.parameterName(length)),
      plan.parameters[length].manner == .asIs,
      index == 0 || pointedText(types[index - 1]) == nil,
      length + 1 >= types.count || !isCalledLength(types[length + 1], pending.parameterName(length + 1))
    else { return }
    let words = [index, length].map { pending.parameterName($0) }
    let evidence = Evidence.name(words.contains("") ? "neighbours" : words.joined(separator: ", "))
    if pointed.isConst {
      plan.parameters[index] = Reasoned(manner: .bytes(length: length, canBeNone: false), evidence: evidence)
      plan.parameters[length] = Reasoned(manner: .length(of: index), evidence: evidence)
      return
    }
    guard let used = usedByResult(pointed.text, pending),
      !plan.parameters.contains(where: { if case .buffer = $0.manner { true } else { false } })
    else { return }
    plan.parameters[index] = Reasoned(
      manner: .buffer(BufferTreatment(size: .parameter(length), used: used, grows: false)), evidence: evidence
    )
    plan.parameters[length] = Reasoned(manner: .capacity(of: index), evidence: evidence)
    if used == .result { plan.result = Reasoned(manner: .count, evidence: evidence) }
  }

  /// How much of a buffer is filled, as far as the result tells.
  private func usedByResult(_ text: PointedText, _ pending: PendingHelper) -> BufferTreatment.Used? {
    let result = pending.function.type.result
    if isNamed(result, { $0 == "ssize_t" || $0 == "size_t" }) { return .result }
    if text == .char { return .untilNul }
    return isLength(result) ? .result : nil
  }

  /// A `char *` is text. What the caller has to free is left alone: nothing says by what.
  private func guessResult(_ plan: inout HelperPlan, _ pending: PendingHelper) {
    guard plan.result.manner == .asIs, !pending.passing.result.isIndirect,
      let pointed = pointedText(pending.function.type.result),
      !pending.function.attributes.contains(.allocates)
    else { return }
    let evidence = Evidence.name(declarations.spell(pending.function.type.result))
    switch pointed.text {
    case .char: plan.result = Reasoned(manner: .text, evidence: evidence)
    case .wide: plan.result = Reasoned(manner: .wideText, evidence: evidence)
    case .byte, .void: break
    }
  }
}
