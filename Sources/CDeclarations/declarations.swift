import Diagnostics

/// A function declaration.
public struct CFunction: Hashable, Sendable {
  /// What the declaration says beside the type.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16
    /// Makes a set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `_Noreturn`, `__attribute__((noreturn))`.
    public static let noReturn = Attributes(rawValue: 1)
    /// `__attribute__((deprecated))`.
    public static let deprecated = Attributes(rawValue: 2)
    /// `inline`.
    public static let inline = Attributes(rawValue: 4)
    /// `static`.
    public static let `static` = Attributes(rawValue: 8)
    /// A header has its body; told of `static` and `inline` functions.
    public static let defined = Attributes(rawValue: 16)
    /// `extern inline`: every C file that includes the header has the code.
    public static let externInline = Attributes(rawValue: 128)
    /// `__attribute__((gnu_inline))`: a library has the code, whatever else the header says.
    public static let gnuInline = Attributes(rawValue: 256)
    /// The C library declares it for itself, under a name that C reserves for it.
    public static let reserved = Attributes(rawValue: 64)
    /// `__attribute__((const))`; told of functions of numbers.
    public static let const = Attributes(rawValue: 1024)
    /// A header of the C library declares it.
    public static let cLibrary = Attributes(rawValue: 512)
    /// `__attribute__((unavailable))`, `__attribute__((error))`: a call does not compile.
    public static let unavailable = Attributes(rawValue: 32)
    /// `__attribute__((malloc))`: the result is memory that nobody else has.
    public static let allocates = Attributes(rawValue: 2048)
  }

  /// Everything that is known of one. Functions are handed on by the thousand, so that all of it is in one place.
  private final class Facts: Sendable {
    let name: String
    let type: CFunctionType
    let parameterNames: [String]
    let attributes: Attributes
    let format: String?
    let nonNullParameters: Set<Int>
    let position: SourcePosition
    let assemblyName: String?

    init(
      name: String, type: CFunctionType, parameterNames: [String], attributes: Attributes, format: String?,
      nonNullParameters: Set<Int>, position: SourcePosition, assemblyName: String?
    ) {
      self.name = name
      self.type = type
      self.parameterNames = parameterNames
      self.attributes = attributes
      self.format = format
      self.nonNullParameters = nonNullParameters
      self.position = position
      self.assemblyName = assemblyName
    }
  }

  private let facts: Facts

  /// The name.
  public var name: String { facts.name }
  /// The type, as the last declaration in the headers has it.
  public var type: CFunctionType { facts.type }
  /// A name for each parameter; empty where the header gives none.
  public var parameterNames: [String] { facts.parameterNames }
  /// What else the declaration says.
  public var attributes: Attributes { facts.attributes }
  /// The `format` attribute of a variadic function, such as `format(printf, 1, 2)`.
  public var format: String? { facts.format }
  /// The parameters, counted from 0, that must not be NULL: those of the `nonnull` attribute.
  public var nonNullParameters: Set<Int> { facts.nonNullParameters }
  /// Where it is first declared by a selected header.
  public var position: SourcePosition { facts.position }
  /// The name that the linker knows it by, where the header says another one (`__asm__("name")`) and libraries are asked.
  public var assemblyName: String? { facts.assemblyName }

  /// Makes a function.
  public init(
    name: String, type: CFunctionType, parameterNames: [String], attributes: Attributes,
    format: String? = nil, nonNullParameters: Set<Int> = [], position: SourcePosition,
    assemblyName: String? = nil
  ) {
    facts = Facts(
      name: name, type: type, parameterNames: parameterNames, attributes: attributes, format: format,
      nonNullParameters: nonNullParameters, position: position, assemblyName: assemblyName)
  }

  /// Whether both say the same.
  public static func == (one: CFunction, other: CFunction) -> Bool {
    one.facts === other.facts
      || one.name == other.name && one.type == other.type && one.parameterNames == other.parameterNames
        && one.attributes == other.attributes && one.format == other.format
        && one.nonNullParameters == other.nonNullParameters && one.position == other.position
        && one.assemblyName == other.assemblyName
  }

  /// Functions of one name are rare.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Whether its code is in a library, and neither in the header nor anywhere else (C17 6.7.4).
  public var isInLibrary: Bool {
    if attributes.isDisjoint(with: [.inline, .static]) || attributes.contains(.gnuInline) { return true }
    return attributes.isDisjoint(with: [.static, .defined])
  }
}

/// An `enum`.
public struct CEnumeration: Hashable, Sendable {
  /// An enumerator; its 64 bits are to be read with the sign of the enumeration's integer type.
  public struct Enumerator: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value's bits.
    public let bits: Int64
    /// Where it stands.
    public let position: SourcePosition

    /// Makes an enumerator.
    public init(name: String, bits: Int64, position: SourcePosition) {
      self.name = name
      self.bits = bits
      self.position = position
    }
  }

  /// The tag; nil when it has none.
  public let tag: String?
  /// The integer type it is stored as, chosen by the compiler; nil while it is only declared.
  public let integer: CInteger?
  /// The enumerators in order.
  public let enumerators: [Enumerator]
  /// Whether a selected header declares it.
  public let isOwned: Bool
  /// Where it is declared.
  public let position: SourcePosition

  /// Makes an enumeration.
  public init(
    tag: String?, integer: CInteger?, enumerators: [Enumerator], isOwned: Bool, position: SourcePosition
  ) {
    self.tag = tag
    self.integer = integer
    self.enumerators = enumerators
    self.isOwned = isOwned
    self.position = position
  }
}

/// A typedef.
public struct CTypedef: Hashable, Sendable {
  /// The name.
  public let name: String
  /// What it names.
  public let underlying: QualifiedType
  /// What it names in the end, with all typedefs at the top removed and their qualifiers added.
  public let resolved: QualifiedType
  /// Whether a selected header declares it.
  public let isOwned: Bool
  /// Where it is declared.
  public let position: SourcePosition

  /// Makes a typedef.
  public init(
    name: String, underlying: QualifiedType, resolved: QualifiedType, isOwned: Bool, position: SourcePosition
  ) {
    self.name = name
    self.underlying = underlying
    self.resolved = resolved
    self.isOwned = isOwned
    self.position = position
  }
}

/// A variable with linkage.
public struct CVariable: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The type.
  public let type: QualifiedType
  /// Whether each thread has its own.
  public let isThreadLocal: Bool
  /// Whether it is `static`.
  public let isStatic: Bool
  /// Where it is declared.
  public let position: SourcePosition
  /// The name that the linker knows it by, where the header says another one and libraries are asked.
  public var assemblyName: String?

  /// Makes a variable.
  public init(
    name: String, type: QualifiedType, isThreadLocal: Bool, isStatic: Bool, position: SourcePosition
  ) {
    self.name = name
    self.type = type
    self.isThreadLocal = isThreadLocal
    self.isStatic = isStatic
    self.position = position
  }
}
