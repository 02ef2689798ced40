import CDeclarations
import PythonSource

/// Follows the statements of a module as importing it would run them on 64-bit Linux, and collects what they declare.
///
/// It is no Python: what it does not know becomes ``Value/unknown(_:)`` with a reason that is carried along. Of a
/// condition that cannot be decided both ways are followed.
final class Evaluator {
  /// What ended a run of statements.
  enum Flow {
    case normal
    case returned(Value)
    case broke
    case continued
  }

  /// A call that is being followed.
  struct Frame {
    let text: PythonText
    let call: Expression
  }

  let headerSource: any HeaderSource
  let moduleSource: any ModuleSource
  let rffiTypes = HandType.rffiTypes()
  let lltypeTypes = HandType.lltypeTypes()
  var modules: [String: ModuleValue] = [:]
  /// What has been declared, in order.
  var declarations: [HandDeclaration] = []
  /// What was left out because its condition is false, with the reason.
  var leftOut: [(file: String, range: SourceRange, reason: String)] = []
  /// Files that are no Python 2.7, with the place and the reason.
  var unreadable: [(PythonText, PythonSyntaxError)] = []

  var frames: [Frame] = []
  /// The module that is being evaluated, and its text.
  var currentModule: ModuleValue?
  var text = PythonText(name: "", bytes: [])
  /// The conditions around that could not be decided.
  var conditions: [String] = []
  /// The expressions that are being followed, each within the one before.
  var depth = 0
  /// The work that the current module has taken.
  var steps = 0
  /// The modules that do more than is followed.
  var unfinished: [ModuleValue] = []

  static let deepestCall = 40

  init(headers: any HeaderSource, modules: any ModuleSource) {
    headerSource = headers
    moduleSource = modules
  }

  func run(_ statements: [Statement], in scope: Scope) -> Flow {
    for statement in statements {
      guard hasStepsLeft() else { return .normal }
      let flow = run(statement, in: scope)
      if case .normal = flow { continue }
      return flow
    }
    return .normal
  }

  private func run(_ statement: Statement, in scope: Scope) -> Flow {
    switch statement.kind {
    case .expression(let expression): _ = evaluate(expression, in: scope)
    case .assignment(let targets, let expression):
      let value = evaluate(expression, in: scope)
      for target in targets { assign(value, to: target, in: scope) }
    case .augmented(let target, let symbol, let expression):
      augment(target, symbol, evaluate(expression, in: scope), in: scope)
    case .conditional(let branches, let other): return choose(branches[...], other, undecided: 0, in: scope)
    case .loop(let target, let expression, let body, let other):
      return loop(target, over: expression, body, other, in: scope)
    case .whileLoop(let test, let body, _): return runOnce(test, body, in: scope)
    case .function(let definition): define(definition, in: scope)
    case .classDefinition(let definition): define(definition, in: scope)
    case .importModules(let names): importModules(names, in: scope)
    case .importNames(let module, let level, let names):
      importNames(names, from: module, level: level, in: scope)
    case .returning(let expression):
      return .returned(expression.map { evaluate($0, in: scope) } ?? .none)
    case .attempt(let body, let handlers, let other, let final):
      return attempt(body, handlers, other, final, in: scope)
    case .with(let values, let targets, let body):
      for value in values { _ = evaluate(value, in: scope) }
      for target in targets { assign(.unknown("a value of 'with'"), to: target, in: scope) }
      return run(body, in: scope)
    case .deletion(let targets):
      for case .name(let name) in targets.map(\.kind) { scope.names[name] = nil }
    case .global(let names): scope.globals.formUnion(names)
    case .raising: return .returned(.unknown("an exception is raised"))
    case .breaking: return .broke
    case .continuing: return .continued
    case .assertion, .other: break
    }
    return .normal
  }

  // MARK: Conditions

  private func choose(
    _ branches: ArraySlice<Statement.Branch>, _ other: [Statement], undecided: Int, in scope: Scope
  ) -> Flow {
    var rest = branches
    while let branch = rest.popFirst() {
      switch evaluate(branch.test, in: scope).truth {
      case true?:
        for skipped in rest { leaveOut(skipped.body, because: branch.test, is: true) }
        leaveOut(other, because: branch.test, is: true)
        return run(branch.body, in: scope)
      case false?: leaveOut(branch.body, because: branch.test, is: false)
      case nil where undecided >= Self.mostUndecided:
        let left = [branch.body] + rest.map(\.body) + [other]
        for body in left { leaveOut(body, "more conditions than are followed cannot be decided before it") }
        return .normal
      case nil:
        return followBoth(branch.test, in: scope) { scope in
          run(branch.body, in: scope)
        } or: { scope in
          choose(rest, other, undecided: undecided + 1, in: scope)
        }
      }
    }
    return run(other, in: scope)
  }

  private func leaveOut(_ statements: [Statement], because test: Expression, is value: Bool) {
    let line = text.line(at: test.range.start)
    leaveOut(
      statements,
      "'\(shortText(test))' (line \(line)) is \(value ? "true" : "false") on this platform")
  }

  private func leaveOut(_ statements: [Statement], _ reason: String) {

    guard let first = statements.first, let last = statements.last else { return }
    leftOut.append((text.name, SourceRange(start: first.range.start, end: last.range.end), reason))
  }

