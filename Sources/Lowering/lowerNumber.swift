import Bindings
import CDeclarations
import LowLevelTypes

/// The low-level type of a value of an integer type.
///
/// - Throws: the reason for integers that RPython cannot pass in both worlds.
func lowerNumber(_ integer: CInteger) throws(SkipReason) -> LLType {
  switch integer {
  case .char: .char
  case .signedChar: .number(.signedChar)
  case .unsignedChar: .number(.unsignedChar)
  case .short: .number(.short)
  case .unsignedShort: .number(.unsignedShort)
  case .int: .number(.int)
  case .unsignedInt: .number(.unsignedInt)
  case .long: .number(.long)
  case .unsignedLong: .number(.unsignedLong)
  case .longLong: .number(.longLong)
  case .unsignedLongLong: .number(.unsignedLongLong)
  case .int128, .unsignedInt128: throw SkipReason(.int128)
  }
}

/// The low-level type of a value of a floating type.
///
/// - Throws: the reason for those RPython has no type for.
func lowerFloating(_ floating: CFloating) throws(SkipReason) -> LLType {
  switch floating {
  case .float: .singleFloat
  case .double: .float
  case .longDouble: .longFloat
  case .float16: throw SkipReason(.float16)
  case .float128: throw SkipReason(.float128)
  }
}

/// The reason for a type that is in C only.
func reason(for type: UnsupportedType) -> SkipReason {
  switch type.kind {
  case .complex: SkipReason(.complex)
  case .vector: SkipReason(.vector)
  case .atomic: SkipReason(.atomic)
  case .block: SkipReason(.block)
  case .other: SkipReason(.unknownType)
  }
}
