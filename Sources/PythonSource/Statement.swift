/// A statement of Python 2.7, with the place it stands at.
public struct Statement: Hashable, Sendable {
  /// What it is.
  public indirect enum Kind: Hashable, Sendable {
    /// An expression by itself.
    case expression(Expression)
    /// `a = b = c`.
    case assignment([Expression], Expression)
    /// `a += b`, with the operator.
    case augmented(Expression, String, Expression)
    /// `if`, with each `elif`, and what stands behind `else`.
    case conditional([Branch], [Statement])
    /// `for`.
    case loop(target: Expression, Expression, body: [Statement], [Statement])
    /// `while`.
    case whileLoop(Expression, body: [Statement], [Statement])
    /// `def`.
    case function(FunctionDefinition)
    /// `class`.
    case classDefinition(ClassDefinition)
    /// `import a.b as c`.
    case importModules([ImportedName])
    /// `from ..a import b as c`; no names stand for `*`.
    case importNames(module: String, level: Int, [ImportedName])
    /// `return`.
    case returning(Expression?)
    /// `try`.
    case attempt(body: [Statement], handlers: [[Statement]], [Statement], final: [Statement])
    /// `with a as b`.
    case with([Expression], targets: [Expression], body: [Statement])
    /// `del`.
    case deletion([Expression])
    /// `global`.
    case global([String])
    /// `assert`.
    case assertion(Expression)
    /// `raise`.
    case raising
    /// `break`.
    case breaking
    /// `continue`.
    case continuing
    /// `pass`, `print`, `exec`: nothing that is followed.
    case other(String)
  }

  /// `if a:` or `elif a:`.
  public struct Branch: Hashable, Sendable {
    /// The condition.
    public let test: Expression
    /// What is done.
    public let body: [Statement]
  }

  /// A name that is imported, and what it is called here.
  public struct ImportedName: Hashable, Sendable {
    /// The name, with dots where it has any.
    public let name: String
    /// What stands behind `as`.
    public let alias: String?
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands, from its first token to its last.
  public let range: SourceRange
}

/// A `def`.
public struct FunctionDefinition: Hashable, Sendable {
  /// The name.
  public let name: String
  /// What it takes.
  public let parameters: Parameters
  /// What stands behind the `@`s, outermost first.
  public let decorators: [Expression]
  /// What it does.
  public let body: [Statement]
}

/// A `class`.
public struct ClassDefinition: Hashable, Sendable {
  /// The name.
  public let name: String
  /// What it inherits from.
  public let bases: [Expression]
  /// What stands behind the `@`s.
  public let decorators: [Expression]
  /// What stands in it.
  public let body: [Statement]
}

/// A whole file.
public struct PythonModule: Hashable, Sendable {
  /// The text.
  public let text: PythonText
  /// The statements.
  public let statements: [Statement]
  /// The comments.
  public let comments: [PythonComment]

  /// Parses a text.
  ///
  /// - Throws: ``PythonSyntaxError`` for what is not Python 2.7, and for what is nested deeper than anybody writes.
  public init(_ text: PythonText) throws(PythonSyntaxError) {
    let (tokens, comments) = try PythonTokenizer.tokens(of: text.bytes)
    var parser = PythonParser(tokens)
    self.text = text
    self.comments = comments
    statements = try parser.parseFile()
  }
}
