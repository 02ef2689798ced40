import Bindings
import CDeclarations
import Diagnostics
import LowLevelTypes
import Rules

/// What `--register` chooses.
struct RegistrationChoices {
  private let lookup: RuleLookup
  /// The patterns that have chosen nothing so far.
  private(set) var unused: [StatedText]

  init(_ patterns: [StatedText]) {
    unused = patterns
    var rules = RuleSet()
    let place = RulePlace(position: SourcePosition(file: "--register", line: 1, column: 1), tier: .fileName)
    let matches = patterns.map {
      FunctionRule.Match(pattern: NamePattern(nameOrGlob: $0.text), place: place, rules: FunctionRules())
    }
    rules.functions = [FunctionRule(matches: matches)]
    lookup = RuleLookup(rules)
  }

  /// Whether a function is chosen.
  mutating func choose(_ name: String) -> Bool {
    let matches = lookup.matches(name, inCLibrary: true)
    for match in matches { unused.removeAll { $0.text == match.pattern.text } }
    return !matches.isEmpty
  }
}

extension TypeLowering {
  /// Why a function is registered, if it is.
  ///
  /// - Parameter rules: what the rules say of it.
  mutating func registration(
    of function: CFunction, _ rules: FunctionRules
  ) -> (rule: Stated<RegisterRule>?, evidence: Evidence)? {
    if let rule = rules.register { return (rule, rule.evidence) }
    return registrationChoices.choose(function.name) ? (nil, .option("--register")) : nil
  }

  /// Registers the functions that rules or `--register` choose. Each has a helper by now, which becomes its
  /// implementation.
  mutating func bindRegistrations() {
    if options.rules.isEmpty && options.registered.isEmpty { return }
    let bindings = Dictionary(functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let callees = Dictionary(
      helpers.indices.map { (helpers[$0].callee, $0) }, uniquingKeysWith: { first, _ in first })
    for pending in helpersToBind {
      guard let (rule, evidence) = registration(of: pending.function, rules(of: pending.function)) else {
        continue
      }
      guard let binding = bindings[pending.callee], let helper = callees[pending.callee] else {
        refuseRegistration(of: pending.function.name, rule)
        continue
      }
      decide("register_external", about: pending.function.name, because: evidence)
      register(helper, around: binding, rule)
    }
    for pattern in registrationChoices.unused {
      let nearest = nearestNames(to: pattern.text, among: Set(helpersToBind.map(\.function.name)))
      let hint = nearest.isEmpty ? "" : ": did you mean '\(nearest.joined(separator: "', '"))'?"
      unfitRules.append(
        pattern.error("no function that is bound is called '\(pattern.text)'\(hint)"))
    }
  }

  /// Without a helper there is nothing to run in place of the function.
  private mutating func refuseRegistration(of cName: String, _ rule: Stated<RegisterRule>?) {
    let message =
      "'\(cName)' cannot be registered: it has no helper, which a rule forbids, or what it gives may point into a "
      + "string that is gone by then; say what it gives under [function.result]"
    if let rule {
      refuse(rule, message)
    } else if let stated = options.registered.first(where: {
      NamePattern(nameOrGlob: $0.text).matcher()(cName)
    }) {
      unfitRules.append(stated.error(message))
    }
  }

  private mutating func register(
    _ helper: Int, around binding: ExternalFunction, _ rule: Stated<RegisterRule>?
  ) {
    let call = RegisteredCall(of: helpers[helper], around: binding)
    guard let function = registeredFunction(helper, rule), let fake = fake(rule, giving: call.result) else {
      return
    }
    if case .own(let name, _) = function {
      helpers[helper].name = names.python.claim(name + "_llimpl")
    }
    registrations.append(
      Registration(
        function: function, parameters: call.parameters, result: call.result,
        exportName: exportName(function, rule), helper: helpers[helper].name, fake: fake,
        isSandboxSafe: binding.policy.isSandboxSafe))
  }

  /// What programs call: the function of Python's that the rule names, else one under the plain name, which a helper
  /// leaves to it.
  private mutating func registeredFunction(
    _ helper: Int, _ rule: Stated<RegisterRule>?
  ) -> Registration.Function? {
    if let rule, let text = rule.value.function {
      guard let name = dottedName(text, in: rule, such: "os.getlogin") else { return nil }
      let local = names.python.claim("\(name.module)_\(name.attribute)")
      return .existing(module: name.module, attribute: name.attribute, name: local)
    }
    return .own(name: helpers[helper].name, documentation: helpers[helper].documentation)
  }

  private mutating func fake(_ rule: Stated<RegisterRule>?, giving result: RPythonType) -> Registration.Fake?
  {
    guard let rule, let text = rule.value.fake else {
      return result.hasList ? Registration.Fake.none : .helper
    }
    if result.hasList {
      refuse(rule, "no fake can give a list: the llinterp makes its lists itself")
      return nil
    }
    return dottedName(text, in: rule, such: "fakes.getlogin").map {
      .function(module: $0.module, attribute: $0.attribute)
    }
  }

  /// PyPy's habit is `ll_os.ll_os_getlogin` for what stands in for a function of Python's, and the module's own name
  /// in front of what is the module's.
  private func exportName(
    _ function: Registration.Function, _ rule: Stated<RegisterRule>?
  ) -> Registration.ExportName {
    if let given = rule?.value.exportName { return .given(given) }
    switch function {
    case .existing(let module, let attribute, _): return .given("ll_\(module).ll_\(module)_\(attribute)")
    case .own(let name, _): return .inModule(name)
    }
  }

  /// The module and the attribute in it that a dotted name stands for.
  private mutating func dottedName(
    _ text: String, in rule: Stated<RegisterRule>, such example: String
  ) -> (module: String, attribute: String)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts.allSatisfy(isPythonName) else {
      refuse(rule, "'\(text)' does not name a function of a Python module: write it like '\(example)'")
      return nil
    }
    return (parts.dropLast().joined(separator: "."), parts[parts.count - 1])
  }
}

/// Whether a text is an identifier of Python's.
private func isPythonName(_ text: String) -> Bool {
  guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
    return false
  }
  return pythonIdentifier(text) == text
}
