import CDeclarations
import Libclang

/// Finds out what the macros of the selected headers stand for: literals are read, whatever else may be a constant
/// goes to libclang in one batch.
struct MacroEvaluator {
  private let table: MacroTable
  private let longBits: Int
  /// The top-level declarations of types and of functions.
  private let typeCursors: [Cursor]
  private let functionCursors: [Cursor]
  private lazy var functions = Dictionary(
    functionCursors.map { ($0.spelling, $0) }, uniquingKeysWith: { first, _ in first })
  private lazy var symbols = MacroSymbols(typeCursors)

  /// What a definition was found to stand for so far.
  private enum Finding {
    case unknown
    /// It is being looked at, or has to wait for the batch.
    case open
    case found(CMacro.Meaning)
  }

  /// The findings, by definition.
  private var findings: [Finding]
  /// What was read so far, by definition, and where.
  private var readings: [MacroReading]
  private let sources: [MacroSource]
  private var questions: [Question] = []

  private struct Question {
    let name: String
    /// The macros that its expansion goes through, itself included.
    let macros: [String]
    let typedefs: [Cursor]
    let mayBePointer: Bool
    /// Whether it may be what is stored at an address that a function gives.
    let isPlace: Bool
    /// Identifiers that nothing declares.
    let unknown: [String]
  }

  init(
    readings: [MacroReading], sources: [MacroSource], longBits: Int, table: MacroTable, typeCursors: [Cursor],
    functionCursors: [Cursor]
  ) {
    self.readings = readings
    self.sources = sources
    self.table = table
    self.typeCursors = typeCursors
    self.functionCursors = functionCursors
    self.longBits = longBits
    findings = Array(repeating: .unknown, count: table.definitions.count)
  }

  private var declarations = MacroDeclarations()

  /// What an object-like macro stands for that is defined there, as far as its text tells; nil if the batch has to tell.
  mutating func meaning(at index: Int) -> CMacro.Meaning? {
    table.lastIndex(at: index).flatMap { meaning(of: table.name(at: $0), definition: $0) }
  }

  private mutating func meaning(of name: String) -> CMacro.Meaning? {
    table.lastIndex(of: name).flatMap { meaning(of: name, definition: $0) }
  }

  /// Reads a definition of another header, to which a macro has led.
  private mutating func read(_ index: Int) {
    if readings[index].isRead { return }
    readings[index].read(sources[index], named: table.name(at: index), longBits: longBits)
  }

  /// The text of a definition, as a string.
  mutating func string(at index: Int) -> String {
    read(index)
    return readings[index].string
  }

  /// Whether a definition keeps its file from being read twice.
  mutating func isIncludeGuard(_ index: Int) -> Bool {
    read(index)
    return readings[index].isIncludeGuard
  }

  private mutating func meaning(of name: String, definition index: Int) -> CMacro.Meaning? {
    switch findings[index] {
    case .found(let meaning): return meaning
    case .open: return nil
    case .unknown: break
    }
    findings[index] = .open
    read(index)
    let meaning = readings[index].literal.map(CMacro.Meaning.constant) ?? expression(name, index)
    if let meaning { findings[index] = .found(meaning) }
    return meaning
  }

  private mutating func record(_ meaning: CMacro.Meaning, of name: String) {
    if let index = table.lastIndex(of: name) { findings[index] = .found(meaning) }
  }

  private mutating func expression(_ name: String, _ index: Int) -> CMacro.Meaning? {
    let inside = self.inside(at: index)
    if inside.isEmpty { return CMacro.Meaning.none(.empty) }
    if let word = inside.soleWord,
      let meaning = name == word ? meaning(ofName: word) : self.meaning(ofWord: word)
    {
      return meaning
    }
    if let type = builtinType(readings[index].text) { return .type(type) }
    return ask(name)
  }

  /// What a macro stands for that stands for one word; nil for another macro that the batch has to evaluate.
  private mutating func meaning(ofWord word: String) -> CMacro.Meaning? {
    if varyingMacros.contains(word) { return CMacro.Meaning.none(.varying) }
    guard let index = table.lastIndex(of: word), table.definitions[index].location.file != nil else {
      if statementWords.contains(word) || asksThePreprocessor(word) {
        return CMacro.Meaning.none(.noExpression)
      }
      // A macro of the compiler's own, or a type: the batch or the list of types knows.
      return isCompilersOwn(word) || expressionWords.contains(word) ? nil : meaning(ofName: word)
    }
    if table.definitions[index].isFunctionLike { return CMacro.Meaning.none(.parameters) }
    return meaning(of: word)
  }

  /// What a name stands for that is no macro.
  private mutating func meaning(ofName name: String) -> CMacro.Meaning {
    guard let enumerator = symbols.enumerators[name] else { return .name(name) }
    let integer = enumerator.enumeration.enumerationIntegerType.canonical.spelling
    let isUnsigned = integer.hasPrefix("unsigned")
    let bits = enumerator.cursor.enumeratorValue(isUnsigned: isUnsigned)
    // What an int holds is one (C17 6.7.2.2); 64 bits without a sign that look negative are none.
    let isInt = isUnsigned ? (0...Int64(Int32.max)).contains(bits) : Int32(exactly: bits) != nil
    return .constant(
      .integer(bits: bits, isUnsigned: !isInt && isUnsigned, type: isInt ? "int" : integer))
  }

