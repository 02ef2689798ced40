import CDeclarations

/// What a pointer points to, where that may be text or bytes.
enum PointedText: Hashable {
  /// `char`.
  case char
  /// `wchar_t`.
  case wide
  /// `unsigned char`, `signed char`.
  case byte
  /// `void`.
  case void
}

extension TypeLowering {
  /// What a pointer points to, and whether that is const; nil for pointers to anything else, and for what is none.
  func pointedText(_ type: QualifiedType) -> (text: PointedText, isConst: Bool)? {
    let pointee: QualifiedType
    switch declarations.resolve(type).type {
    case .pointer(let target): pointee = target
    case .array(let element, _): pointee = element
    default: return nil
    }
    let target = declarations.resolve(pointee)
    if target.qualifiers.contains(.volatile) { return nil }
    switch target.type {
    case .integer(.char): return (.char, target.isConst)
    case .integer(.signedChar), .integer(.unsignedChar): return (.byte, target.isConst)
    case .integer where isNamed(pointee, { $0 == "wchar_t" }): return (.wide, target.isConst)
    case .void: return (.void, target.isConst)
    default: return nil
    }
  }

  /// What the pointers in an array or at a place point to: of `char **` it is `char`.
  func pointedTextPointer(_ type: QualifiedType) -> (text: PointedText, isConst: Bool)? {
    switch declarations.resolve(type).type {
    case .pointer(let target): pointedText(target)
    case .array(let element, _): pointedText(element)
    default: nil
    }
  }

  /// Whether it is an integer that can say how long something is.
  func isLength(_ type: QualifiedType) -> Bool {
    switch declarations.resolve(type).type {
    case .integer(let integer):
      switch integer {
      case .short, .unsignedShort, .int, .unsignedInt, .long, .unsignedLong, .longLong, .unsignedLongLong:
        true
      case .char, .signedChar, .unsignedChar, .int128, .unsignedInt128: false
      }
    default: false
    }
  }

  /// Whether its name or its type says that it is a length.
  func isCalledLength(_ type: QualifiedType, _ name: String) -> Bool {
    guard isLength(type) else { return false }
    if isNamed(type, { $0 == "size_t" || $0 == "socklen_t" }) { return true }
    let word = name.drop { $0 == "_" }.lowercased()
    let isWhole = ["n", "len", "count", "cb", "num"].contains(word)
    return isWhole || ["len", "length", "size", "bytes", "nbyte"].contains { word.hasSuffix($0) }
  }
}
