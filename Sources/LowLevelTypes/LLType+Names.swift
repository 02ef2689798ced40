extension LLType {
  /// The type that RPython's own modules have under a name (`rffi.py`, `lltype.py`); nil for any other name.
  ///
  ///     LLType.ofRPython("rffi.CCHARP")  // .charPointer
  public static func ofRPython(_ name: String) -> LLType? {
    switch name {
    case "lltype.Void": return .void
    case "lltype.Bool": return .bool
    case "lltype.Char", "rffi.CHAR": return .char
    case "lltype.UniChar": return .uniChar
    case "lltype.Signed", "rffi.SIGNED": return .number(.long)
    case "lltype.Unsigned", "rffi.UNSIGNED": return .number(.unsignedLong)
    case "lltype.SingleFloat", "rffi.FLOAT": return .singleFloat
    case "lltype.Float", "rffi.DOUBLE": return .float
    case "lltype.LongFloat", "rffi.LONGDOUBLE": return .longFloat
    case "rffi.VOIDP": return .voidPointer
    case "rffi.VOIDPP": return .pointer(to: .array(of: .voidPointer, rendering: .items))
    case "rffi.CCHARP": return .charPointer
    case "rffi.CONST_CCHARP": return .constCharPointer
    case "rffi.CCHARPP": return .pointer(to: .array(of: .charPointer, rendering: .items))
    case "rffi.CWCHARP": return .pointer(to: .array(of: .uniChar, rendering: .items))
    default: break
    }
    guard name.hasPrefix("rffi.") else { return nil }
    let word = String(name.dropFirst("rffi.".count))
    if let number = NumberName(rawValue: word) { return .number(number) }
    // rffi has a pointer for each number, under its name with a P.
    guard word.hasSuffix("P"), let item = ofRPython("rffi." + word.dropLast()) else { return nil }
    switch item {
    case .number, .singleFloat, .float, .longFloat: return .pointer(to: .array(of: item, rendering: .items))
    default: return nil
    }
  }
}
