import Diagnostics
import PythonSource

/// Finds what a file takes from a module.
struct UseScanner {
  let tokens: TokenList
  let text: PythonText
  let module: String
  private(set) var names: [TakenName] = []
  private(set) var errors: [Diagnostic] = []
  private(set) var takesAll = false
  private(set) var isImported = false
  /// The names that stand for the module.
  private var aliases: Set<String> = []
  /// The names with dots that stand for it.
  private var paths: Set<[String]> = []
  /// The tokens that are part of an import or of `x = m`.
  private var settled: Set<Int> = []
  /// Where a name that stands for the module elsewhere is something of a function's own.
  private var shadows: [(name: String, range: Range<Int>)] = []

  init(tokens: TokenList, text: PythonText, module: String) {
    self.tokens = tokens
    self.text = text
    self.module = module
  }

  mutating func scan() {
    findImports()
    if aliases.isEmpty && paths.isEmpty { return }
    findAliases()
    findShadows()
    for index in tokens.indices { look(at: index) }
  }

  // MARK: imports

  private mutating func findImports() {
    var index = 0
    while index < tokens.indices.upperBound {
      let start = index
      if tokens.isName(index, "from"), tokens.isStatementStart(index) {
        index = readNamesImport(index)
      } else if tokens.isName(index, "import"), tokens.isStatementStart(index) {
        index = readModuleImport(index)
      } else {
        index += 1
        continue
      }
      index = max(index, start + 1)
      settled.formUnion(start..<index)
    }
  }

  /// `from a.b import c as d, e`.
  private mutating func readNamesImport(_ start: Int) -> Int {
    var index = start + 1
    while tokens.isSymbol(index, ".") || tokens.isSymbol(index, "...") { index += 1 }
    let (path, end) = tokens.isName(index, "import") ? ([], index) : tokens.dottedName(at: index)
    index = end
    guard tokens.isName(index, "import") else { return index }
    let isOfModule = path.last == module
    if isOfModule { isImported = true }
    index += 1
    while !tokens.isStatementEnd(index) {
      if isOfModule, tokens.isSymbol(index, "*") { takesAll = true }
      if let name = tokens.name(index) {
        let hasAlias = tokens.isName(index + 1, "as")
        if isOfModule {
          take(name, at: index, isRequired: true)
        } else if name == module, let local = hasAlias ? tokens.name(index + 2) : name {
          isImported = true
          aliases.insert(local)
        }
        index += hasAlias ? 2 : 0
      }
      index += 1
    }
    return index
  }

  /// `import a.b as c, d`.
  private mutating func readModuleImport(_ start: Int) -> Int {
    var index = start + 1
    while !tokens.isStatementEnd(index) {
      let (path, end) = tokens.dottedName(at: index)
      let alias = tokens.isName(end, "as") ? tokens.name(end + 1) : nil
      if path.last == module {
        isImported = true
        if let alias {
          aliases.insert(alias)
        } else if path.count == 1 {
          aliases.insert(module)
        } else {
          paths.insert(path)
        }
      }
      index = max(alias == nil ? end : end + 2, index + 1)
    }
    return index
  }

  /// `x = m`, as often as one leads to another.
  private mutating func findAliases() {
    var isComplete = false
    while !isComplete {
      isComplete = true
      for index in tokens.indices where tokens.isSymbol(index, "=") && tokens.isStatementStart(index - 1) {
        guard let name = tokens.name(index - 1), let value = tokens.name(index + 1), aliases.contains(value),
          tokens.isStatementEnd(index + 2), !settled.contains(index)
        else { continue }
        settled.formUnion(index - 1...index + 1)
        if aliases.insert(name).inserted { isComplete = false }
      }
    }
  }

  // MARK: names of functions' own

  private mutating func findShadows() {
    for index in tokens.indices {
      if tokens.isName(index, "def"), tokens.isSymbol(index + 2, "(") { addShadows(ofFunction: index) }
      if tokens.isName(index, "lambda") { addShadows(ofLambda: index) }
    }
  }

