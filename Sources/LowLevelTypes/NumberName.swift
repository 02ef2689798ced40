/// The names `rffi` has for C's integer types (`rffi.py`, `populate_inttypes`); the raw value is the name.
///
/// Python decides their width on the machine it runs on, so a module that uses them bakes nothing in.
public enum NumberName: String, Hashable, Sendable, CaseIterable {
  case signedChar = "SIGNEDCHAR"
  case unsignedChar = "UCHAR"
  case short = "SHORT"
  case unsignedShort = "USHORT"
  case int = "INT"
  case unsignedInt = "UINT"
  case long = "LONG"
  case unsignedLong = "ULONG"
  case longLong = "LONGLONG"
  case unsignedLongLong = "ULONGLONG"
  case size = "SIZE_T"
  case signedSize = "SSIZE_T"
  case time = "TIME_T"
  case wideChar = "WCHAR_T"
  case unsignedPointer = "UINTPTR_T"
  case signedPointer = "INTPTR_T"
  case mode = "MODE_T"
  case process = "PID_T"
  case pointerDifference = "PTRDIFF_T"
  case signedMaximum = "INTMAX_T"
  case unsignedMaximum = "UINTMAX_T"
  case signedLeast8 = "INT_LEAST8_T"
  case unsignedLeast8 = "UINT_LEAST8_T"
  case signedLeast16 = "INT_LEAST16_T"
  case unsignedLeast16 = "UINT_LEAST16_T"
  case signedLeast32 = "INT_LEAST32_T"
  case unsignedLeast32 = "UINT_LEAST32_T"
  case signedLeast64 = "INT_LEAST64_T"
  case unsignedLeast64 = "UINT_LEAST64_T"
  case signedFast8 = "INT_FAST8_T"
  case unsignedFast8 = "UINT_FAST8_T"
  case signedFast16 = "INT_FAST16_T"
  case unsignedFast16 = "UINT_FAST16_T"
  case signedFast32 = "INT_FAST32_T"
  case unsignedFast32 = "UINT_FAST32_T"
  case signedFast64 = "INT_FAST64_T"
  case unsignedFast64 = "UINT_FAST64_T"
}

extension NumberName: CustomStringConvertible {
  /// The object the name stands for on 64-bit Linux: equal width and sign collapse to one there.
  public var description: String {
    switch self {
    case .signedChar, .signedLeast8, .signedFast8: "SIGNEDCHAR"
    case .unsignedChar, .unsignedLeast8, .unsignedFast8: "UCHAR"
    case .short, .signedLeast16: "SHORT"
    case .unsignedShort, .unsignedLeast16: "USHORT"
    case .int, .signedLeast32, .wideChar, .mode, .process: "INT"
    case .unsignedInt, .unsignedLeast32: "UINT"
    case .long, .longLong, .signedSize, .time, .signedPointer, .pointerDifference, .signedMaximum,
      .signedLeast64, .signedFast16, .signedFast32, .signedFast64:
      "Signed"
    case .unsignedLong, .unsignedLongLong, .size, .unsignedPointer, .unsignedMaximum, .unsignedLeast64,
      .unsignedFast16, .unsignedFast32, .unsignedFast64:
      "Unsigned"
    }
  }
}

extension NumberName {
  /// What `rffi` calls a C typedef, for those it knows.
  ///
  /// The fixed-width names are not among `rffi`'s, but each has one type that is right everywhere.
  public init?(typedef name: String) {
    switch name {
    case "int8_t": self = .signedChar
    case "uint8_t": self = .unsignedChar
    case "int16_t": self = .short
    case "uint16_t": self = .unsignedShort
    case "int32_t": self = .int
    case "uint32_t": self = .unsignedInt
    case "int64_t": self = .longLong
    case "uint64_t": self = .unsignedLongLong
    default:
      guard name.hasSuffix("_t"), let known = NumberName(rawValue: name.uppercased()) else { return nil }
      self = known
    }
  }
}
