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
  /// The statements and expressions of the current module that have been followed.
  var steps = 0
  /// The modules that do more than is followed.
  var unfinished: [ModuleValue] = []

  /// So many statements and expressions of a module are followed; those that declare functions need a hundredth.
  private static let mostSteps = 1_000_000
  static let deepestCall = 40

  init(headers: any HeaderSource, modules: any ModuleSource) {
    headerSource = headers
    moduleSource = modules
  }

  /// Whether there is still work to be spent.
  func hasStepsLeft() -> Bool {
    steps += 1
    if steps == Self.mostSteps, let module = currentModule { unfinished.append(module) }
    return steps < Self.mostSteps
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
    case .conditional(let branches, let other): return choose(branches[...], other, in: scope)
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

  private func choose(_ branches: ArraySlice<Statement.Branch>, _ other: [Statement], in scope: Scope) -> Flow
  {
    guard let branch = branches.first else { return run(other, in: scope) }
    let rest = branches.dropFirst()
    switch evaluate(branch.test, in: scope).truth {
    case true?:
      for skipped in rest { leaveOut(skipped.body, because: branch.test, is: true) }
      leaveOut(other, because: branch.test, is: true)
      return run(branch.body, in: scope)
    case false?:
      leaveOut(branch.body, because: branch.test, is: false)
      return choose(rest, other, in: scope)
    case nil:
      return followBoth(branch.test, in: scope) { scope in
        run(branch.body, in: scope)
      } or: { scope in
        choose(rest, other, in: scope)
      }
    }
  }

  private func leaveOut(_ statements: [Statement], because test: Expression, is value: Bool) {
    guard let first = statements.first, let last = statements.last else { return }
    let line = text.line(at: test.range.start)
    let range = SourceRange(start: first.range.start, end: last.range.end)
    let truth = value ? "true" : "false"
    leftOut.append((text.name, range, "'\(shortText(test))' (line \(line)) is \(truth) on this platform"))
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

  private func isSame(_ left: Value?, _ right: Value?, depth: Int = 8) -> Bool {
    guard depth > 0, let left, let right else { return depth > 0 && left == nil && right == nil }
    switch (left, right) {
    case (.function(let a), .function(let b)): return a === b
    case (.classObject(let a), .classObject(let b)): return a === b
    case (.module(let a), .module(let b)): return a === b
    case (.nativeModule(let a), .nativeModule(let b)): return a == b
    case (.list(let a), .list(let b)): return a === b
    case (.dictionary(let a), .dictionary(let b)): return a === b
    case (.compilation(let a), .compilation(let b)): return a.info == b.info && a.unknown == b.unknown
    case (.type(let a), .type(let b)): return a.isSame(as: b)
    case (.unknown(let a), .unknown(let b)): return a == b
    case (.entry(let a), .entry(let b)): return a === b
    case (.method(let a), .method(let b)): return a === b
    case (.partial(let a), .partial(let b)): return a === b
    case (.names(let a), .names(let b)): return a === b
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1, depth: depth - 1) }
    default: return left.equals(right) ?? false
    }
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
    if let items = value.items { return items }
    switch value {
    case .dictionary(let dictionary):
      return dictionary.unknown == nil ? dictionary.items.map { .string($0.key) } : nil
    case .string(let text): return text.map { .string(String($0)) }
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
