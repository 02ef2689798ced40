import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// What the types alone prove of a parameter.
  func treatmentByType(of index: Int, in pending: PendingHelper) -> Reasoned<ParameterTreatment> {
    let type = pending.function.type.parameters[index]
    let value = pending.passing.arguments[index]
    if value.isIndirect { return .untouched }
    let lowered = value.type.unaliased
    if case .singleFloat = lowered {
      return Reasoned(manner: .float, evidence: .type(declarations.spell(type)))
    }
    guard case .pointer = lowered, let pointed = pointedText(type), pointed.isConst else { return .untouched }
    let canBeNone = !pending.function.nonNullParameters.contains(index)
    let reason = canBeNone ? Evidence.type(declarations.spell(type)) : .attribute("nonnull")
    switch pointed.text {
    case .char:
      return Reasoned(
        manner: .text(canBeNone: canBeNone, refusesNul: !hasLengthBehind(index, pending), isCopied: false),
        evidence: reason)
    case .wide: return Reasoned(manner: .wideText(canBeNone: canBeNone), evidence: reason)
    case .byte, .void: return .untouched
    }
  }

  /// Whether the next parameter says how long the text is, so that it may have a NUL inside.
  private func hasLengthBehind(_ index: Int, _ pending: PendingHelper) -> Bool {
    let next = index + 1
    let parameters = pending.function.type.parameters
    return next < parameters.count && isCalledLength(parameters[next], pending.parameterName(next))
  }

  /// What the types alone prove of a result.
  func treatmentByType(ofResultOf pending: PendingHelper) -> Reasoned<ResultTreatment> {
    let type = pending.function.type.result
    if let memory = memory(for: pending.passing.result) {
      return Reasoned(manner: .memory(memory), evidence: .type(declarations.spell(type)))
    }
    let lowered = pending.passing.result.type.unaliased
    let manner: ResultTreatment
    switch lowered {
    case .void: manner = .nothing
    case .number(let number):
      manner =
        if number.isNarrow {
          .number(.signed)
        } else if number.isPlain && !pending.hasWrapper {
          .number(number.isSignedPlain ? .signed : .unsigned)
        } else {
          .asIs
        }
    case .singleFloat, .longFloat: manner = .number(.float)
    case .pointer:
      switch pointedText(type) {
      case (.char, true)?: manner = .text
      case (.wide, true)?: manner = .wideText
      default: manner = .asIs
      }
    default: manner = .asIs
    }
    switch manner {
    case .nothing, .asIs: return Reasoned(manner: manner, evidence: .type(""))
    case .count, .memory, .number, .text, .utf8, .wideText, .bytes, .strings:
      return Reasoned(manner: manner, evidence: .type(declarations.spell(type)))
    }
  }

  private func memory(for result: ShimValue) -> HelperAllocation? {
    switch result.manner {
    case .value: nil
    case .elements(let count): .elements(result.type, count: count)
    case .record:
      declarations.recordInside(result.value).flatMap { names[$0] }.map {
        .record(.alias($0.python, .structure($0.structure)))
      }
    }
  }

  /// Whether memory of an argument, which is gone when the helper returns, can be reached from what stays as it is: a
  /// `char *` that comes back, or a place for one.
  func mayLeaveDanglingPointer(_ plan: HelperPlan, in pending: PendingHelper) -> Bool {
    let passesText = plan.parameters.contains { treatment in
      switch treatment.manner {
      case .text, .utf8, .bytes: true
      case .asIs, .float, .wideText, .length, .strings, .out, .inOut, .constant, .buffer, .capacity, .used:
        false
      }
    }
    guard passesText else { return false }
    if plan.result.manner == .asIs, let pointed = pointedText(pending.function.type.result),
      pointed.text == .char || pointed.text == .byte
    {
      return true
    }
    return plan.parameters.indices.contains { index in
      guard plan.parameters[index].manner == .asIs,
        let pointed = pointedTextPointer(pending.function.type.parameters[index])
      else { return false }
      let type = pending.function.type.parameters[index]
      return (pointed.text == .char || pointed.text == .byte) && !isConstPointee(type)
    }
  }

  private func isConstPointee(_ type: QualifiedType) -> Bool {
    switch declarations.resolve(type).type {
    case .pointer(let target): declarations.resolve(target).isConst
    default: false
    }
  }
}

extension Reasoned<ParameterTreatment> {
  /// Of a parameter that stays what it is, there is nothing to tell.
  fileprivate static var untouched: Reasoned { Reasoned(manner: .asIs, evidence: .type("")) }
}

extension NumberName {
  /// Whether RPython computes with no number of this type, and `lltype.Signed` holds them all.
  var isNarrow: Bool {
    switch self {
    case .signedChar, .unsignedChar, .short, .unsignedShort, .signedLeast8, .unsignedLeast8, .signedLeast16,
      .unsignedLeast16, .signedFast8, .unsignedFast8:
      true
    default: false
    }
  }

  /// Whether it is of the size of C's `int`, which RPython's wrappers make a number that RPython computes with.
  var isPlain: Bool { description == "INT" || description == "UINT" }

  /// Whether a number of the size of `int` has a sign.
  var isSignedPlain: Bool { description == "INT" }

  /// Whether `lltype.Signed` may be larger.
  var isShorterThanSigned: Bool { isNarrow || isPlain }
}
