import Diagnostics
import LowLevelTypes

extension ClaimMaker {
  mutating func claim(_ placed: ModuleContents.Placed<StatedFunction>, _ index: Int) {
    let function = placed.value
    guard isUsable(function.cName, placed.name, placed.position) else { return }
    var types: [LLType] = []
    for (number, argument) in function.arguments.enumerated() {
      guard let type = usable(argument, "\(placed.name), argument \(number + 1)", placed.position) else {
        return
      }
      types.append(type)
    }
    guard let result = usable(function.result, "\(placed.name), result", placed.position) else { return }
    guard let declared = facts.function(function.cName), let declaredType = declared.type,
      takes(types.count, function.route, declared)
    else {
      // A macro, or what no compiler will take: a call tells.
      return add(call(placed, types, result, index))
    }
    add(
      Claim(
        kind: .function, code: .unknownFunction, subject: placed.name, position: placed.position,
        stated: "\(function.cName) is \(declaredType)",
        form: .lines([
          Agreement.assertion("RFFI_SAME(__typeof__(\(function.cName)), \(declaredType))")
        ]),
        fallbacks: [
          Claim.Fallback(
            lines: callLines(function, types, result, index),
            leftOpen: "the compiler sees another declaration than libclang; C converts the arguments")
        ],
        question: .type(function.cName)))
    claimParts(placed, types, result, declared)
  }

  private mutating func claimParts(
    _ placed: ModuleContents.Placed<StatedFunction>, _ types: [LLType], _ result: LLType,
    _ declared: HeaderFacts.Function
  ) {
    for (number, type) in types.enumerated() {
      let subject = "\(placed.name), argument \(number + 1)"
      guard number < declared.parameters.count else {
        leave(subject, placed.position, "C takes any type there")
        continue
      }
      guard let spelling = declared.parameters[number].spelling else { continue }
      add(
        agreement(
          .argument, .wrongArgument, subject, placed, placed.value.arguments[number], type, spelling))
    }
    guard let spelling = declared.result else { return }
    var claim = agreement(
      .result, .wrongResult, "\(placed.name), result", placed, placed.value.result, result, spelling)
    // What a module calls for itself, it may call for nothing but its effect.
    if placed.name.hasPrefix("_"), case .void = result {
      claim.fallbacks = [Claim.Fallback(lines: [], leftOpen: nil)]
    }
    add(claim)
  }

  private func agreement(
    _ kind: Claim.Kind, _ code: VerificationCode, _ subject: String,
    _ placed: ModuleContents.Placed<StatedFunction>, _ spelling: StatedSpelling, _ type: LLType,
    _ actual: String
  ) -> Claim {
    let agreement = Agreement(type, actual, hasVoidRemark: spelling.hasVoidRemark)
    return Claim(
      kind: kind, code: code, subject: subject, position: placed.position,
      stated: "\(spelling.text) (\(type.cType))",
      form: .lines([agreement.line]), fallbacks: agreement.fallbacks, question: .type(actual))
  }

  /// Whether so many arguments can be right.
  private func takes(_ count: Int, _ route: StatedFunction.Route, _ declared: HeaderFacts.Function) -> Bool {
    if !declared.hasPrototype { return false }
    if case .variadic(let fixed) = route {
      return declared.isVariadic && fixed == declared.parameters.count && count >= fixed
    }
    return declared.isVariadic ? count >= declared.parameters.count : count == declared.parameters.count
  }

  // MARK: Calls

  /// A call with the types that the module says, which C may convert.
  private func call(
    _ placed: ModuleContents.Placed<StatedFunction>, _ types: [LLType], _ result: LLType, _ index: Int
  ) -> Claim {
    let function = placed.value
    let known = facts.function(function.cName)
    let isArity = known.map { $0.hasPrototype && !takes(types.count, function.route, $0) } ?? false
    let texts = function.arguments.map(\.text).joined(separator: ", ")
    var lines = callLines(function, types, result, index)
    if isArity, case .variadic(let fixed) = function.route {
      // C takes the call; what the module says of it is wrong all the same.
      let named = types.prefix(max(0, fixed)).map(\.cType) + ["..."]
      // More arguments that are named than there are is wrong whatever C declares.
      let isPossible = fixed >= 0 && fixed <= types.count
      lines = [
        Agreement.assertion(
          isPossible
            ? "RFFI_SAME(__typeof__(\(function.cName)), __typeof__(\(result.cType)) (\(named.joined(separator: ", "))))"
            : "0")
      ]
    }
    return Claim(
      kind: .function, code: isArity ? .wrongArity : .unknownFunction, subject: placed.name,
      position: placed.position, stated: "\(function.cName)(\(texts)) -> \(function.result.text)",
      form: .lines(lines), fallbacks: isArity ? [] : bitfieldFallback(function, types, result, index),
      question: isArity || known != nil ? .type(function.cName) : nil,
      leftOpen: known?.hasPrototype == false
        ? "C does not say what it takes"
        : "it is a macro or has a type without a name: C converts the arguments")
  }

