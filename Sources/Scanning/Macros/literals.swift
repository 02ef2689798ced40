import CDeclarations

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The value of a text that is one literal (C17 6.4.4, 6.4.5), in parentheses or behind a sign if need be; nil for
/// everything else, and for the few literals that are left to the compiler.
func literal(_ text: UnsafeRawBufferPointer, longBits: Int) -> CConstant? {
  var lexer = MacroLexer(text)
  var depth = 0
  var isNegative = false
  while let token = lexer.next() {
    switch token.kind {
    case .number:
      guard endsBehindParentheses(&lexer, depth) else { return nil }
      return number(text[token.range], isNegative: isNegative, longBits: longBits)
    case .character:
      guard endsBehindParentheses(&lexer, depth), let value = character(text[token.range]) else { return nil }
      return .integer(bits: isNegative ? -value : value, isUnsigned: false, type: "int")
    case .string:
      return isNegative ? nil : strings(text, from: token, &lexer, depth)
    case .punctuator:
      switch text[token.range.lowerBound] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "-"): isNegative.toggle()
      case UInt8(ascii: "+"): break
      default: return nil
      }
    case .identifier: return nil
    }
  }
  return nil
}

private func endsBehindParentheses(_ lexer: inout MacroLexer, _ depth: Int) -> Bool {
  for _ in 0..<depth {
    guard let token = lexer.next(), lexer.text[token.range.lowerBound] == UInt8(ascii: ")") else {
      return false
    }
  }
  return lexer.next() == nil
}

private func number(_ text: Slice<UnsafeRawBufferPointer>, isNegative: Bool, longBits: Int) -> CConstant? {
  integer(text, isNegative: isNegative, longBits: longBits) ?? floating(text, isNegative: isNegative)
}

/// An integer literal, with the first type of C's list that holds it (C17 6.4.4.1). What fits in no type is the
/// compiler's business.
private func integer(
  _ text: Slice<UnsafeRawBufferPointer>, isNegative: Bool, longBits: Int
) -> CConstant? {
  var digits = text[...]
  let isPrefixed = text.count > 2 && text.first == UInt8(ascii: "0")
  var radix: UInt64 = text.first == UInt8(ascii: "0") ? 8 : 10
  if isPrefixed, text[text.startIndex + 1] | 0x20 == UInt8(ascii: "x") { radix = 16 }
  if isPrefixed, text[text.startIndex + 1] | 0x20 == UInt8(ascii: "b") { radix = 2 }
  if radix == 16 || radix == 2 { digits = digits.dropFirst(2) }
  var value: UInt64 = 0
  let suffix = digits.drop { byte in
    guard let digit = digitValue(byte), digit < radix else { return false }
    let (product, overflow) = value.multipliedReportingOverflow(by: radix)
    let (sum, carry) = product.addingReportingOverflow(digit)
    if overflow || carry { return false }
    value = sum
    return true
  }
  guard suffix.startIndex > digits.startIndex, let kind = IntegerSuffix(suffix) else { return nil }
  guard let type = kind.type(of: value, isDecimal: radix == 10, longBits: longBits) else { return nil }
  let width = type == .int || type == .unsignedInt ? 32 : longBits
  return negated(value, if: isNegative, type: type, width: type.isLongLong ? 64 : width)
}

private func negated(_ value: UInt64, if isNegative: Bool, type: CInteger, width: Int) -> CConstant {
  let mask = width == 64 ? UInt64.max : (1 << UInt64(width)) - 1
  let bits = isNegative ? 0 &- value : value
  return .integer(
    bits: Int64(bitPattern: type.isUnsigned ? bits & mask : bits), isUnsigned: type.isUnsigned,
    type: type.rawValue)
}

extension CInteger {
  fileprivate var isUnsigned: Bool {
    self == .unsignedInt || self == .unsignedLong || self == .unsignedLongLong
  }
  fileprivate var isLongLong: Bool { self == .longLong || self == .unsignedLongLong }
}

/// The suffix of an integer literal.
private struct IntegerSuffix {
  let isUnsigned: Bool
  /// How many `l` it has.
  let longs: Int

  init?(_ text: some Collection<UInt8>) {
    var unsigned = 0
    var longs = 0
    for byte in text {
      switch byte | 0x20 {
      case UInt8(ascii: "u"): unsigned += 1
      case UInt8(ascii: "l"): longs += 1
      default: return nil
      }
    }
    guard unsigned <= 1, longs <= 2 else { return nil }
    isUnsigned = unsigned == 1
    self.longs = longs
  }

  func type(of value: UInt64, isDecimal: Bool, longBits: Int) -> CInteger? {
    let widths: [(signed: CInteger, unsigned: CInteger, bits: Int)] = [
      (.int, .unsignedInt, 32), (.long, .unsignedLong, longBits), (.longLong, .unsignedLongLong, 64),
    ]
    for width in widths.dropFirst(longs) {
      if !isUnsigned, value >> UInt64(width.bits - 1) == 0 { return width.signed }
      let fits = width.bits == 64 || value >> UInt64(width.bits) == 0
      if isUnsigned || !isDecimal, fits { return width.unsigned }
    }
    return nil
  }
}

