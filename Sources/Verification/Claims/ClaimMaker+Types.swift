import LowLevelTypes

extension ClaimMaker {
  mutating func claim(_ placed: ModuleContents.Placed<StatedType>) {
    guard let type = usable(placed.value.type, placed.name, placed.position) else { return }
    let stated = placed.value.type.text
    // What a module passes on of rffi goes by rffi's own name.
    if placed.value.comment == nil, stated.hasPrefix("rffi."),
      let meant = typeOfRPython("rffi." + placed.name.trimmingUnderscores), meant.outline != type.outline
    {
      refuse(.wrongName, placed.name, placed.position, stated: stated, actual: meant.outline)
    }
    if type.holdsFunction {
      // What the typedefs of the claims are, so that one that cannot be made is told of once.
      add(
        Claim(
          kind: .type, code: .wrongType, subject: placed.name, position: placed.position, stated: stated,
          form: .lines(["typedef \(type.declaring(LLType.typedefName(placed.name)));"])))
    }
    guard let name = cName(of: placed) else { return accountFor(placed, type) }
    let named: LLType = type.holdsFunction ? .alias(placed.name, type) : type
    let agreement = Agreement(named, name, hasVoidRemark: placed.value.type.hasVoidRemark)
    add(
      Claim(
        kind: .type, code: .wrongType, subject: placed.name, position: placed.position,
        stated: "\(stated) (\(type.holdsFunction ? name : type.cType))", form: .lines([agreement.line]),
        fallbacks: agreement.fallbacks + wordFallback(placed, type, name), question: .type(name)))
  }

  /// A callback with `long long` in it: RPython's own functions have `long` there, so that the module says so, and has
  /// `void *` for the callback wherever it is used (`TypeMapping.md`).
  private func wordFallback(
    _ placed: ModuleContents.Placed<StatedType>, _ type: LLType, _ name: String
  ) -> [Claim.Fallback] {
    let spelled = type.cType
    guard type.holdsFunction, spelled.contains("rffi_longlong") || spelled.contains("rffi_ulonglong") else {
      return []
    }
    let other = spelled.replacing("rffi_ulonglong", with: "unsigned long long")
      .replacing("rffi_longlong", with: "long long")
    return [
      Claim.Fallback(
        lines: [Agreement.assertion("RFFI_SAME(\(name), \(other))")],
        leftOpen: "C has long long where RPython's own functions have long: cast it through void *")
    ]
  }

  /// A name that the module has for itself. RPython's own names have to stand for what RPython has under them.
  private mutating func accountFor(_ placed: ModuleContents.Placed<StatedType>, _ type: LLType) {
    // The record has its own claims.
    if case .pointer(.structure) = type { return }
    if let own = typeOfRPython("rffi." + placed.name.trimmingUnderscores) {
      if own != type {
        refuse(
          .wrongType, placed.name, placed.position, stated: placed.value.type.text,
          actual: "rffi has another one")
      }
      return
    }
    var lines = ["typedef \(type.declaring("rffi_own_\(placed.name)"));"]
    if case .renamed(let number, let cName) = type {
      lines = [Agreement.assertion("RFFI_NUMBER(\(cName), \(number.cName))")]
    }
    // What it is used for is claimed there.
    add(
      Claim(
        kind: .type, code: .wrongType, subject: placed.name, position: placed.position,
        stated: "\(placed.value.type.text) (\(type.cType))", form: .lines(lines)))
  }

