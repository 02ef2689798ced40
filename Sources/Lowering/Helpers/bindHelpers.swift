import Bindings
import CDeclarations
import LowLevelTypes
import Rules

extension TypeLowering {
  /// Writes a function in RPython for each of C where converting its values helps. Under the plain name, which whatever
  /// else is bound may have before it.
  mutating func bindHelpers() {
    for pending in helpersToBind where mayGetHelper(pending) {
      if let helper = helper(for: pending) { helpers.append(helper) }
    }
  }

  /// Whether anything may ask for a helper, as far as that can be told without looking at each parameter: nine of ten
  /// functions get none.
  private mutating func mayGetHelper(_ pending: PendingHelper) -> Bool {
    pending.passing.mayConvertArguments
      || !pending.passing.result.isPlainResult(hasWrapper: pending.hasWrapper)
      || options.helpers != .safe || !options.registered.isEmpty
      || !rules.hasNothing(inCLibrary: pending.function.attributes.contains(.cLibrary))
  }

  private mutating func helper(for pending: PendingHelper) -> HelperFunction? {
    var rules = self.rules(of: pending.function)
    if options.helpers == .none { rules = rules.ofUser }
    if let stated = rules.helper, !stated.value {
      decide("no helper", about: pending.function.name, because: stated.evidence)
      return nil
    }
    var plan = planByType(pending)
    apply(rules, to: &plan, of: pending)
    let isWanted = rules.helper?.value ?? false
    guard isWanted || plan.converts || registration(of: pending.function, rules) != nil else { return nil }
    let isRuled = isWanted || !rules.parameters.isEmpty || rules.result != nil
    if !isRuled, mayLeaveDanglingPointer(plan, in: pending) { return nil }
    let releases = plan.frees.compactMap { release($0.function, of: $0.parameter, pending) }
    guard releases.count == plan.frees.count else { return nil }
    let name = names.python.claim(pending.name)
    let builder = HelperBuilder(namingTypes(of: pending, plan), plan, releases: releases)
    record(plan, of: pending, as: name)
    return builder.helper(name: name, documentation: document(plan, builder, pending))
  }

  private mutating func planByType(_ pending: PendingHelper) -> HelperPlan {
    let count = pending.function.type.parameters.count
    guard options.helpers != .none else {
      let untouched = Evidence.option("--helpers none")
      let isVoid = pending.passing.result.type == .void
      return HelperPlan(
        parameters: Array(repeating: Reasoned(manner: .asIs, evidence: untouched), count: count),
        result: Reasoned(manner: isVoid ? .nothing : .asIs, evidence: untouched))
    }
    var plan = HelperPlan(
      parameters: (0..<count).map { treatmentByType(of: $0, in: pending) },
      result: treatmentByType(ofResultOf: pending))
    if options.helpers == .all { guess(&plan, of: pending) }
    return plan
  }

  /// Refuses a rule of the user's. A bundled one that does not fit these headers says nothing of them.
  mutating func refuseUsers<Value>(_ stated: Stated<Value>, _ message: String) {
    if stated.place.preset == nil { refuse(stated, message) }
  }

  /// The binding of the function that frees what was copied.
  private mutating func release(
    _ free: Stated<String>, of parameter: Int?, _ pending: PendingHelper
  ) -> PlannedRelease? {
    guard let function = functions.first(where: { $0.cName == free.value }) else {
      refuseUsers(
        free,
        "\(pending.function.name): '\(free.value)', which is to free what is copied, is not bound: "
          + "add the header that declares it")
      return nil
    }
    guard function.arguments.count == 1, case .pointer = function.arguments[0].unaliased else {
      refuseUsers(
        free, "\(pending.function.name): '\(free.value)' does not take one pointer, so it frees nothing")
      return nil
    }
    return PlannedRelease(parameter: parameter, callee: function.name, type: function.arguments[0])
  }

  /// Keeps what was decided, for the report.
  private mutating func record(_ plan: HelperPlan, of pending: PendingHelper, as name: String) {
    let cName = pending.function.name
    for (index, parameter) in plan.parameters.enumerated() where parameter.manner != .asIs {
      let given = pending.parameterName(index)
      decide(
        "helper \(name): \(given.isEmpty ? "parameter \(index + 1)" : given): \(parameter.manner.words)",
        about: cName, because: parameter.evidence)
    }
    switch plan.result.manner {
    case .nothing, .asIs: break
    case .count, .memory, .number, .text, .utf8, .wideText, .bytes, .strings:
      decide(
        "helper \(name): result: \(plan.result.manner.words)", about: cName, because: plan.result.evidence)
    }
  }
}

extension FunctionRules {
  /// Without what bundled rules say of helpers.
  fileprivate var ofUser: FunctionRules {
    var rules = self
    rules.parameters = parameters.filter { $0.rule.place.preset == nil }
    rules.result = result.flatMap { $0.place.preset == nil ? $0 : nil }
    return rules
  }
}
