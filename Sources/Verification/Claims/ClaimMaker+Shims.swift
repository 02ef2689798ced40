/// What a C function of the module's own is for is told by its name: `rffi_get_REC_MEMBER` reads a member,
/// `rffi_set_` writes it, `rffi_addr_` tells its address, without a record the same of a variable; `rffi_NAME` calls the
/// function NAME. Each has one form, so that another one, or one about another thing, is seen though it compiles.
extension ClaimMaker {
  mutating func checkBody(of placed: ModuleContents.Placed<StatedShim>) {
    let shim = placed.value
    let name = ShimName(shim.name)
    if let reason = name.accessed.map({ reason($0, name, shim) }) ?? reasonAgainstCall(name, shim) {
      refuse(.wrongShim, shim.name, placed.position, stated: shim.body, actual: reason)
    }
  }

  /// Why a body does not do what the name of an accessor says; nil where it does.
  private func reason(_ access: ShimName.Access, _ name: ShimName, _ shim: StatedShim) -> String? {
    // A macro of the member's name is put away around it.
    let body = shim.body.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }.joined(
      separator: " ")
    let words = shim.words
    let thing: Substring?
    switch access {
    case .get:
      thing = body.between("return ", ";").flatMap { Self.place($0, words) } ?? Self.address(in: body)
    case .set:
      let value = ["v", "rffi_v"].first { words.contains($0) } ?? ""
      thing = body.between("", " = \(value);").flatMap { Self.place($0, words) }
    case .address: thing = Self.address(in: body)
    }
    guard let thing else { return "\(shim.name) does something else than its name says" }
    let own = Self.asciiName(String(thing))
    // With `_` behind it where a function of the headers has that name.
    let stem = name.rest.reversed().drop { $0 == "_" }.reversed()
    if String(stem).hasSuffix("_" + own) || name.rest == own || name.rest.hasSuffix("_" + own) { return nil }
    return "\(shim.name) is about another thing than \(thing)"
  }

  /// The member or variable that an expression is: `p->low`, `level`; nil for any other.
  private static func place(_ expression: Substring, _ words: [String]) -> Substring? {
    let record = ["p->", "rffi_p->"].first {
      expression.hasPrefix($0) && words.contains(String($0.dropLast(2)))
    }
    let member = expression.dropFirst(record?.count ?? 0)
    return isName(String(member)) ? member : nil
  }

  /// The member or variable whose address a body returns: behind a cast that names its type.
  private static func address(in body: String) -> Substring? {
    guard let expression = body.between("return (", ";"),
      let end = expression.firstRange(of: "*)")
        ?? expression.firstRange(of: "(*)(") ?? expression.firstRange(of: "(**)(")
    else { return nil }
    if let place = expression.between(from: "__builtin_offsetof(", to: "))") {
      return place.split(separator: ",").last?.drop { $0 == " " }
    }
    var rest = expression[end.upperBound...]
    // A cast to a pointer to a function ends behind its parameters.
    if let last = rest.lastIndex(of: ")") { rest = rest[rest.index(after: last)...] }
    let variable = rest.drop { $0 == "&" || $0 == "*" || $0 == " " }
    return isName(String(variable)) ? variable : nil
  }

  /// Why a body does not call the function that the name stands for; nil where it does.
  private func reasonAgainstCall(_ name: ShimName, _ shim: StatedShim) -> String? {
    guard let function = callee(name), !shim.name.hasPrefix("rffi_size_") else { return nil }
    let bare =
      shim.body.between(from: "\(function)(", to: ");") ?? shim.body.between(from: "(\(function))(", to: ");")
    guard let arguments = bare else { return "\(shim.name) does not call \(function)" }
    // Parameters go on in the order they come in.
    let parameters = shim.parameterNames
    let passed = arguments.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }.map(String.init)
    let places = passed.compactMap { parameters.firstIndex(of: $0) }
    return zip(places, places.dropFirst()).allSatisfy(<)
      ? nil : "\(shim.name) does not pass its arguments in their order"
  }

  /// The function of the headers whose name the name is, or begins with.
  private func callee(_ name: ShimName) -> String? {
    var text = name.rest
    while !text.isEmpty {
      if facts.function(text) != nil { return text }
      guard let end = text.lastIndex(of: "_") else { return nil }
      text = String(text[..<end])
    }
    return nil
  }
}

/// The parts of the name of a C function of the module's own.
private struct ShimName {
  enum Access: String, CaseIterable {
    case get = "get_"
    case set = "set_"
    case address = "addr_"
  }

  /// What it does with a member or a variable; nil where it calls a function.
  let accessed: Access?
  /// What the name says behind that.
  let rest: String

  init(_ name: String) {
    let bare = name.hasPrefix("rffi_") ? String(name.dropFirst("rffi_".count)) : name
    accessed = Access.allCases.first { bare.hasPrefix($0.rawValue) }
    rest = String(bare.dropFirst(accessed?.rawValue.count ?? 0))
  }
}

extension StatedShim {
  /// The words of the prototype.
  var words: [String] {
    prototype.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }.map(String.init)
  }

  /// The names of the parameters, as far as the prototype shows them plainly.
  fileprivate var parameterNames: [String] {
    guard let open = prototype.firstIndex(of: "("), let close = prototype.lastIndex(of: ")"), open < close
    else {
      return []
    }
    return prototype[prototype.index(after: open)..<close].split(separator: ",").map { parameter in
      String(parameter.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }.reversed())
    }
  }
}

extension String {
  /// What stands between a beginning and an end, where the whole text is made like that.
  fileprivate func between(_ start: String, _ end: String) -> Substring? {
    guard hasPrefix(start), hasSuffix(end), utf8.count >= start.utf8.count + end.utf8.count else {
      return nil
    }
    return dropFirst(start.count).dropLast(end.count)
  }

  fileprivate func between(from start: String, to end: String) -> Substring? {
    self[...].between(from: start, to: end)
  }
}

extension Substring {
  /// What stands behind the first of one text, and in front of the next of another.
  fileprivate func between(from start: String, to end: String) -> Substring? {
    guard let first = firstRange(of: start), let last = self[first.upperBound...].firstRange(of: end) else {
      return nil
    }
    return self[first.upperBound..<last.lowerBound]
  }
}
