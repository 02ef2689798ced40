extension PythonParser {
  mutating func parseAtom() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    switch token.kind {
    case .name: return Expression(kind: .name(try expectName()), range: range(from: start))
    case .number:
      let kind = numberKind(token.text)
      advance()
      return Expression(kind: kind, range: range(from: start))
    case .string:
      var text = ""
      while token.kind == .string {
        text += stringValue(token.text)
        advance()
      }
      return Expression(kind: .string(text), range: range(from: start))
    case .symbol: return try parseBracketed()
    case .newline, .indent, .dedent, .end: throw error("a value is missing")
    }
  }

  private mutating func parseBracketed() throws(PythonSyntaxError) -> Expression {
    let start = token.range.start
    if take("(") { return try parseParentheses(from: start) }
    if take("[") { return try parseListDisplay(from: start) }
    if take("{") { return try parseBraces(from: start) }
    if take("`") {
      _ = try parseTestList()
      try expect("`")
      return Expression(kind: .other("`"), range: range(from: start))
    }
    throw error("a value is missing")
  }

  private mutating func parseParentheses(from start: Int) throws(PythonSyntaxError) -> Expression {
    if take(")") { return Expression(kind: .tuple([]), range: range(from: start)) }
    let value = try parseTestList()
    let clauses = try parseClauses()
    try expect(")")
    if !clauses.isEmpty { return made(.generator, value, nil, clauses, start) }
    return Expression(kind: value.kind, range: range(from: start))
  }

  private mutating func parseListDisplay(from start: Int) throws(PythonSyntaxError) -> Expression {
    var items: [Expression] = []
    while !take("]") {
      items.append(try parseTest())
      if items.count == 1, isAt("for") {
        let clauses = try parseClauses()
        try expect("]")
        return made(.list, items[0], nil, clauses, start)
      }
      if !isAt("]") { try expect(",") }
    }
    return Expression(kind: .list(items), range: range(from: start))
  }

  private mutating func parseBraces(from start: Int) throws(PythonSyntaxError) -> Expression {
    var items: [Expression] = []
    var pairs: [Expression.Pair] = []
    while !take("}") {
      let key = try parseTest()
      var value: Expression?
      if take(":") { value = try parseTest() }
      if isAt("for") {
        let clauses = try parseClauses()
        try expect("}")
        return made(value == nil ? .set : .dictionary, key, value, clauses, start)
      }
      if let value { pairs.append(Expression.Pair(key: key, value: value)) } else { items.append(key) }
      if !isAt("}") { try expect(",") }
    }
    return Expression(
      kind: items.isEmpty ? .dictionary(pairs) : .set(items), range: range(from: start))
  }
}

/// What a number stands for (language reference, 2.4.4 and 2.4.5).
private func numberKind(_ text: String) -> Expression.Kind {
  var digits = text.lowercased()
  if digits.hasSuffix("l") { digits.removeLast() }
  let value: Int?
  if digits.hasPrefix("0x") {
    value = Int(digits.dropFirst(2), radix: 16)
  } else if digits.hasPrefix("0b") {
    value = Int(digits.dropFirst(2), radix: 2)
  } else if digits.hasPrefix("0o") {
    value = Int(digits.dropFirst(2), radix: 8)
  } else if digits.hasPrefix("0"), digits.count > 1, digits.allSatisfy(\.isNumber) {
    value = Int(digits, radix: 8)
  } else {
    value = Int(digits)
  }
  if let value { return .integer(value) }
  if let number = Double(digits), digits.contains(".") || digits.contains("e") { return .floating(number) }
  return .other(text)
}

/// What a string literal stands for. Escapes are those of 2.4.1; an unknown one stays as it is.
private func stringValue(_ literal: String) -> String {
  var bytes = Array(literal.utf8)[...]
  var isRaw = false
  while let first = bytes.first, first != UInt8(ascii: "\""), first != UInt8(ascii: "'") {
    if first | 0x20 == UInt8(ascii: "r") { isRaw = true }
    bytes.removeFirst()
  }
  let isLong = bytes.count >= 6 && bytes.prefix(3).allSatisfy { $0 == bytes.first }
  bytes = bytes.dropFirst(isLong ? 3 : 1).dropLast(isLong ? 3 : 1)
  if isRaw || !bytes.contains(UInt8(ascii: "\\")) { return String(decoding: bytes, as: UTF8.self) }
  var result: [UInt8] = []
  while let byte = bytes.popFirst() {
    guard byte == UInt8(ascii: "\\"), let escaped = bytes.popFirst() else {
      result.append(byte)
      continue
    }
    appendEscape(escaped, &bytes, to: &result)
  }
  return String(decoding: result, as: UTF8.self)
}

private func appendEscape(_ escaped: UInt8, _ rest: inout ArraySlice<UInt8>, to result: inout [UInt8]) {
  switch escaped {
  case UInt8(ascii: "\n"): break
  case UInt8(ascii: "n"): result.append(10)
  case UInt8(ascii: "t"): result.append(9)
  case UInt8(ascii: "r"): result.append(13)
  case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): result.append(escaped)
  case UInt8(ascii: "x"):
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if let value = UInt8(digits, radix: 16), digits.utf8.count == 2 {
      rest = rest.dropFirst(2)
      result.append(value)
    } else {
      result += [UInt8(ascii: "\\"), escaped]
    }
  case UInt8(ascii: "0")...UInt8(ascii: "7"):
    let digits = [escaped] + rest.prefix(2).prefix { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
    rest = rest.dropFirst(digits.count - 1)
    result.append(UInt8(truncatingIfNeeded: Int(String(decoding: digits, as: UTF8.self), radix: 8) ?? 0))
  default: result += [UInt8(ascii: "\\"), escaped]
  }
}
