import CDeclarations
import Diagnostics
import LowLevelTypes
import PythonSource

/// Reads the text of a module, statement by statement.
struct ModuleReader {
  var contents = ModuleContents()
  var types = NamedTypes()
  /// The functions of the module that call `rffi.llexternal`, and how C gets to what they declare.
  private var declarators: [String: StatedFunction.Route] = ["rffi.llexternal": .library]
  var information = CompilationReader()

  let module: PythonModule
  private let comments: ModuleComments
  private let imported: (String) -> NamedTypes?

  init(_ module: PythonModule, directory: String, imported: @escaping (String) -> NamedTypes?) {
    self.module = module
    self.imported = imported
    comments = ModuleComments(module)
    information.directory = directory
  }

  mutating func read() {
    // Pointers are there before their records.
    for statement in module.statements { defineForward(statement) }
    for statement in module.statements { read(statement) }
    checkStatements()
    contents.compilation = information.compilation
    contents.packages = information.packages
    contents.configTools = information.configTools
    contents.furtherIncludes = information.furtherIncludes
  }

  private mutating func checkStatements() {
    let reported = contents.unread + contents.unfit
    let understood =
      contents.functions.map(\.name) + contents.records.map(\.name) + contents.constants.map(\.name)
      + contents.variables.map(\.name) + contents.types.map(\.name) + reported.map(\.name)
    var check = StatementCheck(
      module, understood: Set(understood).union(contents.settersOfVariables))
    check.run()
    contents.mayRename = check.mayRename
    contents.unfit += check.unfit
    let places = Set(reported.map(\.position))
    contents.unread += check.unread.filter { !places.contains($0.position) }
  }

  func position(_ range: SourceRange) -> SourcePosition { module.text.position(at: range.start) }

  /// Whether `void *` stands in the statement for what RPython cannot say.
  private var hasVoidRemark = false
  /// The names of the module that were given to such a type.
  private var voidNames: Set<String> = []

  func spelling(_ expression: Expression) -> StatedSpelling {
    let words = module.text.text(expression.range).split(whereSeparator: \.isWhitespace)
    return StatedSpelling(
      text: words.joined(separator: " "), type: types.type(of: expression),
      hasVoidRemark: hasVoidRemark || expression.dottedName.map(voidNames.contains) == true)
  }

  mutating func leaveUnread(_ name: String, _ range: SourceRange, _ reason: String) {
    contents.unread.append(.init(name, position(range), reason))
  }

  // MARK: Names that are known in front

  private mutating func defineForward(_ statement: Statement) {
    if case .assignment(let targets, let value) = statement.kind, let name = targets.first?.dottedName,
      let (function, arguments) = value.call, function == "rffi.CStruct", let structure = structure(arguments)
    {
      types[name] = .structure(structure)
    }
    if case .expression(let expression) = statement.kind, let (function, arguments) = expression.call,
      function.hasSuffix(".TO.become"), let target = arguments.positional.first
    {
      types[String(function.dropLast(".TO.become".count))] = types.type(of: target).map { .pointer(to: $0) }
    }
  }

  // MARK: Statements

  private mutating func read(_ statement: Statement) {
    hasVoidRemark = comments.sayThatVoidStandsForOthers(above: module.text.line(at: statement.range.start))
    switch statement.kind {
    case .assignment(let targets, let value) where targets.count == 1:
      assign(value, to: targets[0], statement.range)
    case .importNames(let module, let level, let names): read(names, from: module, level, statement.range)
    case .function(let definition): read(definition, statement.range)
    case .classDefinition(let definition) where definition.name == "CConfig": readConfiguration(definition)
    case .expression(let expression): readExpression(expression)
    default:
      // Neither a loop nor a condition of a module of ours declares anything.
      if declares(statement) {
        leaveUnread("", statement.range, "declarations within a statement are not followed")
      }
    }
  }

  private mutating func readExpression(_ expression: Expression) {
    guard let (function, _) = expression.call, declarators[function] != nil else { return }
    declare("", expression)
  }

