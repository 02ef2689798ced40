import CDeclarations
import Libclang

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension DeclarationScanner {
  /// The macros of the selected headers that are defined at the end of the headers, each once, where its last
  /// definition among them stands.
  func scanMacros(arguments: [String], library: LibclangLibrary) -> [CMacro] {
    table.index()
    let owned = ownedMacros()
    forgetUndefinedMacros(among: owned, arguments: arguments, library: library)
    var evaluator = MacroEvaluator(
      unit: unit, table: table, typeCursors: typeCursors, functionCursors: functionCursors)
    var known: [Int: CMacro.Meaning] = [:]
    let defined = owned.filter { table.lastIndex(at: $0) != nil }
    for index in defined {
      if let obstacle = obstacle(toMacro: index) {
        known[index] = CMacro.Meaning.none(obstacle)
      } else {
        _ = evaluator.meaning(at: index)
      }
    }
    evaluator.evaluateRest(arguments: arguments, library: library) { type, typedefs in
      pointerType(type, typedefs: typedefs)
    }
    return defined.map { index in
      let definition = table.definitions[index]
      noteComment(ofMacro: table.name(at: index), at: definition.location)
      return CMacro(
        name: table.name(at: index), isFunctionLike: definition.isFunctionLike,
        text: String(decoding: evaluator.text(at: index), as: UTF8.self),
        meaning: known[index] ?? meaning(at: index, &evaluator), position: position(definition.location))
    }
  }

  /// What a macro stands for; of a typedef's name, the type.
  private func meaning(at index: Int, _ evaluator: inout MacroEvaluator) -> CMacro.Meaning {
    let meaning = evaluator.meaning(at: index) ?? CMacro.Meaning.none(.notConstant(""))
    if case .name(let target) = meaning, let typedef = evaluator.typedef(named: target) {
      let type = convert(typedef.type)
      want(type)
      return .type(type)
    }
    return meaning
  }

  /// The last definition of each name in the selected headers, in order.
  private func ownedMacros() -> [Int] {
    var owned: [Int] = []
    var redefined: [String: Int] = [:]
    for (index, definition) in table.definitions.enumerated() where isOwned(definition.location.file) {
      if table.isLast(index) { owned.append(index) } else { redefined[table.name(at: index)] = index }
    }
    // Other headers may have the last word; here or there, the compiler's own are nobody's.
    let elsewhere = redefined.filter { name, _ in
      table.lastIndex(of: name).map { !isOwned(table.definitions[$0].location.file) } ?? false
    }
    return (owned + elsewhere.values).sorted().filter { index in
      table.name(at: index).utf8.first != UInt8(ascii: "_") || !table.definitions[index].cursor.isBuiltinMacro
    }
  }

  /// What keeps a macro from being looked at as a constant, whatever its text says.
  private func obstacle(toMacro index: Int) -> CMacro.Obstacle? {
    let definition = table.definitions[index]
    if definition.isFunctionLike { return .parameters }
    let name = table.name(at: index)
    if name.hasPrefix("__"), let file = definition.location.file, isCLibraryHeader(self.name(of: file)) {
      return .reserved
    }
    return isIncludeGuard(definition, name) ? .includeGuard : nil
  }

  /// Whether a definition follows `#ifndef` of its own name that only the last directive of the file ends: default
  /// values are defined like that, too, but are closed before.
  private func isIncludeGuard(_ definition: MacroTable.Definition, _ name: String) -> Bool {
    guard let file = definition.location.file else { return false }
    let contents = unit.contents(of: file)
    let newline = UInt8(ascii: "\n")
    // From the name back over the directive to the end of the line before, and over the name there.
    var end = definition.location.offset
    while end > 0, contents[end - 1] != newline { end -= 1 }
    let name = name.utf8
    let before = contents[..<max(0, end - 1)].trimmedEnd
    guard before.last == name.last, before.hasSuffix(name) else { return false }
    let directive = before.dropLast(name.count).trimmedEnd
    guard directive.hasSuffix("ifndef".utf8) || directive.hasSuffix("!defined".utf8) else { return false }
    return reachesEnd(contents[definition.location.offset...])
  }

  /// Whether the condition that the text is inside of, from its second line on, has one branch up to the last directive.
  private func reachesEnd(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var depth = 1
    var rest = text
    while let nextLine = startOfNextLine(in: rest) {
      rest = rest[nextLine...]
      let line = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard line.first == UInt8(ascii: "#") else { continue }
      if depth == 0 { return false }
      let word = line.dropFirst().trimmedStart
      if word.starts(with: "if".utf8) {
        depth += 1
      } else if word.starts(with: "endif".utf8) {
        depth -= 1
      } else if depth == 1, word.starts(with: "el".utf8) {
        return false
      }
    }
    return depth == 0
  }

  /// The type that a pointer of the batch has in the headers: the typedef it was cast to, or what C spells without
  /// one.
  private func pointerType(_ type: ClangType, typedefs: [Cursor]) -> QualifiedType? {
    let spelling = type.spelling
    if let typedef = typedefs.first(where: { $0.typedefUnderlyingType.canonical.spelling == spelling }) {
      return convert(typedef.type)
    }
    let pointee = type.pointee
    let qualifiers: Qualifiers = pointee.isConst ? [.const] : []
    if pointee.kind == .pointer {
      return pointerType(pointee, typedefs: []).map { QualifiedType(.pointer(to: $0)) }
    }
    if let builtin = builtin(pointee.kind) {
      return QualifiedType(.pointer(to: QualifiedType(builtin, qualifiers)))
    }
    let tag = pointee.kind == .record ? pointee.declaration.spelling : ""
    return recordType(tagged: tag).map { record in
      QualifiedType(.pointer(to: QualifiedType(record.type, qualifiers)))
    }
  }

  private func recordType(tagged tag: String) -> QualifiedType? {
    let cursor = typeCursors.first { cursor in
      (cursor.kind == .structure || cursor.kind == .union) && cursor.spelling == tag
    }
    return cursor.map { convert($0.type) }
  }

  // MARK: - #undef

  /// Takes the macros out of the table that an `#undef` leaves undefined. libclang does not report the directive, so
  /// it is looked for in the files' texts; one that a condition leaves out does not count.
  private func forgetUndefinedMacros(
    among owned: [Int], arguments: [String], library: LibclangLibrary
  ) {
    var isWanted = Array(repeating: false, count: table.definitions.count)
    for last in owned.lazy.compactMap({ self.table.lastIndex(at: $0) }) { isWanted[last] = true }
    var doubtful: [String] = []
    for file in includedFiles {
      var skipped: [Range<Int>]?
      for (name, offset) in undefinedNames(in: unit.contents(of: file)) {
        guard let last = table.lastIndex(of: name), isWanted[last] else { continue }
        let definition = table.definitions[last].location
        if definition.file == file, definition.offset > offset { continue }
        let ranges = skipped ?? unit.skippedRanges(in: file)
        skipped = ranges
        if ranges.contains(where: { $0.contains(offset) }) { continue }
        // Which of two files had the last word, the text does not tell.
        if definition.file == file { table.undefine(name) } else { doubtful.append(name) }
      }
    }
    if doubtful.isEmpty { return }
    let defined = definedNames(doubtful, arguments: arguments, library: library)
    for name in doubtful where !defined.contains(name) { table.undefine(name) }
  }

  /// Which of the names are macros at the end of the headers: asked by a parse of its own.
  private func definedNames(
    _ names: [String], arguments: [String], library: LibclangLibrary
  ) -> Set<String> {
    let questions = names.map { "#ifdef \($0)\nextern int rffi_defined_\($0);\n#endif\n" }
    do throws(TranslationUnit.ParseFailure) {
      let unit = try TranslationUnit(
        fileName: ScanRequest.sourceName, source: Array((request.source + questions.joined()).utf8),
        arguments: arguments,
        keepsPreprocessingRecord: false, library: library)
      var defined: Set<String> = []
      unit.cursor.forEachChild { cursor in
        guard cursor.kind == .variable else { return }
        let name = cursor.spelling
        if name.hasPrefix("rffi_defined_") { defined.insert(String(name.dropFirst(13))) }
      }
      return defined
    } catch {
      return Set(names)
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  /// Without the blanks at its start.
  fileprivate var trimmedStart: Self { drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  /// Without the blanks and brackets at its end.
  fileprivate var trimmedEnd: Self {
    var end = endIndex
    while end > startIndex {
      switch self[end - 1] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "("), UInt8(ascii: ")"):
        end -= 1
      default: return self[startIndex..<end]
      }
    }
    return self[startIndex..<end]
  }

  fileprivate func hasSuffix(_ suffix: String.UTF8View) -> Bool {
    count >= suffix.count && self[(endIndex - suffix.count)...].elementsEqual(suffix)
  }
}

/// Where the line begins that comes behind the first one of a text; nil where there is none.
private func startOfNextLine(in text: Slice<UnsafeRawBufferPointer>) -> Int? {
  let bytes = UnsafeRawBufferPointer(rebasing: text)
  guard let base = bytes.baseAddress, let newline = memchr(base, Int32(UInt8(ascii: "\n")), bytes.count)
  else { return nil }
  return text.startIndex + (UnsafeRawPointer(newline) - base) + 1
}

/// The names behind `#undef`, and where each directive stands.
private func undefinedNames(in contents: UnsafeRawBufferPointer) -> [(name: String, offset: Int)] {
  var found: [(name: String, offset: Int)] = []
  guard let base = contents.baseAddress else { return found }
  var start = 0
  while let hash = memchr(base + start, Int32(UInt8(ascii: "#")), contents.count - start) {
    let offset = UnsafeRawPointer(hash) - base
    start = offset + 1
    guard let word = firstWord(in: contents, from: start), word.first == UInt8(ascii: "u"),
      word.elementsEqual("undef".utf8)
    else { continue }
    var lexer = MacroLexer(contents, at: word.endIndex)
    if let token = lexer.next(), token.kind == .identifier {
      found.append((contents.string(token.range), offset))
    }
  }
  return found
}

/// The word of lower-case letters behind the blanks at an offset.
private func firstWord(
  in contents: UnsafeRawBufferPointer, from offset: Int
) -> Slice<UnsafeRawBufferPointer>? {
  let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
  var start = offset
  while start < contents.count, contents[start] == UInt8(ascii: " ") || contents[start] == UInt8(ascii: "\t")
  {
    start += 1
  }
  var end = start
  while end < contents.count, letters.contains(contents[end]) { end += 1 }
  return end > start ? contents[start..<end] : nil
}
