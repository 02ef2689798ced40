import LowLevelTypes

/// A function in RPython around one of C: what it takes, how each argument of the call is made of that, and what comes
/// back. It is written down in the order in which it happens.
public struct HelperFunction: Hashable, Sendable {
  /// The name in the module.
  public var name: String
  /// The names of its parameters.
  public let parameters: [String]
  /// The C prototype, and what a caller has to know.
  public let documentation: [String]
  /// What the header's own comment says of the C function.
  public var headerDocumentation: Documentation?
  /// What happens before any memory is taken.
  public let preparations: [HelperPreparation]
  /// Memory that is there while C is called, from the outside to the inside.
  public let scopes: [HelperScope]
  /// Memory for the result, which the caller owns.
  public let allocation: HelperAllocation?
  /// The function of the module that it calls.
  public let callee: String
  /// The arguments of the call.
  public let arguments: [HelperArgument]
  /// What is given back to C behind the call, whatever happens.
  public let releases: [HelperRelease]
  /// What comes back: nothing, a value, or a tuple.
  public let results: [HelperResult]
  /// Whether the annotator makes a copy for every combination of argument types, as it does for RPython's own wrappers
  /// of C functions: where numbers of several types may be passed.
  public let isSpecialized: Bool

  /// Makes a helper.
  public init(
    name: String, parameters: [String], documentation: [String], preparations: [HelperPreparation] = [],
    scopes: [HelperScope] = [], allocation: HelperAllocation? = nil, callee: String,
    arguments: [HelperArgument], releases: [HelperRelease] = [], results: [HelperResult] = [],
    isSpecialized: Bool
  ) {
    self.name = name
    self.parameters = parameters
    self.documentation = documentation
    self.preparations = preparations
    self.scopes = scopes
    self.allocation = allocation
    self.callee = callee
    self.arguments = arguments
    self.releases = releases
    self.results = results
    self.isSpecialized = isSpecialized
  }
}

/// What a helper does before it takes any memory.
public enum HelperPreparation: Hashable, Sendable {
  /// None is a `TypeError`.
  case refuseNone(String)
  /// A string with a NUL inside is a `ValueError`; so is one in UTF-8 once it is made.
  case refuseNul(String, isWide: Bool)
  /// A number below another is a `ValueError`.
  case refuseBelow(String, minimum: Int64)
  /// `variable` is the length of a string, 0 of None.
  case length(of: String, as: String, canBeNone: Bool)
  /// A number that the type does not hold is an `OverflowError`.
  case refuseLarge(String, type: LLType)
  /// `variable` is unicode in UTF-8.
  case encode(String, as: String, canBeNone: Bool)
  /// `variable` is a number to begin with.
  case begin(String, with: Int64)
}

/// Memory that is there while C is called. Each opens a block.
public enum HelperScope: Hashable, Sendable {
  /// A copy of a string with a NUL behind it; NULL for None.
  case textCopy(of: String, as: String)
  /// A string with a NUL behind it, not copied where that can be.
  case textView(of: String, as: String)
  /// A copy of a unicode string as `wchar_t *`; NULL for None.
  case wideText(of: String, as: String)
  /// A string as it is, not copied where that can be.
  case bytes(of: String, as: String, canBeNone: Bool)
  /// A list of strings as a NULL-terminated array of copies; NULL for None.
  case strings(of: String, as: String)
  /// One item of what a pointer of this type points to.
  case place(String, pointer: LLType, HelperInitialValue)
  /// So many bytes for C to fill. One for text is empty to begin with.
  case buffer(String, size: String, isText: Bool)
  /// The blocks inside are gone through again with a larger `size` until there is enough.
  case untilEnough(size: String, HelperGrowth)
}

/// What a place holds before the call.
public enum HelperInitialValue: Hashable, Sendable {
  /// A parameter, made to fit the type.
  case value(String, LLType)
  /// Zero, of this type.
  case zero(LLType)
}

/// How a function says that a buffer was too small.
public enum HelperGrowth: Hashable, Sendable {
  /// It gives at least the buffer's size.
  case resultReachesSize
  /// It gives NULL, and `errno` says so.
  case nullAndErrno
  /// It gives the error, or a negative number, and then `errno` says so, if that is saved.
  case errorResult(savesErrno: Bool)
}

/// Memory that a helper takes for the result.
public enum HelperAllocation: Hashable, Sendable {
  /// One record of this type.
  case record(LLType)
  /// What a pointer of this type points to, so many times.
  case elements(LLType, count: Int)
}

/// An argument of the call.
public enum HelperArgument: Hashable, Sendable {
  /// A parameter or variable as it is.
  case name(String)
  /// The same, made to be of a type.
  case cast(String, LLType)
  /// The same, or a null pointer where a parameter is None.
  case castUnlessNone(String, of: String, LLType)
  /// The memory of a buffer, as a pointer of a type.
  case buffer(String, LLType)
  /// A null pointer.
  case null(LLType)
  /// A number.
  case number(Int64, LLType)
}

/// Memory that C has handed out, and the function of the module that takes it back.
public struct HelperRelease: Hashable, Sendable {
  /// Where the pointer is.
  public let source: HelperSource
  /// The function that takes it.
  public let callee: String
  /// The type that the function takes.
  public let type: LLType

  /// Makes one.
  public init(_ source: HelperSource, by callee: String, taking type: LLType) {
    self.source = source
    self.callee = callee
    self.type = type
  }
}

/// Where something that C hands out is.
public enum HelperSource: Hashable, Sendable {
  /// What the call gives.
  case result
  /// In a place.
  case place(String)
}

/// Something that comes back.
public enum HelperResult: Hashable, Sendable {
  /// The memory that was taken for the result.
  case allocation
  /// What is there, converted.
  case value(HelperSource, HelperConversion)
  /// What was filled of a buffer.
  case filled(String, size: String, HelperExtent)
}

/// What is made of a value of C.
public enum HelperConversion: Hashable, Sendable {
  /// Nothing.
  case asIs
  /// A number that RPython computes with.
  case number(HelperNumber)
  /// A str up to the first NUL, or None. Of a pointer that is no `CCHARP` one is made.
  case text(isCharPointer: Bool)
  /// Unicode of UTF-8 up to the first NUL, or None.
  case utf8(isCharPointer: Bool)
  /// Unicode up to the first NUL, or None.
  case wideText
  /// A str of as many bytes as a parameter or variable says, or None.
  case bytes(HelperLength)
  /// A list of str up to the first NULL, or None.
  case strings(isCharPointerPointer: Bool)
}

/// RPython's own types of numbers.
public enum HelperNumber: Hashable, Sendable {
  /// `lltype.Signed`: int.
  case signed
  /// `lltype.Unsigned`: r_uint.
  case unsigned
  /// `lltype.Float`: float.
  case float
}

/// A number of bytes.
public enum HelperLength: Hashable, Sendable {
  /// What a parameter is.
  case parameter(String)
  /// What a place holds.
  case place(String)
}

/// How much of a buffer is filled.
public enum HelperExtent: Hashable, Sendable {
  /// As much as the call gives; a negative number is an error, and None comes back.
  case result
  /// What a place holds.
  case place(String)
  /// Up to the first NUL.
  case untilNul
}