  func shortText(_ expression: Expression) -> String {
    let words = text.text(expression.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 60 ? words.prefix(57) + "..." : words
  }

  /// Goes both ways, and keeps of the names what both agree on or only one has.
  func followBoth(
    _ test: Expression, in scope: Scope, _ first: (Scope) -> Flow, or second: (Scope) -> Flow
  ) -> Flow {
    let condition = "'\(shortText(test))' (line \(text.line(at: test.range.start)))"
    conditions.append("\(condition) cannot be decided")
    let before = scope.names
    let firstFlow = first(scope)
    let after = scope.names
    scope.names = before
    let secondFlow = second(scope)
    conditions.removeLast()
    // A copy of a name is less work than a step.
    _ = spend((before.count + after.count) / 16)
    for (name, value) in after {
      guard let other = scope.names[name] else {
        scope.names[name] = value
        continue
      }
      // What neither way has touched is the same object, which cannot be told; then it was there before.
      if before[name] != nil, isSame(before[name], value), isSame(before[name], other) { continue }
      if !isSame(value, other) { scope.names[name] = .unknown("it depends on \(condition)") }
    }
    if case .returned(let value) = firstFlow, case .returned(let other) = secondFlow {
      return .returned(isSame(value, other) ? value : .unknown("it depends on \(condition)"))
    }
    return .normal
  }

  // MARK: Loops and exceptions

  private func loop(
    _ target: Expression, over expression: Expression, _ body: [Statement], _ other: [Statement],
    in scope: Scope
  ) -> Flow {
    guard let items = iterate(evaluate(expression, in: scope)) else {
      assign(.unknown("what '\(shortText(expression))' goes over is not known"), to: target, in: scope)
      return undecided(expression, body, in: scope)
    }
    for item in items {
      guard hasStepsLeft() else { break }
      assign(item, to: target, in: scope)
      switch run(body, in: scope) {
      case .normal, .continued: continue
      case .broke: return .normal
      case .returned(let value): return .returned(value)
      }
    }
    return run(other, in: scope)
  }

  /// What a loop goes over; nil where that is not known.
  func iterate(_ value: Value) -> [Value]? {
    switch value {
    case .list, .tuple: return value.items.flatMap { spend($0.count) ? $0 : nil }
    case .dictionary(let dictionary):
      return dictionary.unknown == nil && spend(dictionary.count)
        ? dictionary.items.map { .string($0.key) } : nil
    case .string(let text): return spend(text.utf8.count) ? text.map { .string(String($0)) } : nil
    default: return nil
    }
  }

  /// Follows a body once that may run any number of times.
  private func undecided(_ expression: Expression, _ body: [Statement], in scope: Scope) -> Flow {
    followBoth(expression, in: scope) { scope in
      switch run(body, in: scope) {
      case .returned(let value): .returned(value)
      case .normal, .broke, .continued: .normal
      }
    } or: { _ in
      .normal
    }
  }

  private func runOnce(_ test: Expression, _ body: [Statement], in scope: Scope) -> Flow {
    if evaluate(test, in: scope).truth == false { return .normal }
    return undecided(test, body, in: scope)
  }

  private func attempt(
    _ body: [Statement], _ handlers: [[Statement]], _ other: [Statement], _ final: [Statement],
    in scope: Scope
  ) -> Flow {
    if !handlers.isEmpty, let first = body.first {
      conditions.append("what fails in the 'try' around line \(text.line(at: first.range.start)) is caught")
    }
    let flow = run(body, in: scope)
    if !handlers.isEmpty, !body.isEmpty { conditions.removeLast() }
    for handler in handlers {
      guard let first = handler.first, let last = handler.last else { continue }
      let range = SourceRange(start: first.range.start, end: last.range.end)
      leftOut.append((text.name, range, "it is in an exception's handler"))
    }
    if case .normal = flow {
      let flow = run(other, in: scope)
      guard case .normal = flow else { return flow }
    }
    let finalFlow = run(final, in: scope)
    if case .normal = finalFlow { return flow }
    return finalFlow
  }

  // MARK: Definitions

  private func define(_ definition: FunctionDefinition, in scope: Scope) {
    let function = FunctionValue(
      name: definition.name, parameters: definition.parameters, body: definition.body, result: nil,
      defaults: definition.parameters.parameters.map { $0.defaultValue.map { evaluate($0, in: scope) } },
      scope: scope, text: text)
    // Decorators only matter where they declare something.
    for decorator in definition.decorators { _ = evaluate(decorator, in: scope) }
    set(definition.name, .function(function), in: scope)
  }

  private func define(_ definition: ClassDefinition, in scope: Scope) {
    let bases = definition.bases.map { evaluate($0, in: scope) }
    let inner = Scope(parent: scope, isClass: true)
    _ = run(definition.body, in: inner)
    set(
      definition.name, .classObject(ClassValue(name: definition.name, bases: bases, scope: inner)), in: scope)
  }

  func set(_ name: String, _ value: Value, in scope: Scope) {
    if scope.globals.contains(name) { scope.module.names[name] = value } else { scope.names[name] = value }
  }
}