  private mutating func addShadows(ofFunction index: Int) {
    let parametersEnd = tokens.endOfBrackets(index + 2)
    let parameters = index + 3..<max(index + 3, parametersEnd - 1)
    let body = parametersEnd..<max(parametersEnd, tokens.endOfBlock(behind: parametersEnd))
    for name in aliases {
      let isParameter = parameters.contains { place in
        tokens.isName(place, name) && !tokens.isSymbol(place - 1, "=") && !tokens.isSymbol(place - 1, ".")
      }
      if isParameter || body.contains(where: { isBound(name, at: $0) }) { shadows.append((name, body)) }
      if isParameter { settled.formUnion(parameters.filter { tokens.isName($0, name) }) }
    }
  }

  private mutating func addShadows(ofLambda index: Int) {
    let depth = tokens.depth(index)
    var end = index + 1
    var colon: Int?
    while !tokens.isStatementEnd(end), tokens.depth(end) >= depth {
      if tokens.isSymbol(end, ":"), tokens.depth(end) == depth, colon == nil { colon = end }
      if tokens.isSymbol(end, ","), tokens.depth(end) == depth, colon != nil { break }
      end += 1
    }
    guard let colon else { return }
    for name in aliases where (index..<colon).contains(where: { tokens.isName($0, name) }) {
      shadows.append((name, index..<end))
    }
  }

  /// Whether a name gets a value of its own at a place.
  private func isBound(_ name: String, at place: Int) -> Bool {
    guard tokens.isName(place, name), !settled.contains(place) else { return false }
    let isAssigned = tokens.isSymbol(place + 1, "=") && tokens.isStatementStart(place)
    return isAssigned || tokens.isName(place - 1, "for") || tokens.isName(place - 1, "as")
  }

  private func isShadowed(_ name: String, at place: Int) -> Bool {
    shadows.contains { $0.name == name && $0.range.contains(place) }
  }

  // MARK: uses

  private mutating func look(at index: Int) {
    guard let name = tokens.name(index), !settled.contains(index), !tokens.isSymbol(index - 1, ".") else {
      return
    }
    if aliases.contains(name), !isShadowed(name, at: index) {
      takeAttribute(of: name, at: index, end: index + 1)
    } else if let path = paths.first(where: { $0.first == name && isPath($0, at: index) }) {
      takeAttribute(of: path.joined(separator: "."), at: index, end: index + 2 * path.count - 1)
    }
  }

  private func isPath(_ path: [String], at index: Int) -> Bool {
    path.enumerated().allSatisfy { offset, name in
      tokens.isName(index + 2 * offset, name) && (offset == 0 || tokens.isSymbol(index + 2 * offset - 1, "."))
    }
  }

  /// Takes what stands behind a name of the module.
  ///
  /// - Parameter end: the place behind the name.
  private mutating func takeAttribute(of name: String, at index: Int, end: Int) {
    if tokens.isSymbol(end, "."), let attribute = tokens.name(end + 1) {
      if attribute == "__dict__" { return refuse(name, at: index) }
      return take(attribute, at: end + 1, isRequired: true)
    }
    if tokens.isSymbol(index - 1, "("), let function = tokens.name(index - 2) {
      if function == "reload" { return }
      if function == "getattr" || function == "hasattr", let literal = literal(behind: end) {
        let isRequired = function == "getattr" && tokens.isSymbol(end + 2, ")")
        return take(literal, at: end + 1, isRequired: isRequired)
      }
    }
    // The name of an argument, another value for the name, a question whether it was imported.
    if tokens.isSymbol(end, "=") || tokens.isName(end, "is") { return }
    if ["del", "global"].contains(tokens.name(index - 1)) { return }
    refuse(name, at: index)
  }

  /// `, 'name'` and a comma or parenthesis behind it.
  private func literal(behind end: Int) -> String? {
    guard tokens.isSymbol(end, ","), tokens.isSymbol(end + 2, ")") || tokens.isSymbol(end + 2, ",") else {
      return nil
    }
    return tokens.plainString(end + 1)
  }

  private mutating func take(_ name: String, at index: Int, isRequired: Bool) {
    names.append(TakenName(name: name, position: position(index), isRequired: isRequired))
  }

  private mutating func refuse(_ name: String, at index: Int) {
    errors.append(
      Diagnostic(
        severity: .error,
        message:
          "'\(name)' is passed on as a value here, so that nobody can tell what is taken of it: take what is "
          + "needed by name",
        position: position(index)))
  }

  private func position(_ index: Int) -> SourcePosition {
    text.position(at: tokens.tokens.indices.contains(index) ? tokens.tokens[index].range.start : 0)
  }
}
