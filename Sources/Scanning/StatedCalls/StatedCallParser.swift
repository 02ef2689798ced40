/// Finds the parameters of a stated call, and in each the place of its name (C17 6.7.6).
struct StatedCallParser {
  struct Failure: Error {
    let offset: Int
    let message: String
  }

  /// A word, or one character that is none.
  private struct Token {
    let text: String
    let range: Range<Int>
    let isWord: Bool
  }

  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var next = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func parseCall() throws(Failure) -> (name: Range<Int>, parameters: [StatedCall.Parameter]) {
    try tokenize()
    guard let name = tokens.first, name.isWord, !isDigit(bytes[name.range.lowerBound]) else {
      throw Failure(offset: 0, message: "it begins with the name of what is called")
    }
    guard tokens.count > 1, tokens[1].text == "(" else {
      throw Failure(
        offset: name.range.upperBound, message: "the types of the arguments follow the name in parentheses")
    }
    next = 2
    if tokens[2...].map(\.text) == [")"] || tokens[2...].map(\.text) == ["void", ")"] {
      return (name.range, [])
    }
    var parameters = [try parseParameter()]
    while next < tokens.count, tokens[next].text == "," {
      next += 1
      parameters.append(try parseParameter())
    }
    next += 1
    if next < tokens.count {
      throw Failure(offset: tokens[next].range.lowerBound, message: "nothing follows the closing parenthesis")
    }
    return (name.range, parameters)
  }

  /// One parameter, up to the comma or parenthesis behind it.
  private mutating func parseParameter() throws(Failure) -> StatedCall.Parameter {
    let first = next
    let end = try endOfParameter()
    if end == first { throw Failure(offset: tokens[end].range.lowerBound, message: "a type is missing") }
    try skipSpecifiers(before: end)
    let name = nameOfDeclarator(before: end)
    next = end
    return StatedCall.Parameter(
      range: tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound, name: name)
  }

  private func endOfParameter() throws(Failure) -> Int {
    var depth = 0
    for index in next..<tokens.count {
      switch tokens[index].text {
      case "(", "[": depth += 1
      case ")", "]":
        if depth == 0, tokens[index].text == ")" { return index }
        depth -= 1
      case "," where depth == 0: return index
      case ".":
        throw Failure(offset: tokens[index].range.lowerBound, message: "each argument is stated by its type")
      default: break
      }
    }
    throw Failure(offset: bytes.count, message: "a closing parenthesis is missing")
  }

  /// Steps over what says the type: an identifier is a type as long as there is no other, and then a name.
  private mutating func skipSpecifiers(before end: Int) throws(Failure) {
    var hasType = false
    let start = next
    while next < end, tokens[next].isWord {
      let word = tokens[next].text
      if wordsWithParentheses.contains(word), next + 1 < end, tokens[next + 1].text == "(" {
        hasType = hasType || word != "__attribute__"
        next += 1
        skipGroup(before: end)
      } else if qualifiers.contains(word) {
        next += 1
      } else if tagKeywords.contains(word) {
        hasType = true
        next = min(next + 2, end)
      } else if typeKeywords.contains(word) || !hasType {
        if isDigit(bytes[tokens[next].range.lowerBound]) { break }
        hasType = true
        next += 1
      } else {
        return
      }
    }
    if !hasType { throw Failure(offset: tokens[start].range.lowerBound, message: "a type is missing") }
  }

  /// Where the name of the declarator stands, or would stand.
  private mutating func nameOfDeclarator(before end: Int) -> Range<Int> {
    while next < end {
      let token = tokens[next]
      if token.text == "*" || token.text == "^" || qualifiers.contains(token.text) {
        next += 1
      } else if token.text == "__attribute__" {
        next += 1
        skipGroup(before: end)
      } else if token.isWord {
        return token.range
      } else if token.text == "(", next + 1 < end, ["*", "^", "("].contains(tokens[next + 1].text) {
        next += 1
      } else {
        break
      }
    }
    let place = tokens[next - 1].range.upperBound
    return place..<place
  }

  /// Steps over a parenthesis and all up to the one that closes it.
  private mutating func skipGroup(before end: Int) {
    var depth = 0
    while next < end {
      if tokens[next].text == "(" { depth += 1 }
      if tokens[next].text == ")" { depth -= 1 }
      next += 1
      if depth == 0 { return }
    }
  }

  /// Splits the text. What could end the declaration that it is put into is refused.
  private mutating func tokenize() throws(Failure) {
    var index = 0
    while index < bytes.count {
      let start = index
      if isWordByte(bytes[index]) {
        while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
      } else {
        index += 1
      }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      if text == " " || text == "\t" { continue }
      let isWord = isWordByte(bytes[start])
      guard isWord || "()[]*^,.+-:".contains(text) else {
        throw Failure(offset: start, message: "no type has this character in it")
      }
      tokens.append(Token(text: text, range: start..<index, isWord: isWord))
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// A byte of an identifier, those beyond ASCII included, or of a number.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...,
    UInt8(ascii: "_"), UInt8(ascii: "$"):
    true
  default: isDigit(byte)
  }
}

private let qualifiers: Set<String> = [
  "const", "volatile", "restrict", "register", "__const", "__const__", "__volatile__", "__restrict",
  "__restrict__", "__extension__", "_Nonnull", "_Nullable",
]

private let tagKeywords: Set<String> = ["struct", "union", "enum"]

private let typeKeywords: Set<String> = [
  "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool", "_Complex",
  "__signed__", "__complex__", "__int128",
]

private let wordsWithParentheses: Set<String> = [
  "__attribute__", "__typeof__", "typeof", "__typeof", "_Atomic",
]
