import Bindings
import CDeclarations
import LowLevelTypes
import Rules

extension TypeLowering {
  /// What the rules say of a function.
  mutating func rules(of function: CFunction) -> FunctionRules {
    rules.function(function.name, inCLibrary: function.attributes.contains(.cLibrary))
  }

  /// How RPython calls a function that takes and gives these types, and why.
  mutating func policy(
    of function: CFunction, _ arguments: [LLType], _ result: LLType, _ route: ExternalFunction.Route
  ) -> CallPolicy {
    let isPlain =
      function.type.convention == .standard && !function.attributes.contains(.const) && !result.isLongFloat
      && !arguments.contains(where: \.isLongFloat)
    if isPlain, rules.hasNothing(inCLibrary: function.attributes.contains(.cLibrary)) { return CallPolicy() }
    var rules = rules(of: function)
    let name = function.name
    settleExclusiveRules(&rules, about: name)
    if arguments.contains(where: \.isCallback) { refuseElidable(&rules, about: name) }
    if result == .void, let elidable = rules.elidable, elidable.value {
      refuse(elidable, "'\(name)' gives no result that is a value to RPython, so it is not elidable")
      rules.elidable = nil
    }
    var policy = CallPolicy()
    if (arguments + [result]).contains(where: \.isLongFloat) {
      yieldToLongDouble(&rules, about: name)
      policy.hasNoWrapper = true
      decide("_nowrapper=True", about: name, because: .type("long double"))
    }
    apply(rules, to: &policy, of: name)
    // What passes through memory is not computed from the arguments alone.
    if result != .void, !arguments.contains(where: \.isPointer) {
      applyConst(of: function, rules, to: &policy)
    }
    // A C function of the module's own is called as any, and knows how to call.
    if route != .shim { applyConvention(of: function, rules, to: &policy) }
    return policy
  }

  /// Follows rules that go together.
  private mutating func apply(_ rules: FunctionRules, to policy: inout CallPolicy, of name: String) {
    if let stated = rules.saveErr {
      policy.saveErr = CallPolicy.SavedError(stated.value)
      let word = policy.saveErr.word
      decide(word.map { "save_err=\($0)" } ?? "errno is not saved", about: name, because: stated.evidence)
    }
    if let stated = rules.releaseGIL {
      policy.releaseGIL = stated.value
      decide("releasegil=\(stated.value.python)", about: name, because: stated.evidence)
    }
    if let stated = rules.noWrapper, !policy.hasNoWrapper {
      policy.hasNoWrapper = stated.value
      if stated.value { decide("_nowrapper=True", about: name, because: stated.evidence) }
    }
    if let stated = rules.sandboxSafe {
      policy.isSandboxSafe = stated.value
      decide("sandboxsafe=\(stated.value.python)", about: name, because: stated.evidence)
    }
    if let stated = rules.randomEffects {
      policy.randomEffects = stated.value
      decide("random_effects_on_gcobjs=\(stated.value.python)", about: name, because: stated.evidence)
    }
    guard let stated = rules.elidable else { return }
    policy.isElidable = stated.value
    decide("elidable_function=\(stated.value.python)", about: name, because: stated.evidence)
    // RPython refuses an elidable function that releases the GIL.
    if stated.value, !policy.isSandboxSafe, !policy.hasNoWrapper, policy.releaseGIL == nil {
      policy.releaseGIL = false
      decide("releasegil=False", about: name, because: stated.evidence)
    }
  }

  /// A `const` function reads no memory and does nothing but compute; what a rule says of it counts for more.
  private mutating func applyConst(
    of function: CFunction, _ rules: FunctionRules, to policy: inout CallPolicy
  ) {
    guard function.attributes.contains(.const), rules.elidable == nil, policy.saveErr == .none,
      policy.releaseGIL != true, policy.randomEffects != true
    else { return }
    let evidence = Evidence.attribute("__attribute__((const))")
    policy.isElidable = true
    decide("elidable_function=True", about: function.name, because: evidence)
    if rules.sandboxSafe == nil {
      policy.isSandboxSafe = true
      decide("sandboxsafe=True", about: function.name, because: evidence)
    } else if !policy.isSandboxSafe, !policy.hasNoWrapper, policy.releaseGIL == nil {
      policy.releaseGIL = false
      decide("releasegil=False", about: function.name, because: evidence)
    }
  }

  private mutating func applyConvention(
    of function: CFunction, _ rules: FunctionRules, to policy: inout CallPolicy
  ) {
    if function.type.convention == .stdcall {
      if let stated = rules.callingConvention, stated.value == .c {
        refuse(stated, "'\(function.name)' is declared with __attribute__((stdcall))")
      }
      policy.callingConvention = "win"
      decide("calling_conv='win'", about: function.name, because: .attribute("__attribute__((stdcall))"))
    } else if let stated = rules.callingConvention {
      policy.callingConvention = stated.value.rawValue
      decide("calling_conv='\(stated.value.rawValue)'", about: function.name, because: stated.evidence)
    }
  }
}

extension CallPolicy.SavedError {
  /// What a rule asks for.
  fileprivate init(_ rule: ErrnoRule) {
    self =
      switch rule {
      case .saved: .errno
      case .zeroedAndSaved: .errnoZeroBefore
      case .ignored: .none
      }
  }
}

extension Bool {
  /// In Python.
  fileprivate var python: String { self ? "True" : "False" }
}