  private mutating func read(
    _ names: [Statement.ImportedName], from name: String, _ level: Int, _ range: SourceRange
  ) {
    if level == 0, name == "os" || name.hasPrefix("rpython.") || name.hasPrefix("pypy.") { return }
    guard let types = imported(name) else {
      return leaveUnread(name, range, "the module '\(name)' is not found beside this one")
    }
    for imported in names {
      self.types[imported.alias ?? imported.name] = types[imported.name]
    }
  }

  private mutating func assign(_ value: Expression, to target: Expression, _ range: SourceRange) {
    if let targets = target.items, let first = targets.first?.dottedName {
      if value.call?.function == "rffi.CExternVariable" {
        contents.settersOfVariables.formUnion(targets.dropFirst().compactMap(\.dottedName))
      }
      return readVariable(first, value, isWritable: targets.count > 1)
    }
    guard let name = target.dottedName else { return }
    if name.hasPrefix("CConfig.") {
      return readEntry(String(name.dropFirst("CConfig.".count)), value, range)
    }
    if name.contains(".") { return }
    if name == "shim_eci", let reason = information.lacking(value) {
      contents.unfit.append(.init(name, position(range), reason))
    }
    if information.read(name, value) { return }
    if name == "_SHIMS" { return readShims(value) }
    guard let (function, arguments) = value.call else { return readPlain(name, value, range) }
    switch function {
    case "rffi.CStruct": readRecord(name, arguments, range)
    case "rffi.CExternVariable": readVariable(name, value, isWritable: false)
    case "lltype.Ptr" where arguments.positional.first?.call?.function == "lltype.ForwardReference": break
    case _ where declarators[function] != nil: declare(name, value)
    default: readPlain(name, value, range)
    }
  }

  /// A constant or a type.
  private mutating func readPlain(_ name: String, _ value: Expression, _ range: SourceRange) {
    if let constant = constant(value) {
      contents.constants.append(
        .init(name, position(range), StatedConstant(cName: cName(of: name, above: range), value: constant)))
    } else if types.type(of: value) != nil {
      readType(name, value, range)
    } else if value.call.map({ isTypeConstructor($0.function) }) == true {
      readType(name, value, range)
    }
  }

  private func isTypeConstructor(_ function: String) -> Bool {
    ["rffi.CCallback", "rffi.CArrayPtr", "rffi.COpaquePtr", "lltype.Ptr", "lltype.Typedef", "rffi.CArray"]
      .contains(function)
  }

  private mutating func readType(_ name: String, _ value: Expression, _ range: SourceRange) {
    let spelling = spelling(value)
    // `XP` is the pointer to `X`.
    if let call = value.call, call.function == "lltype.Ptr", name.hasSuffix("P"),
      let target = call.arguments.positional.first?.dottedName, target != name.dropLast(),
      contents.records.contains(where: { $0.name == name.dropLast() })
    {
      contents.unfit.append(.init(name, position(range), "a pointer to \(target) under the name of another"))
    }
    if spelling.hasVoidRemark { voidNames.insert(name) }
    types[name] = spelling.type.map { $0.holdsFunction ? .alias(name, $0) : $0 }
    contents.types.append(
      .init(name, position(range), StatedType(type: spelling, comment: comment(above: range))))
  }

  // MARK: Functions

  private mutating func read(_ definition: FunctionDefinition, _ range: SourceRange) {
    if let route = route(of: definition) {
      declarators[definition.name] = route
      if definition.name == "macro", route != .macro {
        contents.unfit.append(.init(definition.name, position(range), "llexternal without macro=True"))
      }
      if route != .variadic(fixed: 0), !givesCompilationInfo(definition) {
        contents.unfit.append(
          .init(definition.name, position(range), "llexternal without the compilation_info of the headers"))
      }
    } else if let (type, bits) = pointerConstant(definition) {
      let value = StatedConstant.Value.pointer(Int64(bits), type)
      contents.constants.append(
        .init(
          definition.name, position(range),
          StatedConstant(cName: cName(of: definition.name, above: range), value: value)))
    }
  }

  /// How C gets to what a function of the module declares; nil for one that declares nothing.
  private func route(of definition: FunctionDefinition) -> StatedFunction.Route? {
    guard definition.parameters.dictionary != nil else { return nil }
    if definition.name == "variadic" { return .variadic(fixed: 0) }
    for case .returning(let value?) in definition.body.map(\.kind) {
      guard let (function, arguments) = value.call, function == "rffi.llexternal" else { continue }
      if arguments.keyword("macro") != nil { return .macro }
      return definition.name == "shim" ? .shim : .library
    }
    return nil
  }

