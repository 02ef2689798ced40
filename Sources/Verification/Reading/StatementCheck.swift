import Emission
import PythonSource

/// Looks at each statement of a module by itself: whether it is one that means what declarations are read to mean. What
/// stands between them can change all of them, and no compiler sees it.
struct StatementCheck {
  /// What makes the module mean something else than its declarations say, and why.
  private(set) var unfit: [ModuleContents.Placed<String>] = []
  /// What is not followed, and why.
  private(set) var unread: [ModuleContents.Placed<String>] = []

  /// Whether the command that made the module says that names are changed.
  private(set) var mayRename = false

  let module: PythonModule
  /// The names whose statements are understood.
  private let understood: Set<String>
  private var bound: Set<String> = []
  /// The assignments so far, on one line each.
  private var assignments: Set<String> = []
  private var functionsOfPython: [(name: String, range: SourceRange)] = []
  private var configuration: SourceRange?
  private var isFrozen = false

  init(_ module: PythonModule, understood: Set<String>) {
    self.module = module
    self.understood = understood
  }

  mutating func run() {
    for (index, statement) in module.statements.enumerated() { read(statement, isFirst: index == 0) }
    if let configuration {
      refuse("CConfig", configuration, "nothing asks its questions: rffi_platform.configure is not called")
    }
    checkRoots()
    if let first = functionsOfPython.first {
      let count = functionsOfPython.count
      leave(
        first.name, first.range,
        "it is code of Python's\(count > 1 ? ", as \(count - 1) more are" : ""): what it passes to C is not looked at"
      )
    }
  }

  mutating func refuse(_ name: String, _ range: SourceRange, _ reason: String) {
    unfit.append(.init(name, module.text.position(at: range.start), reason))
  }

  mutating func leave(_ name: String, _ range: SourceRange, _ reason: String) {
    unread.append(.init(name, module.text.position(at: range.start), reason))
  }

  private func text(_ statement: Statement) -> String { FixedTexts.oneLine(module.text, statement) }

  // MARK: Statements

  private mutating func read(_ statement: Statement, isFirst: Bool) {
    let range = statement.range
    switch statement.kind {
    case .assignment(let targets, let value): readAssignment(targets, value, statement)
    case .function(let definition): readFunction(definition, statement)
    case .classDefinition(let definition): readClass(definition, statement)
    case .expression(let value): readExpression(value, isFirst: isFirst, range)
    case .importModules(let names):
      for name in names { readImport(name, isKnown: Self.ownModules.contains(name.name), range) }
    case .importNames(let source, let level, let names): readImports(source, level, names, range)
    case .loop:
      if text(statement) == FixedTexts.known.configurationLoop {
        configuration = nil
      } else {
        leave("a statement", range, "loops are not followed")
      }
    case .augmented(let target, _, _):
      refuse(target.dottedName ?? "a statement", range, "it is changed behind its declaration")
    case .deletion: refuse("a statement", range, "names are taken away again")
    case .raising: refuse("a statement", range, "the import of the module ends there")
    case .other(let word) where word == "pass": break
    case .conditional, .whileLoop, .returning, .attempt, .with, .global, .assertion, .breaking, .continuing,
      .other:
      leave("a statement", range, "it is none that is followed")
    }
  }

  /// Takes a name, which has one meaning in a module.
  private mutating func bind(_ name: String, _ range: SourceRange) {
    if !bound.insert(name).inserted, name != "eci" {
      refuse(name, range, "the name is given another meaning there")
    }
  }

  private mutating func readAssignment(
    _ targets: [Expression], _ value: Expression, _ statement: Statement
  ) {
    let range = statement.range
    if targets.count > 1 { refuse("a statement", range, "several names are given one meaning") }
    for target in targets.flatMap({ $0.items ?? [$0] }) {
      guard let name = target.dottedName else {
        refuse("a statement", range, "something is changed that other modules have as well")
        continue
      }
      if name.hasSuffix("._annspecialcase_") || name.hasPrefix("CConfig.") { continue }
      if name.contains(".") {
        refuse(name, range, "what other statements mean is changed")
        continue
      }
      bind(name, range)
      if Self.ownNames.contains(name) {
        readOwn(name, statement)
      } else if !understood.contains(name), !Self.isKnown(value) {
        leave(name, range, "the statement is not understood")
      }
    }
    guard let (function, arguments) = value.call else { return }
    for reason in Self.reasons(against: function, arguments, isFrozen: isFrozen) {
      refuse(targets.first?.dottedName ?? function, range, reason)
    }
    for reason in Self.doubts(of: function, arguments) {
      leave(targets.first?.dottedName ?? function, range, reason)
    }
  }

  private mutating func readOwn(_ name: String, _ statement: Statement) {
    let line = text(statement)
    assignments.insert(line)
    let isOther: Bool
    switch name {
    case "_HERE": isOther = line != "_HERE = os.path.dirname(os.path.abspath(__file__))"
    case "shim_eci", "macro_eci":
      isOther = !FixedTexts.known.declarators.values.joined().contains { $0.needs.contains(line) }
    default: isOther = false
    }
    if isOther { refuse(name, statement.range, "it is not what the functions that declare need") }
  }

  private static let ownNames: Set<String> = [
    "eci", "shim_eci", "macro_eci", "_HERE", "_SHIMS", "_INLINES", "_handles", "_STR", "_UNICODE",
  ]
  private static let ownModules: Set<String> = ["errno", "os", "sys"]

  /// Pointers whose record comes later, and what is passed on of rffi.
  private static func isKnown(_ value: Expression) -> Bool {
    if let name = value.dottedName { return name == "rffi.cast" || name == "rffi.CArrayPtr" }
    return value.call?.arguments.positional.first?.call?.function == "lltype.ForwardReference"
  }