  /// The typedef of a name that a macro stands for.
  mutating func typedef(named name: String) -> Cursor? { symbols.typedefs[name] }

  private func isCompilersOwn(_ word: String) -> Bool {
    table.lastIndex(of: word) != nil || word.hasPrefix("__")
  }

  // MARK: - The batch

  /// Puts a macro on the list for the batch, unless its expansion tells already that it is no constant.
  private mutating func ask(_ name: String) -> CMacro.Meaning? {
    var macros: [String] = [name]
    var seen: Set<String> = [name]
    var typedefs: [Cursor] = []
    var unknown: [String] = []
    var mayBePointer = false
    var isPlace = false
    var next = 0
    while next < macros.count {
      let current = macros[next]
      next += 1
      let inside = self.inside(of: current)
      if !inside.isBalanced { return CMacro.Meaning.none(.noExpression) }
      mayBePointer = mayBePointer || inside.hasPointerCast
      for word in inside.words where seen.insert(word.name).inserted {
        switch role(of: word) {
        case .macro: macros.append(word.name)
        case .typedef(let cursor):
          typedefs.append(cursor)
          if cursor.typedefUnderlyingType.canonical.kind == .pointer { mayBePointer = true }
        case .known: break
        case .unknown: unknown.append(word.name)
        case .call where self.inside(of: name).isDereference && declareFunction(word.name): isPlace = true
        case .call: return CMacro.Meaning.none(.notConstant("calls '\(word.name)'"))
        case .obstacle(let obstacle): return CMacro.Meaning.none(obstacle)
        }
      }
    }
    var weights: [String: Int] = [:]
    if weight(of: name, &weights) >= heaviestExpansion {
      return CMacro.Meaning.none(.notConstant("its expansion is too long"))
    }
    questions.append(
      Question(
        name: name, macros: macros, typedefs: typedefs, mayBePointer: mayBePointer, isPlace: isPlace,
        unknown: unknown))
    return nil
  }

  /// About how many tokens a macro expands to, no less: a text that doubles from macro to macro would keep the
  /// preprocessor busy for ever.
  private mutating func weight(of name: String, _ known: inout [String: Int]) -> Int {
    if let weight = known[name] { return weight }
    // A macro inside itself is not expanded again.
    known[name] = 1
    let inside = self.inside(of: name)
    var weight = inside.tokenCount
    var repeats = 1
    for (word, count) in inside.occurrences {
      guard let index = table.lastIndex(of: word), table.definitions[index].location.file != nil else {
        continue
      }
      weight = min(heaviestExpansion, weight + count * self.weight(of: word, &known))
      let called = self.inside(of: word)
      repeats = max(repeats, called.parameters.lazy.map(called.occurrences(of:)).max() ?? 1)
    }
    // What is repeated may lie in what is repeated.
    if repeats > 1 {
      for _ in 0..<min(inside.depth, 64) { weight = min(heaviestExpansion, weight * repeats) }
    }
    known[name] = weight
    return weight
  }

  private enum Role {
    case macro
    case typedef(Cursor)
    case known
    case unknown
    /// It is called, and no macro.
    case call
    case obstacle(CMacro.Obstacle)
  }

  private mutating func role(of word: MacroInsides.Word) -> Role {
    let name = word.name
    if varyingMacros.contains(name) { return .obstacle(.varying) }
    if let index = table.lastIndex(of: name), table.definitions[index].location.file != nil { return .macro }
    if statementWords.contains(name) || asksThePreprocessor(name) { return .obstacle(.noExpression) }
    if table.lastIndex(of: name) != nil { return .known }
    if expressionWords.contains(name) || name.hasPrefix("__builtin_") { return .known }
    if let enumerator = symbols.enumerators[name] {
      declarations.declareEnumeration(enumerator.enumeration)
      return .known
    }
    if let cursor = symbols.typedefs[name] {
      declarations.declareTypedef(cursor)
      return .typedef(cursor)
    }
    if let cursor = symbols.tags[name] {
      declarations.declareTag(cursor)
      return .known
    }
    // RPython's C output knows them whatever the headers include.
    if let spelling = standardTypedefs[name] {
      declarations.declareTypedef(name, spelling)
      return .known
    }
    return word.isCalled ? .call : .unknown
  }

  /// Declares a function of the headers for the batch; false if they declare none of that name.
  private mutating func declareFunction(_ name: String) -> Bool {
    guard let cursor = functions[name] else { return false }
    declarations.declareFunction(cursor)
    return true
  }

  /// What a macro is made of. A literal has neither words nor brackets that matter.
  private mutating func inside(of name: String) -> MacroInsides {
    table.lastIndex(of: name).map { inside(at: $0) } ?? .literal
  }

