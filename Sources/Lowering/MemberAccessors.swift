import CDeclarations

/// The functions by which RPython reaches a member that has no place in its picture of the record.
enum MemberAccessors {
  /// `c_get_item_flags(p)` and, unless the member is const, `c_set_item_flags(p, value)`.
  case value(getter: String, setter: String?)
  /// `c_addr_item_name(p)`.
  case address(String)

  /// How the member is reached, for the comment above its record.
  var remark: String {
    switch self {
    case .value(let getter, nil): "\(getter)(p)"
    case .value(let getter, let setter?): "\(getter)(p), \(setter)(p, value)"
    case .address(let name): "\(name)(p)"
    }
  }

  /// The name to look for.
  var name: String {
    switch self {
    case .value(let getter, _): getter
    case .address(let name): name
    }
  }
}

extension HeaderDeclarations {
  /// How a value of a type is handed over.
  enum Handover {
    case value
    case address
  }

  /// Whether C hands a member or variable over as a value or by its address; nil where RPython could make nothing of
  /// either.
  func handover(of type: QualifiedType) -> Handover? {
    switch resolve(type).type {
    case .bool, .pointer: .value
    case .integer(let integer): integer.isWide ? .address : .value
    case .floating(let floating): floating == .float128 ? .address : .value
    case .enumeration(let id): self[id].integer.map { $0.isWide ? .address : .value }
    case .record, .array: .address
    case .unsupported(let type): handover(of: type)
    case .void, .function, .typedef, .variableArgumentList: nil
    }
  }

  private func handover(of type: UnsupportedType) -> Handover? {
    guard let element = type.element else { return nil }
    switch type.kind {
    case .complex, .vector: return .address
    case .atomic: return handover(of: element) == .value ? .value : nil
    case .block, .other: return nil
    }
  }
}

extension CInteger {
  /// Whether it has more bits than any number of RPython's.
  var isWide: Bool { self == .int128 || self == .unsignedInt128 }
}
