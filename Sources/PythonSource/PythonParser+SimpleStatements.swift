extension PythonParser {
  mutating func parseSimple() throws(PythonSyntaxError) -> Statement.Kind {
    guard token.kind == .name else { return try parseExpressionStatement() }
    switch token.text {
    case "pass":
      advance()
      return .other("pass")
    case "break":
      advance()
      return .breaking
    case "continue":
      advance()
      return .continuing
    case "return":
      advance()
      return .returning(isAtEnd ? nil : try parseTestList())
    case "raise":
      advance()
      if !isAtEnd { _ = try parseTestList() }
      return .raising
    case "del":
      advance()
      let targets = try parseTargets()
      if case .tuple(let items) = targets.kind { return .deletion(items) }
      return .deletion([targets])
    case "global": return try parseGlobal()
    case "assert":
      advance()
      let test = try parseTest()
      if take(",") { _ = try parseTest() }
      return .assertion(test)
    case "import": return try parseImport()
    case "from": return try parseFromImport()
    case "print" where !isPrintFunction: return try parsePrint()
    case "exec": return try parseExec()
    default: return try parseExpressionStatement()
    }
  }

  /// Whether the statement ends here.
  private var isAtEnd: Bool { token.kind == .newline || token.kind == .end || isAt(";") }

  private mutating func parseExpressionStatement() throws(PythonSyntaxError) -> Statement.Kind {
    let first = try parseTestList()
    if token.kind == .symbol, token.text.count > 1, token.text.hasSuffix("="),
      !["==", "!=", "<=", ">="].contains(token.text)
    {
      let symbol = String(token.text.dropLast())
      advance()
      return .augmented(first, symbol, try parseTestList())
    }
    var values = [first]
    while take("=") { values.append(try parseTestList()) }
    guard values.count > 1, let value = values.popLast() else { return .expression(first) }
    return .assignment(values, value)
  }

  private mutating func parseGlobal() throws(PythonSyntaxError) -> Statement.Kind {
    advance()
    var names = [try expectName()]
    while take(",") { names.append(try expectName()) }
    return .global(names)
  }

  private mutating func parseDottedName() throws(PythonSyntaxError) -> String {
    var name = try expectName()
    while take(".") { name += "." + (try expectName()) }
    return name
  }

  private mutating func parseImport() throws(PythonSyntaxError) -> Statement.Kind {
    advance()
    var names: [Statement.ImportedName] = []
    repeat {
      let name = try parseDottedName()
      names.append(Statement.ImportedName(name: name, alias: take("as") ? try expectName() : nil))
    } while take(",")
    return .importModules(names)
  }

  private mutating func parseFromImport() throws(PythonSyntaxError) -> Statement.Kind {
    advance()
    var level = 0
    while isAt(".") || isAt("...") {
      level += token.text.count
      advance()
    }
    let module = isAt("import") ? "" : try parseDottedName()
    try expect("import")
    if take("*") { return .importNames(module: module, level: level, []) }
    let isBracketed = take("(")
    var names: [Statement.ImportedName] = []
    repeat {
      if isBracketed, isAt(")") { break }
      let name = try expectName()
      names.append(Statement.ImportedName(name: name, alias: take("as") ? try expectName() : nil))
    } while take(",")
    if isBracketed { try expect(")") }
    if module == "__future__", names.contains(where: { $0.name == "print_function" }) {
      isPrintFunction = true
    }
    return .importNames(module: module, level: level, names)
  }

  private mutating func parsePrint() throws(PythonSyntaxError) -> Statement.Kind {
    advance()
    if take(">>") {
      _ = try parseTest()
      if take(","), isAtEnd { return .other("print") }
    }
    if !isAtEnd { _ = try parseTestList() }
    return .other("print")
  }

  private mutating func parseExec() throws(PythonSyntaxError) -> Statement.Kind {
    advance()
    _ = try parseBinary(0)
    if take("in") {
      _ = try parseTest()
      if take(",") { _ = try parseTest() }
    }
    return .other("exec")
  }
}
