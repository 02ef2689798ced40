extension PythonParser {
  mutating func parseFile() throws(PythonSyntaxError) -> [Statement] {
    var statements: [Statement] = []
    while token.kind != .end {
      if token.kind == .newline { advance() } else { statements += try parseStatement() }
    }
    return statements
  }

  /// A statement; of a line with semicolons, all of it.
  private mutating func parseStatement() throws(PythonSyntaxError) -> [Statement] {
    try nested { (parser) throws(PythonSyntaxError) in
      let start = parser.token.range.start
      if let kind = try parser.parseCompound() {
        return [Statement(kind: kind, range: parser.range(from: start))]
      }
      return try parser.parseSimpleLine()
    }
  }

  private mutating func parseCompound() throws(PythonSyntaxError) -> Statement.Kind? {
    if take("if") { return try parseIf() }
    if take("for") { return try parseFor() }
    if take("while") {
      let test = try parseTest()
      return .whileLoop(test, body: try parseSuite(), try parseElse())
    }
    if take("try") { return try parseTry() }
    if take("with") { return try parseWith() }
    if isAt("@") || isAt("def") || isAt("class") { return try parseDecorated() }
    return nil
  }

  private mutating func parseSimpleLine() throws(PythonSyntaxError) -> [Statement] {
    var statements: [Statement] = []
    repeat {
      if token.kind == .newline { break }
      let start = token.range.start
      let kind = try parseSimple()
      statements.append(Statement(kind: kind, range: range(from: start)))
    } while take(";")
    if token.kind == .newline {
      advance()
    } else if token.kind != .end {
      throw error("the line should end here")
    }
    return statements
  }

  /// The statements behind a colon.
  private mutating func parseSuite() throws(PythonSyntaxError) -> [Statement] {
    try expect(":")
    guard token.kind == .newline else { return try parseSimpleLine() }
    advance()
    guard token.kind == .indent else { throw error("an indented block is missing") }
    advance()
    var statements: [Statement] = []
    while token.kind != .dedent, token.kind != .end {
      if token.kind == .newline { advance() } else { statements += try parseStatement() }
    }
    if token.kind == .dedent { advance() }
    return statements
  }

  private mutating func parseElse() throws(PythonSyntaxError) -> [Statement] {
    take("else") ? try parseSuite() : []
  }

  private mutating func parseIf() throws(PythonSyntaxError) -> Statement.Kind {
    var branches: [Statement.Branch] = []
    repeat {
      let test = try parseTest()
      branches.append(Statement.Branch(test: test, body: try parseSuite()))
    } while take("elif")
    return .conditional(branches, try parseElse())
  }

  private mutating func parseFor() throws(PythonSyntaxError) -> Statement.Kind {
    let target = try parseTargets()
    try expect("in")
    let values = try parseTestList()
    let body = try parseSuite()
    return .loop(target: target, values, body: body, try parseElse())
  }

  private mutating func parseTry() throws(PythonSyntaxError) -> Statement.Kind {
    let body = try parseSuite()
    var handlers: [[Statement]] = []
    while take("except") {
      if !isAt(":") {
        _ = try parseTest()
        if take("as") || take(",") { _ = try parseTest() }
      }
      handlers.append(try parseSuite())
    }
    let other = try parseElse()
    let final = take("finally") ? try parseSuite() : []
    return .attempt(body: body, handlers: handlers, other, final: final)
  }

  private mutating func parseWith() throws(PythonSyntaxError) -> Statement.Kind {
    var values: [Expression] = []
    var targets: [Expression] = []
    repeat {
      values.append(try parseTest())
      if take("as") { targets.append(try parseBinary(0)) }
    } while take(",")
    return .with(values, targets: targets, body: try parseSuite())
  }

  private mutating func parseDecorated() throws(PythonSyntaxError) -> Statement.Kind {
    var decorators: [Expression] = []
    while take("@") {
      decorators.append(try parseTest())
      guard token.kind == .newline else { throw error("the line should end here") }
      advance()
    }
    if take("def") {
      let name = try expectName()
      try expect("(")
      let parameters = try parseParameters(until: ")")
      return .function(
        FunctionDefinition(
          name: name, parameters: parameters, decorators: decorators, body: try parseSuite()))
    }
    try expect("class")
    let name = try expectName()
    var bases: [Expression] = []
    if take("(") {
      for case .positional(let base) in try parseArguments() { bases.append(base) }
    }
    return .classDefinition(
      ClassDefinition(name: name, bases: bases, decorators: decorators, body: try parseSuite()))
  }

  /// The parameters of a function, and what closes them.
  mutating func parseParameters(until end: String) throws(PythonSyntaxError) -> Parameters {
    var parameters = Parameters()
    while !take(end) {
      if take("**") {
        parameters.dictionary = try expectName()
      } else if take("*") {
        parameters.list = try expectName()
      } else {
        var name: String?
        if isAt("(") { _ = try parseAtom() } else { name = try expectName() }
        let value = take("=") ? try parseTest() : nil
        parameters.parameters.append(Parameters.Parameter(name: name, defaultValue: value))
      }
      if !isAt(end) { try expect(",") }
    }
    return parameters
  }
}
