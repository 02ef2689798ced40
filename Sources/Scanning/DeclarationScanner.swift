import CDeclarations
import Diagnostics
import Libclang
import Text
import Threads

/// Visits a translation unit once and collects what the selected headers declare.
///
/// The preprocessing record comes before the declarations, so ownership is settled when the first declaration
/// arrives.
final class DeclarationScanner {
  let unit: TranslationUnit
  let request: ScanRequest
  var result = HeaderDeclarations()

  private var graph = InclusionGraph()
  var table = MacroTable()
  /// The definitions of the table as places in the files, and what is being read there.
  var macroSources: [MacroSource] = []
  var macroTexts: Background<MacroTexts>?
  /// How many bits a `long` has.
  let longBits: Int
  /// The top-level declarations of types, whoever owns them: macros may name any of them.
  private(set) var typeCursors: [Cursor] = []
  private(set) var functionCursors: [Cursor] = []
  private var owned: Set<SourceFile>?
  private var fileNames: [SourceFile: String] = [:]
  private var lines = LineCounter()
  private var lastName: (file: SourceFile, name: String)?
  private var lastOwnership: (file: SourceFile, isOwned: Bool)?

  var types = WordTable<QualifiedType>()
  var recordIDs: [Cursor: RecordID] = [:]
  var enumerationIDs: [Cursor: EnumerationID] = [:]
  var typedefIDs: [String: TypedefID] = [:]
  /// Where a function or variable stands in the result, to which later declarations of it add; functions by the number
  /// of their name.
  var functionNames = NameTable()
  var functionIndices: [Int] = []
  var variableIndices: [String: Int] = [:]
  /// The types of functions, each converted once; those of a library share many.
  var functionTypes = WordTable<(type: CFunctionType, mentionsText: Bool)>()
  /// The definitions of records by number, for those that have one.
  var recordDefinitions: [Cursor?] = []
  /// Whether the C library has a file, for those with functions.
  var cLibraryFiles: [SourceFile: Bool] = [:]
  /// Records whose members are wanted, and those of them not yet visited.
  var wantedRecords = NumberSet()
  var pendingRecords: [RecordID] = []
  /// Function types that were asked whether they return.
  var noReturnTypes = WordTable<Bool>()
  /// Typedefs whose records have been asked for.
  var wantedTypedefs = NumberSet()

  /// The functions that stand for stated calls, by their names.
  private(set) var statedFunctions: [String: Cursor] = [:]
  /// The names of stated calls, and where the functions among them are declared.
  private let statedNames: Set<String>
  private var statedLocations: [String: SourceLocation] = [:]

  /// Where tags are declared whose scope is one prototype, by clang's word.
  private let invisibleTags: [SourceLocation]

  init(unit: TranslationUnit, request: ScanRequest, invisibleTags: [SourceLocation]) {
    self.unit = unit
    self.request = request
    self.invisibleTags = invisibleTags
    longBits = unit.longBits
    statedNames = Set(request.statedCalls.map { $0.piece($0.name) })
  }

  /// Whether a tag declared there can be named by C code elsewhere.
  func isVisible(_ location: SourceLocation) -> Bool {
    !invisibleTags.contains { $0.file == location.file && $0.offset == location.offset }
  }

  /// - Parameter forms: how the stated calls are written.
  /// - Parameter arguments: those of the parse, for what has to be parsed besides.
  func scan(
    _ forms: [StatedCallSource.Form], arguments: [String], library: LibclangLibrary
  ) throws(ScanError) -> HeaderDeclarations {
    let macros = scanDeclarations(arguments: arguments, library: library)
    _ = finish(macros, arguments: arguments, library: library)
    result.statedCalls = try statedCalls(forms)
    if !result.statedCalls.isEmpty { scanPendingRecords() }
    if request.wantsPaths {
      result.filePaths = Dictionary(fileNames.map { ($1, $0.path) }) { min($0, $1) }
    }
    if request.kept != .nothing {
      result.inputs = graph.inputs(of: unit, withContents: request.kept == .contents)
      result.inputs.arguments = request.clangArguments
    }
    return result
  }

  private func scanPendingRecords() {
    while let id = pendingRecords.popLast() { scanDefinition(of: id) }
    result.macroNamesAroundRecords = macroNamesAroundRecords()
  }

  /// Scans the declarations. The macros that are given back are not in the result yet, and are to be read by
  /// ``finish(_:arguments:library:)``, before or after somebody looks at the declarations: what they lead to comes behind
  /// all that is there by then.
  func scanDeclarations(arguments: [String], library: LibclangLibrary) -> DefinedMacros {
    unit.cursor.forEachChild { child in visitTopLevel(child) }
    settleOwnership()
    let macros = definedMacros(arguments: arguments, library: library)
    scanPendingRecords()
    return macros
  }

  /// The result for somebody who looks at it before the macros are read: with their names.
  func declarations(before macros: DefinedMacros) -> HeaderDeclarations {
    var declarations = result
    declarations.unreadMacros = macros.indices.map { index in
      CMacroName(name: table.name(at: index), isFunctionLike: table.definitions[index].isFunctionLike)
    }
    return declarations
  }