  /// What a name of the module stands for in C, by the comment above it: a typedef, an enumeration, a record that is
  /// only declared, a macro.
  private func cName(of placed: ModuleContents.Placed<StatedType>) -> String? {
    if placed.name == "C_INT" { return "int" }
    if placed.name == "C_UINT" { return "unsigned int" }
    guard let comment = placed.value.comment else { return nil }
    let words = comment.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }.map(String.init)
    guard let first = words.first else { return nil }
    let plain = placed.name.trimmingUnderscores
    if first == "define" {
      guard words.count > 1, isName(words[1]) else { return nil }
      // A record under the name of a macro is known by its pointer alone.
      return words[1] != plain && words[1].uppercased() + "P" == plain ? "\(words[1]) *" : words[1]
    }
    if ["enum", "struct", "union"].contains(first), words.count == 2 {
      return first == "enum" ? "enum \(words[1])" : "\(first) \(words[1]) *"
    }
    for word in words where facts.typedefs.contains(word) {
      if word == placed.name || word == plain { return word }
    }
    for word in words where facts.typedefs.contains(word) {
      let upper = word.uppercased()
      if upper == plain { return word }
      if upper + "P" == plain { return "\(word) *" }
    }
    return nil
  }

  // MARK: Records

  mutating func claim(_ placed: ModuleContents.Placed<StatedRecord>, _ index: Int) {
    let record = placed.value
    guard isPlainC(record.structure.cName) else {
      return refuse(.unfitText, placed.name, placed.position, stated: record.structure.cName)
    }
    let name = record.structure.cSpelling
    var types: [LLType] = []
    for member in record.members {
      guard let type = usable(member.type, "\(placed.name).\(member.name)", member.position) else { return }
      guard member.isFiller || isUsable(member.name, placed.name, member.position) else { return }
      types.append(type)
    }
    let mirror = "\(record.structure.isUnion ? "union" : "struct") rffi_mirror_\(index)"
    let members = types.enumerated().map { $1.declaring("rffi_m\($0)") + ";" }.joined(separator: " ")
    let claimOfRecord = { (code: VerificationCode, stated: String, line: String, question: String?) in
      Claim(
        kind: .record, code: code, subject: placed.name, position: placed.position, stated: stated,
        form: .lines([line]), question: question.map(Claim.Question.integer))
    }
    add(claimOfRecord(.wrongRecord, "the members of \(name)", "\(mirror) { \(members) };", nil))
    add(
      claimOfRecord(
        .wrongSize, "what its members take", Agreement.assertion("sizeof(\(name)) == sizeof(\(mirror))"),
        "sizeof(\(name))"))
    if let size = record.size {
      add(
        claimOfRecord(
          .wrongSize, "size \(size)", Agreement.assertion("sizeof(\(name)) == \(size)"), "sizeof(\(name))"))
    }
    if let alignment = record.alignment {
      add(
        claimOfRecord(
          .wrongAlignment, "align \(alignment)", Agreement.assertion("_Alignof(\(name)) == \(alignment)"),
          "_Alignof(\(name))"))
    }
    claimMembers(placed, types, name, mirror)
  }

  private mutating func claimMembers(
    _ placed: ModuleContents.Placed<StatedRecord>, _ types: [LLType], _ name: String, _ mirror: String
  ) {
    let record = placed.value
    if let offsets = record.offsets, offsets.count != record.members.count {
      refuse(
        .wrongOffset, placed.name, placed.position,
        stated: "\(offsets.count) offsets for \(record.members.count) members")
    }
    for (number, member) in record.members.enumerated() where member.isFiller {
      // C has nothing of the name; in front of other members it lies where it does in the mirror.
      guard let offsets = record.offsets, number < offsets.count else { continue }
      add(
        Claim(
          kind: .member, code: .wrongOffset, subject: "\(placed.name).\(member.name)",
          position: member.position, stated: "offset \(offsets[number])",
          form: .lines([
            Agreement.assertion("__builtin_offsetof(\(mirror), rffi_m\(number)) == \(offsets[number])")
          ])))
    }
    for (number, member) in record.members.enumerated() where !member.isFiller {
      let subject = "\(placed.name).\(member.name)"
      let place = "__builtin_offsetof(\(name), \(member.name))"
      let claimOfMember = { (code: VerificationCode, stated: String, line: String) in
        Claim(
          kind: .member, code: code, subject: subject, position: member.position, stated: stated,
          form: .lines([line]), question: .integer(place))
      }
      add(
        claimOfMember(
          .wrongOffset, "behind what stands in front of it",
          Agreement.assertion("\(place) == __builtin_offsetof(\(mirror), rffi_m\(number))")))
      if let offsets = record.offsets, number < offsets.count {
        add(
          claimOfMember(
            .wrongOffset, "offset \(offsets[number])", Agreement.assertion("\(place) == \(offsets[number])")))
      }
      let actual = "__typeof__(((\(name) *)0)->\(member.name))"
      let agreement = Agreement(types[number], actual, hasVoidRemark: member.type.hasVoidRemark)
      add(
        Claim(
          kind: .member, code: .wrongMember, subject: subject, position: member.position,
          stated: "\(member.type.text) (\(types[number].cType))", form: .lines([agreement.line]),
          fallbacks: agreement.fallbacks, question: .type(actual)))
    }
  }

  // MARK: Variables

  mutating func claim(_ placed: ModuleContents.Placed<StatedVariable>) {
    let variable = placed.value
    guard isUsable(variable.cName, placed.name, placed.position),
      let type = usable(variable.type, placed.name, placed.position)
    else { return }
    let actual = "__typeof__(\(variable.cName))"
    let claimOfVariable = { (stated: String, lines: [String], fallbacks: [Claim.Fallback]) in
      Claim(
        kind: .variable, code: .wrongVariable, subject: placed.name, position: placed.position,
        stated: stated,
        form: .lines(lines), fallbacks: fallbacks, question: .type(actual))
    }
    let agreement = Agreement(
      type, "RFFI_VALUE(\(actual))", hasVoidRemark: variable.type.hasVoidRemark)
    add(claimOfVariable("\(variable.type.text) (\(type.cType))", [agreement.line], agreement.fallbacks))
    if let cType = variable.cType {
      guard isPlainC(cType) else {
        return refuse(.unfitText, placed.name, placed.position, stated: cType)
      }
      let line = Agreement.assertion("RFFI_SAME(RFFI_VALUE(\(actual)), __typeof__(\(cType)))")
      add(claimOfVariable("c_type \(cType)", [line], []))
    }
    if variable.isDeclaredAgain, let cType = variable.cType {
      add(claimOfVariable("declared again", ["extern \(cType) \(variable.cName);"], []))
    }
    if variable.isWritable {
      let name = variable.cName
      add(
        claimOfVariable(
          "it can be written",
          ["static __attribute__((__unused__)) void rffi_write_\(name)(void) { \(name) = \(name); }"], []))
    }
  }
}

extension String {
  /// Without the `_`s at its end, which a module puts behind names that it has already.
  fileprivate var trimmingUnderscores: String {
    var text = self[...]
    while text.hasSuffix("_"), text.count > 1 { text = text.dropLast() }
    return String(text)
  }
}
