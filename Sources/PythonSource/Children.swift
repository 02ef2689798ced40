extension Expression {
  /// The expressions that it is made of, in the order of the text as far as that matters.
  public var children: [Expression] {
    switch kind {
    case .name, .string, .integer, .floating, .other: []
    case .list(let items), .tuple(let items), .set(let items): items
    case .dictionary(let pairs): pairs.flatMap { [$0.key, $0.value] }
    case .attribute(let value, _), .unary(_, let value): [value]
    case .call(let function, let arguments): [function] + arguments.map(\.value)
    case .item(let value, let index): [value, index]
    case .slice(let low, let high, let step): [low, high, step].compactMap(\.self)
    case .binary(let left, _, let right), .junction(_, let left, let right): [left, right]
    case .comparison(let left, let steps): [left] + steps.map(\.right)
    case .conditional(let test, let value, let other): [value, test, other]
    case .lambda(let parameters, let body): parameters.parameters.compactMap(\.defaultValue) + [body]
    case .comprehension(let comprehension): comprehension.children
    }
  }
}

extension Expression.Argument {
  /// What is passed.
  public var value: Expression {
    switch self {
    case .positional(let value), .keyword(_, let value), .list(let value), .dictionary(let value): value
    }
  }
}

extension Expression.Comprehension {
  fileprivate var children: [Expression] {
    [element] + (value.map { [$0] } ?? [])
      + clauses.flatMap { clause in
        switch clause {
        case .loop(let target, let values): [target, values]
        case .condition(let test): [test]
        }
      }
  }
}

extension Statement {
  /// The expressions that stand in it, those of the statements in it left out.
  public var expressions: [Expression] {
    switch kind {
    case .expression(let value), .assertion(let value): [value]
    case .assignment(let targets, let value): targets + [value]
    case .augmented(let target, _, let value): [target, value]
    case .conditional(let branches, _): branches.map(\.test)
    case .loop(let target, let values, _, _): [target, values]
    case .whileLoop(let test, _, _): [test]
    case .function(let definition):
      definition.decorators + definition.parameters.parameters.compactMap(\.defaultValue)
    case .classDefinition(let definition): definition.decorators + definition.bases
    case .returning(let value): value.map { [$0] } ?? []
    case .with(let values, let targets, _): values + targets
    case .deletion(let targets): targets
    case .importModules, .importNames, .attempt, .global, .raising, .breaking, .continuing, .other: []
    }
  }

  /// The statements that stand in it.
  public var statements: [Statement] {
    switch kind {
    case .conditional(let branches, let other): branches.flatMap(\.body) + other
    case .loop(_, _, let body, let other), .whileLoop(_, let body, let other): body + other
    case .function(let definition): definition.body
    case .classDefinition(let definition): definition.body
    case .attempt(let body, let handlers, let other, let final):
      body + handlers.flatMap(\.self) + other + final
    case .with(_, _, let body): body
    case .expression, .assertion, .assignment, .augmented, .returning, .deletion, .importModules,
      .importNames,
      .global, .raising, .breaking, .continuing, .other:
      []
    }
  }
}
