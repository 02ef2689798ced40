import LowLevelTypes

extension ClaimMaker {
  mutating func claim(_ placed: ModuleContents.Placed<StatedConstant>) {
    var name = placed.value.cName
    // A module puts `_` behind names that it has already.
    while !facts.constants.contains(name), name.hasSuffix("_"), name.count > 1 { name.removeLast() }
    if !facts.constants.contains(name) { name = placed.value.cName }
    guard isUsable(name, placed.name, placed.position) else { return }
    let claims = Maker(name: name, placed: placed)
    switch placed.value.value {
    case .askedEnumerator: add(claims.kind("an integer", Self.isInteger(name), macro: false))
    case .askedInteger: add(claims.kind("a macro that is an integer", Self.isInteger(name), macro: true))
    case .askedDouble:
      add(claims.kind("a macro that is a floating number", "(\(Self.isFloating(name)))", macro: true))
    case .askedString:
      add(
        claims.kind(
          "a macro that is a string",
          "RFFI_SAME(__typeof__(&(\(name))[0]), char *) || RFFI_SAME(__typeof__(&(\(name))[0]), const char *)",
          macro: true))
    case .integer(let value):
      let literal = value == .min ? "(-9223372036854775807LL - 1)" : "\(value)LL"
      let sign = value < 0 ? "<" : ">="
      add(
        claims.value("\(value)", "(\(name)) == \(literal) && (\(name)) \(sign) 0", UInt64(bitPattern: value)))
    case .unsigned(let value):
      add(claims.value("\(value)", "(\(name)) == \(value)ULL && (\(name)) >= 0", value))
    case .float(let bits):
      add(
        claims.row(
          "\(Double(bitPattern: bits))",
          DataRow(declaration: "double @", initializer: "(double)(\(name))", expected: .double(bits))))
    case .string(let bytes):
      add(claims.text(bytes))
    case .unicode(let units):
      add(
        claims.row(
          "a wide string of \(units.count) characters",
          DataRow(
            declaration: "__typeof__(*(\(name))) @[sizeof(\(name)) / sizeof(*(\(name)))]", initializer: name,
            expected: .units(units))))
    case .pointer(let bits, let type):
      add(
        claims.row(
          "the pointer \(bits)",
          DataRow(
            declaration: "__INTPTR_TYPE__ @", initializer: "(__INTPTR_TYPE__)(\(name))",
            expected: .integer(UInt64(bitPattern: bits)))))
      if let type, type.unfitText == nil { add(claims.type(type)) }
    }
  }

  private static func isInteger(_ name: String) -> String { "RFFI_INTEGER(__typeof__((\(name)) + 0))" }

  private static func isFloating(_ name: String) -> String {
    // `real_type_class`, of `_Float32` as well.
    "__builtin_classify_type((\(name)) + 0) == 8"
  }
}

/// Makes the claims of one constant.
private struct Maker {
  let name: String
  let placed: ModuleContents.Placed<StatedConstant>

  func kind(_ stated: String, _ expression: String, macro: Bool) -> Claim {
    let defined = macro ? ["#ifndef \(name)", "_Static_assert(0, \"no macro\");", "#endif"] : []
    return claim(.wrongConstant, stated, .lines(defined + [Agreement.assertion(expression)]), "(\(name))")
  }

  /// A string is compared where it is: one that a macro casts can initialize no array.
  func text(_ bytes: [UInt8]) -> Claim {
    let literal = bytes.map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }.joined()
    let size = bytes.count + 1
    let isSame = "__builtin_memcmp(\(name), \"\(literal)\", \(size)) == 0"
    let isWhole = "(sizeof(\(name)) == \(size) || sizeof(\(name)) == sizeof(&*(\(name))))"
    return claim(
      .wrongValue, "a string of \(bytes.count) bytes",
      .lines([Agreement.assertion("\(isSame) && \(isWhole)")]), nil)
  }

  func value(_ stated: String, _ expression: String, _ bits: UInt64) -> Claim {
    var claim = claim(.wrongValue, stated, .lines([Agreement.assertion(expression)]), nil)
    claim.question = .integer("(\(name))")
    // What is no constant expression may be a value all the same, for which an object file has room.
    claim.fallbacks = [
      Claim.Fallback(
        lines: [], leftOpen: nil,
        row: DataRow(
          declaration: "long long @", initializer: "(long long)(\(name))", expected: .integer(bits)))
    ]
    return claim
  }

  func row(_ stated: String, _ row: DataRow) -> Claim { claim(.wrongValue, stated, .data(row), nil) }

  func type(_ type: LLType) -> Claim {
    let agreement = Agreement(type, "__typeof__(\(name))")
    var claim = claim(.wrongConstant, "a \(type.cType)", .lines([agreement.line]), "(\(name))")
    claim.fallbacks = agreement.fallbacks
    return claim
  }

  private func claim(_ code: VerificationCode, _ stated: String, _ form: Claim.Form, _ type: String?) -> Claim
  {
    Claim(
      kind: .constant, code: code, subject: placed.name, position: placed.position, stated: stated,
      form: form,
      question: type.map { .type("__typeof__\($0)") })
  }
}