  // MARK: Functions and classes

  private mutating func readFunction(_ definition: FunctionDefinition, _ statement: Statement) {
    let range = statement.range
    bind(definition.name, range)
    let line = text(statement)
    if let ways = FixedTexts.known.declarators[definition.name] {
      let hasInlines = bound.contains("_INLINES")
      let isFixed = ways.contains { way in
        way.text == line && way.needs.allSatisfy(assignments.contains)
          && (definition.name != "shim" || way.needs.contains { $0.contains("_INLINES") } == hasInlines)
      }
      if !isFixed {
        refuse(definition.name, range, "it does not declare functions in the words of a module of this tool")
      }
    } else if let known = FixedTexts.known.support[definition.name] {
      if known != line { refuse(definition.name, range, "it is not what helpers need") }
    } else if !understood.contains(definition.name) {
      if definition.body.contains(where: Self.returnsDeclaration) {
        refuse(definition.name, range, "it declares functions, and not in the words of a module of this tool")
      }
      functionsOfPython.append((definition.name, range))
    }
  }

  private static func returnsDeclaration(_ statement: Statement) -> Bool {
    guard case .returning(let value?) = statement.kind, let function = value.call?.function else {
      return false
    }
    return function == "rffi.llexternal" || FixedTexts.known.declarators[function] != nil
  }

  private mutating func readClass(_ definition: ClassDefinition, _ statement: Statement) {
    let range = statement.range
    bind(definition.name, range)
    guard definition.name == "CConfig" else {
      if let known = FixedTexts.known.support[definition.name], known != text(statement) {
        refuse(definition.name, range, "it is not what helpers need")
      }
      functionsOfPython.append((definition.name, range))
      return
    }
    configuration = range
    var questions: Set<String> = []
    var rest = FixedTexts.known.configuration
    for question in definition.body {
      if let place = rest.firstIndex(of: text(question)) {
        rest.remove(at: place)
      } else if case .assignment(let targets, _) = question.kind, targets.count == 1,
        let name = targets[0].dottedName
      {
        if !questions.insert(name).inserted {
          refuse(name, question.range, "the name is given another meaning there")
        }
        if !understood.contains(name) { leave(name, question.range, "the question is not understood") }
      } else {
        refuse("CConfig", question.range, "it is no question")
      }
    }
    if !rest.isEmpty {
      refuse("CConfig", range, "its questions are not compiled with what the functions are declared with")
    }
  }

  private mutating func readExpression(_ value: Expression, isFirst: Bool, _ range: SourceRange) {
    if isFirst, let text = value.string {
      isFrozen = text.contains("\nFrozen: ")
      mayRename = ["--rename", "--strip-prefix", "--rules", "project"].contains(where: text.contains)
      return
    }
    guard let (function, arguments) = value.call else {
      return leave("a statement", range, "it is none that is followed")
    }
    if function.hasSuffix(".TO.become") { return }
    if function == "register_external" || function == "_replace" {
      functionsOfPython.append((function, range))
    } else if function != "rffi.llexternal", FixedTexts.known.declarators[function] == nil {
      leave("a statement", range, "it is none that is followed")
    }
    for reason in Self.reasons(against: function, arguments, isFrozen: isFrozen) {
      refuse(function, range, reason)
    }
  }

  // MARK: Imports

  private mutating func readImport(_ name: Statement.ImportedName, isKnown: Bool, _ range: SourceRange) {
    bind(name.alias ?? name.name, range)
    if !isKnown { leave(name.name, range, "what is imported is not looked at") }
    if let alias = name.alias, isKnown, alias != name.name {
      refuse(alias, range, "the name of another thing stands for \(name.name)")
    }
  }

  private mutating func readImports(
    _ source: String, _ level: Int, _ names: [Statement.ImportedName], _ range: SourceRange
  ) {
    if names.isEmpty { refuse(source, range, "everything is imported, whatever names it may replace") }
    let isOfRPython = level == 0 && (source.hasPrefix("rpython.") || source.hasPrefix("pypy."))
    for name in names {
      guard isOfRPython || Self.origins[name.alias ?? name.name] != nil else {
        bind(name.alias ?? name.name, range)
        continue
      }
      let isKnown = Self.origins[name.name].map { source.hasSuffix("." + $0) } ?? false
      readImport(name, isKnown: isKnown, range)
      if !isKnown, Self.origins[name.alias ?? name.name] != nil {
        refuse(name.alias ?? name.name, range, "it is imported from another module than RPython's")
      }
    }
  }

  /// The modules of RPython's that names of a module come from.
  private static let origins = [
    "rffi": "lltypesystem", "lltype": "lltypesystem", "llhelper": "annlowlevel", "rffi_platform": "tool",
    "rposix": "rlib", "r_uint": "rarithmetic", "ExternalCompilationInfo": "cbuild", "FILEP": "rfile",
    "SomeString": "model", "SomeUnicodeString": "model", "register_external": "extfunc",
  ]

  /// What is used has to be imported.
  private mutating func checkRoots() {
    var wanted = Set(Self.origins.keys).union(Self.ownModules).subtracting(bound)
    for statement in module.statements where !wanted.isEmpty { checkRoots(statement, &wanted) }
  }

  private mutating func checkRoots(_ statement: Statement, _ wanted: inout Set<String>) {
    for expression in statement.expressions { checkRoots(expression, &wanted) }
    for inner in statement.statements { checkRoots(inner, &wanted) }
  }

  private mutating func checkRoots(_ expression: Expression, _ wanted: inout Set<String>) {
    if case .name(let name) = expression.kind, wanted.remove(name) != nil {
      refuse(name, expression.range, "it is used and not imported")
    }
    for child in expression.children { checkRoots(child, &wanted) }
  }
}