  private func callLines(
    _ function: StatedFunction, _ types: [LLType], _ result: LLType, _ index: Int
  ) -> [String] {
    let names = types.indices.map { "a\($0)" }
    let parameters = zip(types, names).map { $0.declaring($1) }.joined(separator: ", ")
    let call = "\(function.cName)(\(names.joined(separator: ", ")))"
    let check: String
    if case .void = result.unaliased {
      check = "\(call);"
    } else {
      // An array becomes a pointer, as where it is used.
      let agreement = Agreement(result, "__typeof__(((void)0, \(call)))")
      let weaker = result.isPointer ? agreement.fallback : nil
      let expression = weaker.map { "(\(agreement.expression)) || (\($0.expression))" }
      check = "(void)\(call); " + Agreement.assertion(expression ?? agreement.expression)
    }
    return [
      "static __attribute__((__unused__)) void rffi_call_\(index)(\(parameters.isEmpty ? "void" : parameters)) { \(check) }"
    ]
  }

  // MARK: C functions of the module

  /// Other C functions may use the prototype, so that it stands in front of all.
  mutating func claimPrototype(_ placed: ModuleContents.Placed<StatedShim>) {
    guard let text = oneLine(placed.value.prototype, "{};\"'#\\") else {
      return refuse(.unfitText, placed.value.name, placed.position, stated: placed.value.prototype)
    }
    add(
      Claim(
        kind: .shim, code: .wrongShim, subject: placed.value.name, position: placed.position, stated: text,
        form: .lines(["RPY_EXTERN \(text);"])))
  }

  mutating func claimBody(_ placed: ModuleContents.Placed<StatedShim>, _ index: Int) {
    let shim = placed.value
    guard let prototype = oneLine(shim.prototype, "{};\"'#\\") else { return }
    guard let body = shimBody(shim.body), hasMatchingBraces(shim.body) else {
      return refuse(.unfitText, shim.name, placed.position, stated: shim.body)
    }
    if body.count > 1 {
      return add(
        Claim(
          kind: .shim, code: .wrongShim, subject: shim.name, position: placed.position,
          stated: "\(prototype) { \(body.joined(separator: " ")) }",
          form: .lines(["\(prototype) {"] + body + ["}"])))
    }
    claim(shim.name, placed.position, prototype, body.first ?? "")
  }

  private mutating func claim(
    _ name: String, _ position: SourcePosition, _ prototype: String, _ body: String
  ) {
    // What only reads a member has to give all of its values.
    let isGetter =
      body.hasPrefix("return p->") && isPlainC(String(body.dropFirst("return ".count).dropLast()))
    let front = isGetter ? "RFFI_STRICT " : ""
    let back = isGetter ? " RFFI_LENIENT" : ""
    add(
      Claim(
        kind: .shim, code: .wrongShim, subject: name, position: position,
        stated: "\(prototype) { \(body) }", form: .lines(["\(front)\(prototype) { \(body) }\(back)"])))
  }

  /// The lines of a body. The only directives are those by which a macro makes room for a member of its name.
  private func shimBody(_ text: String) -> [String]? {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let isFit = lines.allSatisfy { line in
      if line.hasPrefix("#undef ") { return isName(String(line.dropFirst("#undef ".count))) }
      if line.hasPrefix("#pragma push_macro(") || line.hasPrefix("#pragma pop_macro(") { return true }
      return oneLine(line, "#") != nil
    }
    if !isFit { return nil }
    return lines.contains { $0.hasPrefix("#") } ? lines : [lines.joined(separator: " ")]
  }

  /// For a macro that gives a bitfield, whose type cannot be asked for: that the result holds all of its values.
  private func bitfieldFallback(
    _ function: StatedFunction, _ types: [LLType], _ result: LLType, _ index: Int
  ) -> [Claim.Fallback] {
    guard case .number = result.unaliased else { return [] }
    let names = types.indices.map { "a\($0)" }
    let parameters = zip(types, names).map { $0.declaring($1) }.joined(separator: ", ")
    let line =
      "RFFI_STRICT static __attribute__((__unused__)) \(result.cType) rffi_call_\(index)"
      + "(\(parameters.isEmpty ? "void" : parameters)) { return \(function.cName)(\(names.joined(separator: ", "))); } RFFI_LENIENT"
    return [Claim.Fallback(lines: [line], leftOpen: "C converts its result, which has no type of its own")]
  }

  private func oneLine(_ text: String, _ forbidden: String) -> String? {
    let bytes = Array(text.utf8)
    if bytes.contains(where: { forbidden.utf8.contains($0) || $0 < 0x20 && $0 != 0x0a && $0 != 0x09 }) {
      return nil
    }
    if text.contains("//") || text.contains("/*") { return nil }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func hasMatchingBraces(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}

extension StatedShim {
  /// The name of the function: what stands in front of its parameters.
  var name: String {
    let words = prototype.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }
    return words.first { $0.hasPrefix("rffi_") && !$0.hasSuffix("_t") }.map(String.init) ?? prototype
  }
}

extension LLType {
  /// Whether it is a pointer behind its name.
  fileprivate var isPointer: Bool { if case .pointer = unaliased { true } else { false } }
}