  /// Reads the macros behind ``scanDeclarations(arguments:library:)``.
  func finish(_ macros: DefinedMacros, arguments: [String], library: LibclangLibrary) -> ReadMacros {
    let known = countOfTypes
    result.macros = read(macros, arguments: arguments, library: library)
    let haveFurtherTypes = countOfTypes != known || !pendingRecords.isEmpty
    if haveFurtherTypes { scanPendingRecords() }
    return ReadMacros(declarations: result, haveFurtherTypes: haveFurtherTypes)
  }

  private var countOfTypes: Int {
    result.records.count + result.enumerations.count + result.typedefs.count
  }

  private func visitTopLevel(_ cursor: Cursor) {
    switch cursor.kind {
    case .inclusion: graph.record(cursor, in: unit)
    case .macroDefinition: table.record(cursor)
    case .structure, .union, .enumeration, .typedef:
      typeCursors.append(cursor)
      visitDeclaration(cursor) { _ in _ = convert(cursor.type) }
    case .function:
      functionCursors.append(cursor)
      if !statedNames.isEmpty { noteStated(cursor) }
      visitDeclaration(cursor) { scanFunction(cursor, at: $0) }
    case .variable: visitDeclaration(cursor) { _ in scanVariable(cursor) }
    default: break
    }
  }

  private func noteStated(_ function: Cursor) {
    let name = function.spelling
    let location = function.location
    if location.file?.path == ScanRequest.sourceName { statedFunctions[name] = function }
    if statedNames.contains(name), statedLocations[name] == nil { statedLocations[name] = location }
  }

  /// Where what a stated call names comes from: the last definition of the macro, else the function.
  func statedPosition(of name: String) -> SourcePosition {
    let macro = table.lastIndex(of: name).map { table.definitions[$0].location }
    if let location = macro ?? statedLocations[name] { return position(location) }
    return SourcePosition(file: ScanRequest.sourceName, line: 1, column: 1)
  }

  /// Whether a macro of that name takes parameters, in whatever file.
  func isFunctionLikeMacro(_ name: String) -> Bool {
    table.lastIndex(of: name).map { table.definitions[$0].isFunctionLike } ?? false
  }

  /// Runs `scan` for a declaration of the selected headers; what else is there comes in when it is referred to.
  private func visitDeclaration(_ cursor: Cursor, _ scan: (SourceLocation) -> Void) {
    settleOwnership()
    let location = cursor.location
    if isOwned(location.file) { scan(location) }
  }

  private func settleOwnership() {
    guard owned == nil else { return }
    let ownership = HeaderOwnership(request: request, graph: graph, unit: unit)
    owned = ownership.files
    result.areHeadersGuarded = ownership.selected.keys.allSatisfy(unit.isGuarded)
    fileNames.merge(ownership.selected) { _, asked in asked }
    result.ownedFiles = includedFiles.filter(ownership.files.contains).map(name(of:))
    beginReadingMacros()
  }

  /// Every file that is included, once.
  var includedFiles: [SourceFile] {
    var seen: Set<SourceFile> = []
    return graph.inclusions.map(\.target).filter { seen.insert($0).inserted }
  }

  /// The members whose names are object-like macros in the files of the records that are known member by member.
  private func macroNamesAroundRecords() -> Set<String> {
    let members = Set(result.records.flatMap { $0.definition?.fields.compactMap(\.name) ?? [] })
    let files = Set(
      recordDefinitions.indices.compactMap { index in
        result.records[index].definition == nil ? nil : recordDefinitions[index]?.location.file
      })
    var names: Set<String> = []
    var last: (file: SourceFile, isAround: Bool)?
    for (index, definition) in table.definitions.enumerated() where !definition.isFunctionLike {
      guard let file = definition.location.file else { continue }
      let isAround = last?.file == file ? last?.isAround == true : files.contains(file)
      last = (file, isAround)
      if isAround, members.contains(table.name(at: index)) { names.insert(table.name(at: index)) }
    }
    return names
  }

  /// Whether a file belongs to the selected headers. Most declarations stand in the file of the one before.
  func isOwned(_ file: SourceFile?) -> Bool {
    guard let file, let owned else { return false }
    if request.ownsBits, file.path == ScanRequest.sourceName { return true }
    if let last = lastOwnership, last.file == file { return last.isOwned }
    let isOwned = owned.contains(file)
    lastOwnership = (file, isOwned)
    return isOwned
  }

  /// ``HeaderDeclarations/resolve(_:)`` of what is known so far, without a copy of it.
  func resolve(_ qualified: QualifiedType) -> QualifiedType {
    guard case .typedef(let id) = qualified.type else { return qualified }
    let resolved = result.typedefs[id.index].resolved
    return QualifiedType(resolved.type, resolved.qualifiers.union(qualified.qualifiers))
  }

  /// The position as emitted modules show it.
  func position(_ location: SourceLocation) -> SourcePosition {
    let place = lines.lineAndColumn(of: location, in: unit)
    return SourcePosition(
      file: location.file.map(name(of:)) ?? ScanRequest.sourceName, line: place.line, column: place.column)
  }

  func name(of file: SourceFile) -> String {
    if let last = lastName, last.file == file { return last.name }
    let name = fileNames[file] ?? graph.name(of: file)
    fileNames[file] = name
    lastName = (file, name)
    return name
  }
}
