/// How a rule names a parameter.
public enum ParameterSelector: Hashable, Sendable {
  /// By the name that the header gives it.
  case name(String)
  /// By its number, counted from 1.
  case number(Int)

  /// As it is written in a rules file.
  public init(_ text: String) { self = Int(text).map(ParameterSelector.number) ?? .name(text) }

  /// As the user wrote it.
  public var text: String {
    switch self {
    case .name(let name): name
    case .number(let number): String(number)
    }
  }

  /// Whether a parameter is meant: by its name, or by that without the underscores in front that keep the C library's names
  /// out of a program's way.
  ///
  /// - Parameter index: counted from 0.
  public func selects(_ index: Int, named name: String) -> Bool {
    switch self {
    case .name(let own): own == name || own == String(name.drop { $0 == "_" })
    case .number(let number): number == index + 1
    }
  }
}

/// What a parameter stands for.
public enum ParameterRule: Hashable, Sendable {
  /// A place for a result: it leaves the parameter list and comes back as (part of) the result. `free` is the C function
  /// that frees it once it is copied.
  case out(free: String?)
  /// A place that C reads and overwrites: what it holds then comes back as (part of) the result.
  case inOut
  /// Always this number; it leaves the parameter list.
  case value(Int64)
  /// Always NULL; it leaves the parameter list.
  case null
  /// A C string.
  ///
  /// - Parameter null: whether it may be None; nil where the rule does not say.
  case string(null: Bool?)
  /// Bytes; `length` is the parameter that says how many.
  case bytes(length: ParameterSelector, null: Bool?)
  /// Memory that the function fills; a string comes back. See ``BufferRule``.
  case buffer(BufferRule)
  /// A NULL-terminated array of C strings.
  case strings(null: Bool?)
  /// A C string in UTF-8, unicode in RPython.
  case utf8(null: Bool?)
  /// What it is in C, whatever the types suggest.
  case plain

  /// What the kinds are called in a rules file.
  public static let kinds = [
    "out", "inout", "string", "bytes", "buffer", "strings", "utf8", "value", "null", "none",
  ]
}

/// Memory that a function fills.
public struct BufferRule: Hashable, Sendable {
  /// What tells how much of a buffer is filled.
  public enum Used: Hashable, Sendable {
    /// The function's result.
    case result
    /// What another parameter points to.
    case parameter(ParameterSelector)
  }

  /// How large a buffer is.
  public enum Size: Hashable, Sendable {
    /// As a parameter says.
    case parameter(ParameterSelector)
    /// So many bytes.
    case bytes(Int64)
    /// As many bytes as a constant of the headers says.
    case constant(String)
  }

  /// How much there is.
  public let size: Size
  /// What tells how much was filled; nil when it is up to the first NUL.
  public let used: Used?
  /// Whether the call is made again with more memory when it was not enough; nil where the rule does not say.
  public let grow: Bool?

  /// Makes a rule.
  public init(size: Size, used: Used?, grow: Bool?) {
    self.size = size
    self.used = used
    self.grow = grow
  }
}

/// What a result stands for.
public struct ResultRule: Hashable, Sendable {
  /// What comes back.
  public enum Kind: Hashable, Sendable {
    /// A C string as a string of RPython.
    case string
    /// Bytes; `length` is the parameter that says how many.
    case bytes(length: ParameterSelector)
    /// A NULL-terminated array of C strings as a list.
    case strings
    /// A C string in UTF-8 as unicode.
    case utf8
    /// What it is in C.
    case plain
  }

  /// What the kinds are called in a rules file.
  public static let kinds = ["string", "bytes", "strings", "utf8", "none"]

  /// What comes back.
  public let kind: Kind
  /// The C function that frees it once it is copied.
  public let free: String?

  /// Makes a rule.
  public init(kind: Kind, free: String?) {
    self.kind = kind
    self.free = free
  }
}

/// How a function is registered as external.
public struct RegisterRule: Hashable, Sendable {
  /// An existing Python function in place of the module's own, such as `os.getlogin`.
  public let function: String?
  /// The user's own Python function for the llinterp.
  public let fake: String?
  /// `export_name`.
  public let exportName: String?

  /// Makes a rule.
  public init(function: String?, fake: String?, exportName: String?) {
    self.function = function
    self.fake = fake
    self.exportName = exportName
  }
}
