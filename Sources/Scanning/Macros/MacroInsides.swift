import Text

/// What the text of a macro is made of, as far as it tells whether the macro can be an expression.
///
/// It does not change once it is made, and is one reference, since every question about a macro hands it on.
final class MacroInsides: @unchecked Sendable {
  /// An identifier of the text, and whether `(` follows it.
  struct Word: Hashable {
    let name: String
    let isCalled: Bool
  }

  /// The identifiers, parameters aside, in order, each once.
  private(set) var words: [Word] = []
  /// The identifiers, parameters among them.
  private var names = NameTable()
  /// By the number of its name, how often an identifier stands in the text.
  private var counts: [Int] = []
  private(set) var parameters: Set<String> = []
  /// How many tokens the text has.
  private(set) var tokenCount = 0
  /// How many brackets lie in each other at most.
  private(set) var depth = 0
  /// Whether the text may be part of an expression: brackets match, and no brace or semicolon is among them. Outside of
  /// brackets there is no comma either: no constant expression has the operator (C17 6.6), and a list is no value.
  private(set) var isBalanced = true
  /// Whether it is what a pointer points to: `*` is its first token, parentheses aside.
  private(set) var isDereference = false
  /// Whether a pointer type may be the operand of a cast: `*` with `)` behind it.
  private(set) var hasPointerCast = false
  private(set) var isEmpty = true
  /// The only token, parentheses aside, if it is an identifier.
  private(set) var soleWord: String?

  /// Those of a literal, parentheses aside: one token, and nothing to look up.
  static let literal: MacroInsides = {
    let insides = MacroInsides(UnsafeRawBufferPointer(start: nil, count: 0), isFunctionLike: false)
    insides.tokenCount = 1
    insides.isEmpty = false
    return insides
  }()

  init(_ text: UnsafeRawBufferPointer, isFunctionLike: Bool) {
    var lexer = MacroLexer(text)
    if isFunctionLike { parameters = Self.parameters(&lexer) }
    /// By the number of a name, whether it was met without and with `(` behind it.
    var seen: [(plain: Bool, called: Bool)] = []
    var open: [UInt8] = []
    /// The number of the identifier before the current token.
    var pending: Int?
    var last: UInt8 = 0
    /// How many tokens there are, parentheses aside.
    var count = 0
    while let token = lexer.next() {
      tokenCount += 1
      let first = text[token.range.lowerBound]
      let isParenthesis = first == UInt8(ascii: "(") || first == UInt8(ascii: ")")
      if token.kind != .punctuator || !isParenthesis { count += 1 }
      let isCall = token.kind == .punctuator && first == UInt8(ascii: "(")
      if let number = pending { add(number, isCalled: isCall, &seen) }
      pending = nil
      switch token.kind {
      case .identifier:
        let name = text.string(token.range)
        let (number, isNew) = names.insert(name)
        if isNew {
          counts.append(0)
          seen.append((false, false))
        }
        counts[number] += 1
        if parameters.isEmpty || !parameters.contains(name) { pending = number }
        soleWord = count == 1 ? name : nil
      case .punctuator:
        if !isParenthesis || isCall && count > 0 { soleWord = nil }
        if first == UInt8(ascii: ")"), last == UInt8(ascii: "*") { hasPointerCast = true }
        if first == UInt8(ascii: "*"), count == 1 { isDereference = true }
        balance(first, &open)
        depth = max(depth, open.count)
      case .number, .character, .string: soleWord = nil
      }
      last = first
    }
    if let number = pending { add(number, isCalled: false, &seen) }
    isEmpty = tokenCount == 0
    if !open.isEmpty { isBalanced = false }
  }

  /// How often an identifier stands in the text.
  func occurrences(of name: String) -> Int { names.number(of: name).map { counts[$0] } ?? 0 }

  /// Every identifier of the text, and how often it stands there.
  var occurrences: Zip2Sequence<[String], [Int]> { zip(names.names, counts) }

  private func add(_ number: Int, isCalled: Bool, _ seen: inout [(plain: Bool, called: Bool)]) {
    let isNew = isCalled ? !seen[number].called : !seen[number].plain
    guard isNew else { return }
    if isCalled { seen[number].called = true } else { seen[number].plain = true }
    words.append(Word(name: names.names[number], isCalled: isCalled))
  }

  private func balance(_ byte: UInt8, _ open: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["): open.append(byte)
    case UInt8(ascii: ")"): if open.popLast() != UInt8(ascii: "(") { isBalanced = false }
    case UInt8(ascii: "]"): if open.popLast() != UInt8(ascii: "[") { isBalanced = false }
    case UInt8(ascii: ","): if open.isEmpty { isBalanced = false }
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"): isBalanced = false
    default: break
    }
  }

  /// The names in the parentheses behind a macro's name; the lexer is left behind them.
  private static func parameters(_ lexer: inout MacroLexer) -> Set<String> {
    var names: Set<String> = ["__VA_ARGS__", "__VA_OPT__"]
    while let token = lexer.next() {
      if token.kind == .identifier { names.insert(lexer.text.string(token.range)) }
      if lexer.text[token.range.lowerBound] == UInt8(ascii: ")") { break }
    }
    return names
  }
}

/// Words of C that stand in expressions: types, and what takes one.
let expressionWords: Set<String> = [
  "sizeof", "_Alignof", "__alignof__", "__alignof", "__extension__", "__typeof__", "typeof", "__typeof",
  "_Generic", "__real__", "__imag__",
  "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool", "_Complex",
  "__signed__", "__signed", "__complex__", "__int128", "_Float16", "__float128", "_Float128", "const",
  "volatile", "restrict", "__const", "__volatile__", "__restrict", "struct", "union", "enum", "_Atomic",
  "defined",
]

/// Words of C that no expression at file scope has.
let statementWords: Set<String> = [
  "auto", "break", "case", "continue", "default", "do", "else", "extern", "for", "goto", "if", "inline",
  "__inline", "__inline__", "register", "return", "static", "switch", "typedef", "while", "asm", "__asm__",
  "__asm", "_Noreturn", "_Static_assert", "_Thread_local", "__thread", "_Pragma", "__pragma", "_Alignas",
  "__declspec", "__label__", "__attribute__", "__attribute",
]

/// Macros of the compiler that have another value in each place or at each time.
let varyingMacros: Set<String> = [
  "__LINE__", "__FILE__", "__BASE_FILE__", "__FILE_NAME__", "__INCLUDE_LEVEL__", "__COUNTER__", "__DATE__",
  "__TIME__", "__TIMESTAMP__", "__func__", "__FUNCTION__", "__PRETTY_FUNCTION__",
]

/// Whether a word that no header defines as a macro asks clang's preprocessor something: `__has_feature(x)`. GCC has
/// some of them, and none outside of `#if`; clang takes one without its parentheses for 0, with a message.
func asksThePreprocessor(_ word: String) -> Bool {
  word.hasPrefix("__has_") || word.hasPrefix("__is_target_") || word == "__is_identifier"
    || word == "__building_module"
}
