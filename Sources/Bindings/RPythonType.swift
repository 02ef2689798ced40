import LowLevelTypes

/// A value as an RPython program has it, in the words of RPython's annotator (`rpython/annotator/signature.py`).
public indirect enum RPythonType: Hashable, Sendable {
  /// `None`, and nothing else: of what gives nothing back.
  case none
  /// `int`: a `Signed`.
  case int
  /// `r_uint`: an `Unsigned`.
  case unsigned
  /// `float`.
  case float
  /// `bool`.
  case bool
  /// A `str` of one character.
  case char
  /// `str`.
  case string(canBeNone: Bool)
  /// `unicode`.
  case unicode(canBeNone: Bool)
  /// A list; of RPython's lists each may be None.
  case list(of: RPythonType)
  /// A tuple.
  case tuple([RPythonType])
  /// A value of a low-level type, as it is.
  case lowLevel(LLType)

  /// As what a program passes an argument of a low-level type, which is converted.
  public init(argument type: LLType) {
    switch type.unaliased {
    case .void: self = .none
    case .bool: self = .bool
    case .char: self = .char
    case .float, .singleFloat: self = .float
    case .number(let number): self = RPythonType(number) ?? .lowLevel(type)
    case .uniChar, .longFloat, .renamed, .pointer, .array, .fixedArray, .structure, .function, .opaque,
      .alias:
      self = .lowLevel(type)
    }
  }

  /// What a value of a low-level type is without any conversion, which RPython's wrappers make of `int` and `unsigned`
  /// alone.
  public init(result type: LLType) {
    switch type.unaliased {
    case .number(.int), .number(.unsignedInt), .number(.long), .number(.unsignedLong), .void, .bool, .char,
      .float:
      self.init(argument: type)
    case .number, .singleFloat, .uniChar, .longFloat, .renamed, .pointer, .array, .fixedArray, .structure,
      .function,
      .opaque, .alias:
      self = .lowLevel(type)
    }
  }

  /// Nil for numbers that have more bits than `Signed` on some machines.
  private init?(_ number: NumberName) {
    switch number {
    case .signedChar, .unsignedChar, .short, .unsignedShort, .int, .long, .signedSize, .wideChar,
      .signedPointer,
      .mode, .process, .pointerDifference, .signedLeast8, .unsignedLeast8, .signedLeast16, .unsignedLeast16,
      .signedLeast32, .signedFast8, .unsignedFast8, .signedFast16, .signedFast32:
      self = .int
    case .unsignedInt, .unsignedLong, .size, .unsignedPointer, .unsignedLeast32, .unsignedFast16,
      .unsignedFast32:
      self = .unsigned
    case .longLong, .unsignedLongLong, .time, .signedMaximum, .unsignedMaximum, .signedLeast64,
      .unsignedLeast64,
      .signedFast64, .unsignedFast64:
      return nil
    }
  }

  /// Whether a list is part of it.
  public var hasList: Bool {
    switch self {
    case .list: true
    case .tuple(let items): items.contains(where: \.hasList)
    case .none, .int, .unsigned, .float, .bool, .char, .string, .unicode, .lowLevel: false
    }
  }
}
