import Bindings
import LowLevelTypes
import Rules

/// What RPython does not do together: of two rules that ask for it, the lighter is left out, and two of one weight
/// contradict each other.
extension TypeLowering {
  mutating func settleExclusiveRules(_ rules: inout FunctionRules, about name: String) {
    if rules.noWrapper?.value == true, savesErrno(rules) {
      settle(&rules.noWrapper, &rules.saveErr, about: name, "it is the wrapper that saves errno")
    }
    if rules.noWrapper?.value == true, rules.releaseGIL?.value == true {
      settle(&rules.noWrapper, &rules.releaseGIL, about: name, "it is the wrapper that releases the GIL")
    }
    if rules.elidable?.value == true, savesErrno(rules) {
      settle(
        &rules.elidable, &rules.saveErr, about: name, "an elidable function has no effect but its result")
    }
    if rules.elidable?.value == true, rules.releaseGIL?.value == true {
      settle(
        &rules.elidable, &rules.releaseGIL, about: name,
        "RPython refuses an elidable call that releases the GIL")
    }
    if rules.elidable?.value == true, rules.randomEffects?.value == true {
      settle(
        &rules.elidable, &rules.randomEffects, about: name,
        "an elidable function has no effect but its result")
    }
  }

  private func savesErrno(_ rules: FunctionRules) -> Bool {
    rules.saveErr.map { $0.value != .ignored } ?? false
  }

  private mutating func settle<First, Second>(
    _ first: inout Stated<First>?, _ second: inout Stated<Second>?, about name: String, _ reason: String
  ) {
    guard let one = first, let other = second else { return }
    if one.place.tier == other.place.tier {
      refuse(
        other,
        "'\(other.text)' does not go together with '\(one.text)' at \(one.place.position), for '\(name)': \(reason)"
      )
    }
    if one.place.tier < other.place.tier {
      leaveOut(&first, about: name, "'\(other.text)' decides: \(reason)")
    } else {
      leaveOut(&second, about: name, "'\(one.text)' decides: \(reason)")
    }
  }

  /// Does without what a rule says, and keeps why.
  private mutating func leaveOut<Value>(_ stated: inout Stated<Value>?, about name: String, _ reason: String)
  {
    guard let rule = stated else { return }
    decide("not followed, since \(reason)", about: name, because: rule.evidence)
    stated = nil
  }

  /// RPython takes a callback for something that may do anything, unless it is told otherwise.
  mutating func refuseElidable(_ rules: inout FunctionRules, about name: String) {
    guard let elidable = rules.elidable, elidable.value, rules.randomEffects?.value != false else { return }
    refuse(
      elidable,
      "'\(name)' takes a callback, which may do anything: it is elidable only with random_effects_on_gcobjs = false"
    )
    rules.elidable = nil
  }

  /// `long double` passes only without RPython's wrapper. Who names the function has to know; a pattern means those
  /// that can follow it.
  mutating func yieldToLongDouble(_ rules: inout FunctionRules, about name: String) {
    let reason = "long double passes only without RPython's wrapper"
    if savesErrno(rules) {
      if yield(&rules.saveErr, about: name, reason) {
        remarks.append("errno is not saved: \(reason)")
      }
    }
    if rules.releaseGIL?.value == true { _ = yield(&rules.releaseGIL, about: name, reason) }
    if rules.noWrapper?.value == false { _ = yield(&rules.noWrapper, about: name, reason) }
  }

  /// - Returns: whether the rule is left out; otherwise it is refused.
  private mutating func yield<Value>(
    _ stated: inout Stated<Value>?, about name: String, _ reason: String
  ) -> Bool {
    guard let rule = stated else { return false }
    if rule.place.tier == .fileName {
      refuse(rule, "'\(name)' cannot follow '\(rule.text)': \(reason)")
      stated = nil
      return false
    }
    leaveOut(&stated, about: name, reason)
    return true
  }
}

extension LLType {
  /// Whether it is a pointer.
  var isPointer: Bool {
    if case .pointer = unaliased { true } else { false }
  }

  /// Whether it is a pointer to a function, which RPython calls a callback where a function takes one.
  var isCallback: Bool {
    if case .pointer(let target) = unaliased, case .function = target.unaliased { true } else { false }
  }
}