  private mutating func inside(at index: Int) -> MacroInsides {
    read(index)
    if let known = readings[index].inside { return known }
    if readings[index].literal != nil { return .literal }
    let inside = MacroInsides(readings[index].text, isFunctionLike: sources[index].isFunctionLike)
    readings[index].inside = inside
    return inside
  }

  /// Evaluates what waits for it. Afterwards ``meaning(of:)`` knows every macro that was asked for.
  ///
  /// - Parameter pointerType: the type of the headers that a pointer of the batch has, of which these typedefs may be
  ///   the name; nil when it cannot be said.
  mutating func evaluateRest(
    arguments: [String], library: LibclangLibrary,
    pointerType: (ClangType, _ typedefs: [Cursor]) -> QualifiedType?
  ) {
    if questions.isEmpty { return }
    let asked = questions.map {
      MacroBatch.Question(name: $0.name, mayBePointer: $0.mayBePointer, isPlace: $0.isPlace)
    }
    let prelude = self.prelude()
    guard let batch = MacroBatch(asked, prelude: prelude, arguments: arguments, library: library) else {
      return
    }
    var wide: [Int] = []
    for (index, question) in questions.enumerated() {
      let meaning = self.meaning(batch[index], of: question, pointerType: pointerType)
      record(meaning, of: question.name)
      if case .constant(.floating(_, .longDouble)) = meaning { wide.append(index) }
    }
    if !wide.isEmpty { checkLongDoubles(wide, prelude: prelude, arguments: arguments, library: library) }
  }

  private func meaning(
    _ answer: MacroBatch.Answer, of question: Question,
    pointerType: (ClangType, _ typedefs: [Cursor]) -> QualifiedType?
  ) -> CMacro.Meaning {
    switch answer {
    case .number(.integer(let bits, let isUnsigned), let type):
      if type.size > 8 { return CMacro.Meaning.none(.type(type.spelling)) }
      let integer = type.kind == .enumeration ? type.declaration.enumerationIntegerType.canonical : type
      return .constant(.integer(bits: bits, isUnsigned: isUnsigned, type: integer.spelling))
    case .number(.floating(let value), let type):
      guard let floating = CFloating(rawValue: type.spelling), floating != .float16, floating != .float128
      else {
        return CMacro.Meaning.none(.type(type.spelling))
      }
      return .constant(.floating(bits: value.bitPattern, type: floating))
    case .string(let string): return .constant(string)
    case .pointer(let bits, let type):
      return pointerType(type, question.typedefs).map { .constant(.pointer(bits: bits, type: $0)) }
        ?? CMacro.Meaning.none(.type(type.spelling))
    case .place(let type):
      guard case .pointer(let place)? = pointerType(type, [])?.type else {
        return CMacro.Meaning.none(.type(type.pointee.spelling))
      }
      return .place(place)
    case .overflow: return CMacro.Meaning.none(.overflow)
    case .other: return CMacro.Meaning.none(.notConstant(""))
    case .rejected:
      if question.isPlace { return CMacro.Meaning.none(.notConstant("calls a function")) }
      let unknown = question.unknown.first.map { "'\($0)' is no constant" } ?? ""
      return CMacro.Meaning.none(.notConstant(unknown))
    }
  }

  /// A `long double` is written down as the `double` that equals it; without one it is not.
  private mutating func checkLongDoubles(
    _ indices: [Int], prelude: [UInt8], arguments: [String], library: LibclangLibrary
  ) {
    let checks = indices.map { index -> MacroBatch.Question in
      let name = questions[index].name
      return MacroBatch.Question(name: "(double)(\(name)) == (\(name))")
    }
    let batch = MacroBatch(checks, prelude: prelude, arguments: arguments, library: library)
    for (number, index) in indices.enumerated() {
      if case .number(.integer(bits: 1, _), _)? = batch?[number] { continue }
      record(.none(.type("long double")), of: questions[index].name)
    }
  }

  /// The macros of the questions and the types they mention, as C.
  private mutating func prelude() -> [UInt8] {
    var seen: Set<String> = []
    var lines: [UInt8] = []
    for name in questions.lazy.flatMap(\.macros) where seen.insert(name).inserted {
      guard let index = table.lastIndex(of: name) else { continue }
      lines.append(contentsOf: "#define \(name)".utf8)
      read(index)
      lines.append(contentsOf: readings[index].text)
      lines.append(UInt8(ascii: "\n"))
    }
    // The types come first: a macro might have the name of one.
    return Array(declarations.source.utf8) + lines
  }
}

/// More tokens than any constant needs.
private let heaviestExpansion = 1 << 20

/// The typedefs of `stddef.h`, by what the compiler calls them.
private let standardTypedefs = [
  "size_t": "__SIZE_TYPE__", "ptrdiff_t": "__PTRDIFF_TYPE__", "wchar_t": "__WCHAR_TYPE__",
]
