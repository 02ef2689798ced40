import Bindings
import CDeclarations
import LowLevelTypes

/// Words of 64 bits.
private let words64 = QualifiedType(.integer(.unsignedLongLong))

/// A value of C as it passes between RPython and a C function of the module's own.
struct ShimValue {
  /// How it passes.
  enum Manner: Hashable {
    /// As it is.
    case value
    /// By pointer to the record.
    case record
    /// By pointer to the elements it consists of, from and to which it is copied.
    case elements(count: Int)
  }

  let manner: Manner
  /// RPython's type of what passes.
  let type: LLType
  /// The type of the value in C.
  let value: QualifiedType
  /// What passes in C: the value, the record, one of the elements.
  let crossing: QualifiedType

  /// Whether it passes by pointer.
  var isIndirect: Bool { manner != .value }

  /// Whether its type alone keeps a helper from doing anything with it where it is an argument.
  var isPlainArgument: Bool {
    if isIndirect { return false }
    switch type.unaliased {
    case .singleFloat: return false
    case .pointer(.array(let item, _)): return !item.mayBeText
    case .void, .bool, .char, .uniChar, .number, .float, .longFloat, .renamed, .pointer, .array, .fixedArray,
      .structure, .function, .opaque, .alias:
      return true
    }
  }

  /// Whether its type alone keeps a helper from doing anything with it where it is the result.
  ///
  /// - Parameter hasWrapper: whether RPython's own wrapper makes an `int` a number that RPython computes with.
  func isPlainResult(hasWrapper: Bool) -> Bool {
    if isIndirect { return false }
    switch type.unaliased {
    case .number(let number): return !number.isNarrow && (hasWrapper || !number.isPlain)
    case .singleFloat, .longFloat: return false
    case .pointer(.array(let item, _)): return !item.mayBeText
    case .void, .bool, .char, .uniChar, .float, .renamed, .pointer, .array, .fixedArray, .structure,
      .function,
      .opaque, .alias:
      return true
    }
  }
}

extension TypeLowering {
  /// How a value of a type passes.
  ///
  /// - Throws: the reason when it cannot.
  mutating func shimValue(_ type: QualifiedType) throws(SkipReason) -> ShimValue {
    let resolved = declarations.resolve(type)
    if let element = elements(of: type) {
      let pointer = try lowerPointer(to: element, .loose)
      // RPython could not allocate what is opaque.
      guard case .pointer(.array) = pointer.unaliased else { return try asIs(type) }
      return ShimValue(
        manner: .elements(count: elementCount(of: resolved)), type: pointer, value: type.unqualified,
        crossing: element)
    }
    switch resolved.type {
    case .record(let id):
      guard let name = names[id] else { throw SkipReason(.unnamedType) }
      guard declarations[id].definition != nil else { throw SkipReason(.incompleteType) }
      let pointer = bindRecordPointer(id, name)
      return ShimValue(manner: .record, type: pointer, value: type.unqualified, crossing: type.unqualified)
    case .floating(.float16):
      return ShimValue(
        manner: .value, type: .singleFloat, value: type.unqualified,
        crossing: QualifiedType(.floating(.float)))
    case .unsupported(let unsupported) where unsupported.kind == .atomic:
      return try asIs(unsupported.element ?? type)
    case .array(let element, _): return try asIs(QualifiedType(.pointer(to: element)))
    default: return try asIs(type)
    }
  }

  private mutating func asIs(_ type: QualifiedType) throws(SkipReason) -> ShimValue {
    let lowered = try lowerParameter(type, .loose)
    return ShimValue(manner: .value, type: lowered, value: type.unqualified, crossing: type.unqualified)
  }

  /// What a value consists of that RPython has no word for: the parts of a complex number, the elements of a vector,
  /// two words of 64 bits. Nil for all other types.
  func elements(of type: QualifiedType) -> QualifiedType? {
    switch declarations.resolve(type).type {
    case .integer(let integer): return integer.isWide ? words64 : nil
    case .floating(let floating): return floating == .float128 ? words64 : nil
    case .unsupported(let unsupported):
      switch unsupported.kind {
      case .complex, .vector: return unsupported.element?.unqualified
      case .atomic, .block, .other: return nil
      }
    default: return nil
    }
  }

  private func elementCount(of type: QualifiedType) -> Int {
    if case .unsupported(let unsupported) = type.type { unsupported.count } else { 2 }
  }
}

extension LLType {
  /// Whether an array of them may be text.
  fileprivate var mayBeText: Bool {
    switch unaliased {
    case .char, .uniChar: true
    case .void, .bool, .number, .singleFloat, .float, .longFloat, .renamed, .pointer, .array, .fixedArray,
      .structure, .function, .opaque, .alias:
      false
    }
  }
}
