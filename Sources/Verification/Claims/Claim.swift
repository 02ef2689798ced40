import Diagnostics

/// One thing that a module says of C, and the C that only compiles where it is so.
public struct Claim: Sendable {
  /// What it is about, for the sums of a report.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case function
    case argument
    case result
    case record
    case member
    case constant
    case variable
    case type
    case shim = "C function"
    case symbol
  }

  /// A weaker form, for what C converts.
  public struct Fallback: Sendable {
    /// Lines of C at file scope.
    public let lines: [String]
    /// What it leaves open.
    public let leftOpen: String?
    /// A value to look at in place of the lines.
    public var row: DataRow?
  }

  /// What tells what C has, where the claim is wrong.
  public enum Question: Hashable, Sendable {
    /// A type, by an expression or type name for `__typeof__`.
    case type(String)
    /// An integer.
    case integer(String)
  }

  /// How it is put to a compiler.
  public enum Form: Sendable {
    /// Lines of C at file scope that compile where it is so.
    case lines([String])
    /// An initializer that a compiler puts into an object file, and the bytes that have to be there.
    case data(DataRow)
  }

  /// What it is about.
  public let kind: Kind
  /// The finding that it is where it is wrong.
  public let code: VerificationCode
  /// What it is about, by its names: `deflate, argument 2`.
  public let subject: String
  /// Where the module says it.
  public let position: SourcePosition
  /// What the module says.
  public let stated: String
  /// How it is put to a compiler.
  public let form: Form
  /// Weaker forms, tried in order where the form fails.
  public var fallbacks: [Fallback] = []
  /// What tells what C has.
  public var question: Question?
  /// What it leaves open in any case.
  public var leftOpen: String?
}

/// A value that a compiler puts into an object file behind a mark, so that it is found in any format for any machine.
public struct DataRow: Hashable, Sendable {
  /// The C type of the value, with `@` for the declarator.
  public let declaration: String
  /// The initializer.
  public let initializer: String
  /// What the value has to be.
  public let expected: Expected

  /// What a value has to be.
  public enum Expected: Hashable, Sendable {
    /// An integer in the byte order of the target, by its bits.
    case integer(UInt64)
    /// A `double`, by its bits.
    case double(UInt64)
    /// The items of a string without the last, which is zero; each as wide as they are.
    case units([UInt32])
    /// Nothing: the value is only asked for.
    case asked
  }
}
