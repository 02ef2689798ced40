import Diagnostics

/// A macro, as the end of the headers leaves it: of a name that is defined several times, the last definition.
public struct CMacro: Hashable, Sendable {
  /// What it stands for.
  public enum Meaning: Hashable, Sendable {
    /// A constant.
    case constant(CConstant)
    /// Another name, which is no macro: a function, a variable, a type.
    case name(String)
    /// What is stored at an address that a function gives, as `errno` is: its type.
    case place(QualifiedType)
    /// A type that takes more than a name to say: `unsigned int`, `struct item *`.
    case type(QualifiedType)
    /// Nothing that has a value before the program runs.
    case none(Obstacle)
  }

  /// Why a macro is no constant.
  public enum Obstacle: Hashable, Sendable {
    /// It has parameters.
    case parameters
    /// It stands for nothing.
    case empty
    /// It keeps its header from being read twice.
    case includeGuard
    /// The C library's own, under a name that C reserves for it (C17 7.1.3): feature tests and the like.
    case reserved
    /// It is no expression: a piece of a declaration, a statement, an initializer.
    case noExpression
    /// It is different in every place it is used, or every time: `__LINE__`, `__DATE__`.
    case varying
    /// An expression that C does not evaluate before the program runs; the function it calls, or clang's own words.
    case notConstant(String)
    /// Its arithmetic overflows or divides by zero, so that C gives it no value (C17 6.5, 6.5.7).
    case overflow
    /// Its type is none that can be written down as a constant.
    case type(String)
  }

  /// The name.
  public let name: String
  /// Whether it takes parameters.
  public let isFunctionLike: Bool
  /// The source text behind the name, parameters included, as the header wrote it.
  public let text: String
  /// What it stands for.
  public let meaning: Meaning
  /// Where it is defined.
  public let position: SourcePosition

  /// Makes a macro.
  public init(name: String, isFunctionLike: Bool, text: String, meaning: Meaning, position: SourcePosition) {
    self.name = name
    self.isFunctionLike = isFunctionLike
    self.text = text
    self.meaning = meaning
    self.position = position
  }
}

/// A value that C knows before the program runs, with its type.
public enum CConstant: Hashable, Sendable {
  /// An integer, `_Bool` and enumerations included: its 64 bits, to be read with the sign of its type.
  case integer(bits: Int64, isUnsigned: Bool, type: String)
  /// A real floating value, as the bits of the `double` that equals it.
  case floating(bits: UInt64, type: CFloating)
  /// A string literal of plain characters, as its bytes without the NUL at its end.
  case string([UInt8])
  /// A string literal of wide characters, without the NUL at its end.
  case wideString([UInt32])
  /// A number made into a pointer: the number, and the type of the pointer.
  case pointer(bits: Int64, type: QualifiedType)
}

/// The name of a macro, without what it stands for.
public struct CMacroName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// Whether it has parameters.
  public let isFunctionLike: Bool

  /// Makes one.
  public init(name: String, isFunctionLike: Bool) {
    self.name = name
    self.isFunctionLike = isFunctionLike
  }
}

/// What headers say once their macros are read, which may be after their declarations were looked at.
public struct ReadMacros: Sendable {
  /// All that the headers say.
  public let declarations: HeaderDeclarations
  /// Whether macros have led to types that were not there before, so that what was made of the declarations without them
  /// has to be made again.
  public let haveFurtherTypes: Bool

  /// Makes one.
  public init(declarations: HeaderDeclarations, haveFurtherTypes: Bool) {
    self.declarations = declarations
    self.haveFurtherTypes = haveFurtherTypes
  }
}