  private func givesCompilationInfo(_ definition: FunctionDefinition) -> Bool {
    definition.body.contains { statement in
      if case .returning(let value?) = statement.kind {
        value.call?.arguments.keyword("compilation_info") != nil
      } else {
        false
      }
    }
  }

  /// `def X(): return rffi.cast(T, -1)`.
  private func pointerConstant(_ definition: FunctionDefinition) -> (LLType?, Int)? {
    guard definition.parameters.takesNothing, definition.body.count == 1,
      case .returning(let value?) = definition.body[0].kind, let (function, arguments) = value.call,
      function == "rffi.cast", arguments.positional.count == 2, let bits = arguments.positional[1].integer
    else { return nil }
    return (types.type(of: arguments.positional[0]), bits)
  }

  private mutating func declare(_ name: String, _ value: Expression) {
    guard let (function, arguments) = value.call, var route = declarators[function] else { return }
    var positional = arguments.positional
    if case .variadic = route {
      guard positional.count == 4, let fixed = positional[1].integer else {
        return leaveUnread(name, value.range, "the call of '\(function)' is not understood")
      }
      route = .variadic(fixed: fixed)
      positional.remove(at: 1)
    }
    guard positional.count == 3, let cName = positional[0].string, let items = positional[1].items else {
      return leaveUnread(name, value.range, "the call of '\(function)' is not understood")
    }
    if let own = arguments.keyword("compilation_info") { information.addIncludes(of: own) }
    contents.functions.append(
      .init(
        name.isEmpty ? cName : name, position(value.range),
        StatedFunction(
          cName: cName, route: route, arguments: items.map(spelling), result: spelling(positional[2]))))
  }

  private mutating func readVariable(_ name: String, _ value: Expression, isWritable: Bool) {
    guard let (function, arguments) = value.call, function == "rffi.CExternVariable",
      arguments.positional.count > 1, let cName = arguments.positional[1].string
    else { return leaveUnread(name, value.range, "the statement is not understood") }
    let onlyReads = arguments.keyword("getter_only").map { $0.dottedName != "False" } ?? false
    if onlyReads == isWritable {
      let reason =
        onlyReads ? "a setter where there is only a getter" : "a getter and a setter under one name"
      contents.unfit.append(.init(name, position(value.range), reason))
    }
    contents.variables.append(
      .init(
        name, position(value.range),
        StatedVariable(
          cName: cName, type: spelling(arguments.positional[0]), cType: arguments.keyword("c_type")?.string,
          isWritable: isWritable,
          isDeclaredAgain: arguments.keyword("declare_as_extern").map { $0.dottedName != "False" } ?? true)))
  }

  private mutating func readShims(_ value: Expression) {
    guard let items = value.items else {
      return leaveUnread("_SHIMS", value.range, "the list of C functions is not understood")
    }
    for item in items {
      guard let pair = item.items, pair.count == 2, let prototype = pair[0].string, let body = pair[1].string
      else {
        leaveUnread("_SHIMS", item.range, "the C function is not understood")
        continue
      }
      contents.shims.append(
        .init("_SHIMS", position(item.range), StatedShim(prototype: prototype, body: body)))
    }
  }

  /// Whether anything in a statement declares something of C.
  private func declares(_ statement: Statement) -> Bool {
    let calls = statement.expressions.flatMap(\.calledNames)
    return calls.contains { declarators[$0] != nil || $0 == "rffi.CStruct" || $0 == "rffi.CExternVariable" }
      || statement.statements.contains(where: declares)
  }

  // MARK: Comments

  /// The declaration that the comment directly above a statement names, `zlib.h:250: int f(int);`.
  private func comment(above range: SourceRange) -> String? {
    comments.declaration(above: module.text.line(at: range.start))
  }

  /// The name in C of a constant: that of the macro in the comment above it, where the module calls it by another.
  private func cName(of name: String, above range: SourceRange) -> String {
    guard let words = comment(above: range)?.split(separator: " "), words.count > 1, words[0] == "#define"
    else { return name }
    return String(words[1].prefix { $0 != "(" })
  }
}
