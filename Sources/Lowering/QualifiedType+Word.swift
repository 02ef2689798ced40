import CDeclarations

extension QualifiedType {
  /// A number that no other type has, for the types that parameters have by the thousand; nil for those that are made of
  /// more than fits.
  var word: UInt64? {
    guard let word = type.word, word < 1 << 61 else { return nil }
    return word << 3 | UInt64(qualifiers.rawValue & 7)
  }
}

extension CType {
  /// The kind in the last four bits, and what is of it in front of them.
  fileprivate var word: UInt64? {
    switch self {
    case .pointer(let pointee):
      guard let word = pointee.word, word < 1 << 56 else { return nil }
      return word << 4
    case .typedef(let id): return UInt64(id.index) << 4 | 1
    case .record(let id): return UInt64(id.index) << 4 | 2
    case .enumeration(let id): return UInt64(id.index) << 4 | 3
    case .integer(let integer): return integer.word << 4 | 4
    case .floating(let floating): return floating.word << 4 | 5
    case .void: return 6
    case .bool: return 7
    case .array, .function, .variableArgumentList, .unsupported: return nil
    }
  }
}

extension CInteger {
  fileprivate var word: UInt64 {
    switch self {
    case .char: 0
    case .signedChar: 1
    case .unsignedChar: 2
    case .short: 3
    case .unsignedShort: 4
    case .int: 5
    case .unsignedInt: 6
    case .long: 7
    case .unsignedLong: 8
    case .longLong: 9
    case .unsignedLongLong: 10
    case .int128: 11
    case .unsignedInt128: 12
    }
  }
}

extension CFloating {
  fileprivate var word: UInt64 {
    switch self {
    case .float: 0
    case .double: 1
    case .longDouble: 2
    case .float16: 3
    case .float128: 4
    }
  }
}
