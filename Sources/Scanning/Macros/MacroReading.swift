import CDeclarations

/// A definition of a macro as a place in a file's text, all that reading it takes.
///
/// The text belongs to the translation unit, and stays where it is as long as that is there.
struct MacroSource: @unchecked Sendable {
  /// The text of the whole file; empty for what no file defines.
  let contents: UnsafeRawBufferPointer
  /// Where in it the macro's name stands.
  let offset: Int
  let isFunctionLike: Bool
  /// Whether it stands in a selected header. Of others only the name is read.
  let isOwned: Bool
}

/// What the text of a macro says, without any declaration.
struct MacroReading: @unchecked Sendable {
  /// The name; nil where only the preprocessor can tell, since an escaped newline or the like is in it.
  var name: String?
  /// Whether the rest is there.
  var isRead = false
  /// The text behind the name, parameters included, up to its last token.
  var text = UnsafeRawBufferPointer(start: nil, count: 0)
  /// That text as a string.
  var string = ""
  /// What it is if it is one literal.
  var literal: CConstant?
  /// What it is made of; nil for a literal of few characters, and for what takes parameters until somebody asks.
  var inside: MacroInsides?
  /// Whether it keeps its file from being read twice.
  var isIncludeGuard = false

  /// Reads the name of a definition, and what it stands for where it is one of the selected headers'.
  ///
  /// - Parameter longBits: how many bits a `long` has.
  init(_ source: MacroSource, longBits: Int) {
    name = macroName(at: source.offset, in: source.contents)
    if let name, source.isOwned { read(source, named: name, longBits: longBits) }
  }

  /// Reads what a definition of that name stands for.
  mutating func read(_ source: MacroSource, named name: String, longBits: Int) {
    self.name = name
    isRead = true
    text = macroText(in: source.contents, behind: source.offset + name.utf8.count)
    string = String(decoding: text, as: UTF8.self)
    if source.isFunctionLike { return }
    isIncludeGuard = Scanning.isIncludeGuard(name, at: source.offset, in: source.contents)
    literal = Scanning.literal(text, longBits: longBits)
    if literal == nil || text.count > longestSimpleLiteral {
      inside = MacroInsides(text, isFunctionLike: false)
    }
  }
}

/// A string in thousands of pieces is one literal, too, and what repeats it has to see how long it is.
private let longestSimpleLiteral = 64

/// What the files of a translation unit say of macros. Nothing here asks libclang, so that they can be read while the
/// declarations are visited.
struct MacroTexts: Sendable {
  /// By definition.
  private(set) var readings: [MacroReading]
  /// The names; nil where only libclang can tell some of them.
  let names: MacroNames?
  /// What `#undef` names, file by file, and where each directive stands.
  let undefined: [[(name: String, offset: Int)]]

  /// - Parameter files: the texts in which `#undef` is looked for.
  init(_ sources: [MacroSource], files: [MacroFile], longBits: Int) {
    readings = sources.map { MacroReading($0, longBits: longBits) }
    let read = readings.compactMap(\.name)
    names = read.count == readings.count ? MacroNames(read) : nil
    undefined = files.map { undefinedNames(in: $0.contents) }
  }

  /// Gives the readings away: whoever adds to them shall not have to copy them.
  mutating func takeReadings() -> [MacroReading] {
    defer { readings = [] }
    return readings
  }
}

/// The text of a file, which stays where it is as long as the translation unit is there.
struct MacroFile: @unchecked Sendable {
  let contents: UnsafeRawBufferPointer
}

/// The identifier at an offset; nil where it may go on in a way that takes the preprocessor to see (C17 5.1.1.2, 6.4.3):
/// with an escaped newline, a universal character name or a trigraph.
private func macroName(at offset: Int, in contents: UnsafeRawBufferPointer) -> String? {
  var end = offset
  while end < contents.count, isIdentifierByte(contents[end]) { end += 1 }
  guard end > offset else { return nil }
  if end < contents.count, [UInt8(ascii: "\\"), UInt8(ascii: "?")].contains(contents[end]) { return nil }
  return contents.string(offset..<end)
}

/// The text of a directive from an offset on, up to its last token. Asking libclang where each definition ends would
/// cost a tenth of a parse.
func macroText(in contents: UnsafeRawBufferPointer, behind offset: Int) -> UnsafeRawBufferPointer {
  let rest = UnsafeRawBufferPointer(rebasing: contents.dropFirst(offset))
  var lexer = MacroLexer(rest)
  var end = 0
  while let token = lexer.next() { end = token.range.upperBound }
  return UnsafeRawBufferPointer(rebasing: rest.prefix(end))
}
