/// An expression of Python 2.7, with the place it stands at.
public struct Expression: Hashable, Sendable {
  /// What it is.
  public indirect enum Kind: Hashable, Sendable {
    /// A name.
    case name(String)
    /// A string; literals side by side are one.
    case string(String)
    /// An integer of at most 64 bits.
    case integer(Int)
    /// A floating number.
    case floating(Double)
    /// `[a, b]`.
    case list([Expression])
    /// `a, b`.
    case tuple([Expression])
    /// `{a: b}`.
    case dictionary([Pair])
    /// `{a, b}`.
    case set([Expression])
    /// `a.b`.
    case attribute(Expression, String)
    /// `a(b, c=d, *e, **f)`.
    case call(Expression, [Argument])
    /// `a[b]`.
    case item(Expression, Expression)
    /// `a:b:c` within brackets.
    case slice(Expression?, Expression?, Expression?)
    /// `-a`, `not a`.
    case unary(String, Expression)
    /// `a + b`.
    case binary(Expression, String, Expression)
    /// `a < b < c`.
    case comparison(Expression, [Comparison])
    /// `a and b`, `a or b`.
    case junction(isAnd: Bool, Expression, Expression)
    /// `a if b else c`.
    case conditional(test: Expression, Expression, Expression)
    /// `lambda a: b`.
    case lambda(Parameters, Expression)
    /// `[a for b in c if d]` and its like; a dictionary's has a value.
    case comprehension(Comprehension)
    /// What is parsed and never evaluated: `yield`, backquotes, complex numbers, integers beyond 64 bits.
    case other(String)
  }

  /// A key with its value.
  public struct Pair: Hashable, Sendable {
    /// The key.
    public let key: Expression
    /// The value.
    public let value: Expression
  }

  /// What a call passes.
  public enum Argument: Hashable, Sendable {
    /// By place.
    case positional(Expression)
    /// By name.
    case keyword(String, Expression)
    /// `*a`.
    case list(Expression)
    /// `**a`.
    case dictionary(Expression)
  }

  /// A step of a chain of comparisons.
  public struct Comparison: Hashable, Sendable {
    /// `<`, `not in`, ...
    public let symbol: String
    /// The right side.
    public let right: Expression
  }

  /// A comprehension or generator.
  public struct Comprehension: Hashable, Sendable {
    /// What it makes.
    public enum Kind: Hashable, Sendable {
      case list
      case set
      case dictionary
      case generator
    }

    /// A `for` or an `if` of it.
    public enum Clause: Hashable, Sendable {
      case loop(target: Expression, Expression)
      case condition(Expression)
    }

    /// What it makes.
    public let kind: Kind
    /// The item, or the key of a dictionary's.
    public let element: Expression
    /// The value of a dictionary's.
    public let value: Expression?
    /// The loops and conditions in order.
    public let clauses: [Clause]
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands.
  public let range: SourceRange

  /// Makes one.
  public init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// What a function takes.
public struct Parameters: Hashable, Sendable {
  /// A parameter by name or, as Python 2 allows, a tuple of them.
  public struct Parameter: Hashable, Sendable {
    /// The name; nil for a tuple.
    public let name: String?
    /// The value where none is passed.
    public let defaultValue: Expression?
  }

  /// Those that are passed by place or name.
  public var parameters: [Parameter] = []
  /// `*args`.
  public var list: String?
  /// `**kwds`.
  public var dictionary: String?
}