/// A literal of type `double` or `float`, as the C library reads it; `long double` is left to the compiler.
private func floating(_ text: Slice<UnsafeRawBufferPointer>, isNegative: Bool) -> CConstant? {
  let isHexadecimal = text.count > 1 && text[text.startIndex + 1] | 0x20 == UInt8(ascii: "x")
  let marks: [UInt8] =
    isHexadecimal ? [UInt8(ascii: "p")] : [UInt8(ascii: "."), UInt8(ascii: "e")]
  guard text.contains(where: { marks.contains($0 == UInt8(ascii: ".") ? $0 : $0 | 0x20) }) else { return nil }
  let isFloat = text.last.map { $0 | 0x20 } == UInt8(ascii: "f")
  let digits = isFloat ? text.dropLast() : text
  var characters = digits.map { CChar(bitPattern: $0) }
  characters.append(0)
  return characters.withUnsafeBufferPointer { buffer -> CConstant? in
    guard let start = buffer.baseAddress else { return nil }
    var end: UnsafeMutablePointer<CChar>?
    let value = isFloat ? Double(strtof(start, &end)) : strtod(start, &end)
    guard let end, end == start + digits.count, value.isFinite else { return nil }
    return .floating(bits: (isNegative ? -value : value).bitPattern, type: isFloat ? .float : .double)
  }
}

/// A character constant of one character of ASCII.
private func character(_ text: Slice<UnsafeRawBufferPointer>) -> Int64? {
  guard text.first == UInt8(ascii: "'"), text.last == UInt8(ascii: "'"), text.count > 2 else { return nil }
  var units: [UInt32] = []
  guard appendUnits(text.dropFirst().dropLast(), to: &units), units.count == 1, units[0] < 0x80 else {
    return nil
  }
  return Int64(units[0])
}

/// String literals side by side, of plain characters.
private func strings(
  _ text: UnsafeRawBufferPointer, from first: MacroToken, _ lexer: inout MacroLexer, _ depth: Int
) -> CConstant? {
  var units: [UInt32] = []
  var depth = depth
  var token: MacroToken? = first
  while let current = token {
    if current.kind == .string {
      guard let contents = contentsOfString(text[current.range]), appendUnits(contents, to: &units) else {
        return nil
      }
    } else {
      guard text[current.range.lowerBound] == UInt8(ascii: ")"), depth > 0 else { return nil }
      depth -= 1
      // Nothing but parentheses may follow now.
      return endsBehindParentheses(&lexer, depth) ? bytes(units) : nil
    }
    token = lexer.next()
  }
  return depth == 0 ? bytes(units) : nil
}

/// The string of such bytes; nil when an escape says what no byte holds.
private func bytes(_ units: [UInt32]) -> CConstant? {
  units.allSatisfy { $0 <= 0xff } ? .string(units.map { UInt8(truncatingIfNeeded: $0) }) : nil
}

private func contentsOfString(_ text: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer>? {
  guard text.count >= 2, text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\"") else { return nil }
  return text.dropFirst().dropLast()
}

/// The characters of what clang prints for a string literal, wide or not: only plain ASCII and escapes.
func printedString(_ spelling: String) -> CConstant? {
  var spelling = spelling
  return spelling.withUTF8 { buffer -> CConstant? in
    let text = UnsafeRawBufferPointer(buffer)
    var lexer = MacroLexer(text)
    var units: [UInt32] = []
    var isWide = false
    while let token = lexer.next() {
      guard token.kind == .string else { return nil }
      var literal = text[token.range]
      if literal.first == UInt8(ascii: "L") {
        isWide = true
        literal = literal.dropFirst()
      }
      if literal.starts(with: "u8".utf8) { literal = literal.dropFirst(2) }
      guard let contents = contentsOfString(literal), appendUnits(contents, to: &units) else { return nil }
    }
    return isWide ? .wideString(units) : bytes(units)
  }
}

/// Adds the characters of a literal's inside, with its escapes resolved (C17 6.4.4.4); false for those that depend on
/// the compiler's character set or are not C.
private func appendUnits(_ text: Slice<UnsafeRawBufferPointer>, to units: inout [UInt32]) -> Bool {
  var rest = text[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "\\") else {
      units.append(UInt32(byte))
      continue
    }
    guard let escaped = rest.popFirst(), let unit = escape(escaped, &rest) else { return false }
    units.append(unit)
  }
  return true
}

private func escape(_ byte: UInt8, _ rest: inout Slice<UnsafeRawBufferPointer>) -> UInt32? {
  switch byte {
  case UInt8(ascii: "n"): return 10
  case UInt8(ascii: "t"): return 9
  case UInt8(ascii: "r"): return 13
  case UInt8(ascii: "a"): return 7
  case UInt8(ascii: "b"): return 8
  case UInt8(ascii: "f"): return 12
  case UInt8(ascii: "v"): return 11
  case UInt8(ascii: "e"): return 27
  case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "?"): return UInt32(byte)
  case UInt8(ascii: "x"): return numericEscape(&rest, radix: 16, longest: 8, start: 0)
  case UInt8(ascii: "0")...UInt8(ascii: "7"):
    let value = numericEscape(&rest, radix: 8, longest: 2, start: UInt64(byte - UInt8(ascii: "0")))
    return value.flatMap { $0 <= 0xff ? $0 : nil }
  default: return nil
  }
}

private func numericEscape(
  _ rest: inout Slice<UnsafeRawBufferPointer>, radix: UInt64, longest: Int, start: UInt64
) -> UInt32? {
  var value = start
  var count = 0
  while count < longest, let byte = rest.first, let digit = digitValue(byte), digit < radix {
    value = value * radix + digit
    count += 1
    rest = rest.dropFirst()
  }
  if radix == 16, count == 0 { return nil }
  // More digits than any character has.
  if radix == 16, let byte = rest.first, let digit = digitValue(byte), digit < 16 { return nil }
  return UInt32(exactly: value)
}

private func digitValue(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
