extension PythonParser {
  /// How many operators may follow each other without brackets.
  private static let longestChain = 500

  /// `test`: what may stand as a value.
  mutating func parseTest() throws(PythonSyntaxError) -> Expression {
    try nested { (parser) throws(PythonSyntaxError) in
      let start = parser.token.range.start
      if parser.isAt("lambda") { return try parser.parseLambda() }
      let value = try parser.parseOr()
      guard parser.take("if") else { return value }
      let test = try parser.parseOr()
      try parser.expect("else")
      let other = try parser.parseTest()
      return Expression(kind: .conditional(test: test, value, other), range: parser.range(from: start))
    }
  }

  /// `testlist`: a value, or several with commas between as a tuple.
  mutating func parseTestList() throws(PythonSyntaxError) -> Expression {
    if isAt("yield") { return try parseYield() }
    return try parseList { (parser) throws(PythonSyntaxError) in try parser.parseTest() }
  }

  /// `exprlist`: what is assigned to by `for` and `del`.
  mutating func parseTargets() throws(PythonSyntaxError) -> Expression {
    try parseList { (parser) throws(PythonSyntaxError) in try parser.parseBinary(0) }
  }

  private mutating func parseList(
    _ parseItem: (inout PythonParser) throws(PythonSyntaxError) -> Expression
  ) throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    let first = try parseItem(&self)
    guard isAt(",") else { return first }
    var items = [first]
    while take(",") {
      if endsList { break }
      items.append(try parseItem(&self))
    }
    return Expression(kind: .tuple(items), range: range(from: start))
  }

  /// Whether nothing follows the comma before.
  private var endsList: Bool {
    token.kind == .newline || token.kind == .end
      || [")", "]", "}", "=", ":", ";", "in"].contains(where: isAt)
  }

  private mutating func parseYield() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    try expect("yield")
    if !endsList { _ = try parseTestList() }
    return Expression(kind: .other("yield"), range: range(from: start))
  }

  private mutating func parseLambda() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    try expect("lambda")
    let parameters = try parseParameters(until: ":")
    let body = try parseTest()
    return Expression(kind: .lambda(parameters, body), range: range(from: start))
  }

  private mutating func parseOr() throws(PythonSyntaxError) -> Expression {
    try parseJunction("or") { (parser) throws(PythonSyntaxError) in
      try parser.parseJunction("and") { (parser) throws(PythonSyntaxError) in try parser.parseNot() }
    }
  }

  private mutating func parseJunction(
    _ word: String, _ parseSide: (inout PythonParser) throws(PythonSyntaxError) -> Expression
  ) throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    var left = try parseSide(&self)
    var length = 0
    while take(word) {
      length += 1
      if length > Self.longestChain { throw error("more operators than can be read") }
      let right = try parseSide(&self)
      left = Expression(kind: .junction(isAnd: word == "and", left, right), range: range(from: start))
    }
    return left
  }

  private mutating func parseNot() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    guard take("not") else { return try parseComparison() }
    let value = try nested { (parser) throws(PythonSyntaxError) in try parser.parseNot() }
    return Expression(kind: .unary("not", value), range: range(from: start))
  }

  private mutating func parseComparison() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    let left = try parseBinary(0)
    var steps: [Expression.Comparison] = []
    while let symbol = takeComparison() {
      steps.append(Expression.Comparison(symbol: symbol, right: try parseBinary(0)))
    }
    return steps.isEmpty ? left : Expression(kind: .comparison(left, steps), range: range(from: start))
  }

  private mutating func takeComparison() -> String? {
    for symbol in ["<", ">", "==", ">=", "<=", "!=", "<>", "in"] where take(symbol) { return symbol }
    if isAt("not"), token(ahead: 1).text == "in" {
      advance()
      advance()
      return "not in"
    }
    guard take("is") else { return nil }
    return take("not") ? "is not" : "is"
  }

  /// The binary operators, those that bind least first.
  private static let operators = [["|"], ["^"], ["&"], ["<<", ">>"], ["+", "-"], ["*", "/", "%", "//"]]

  mutating func parseBinary(_ level: Int) throws(PythonSyntaxError) -> Expression {
    guard level < Self.operators.count else { return try parseUnary() }
    let start = token.range.start
    var left = try parseBinary(level + 1)
    var length = 0
    while let symbol = Self.operators[level].first(where: isAt), token.kind == .symbol {
      advance()
      length += 1
      if length > Self.longestChain { throw error("more operators than can be read") }
      let right = try parseBinary(level + 1)
      left = Expression(kind: .binary(left, symbol, right), range: range(from: start))
    }
    return left
  }

  private mutating func parseUnary() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    for symbol in ["-", "+", "~"] where take(symbol) {
      let value = try nested { (parser) throws(PythonSyntaxError) in try parser.parseUnary() }
      return Expression(kind: .unary(symbol, value), range: range(from: start))
    }
    let base = try parseTrailers()
    guard take("**") else { return base }
    let power = try nested { (parser) throws(PythonSyntaxError) in try parser.parseUnary() }
    return Expression(kind: .binary(base, "**", power), range: range(from: start))
  }

  /// An atom with the calls, items and attributes behind it.
  private mutating func parseTrailers() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    var value = try parseAtom()
    var length = 0
    while token.kind == .symbol, ["(", "[", "."].contains(token.text) {
      length += 1
      if length > Self.longestChain { throw error("more calls in a row than can be read") }
      let kind: Expression.Kind
      if take("(") {
        kind = .call(value, try parseArguments())
      } else if take("[") {
        kind = .item(value, try parseSubscripts())
      } else {
        advance()
        kind = .attribute(value, try expectName())
      }
      value = Expression(kind: kind, range: range(from: start))
    }
    return value
  }

  /// The arguments of a call, up to the closing parenthesis.
  mutating func parseArguments() throws(PythonSyntaxError) -> [Expression.Argument] {
    var arguments: [Expression.Argument] = []
    while !take(")") {
      if take("**") {
        arguments.append(.dictionary(try parseTest()))
      } else if take("*") {
        arguments.append(.list(try parseTest()))
      } else if token.kind == .name, token(ahead: 1).kind == .symbol, token(ahead: 1).text == "=" {
        let name = try expectName()
        try expect("=")
        arguments.append(.keyword(name, try parseTest()))
      } else {
        let start = token.range.start
        let value = try parseTest()
        let clauses = try parseClauses()
        arguments.append(.positional(clauses.isEmpty ? value : made(.generator, value, nil, clauses, start)))
      }
      if !isAt(")") { try expect(",") }
    }
    return arguments
  }

  private mutating func parseSubscripts() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    var items: [Expression] = []
    var isTuple = false
    while !isAt("]") {
      items.append(try parseSubscript())
      if !take(",") { break }
      isTuple = true
    }
    try expect("]")
    guard let first = items.first else { throw error("an index is missing") }
    return isTuple ? Expression(kind: .tuple(items), range: range(from: start)) : first
  }

  private mutating func parseSubscript() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    if take("...") { return Expression(kind: .other("..."), range: range(from: start)) }
    var parts: [Expression?] = [nil]
    while !isAt("]"), !isAt(",") {
      if take(":") { parts.append(nil) } else { parts[parts.count - 1] = try parseTest() }
      if parts.count > 3 { throw error("a slice has at most three parts") }
    }
    if parts.count == 1, let only = parts[0] { return only }
    if parts.count == 1 { throw error("an index is missing") }
    let step = parts.count == 3 ? parts[2] : nil
    return Expression(kind: .slice(parts[0], parts[1], step), range: range(from: start))
  }

  /// `for x in y if z`, which makes a comprehension of what stands before.
  mutating func parseClauses() throws(PythonSyntaxError) -> [Expression.Comprehension.Clause] {
    var clauses: [Expression.Comprehension.Clause] = []
    while true {
      if take("for") {
        let target = try parseTargets()
        try expect("in")
        let start = token.range.start
        var values = [try parseOr()]
        // Python 2 lets a list comprehension go over a tuple without parentheses.
        while isAt(","), !clauses.isEmpty || !isAt(")") {
          advance()
          if endsList { break }
          values.append(try parseOr())
        }
        let tuple = Expression(kind: .tuple(values), range: range(from: start))
        clauses.append(.loop(target: target, values.count == 1 ? values[0] : tuple))
      } else if !clauses.isEmpty, take("if") {
        clauses.append(.condition(try parseOr()))
      } else {
        return clauses
      }
    }
  }

  func made(
    _ kind: Expression.Comprehension.Kind, _ element: Expression, _ value: Expression?,
    _ clauses: [Expression.Comprehension.Clause], _ start: Int
  ) -> Expression {
    Expression(
      kind: .comprehension(
        Expression.Comprehension(kind: kind, element: element, value: value, clauses: clauses)),
      range: range(from: start))
  }
}
