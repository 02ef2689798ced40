import LowLevelTypes

/// A low-level type of RPython's that somebody wrote by hand, as reading the source makes it out.
///
/// Unlike `LLType` it says nothing of how a module spells it, has room for what could not be followed, and its
/// structures have members.
indirect enum HandType {
  case void
  case bool
  case char
  case uniChar
  /// `llmemory.Address`: a pointer to anything.
  case address
  case integer(HandInteger)
  /// A floating number, by its size.
  case floating(bytes: Int)
  case pointer(HandType)
  case array(HandType, ArrayRendering)
  case fixedArray(HandType, Int)
  case structure(HandStructure)
  /// `rffi.COpaque('X')`, by its C spelling.
  case opaque(String)
  /// `rffi.COpaquePtr(typedef='X')`: a pointer, by its C spelling.
  case opaquePointer(String)
  case function([HandType], HandType)
  case forward(HandForwardReference)
  /// What could not be followed, and why.
  case unknown(String)

  /// The type behind what has become of forward references.
  var resolved: HandType {
    var type = self
    // A reference that becomes itself would never end.
    for _ in 0..<16 {
      guard case .forward(let reference) = type else { return type }
      guard let target = reference.target else { return .unknown("its forward reference becomes nothing") }
      type = target
    }
    return .unknown("its forward references have no end")
  }

  /// Whether it is `rffi.VOIDP` or `llmemory.Address`.
  var isPointerToAnything: Bool {
    switch resolved {
    case .address: return true
    case .pointer(let target):
      if case .array(_, .void) = target.resolved { return true }
      return false
    default: return false
    }
  }

  /// `rffi.CArrayPtr(item)`.
  static func pointer(toItems item: HandType, _ rendering: ArrayRendering = .items) -> HandType {
    .pointer(.array(item, rendering))
  }
}

/// An integer type: RPython knows it by width and sign, the reader of the source by its name as well.
struct HandInteger {
  /// The width.
  let bytes: Int
  /// Whether it is signed.
  let isSigned: Bool
  /// What it stands for in C, such as `mode_t`, where the name says so.
  let cName: String?

  init(bytes: Int, isSigned: Bool, cName: String? = nil) {
    self.bytes = bytes
    self.isSigned = isSigned
    self.cName = cName
  }
}

/// An `rffi.CStruct`, or what `rffi_platform.Struct` is configured to.
final class HandStructure {
  /// A member without the `c_` in front.
  struct Member {
    let name: String
    let type: HandType
  }

  /// The name it has in C.
  let cName: String
  /// What is written of its members, in order.
  let members: [Member]
  /// Whether the C compiler is asked for offsets and widths, so that they are right in any case.
  let isProbed: Bool

  init(cName: String, members: [Member], isProbed: Bool) {
    self.cName = cName
    self.members = members
    self.isProbed = isProbed
  }
}

/// An `lltype.ForwardReference`.
final class HandForwardReference {
  /// What it has become.
  var target: HandType?
}

extension HandType {
  /// The types that `rffi` has names for, on a machine where `long` and pointers have 64 bits.
  static func rffiTypes() -> [String: HandType] {
    var types: [String: HandType] = [
      "CHAR": .char, "DOUBLE": .floating(bytes: 8), "FLOAT": .floating(bytes: 4),
      "LONGDOUBLE": .floating(bytes: 16), "CCHARP": .pointer(toItems: .char),
      "CONST_CCHARP": .pointer(toItems: .char, .const), "VOIDP": .pointer(toItems: .char, .void),
      "CONST_VOIDP": .pointer(toItems: .char, .void), "CWCHARP": .pointer(toItems: .uniChar),
      "INT_real": .integer(HandInteger(bytes: 4, isSigned: true)),
      "UINT_real": .integer(HandInteger(bytes: 4, isSigned: false)),
      "SIGNED": .integer(HandInteger(bytes: 8, isSigned: true)),
      "UNSIGNED": .integer(HandInteger(bytes: 8, isSigned: false)),
      "__INT128_T": .integer(HandInteger(bytes: 16, isSigned: true)),
      "__UINT128_T": .integer(HandInteger(bytes: 16, isSigned: false)),
    ]
    for name in NumberName.allCases {
      let typedef = name.rawValue.hasSuffix("_T") ? name.rawValue.lowercased() : nil
      types[name.rawValue] = .integer(
        HandInteger(bytes: name.bytes, isSigned: name.isSigned, cName: typedef))
    }
    for (name, type) in types where !name.hasSuffix("P") { types[name + "P"] = .pointer(toItems: type) }
    // These are names of their own: a pointer to a pointer.
    types["CCHARPP"] = .pointer(toItems: .pointer(toItems: .char))
    types["VOIDPP"] = .pointer(toItems: .pointer(toItems: .char, .void))
    types["CWCHARPP"] = .pointer(toItems: .pointer(toItems: .uniChar))
    types["SIGNEDPP"] = .pointer(toItems: .pointer(toItems: .integer(HandInteger(bytes: 8, isSigned: true))))
    return types
  }

  /// The types of `lltype`.
  static func lltypeTypes() -> [String: HandType] {
    [
      "Void": .void, "Bool": .bool, "Char": .char, "UniChar": .uniChar,
      "Signed": .integer(HandInteger(bytes: 8, isSigned: true)),
      "Unsigned": .integer(HandInteger(bytes: 8, isSigned: false)),
      "SignedLongLong": .integer(HandInteger(bytes: 8, isSigned: true)),
      "UnsignedLongLong": .integer(HandInteger(bytes: 8, isSigned: false)),
      "Float": .floating(bytes: 8), "SingleFloat": .floating(bytes: 4), "LongFloat": .floating(bytes: 16),
    ]
  }
}

extension NumberName {
  /// The width on a machine where `long` has 64 bits.
  fileprivate var bytes: Int {
    switch description {
    case "SIGNEDCHAR", "UCHAR": 1
    case "SHORT", "USHORT": 2
    case "INT", "UINT": 4
    default: 8
    }
  }

  /// Whether RPython has it signed.
  fileprivate var isSigned: Bool { !["UCHAR", "USHORT", "UINT", "Unsigned"].contains(description) }
}
