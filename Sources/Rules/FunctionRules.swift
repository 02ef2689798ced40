/// What happens to `errno` around a call.
public enum ErrnoRule: String, Hashable, Sendable, CaseIterable {
  /// Saved behind the call.
  case saved = "errno"
  /// Set to 0 in front of the call, and saved behind it.
  case zeroedAndSaved = "errno-zero-before"
  /// Nothing.
  case ignored = "none"
}

/// A calling convention that RPython has a word for.
public enum CallingConventionRule: String, Hashable, Sendable, CaseIterable {
  /// C's own.
  case c
  /// `stdcall`.
  case windows = "win"
}

/// What the rules say of one function; nil is left to the tool.
public struct FunctionRules: Hashable, Sendable {
  /// `save_err`.
  public var saveErr: Stated<ErrnoRule>?
  /// `releasegil`.
  public var releaseGIL: Stated<Bool>?
  /// `sandboxsafe`.
  public var sandboxSafe: Stated<Bool>?
  /// `elidable`.
  public var elidable: Stated<Bool>?
  /// `nowrapper`.
  public var noWrapper: Stated<Bool>?
  /// `calling_conv`.
  public var callingConvention: Stated<CallingConventionRule>?
  /// `random_effects_on_gcobjs`.
  public var randomEffects: Stated<Bool>?
  /// `helper`: whether a helper function is made.
  public var helper: Stated<Bool>?
  /// `[function.parameters]`, in the order of the file.
  public var parameters: [StatedParameter] = []
  /// `[function.result]`.
  public var result: Stated<ResultRule>?
  /// `[function.register]`.
  public var register: Stated<RegisterRule>?

  /// Makes rules that say nothing.
  public init() {}

  /// What they say of a parameter: of its name or of its number, whichever weighs more.
  ///
  /// - Parameter index: counted from 0.
  public func parameter(_ index: Int, named name: String) -> Stated<ParameterRule>? {
    var found: Stated<ParameterRule>?
    for parameter in parameters where parameter.selector.selects(index, named: name) {
      if let heavier = found, heavier.place.tier >= parameter.rule.place.tier { continue }
      found = parameter.rule
    }
    return found
  }

  /// These rules, and what lighter ones say besides.
  func completed(by lighter: FunctionRules) -> FunctionRules {
    var result = self
    result.saveErr = saveErr ?? lighter.saveErr
    result.releaseGIL = releaseGIL ?? lighter.releaseGIL
    result.sandboxSafe = sandboxSafe ?? lighter.sandboxSafe
    result.elidable = elidable ?? lighter.elidable
    result.noWrapper = noWrapper ?? lighter.noWrapper
    result.callingConvention = callingConvention ?? lighter.callingConvention
    result.randomEffects = randomEffects ?? lighter.randomEffects
    result.helper = helper ?? lighter.helper
    let selectors = Set(parameters.map(\.selector))
    result.parameters = parameters + lighter.parameters.filter { !selectors.contains($0.selector) }
    result.result = self.result ?? lighter.result
    result.register = register ?? lighter.register
    return result
  }
}

/// What a rule says of a parameter, and of which.
public struct StatedParameter: Hashable, Sendable {
  /// Which parameter.
  public let selector: ParameterSelector
  /// What it says.
  public let rule: Stated<ParameterRule>

  /// Makes one.
  public init(_ selector: ParameterSelector, _ rule: Stated<ParameterRule>) {
    self.selector = selector
    self.rule = rule
  }
}
