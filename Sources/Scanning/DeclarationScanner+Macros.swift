import CDeclarations
import Libclang
import Threads

extension DeclarationScanner {
  /// Begins to read the texts of the macros, which goes on while the declarations are visited.
  func beginReadingMacros() {
    macroSources = table.definitions.map { definition in
      let file = definition.location.file
      return MacroSource(
        contents: file.map(unit.contents) ?? UnsafeRawBufferPointer(start: nil, count: 0),
        offset: definition.location.offset, isFunctionLike: definition.isFunctionLike, isOwned: isOwned(file))
    }
    let files = includedFiles.map { MacroFile(contents: unit.contents(of: $0)) }
    macroTexts = Background { [macroSources, longBits] in
      MacroTexts(macroSources, files: files, longBits: longBits)
    }
  }

  /// Finds the macros of the selected headers that are defined at the end of the headers, each once, where its last
  /// definition among them stands.
  func definedMacros(arguments: [String], library: LibclangLibrary) -> DefinedMacros {
    let texts = macroTexts?.result ?? MacroTexts([], files: [], longBits: longBits)
    // Held by nobody else, so that what is read besides is added without a copy.
    macroTexts = nil
    table.index(texts)
    let owned = ownedMacros()
    forgetUndefinedMacros(texts.undefined, among: owned, arguments: arguments, library: library)
    return DefinedMacros(indices: owned.filter { table.lastIndex(at: $0) != nil }, texts: texts)
  }

  /// What macros say that were found before.
  func read(_ macros: consuming DefinedMacros, arguments: [String], library: LibclangLibrary) -> [CMacro] {
    let defined = macros.indices
    var evaluator = MacroEvaluator(
      readings: macros.texts.takeReadings(), sources: macroSources, longBits: longBits, table: table,
      typeCursors: typeCursors, functionCursors: functionCursors)
    var known: [Int: CMacro.Meaning] = [:]
    for index in defined {
      if let obstacle = obstacle(toMacro: index, &evaluator) {
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
        text: evaluator.string(at: index),
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
  private func obstacle(
    toMacro index: Int, _ evaluator: inout MacroEvaluator
  ) -> CMacro.Obstacle? {
    let definition = table.definitions[index]
    if definition.isFunctionLike { return .parameters }
    let name = table.name(at: index)
    if name.hasPrefix("__"), let file = definition.location.file, isCLibraryHeader(self.name(of: file)) {
      return .reserved
    }
    return evaluator.isIncludeGuard(index) ? .includeGuard : nil
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
    _ undefined: [[(name: String, offset: Int)]], among owned: [Int], arguments: [String],
    library: LibclangLibrary
  ) {
    var isWanted = Array(repeating: false, count: table.definitions.count)
    for last in owned.lazy.compactMap({ self.table.lastIndex(at: $0) }) { isWanted[last] = true }
    var doubtful: [String] = []
    for (file, names) in zip(includedFiles, undefined) {
      var skipped: [Range<Int>]?
      for (name, offset) in names {
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

/// Macros that are going to be read.
struct DefinedMacros: Sendable {
  /// Where among the definitions they are.
  let indices: [Int]
  /// What was read of all definitions.
  var texts: MacroTexts
}
