import CDeclarations
import LowLevelTypes

/// Compares types that are written by hand with those of C.
struct TypeComparison {
  /// What has come of it.
  enum Outcome {
    case same
    case different(LintCode, String)
    case unknown(String)
  }

  let headers: HeaderKnowledge

  private func resolve(_ type: QualifiedType) -> QualifiedType { headers.declarations.resolve(type) }

  private func spelled(_ type: QualifiedType) -> String { "'\(headers.declarations.spell(type))'" }

  /// Compares a value.
  ///
  /// - Parameter isExact: whether C converts nothing, as for what a pointer points to and in the types of callbacks.
  func compare(_ hand: HandType, _ type: QualifiedType, isExact: Bool = false) -> Outcome {
    let hand = hand.resolved
    if case .unknown(let reason) = hand { return .unknown(reason) }
    switch resolve(type).type {
    case .void:
      if case .void = hand { return .same }
      return .different(.noResult, "C gives nothing")
    case .bool: return compareBool(hand, type, isExact: isExact)
    case .integer(let integer):
      return compareInteger(
        hand, type, bytes: integer.size, isSigned: integer.isSigned, isChar: integer.size == 1)
    case .enumeration(let id):
      guard let integer = headers.declarations[id].integer else {
        return .unknown("the enumeration is not complete")
      }
      // C converts between int and an enumeration, whichever sign that has.
      let isSigned = isExact ? integer.isSigned : nil
      return compareInteger(hand, type, bytes: integer.size, isSigned: isSigned, isChar: false)
    case .floating(let floating): return compareFloating(hand, type, bytes: floating.size)
    case .pointer(let target): return comparePointer(hand, type, to: target, isExact: isExact)
    case .array(let element, let count): return compareArray(hand, type, of: element, count)
    case .function: return comparePointer(hand, type, to: type, isExact: isExact)
    case .record(let id): return compareRecord(hand, type, id)
    case .variableArgumentList: return .unknown("C's va_list has no type in RPython")
    case .unsupported, .typedef: return .unknown("\(spelled(type)) has no type in RPython")
    }
  }

  private func compareBool(_ hand: HandType, _ type: QualifiedType, isExact: Bool) -> Outcome {
    switch hand {
    case .bool: .same
    case .integer(let integer) where integer.bytes == 1 || !isExact: .same
    case .char where !isExact: .same
    case .integer(let integer):
      .different(.wrongWidth, "\(bits(integer.bytes)), in C \(spelled(type)) has 8 bits")
    default: otherKind(hand, type)
    }
  }

  private func compareInteger(
    _ hand: HandType, _ type: QualifiedType, bytes: Int, isSigned: Bool?, isChar: Bool
  ) -> Outcome {
    let own: HandInteger
    switch hand {
    case .integer(let integer): own = integer
    case .char: own = HandInteger(bytes: 1, isSigned: true)
    case .bool: own = HandInteger(bytes: 1, isSigned: false)
    case .uniChar: own = HandInteger(bytes: 4, isSigned: true)
    default: return otherKind(hand, type)
    }
    if own.bytes != bytes {
      return .different(.wrongWidth, "\(bits(own.bytes)), in C \(spelled(type)) has \(bits(bytes))")
    }
    // Where the name is C's own, RPython has decided for it.
    if isChar || isSigned == nil || own.isSigned == isSigned || isNamed(own.cName, type) { return .same }
    return .different(
      .wrongSign,
      "\(own.isSigned ? "signed" : "unsigned"), in C \(spelled(type)) is \(own.isSigned ? "unsigned" : "signed")"
    )
  }

  /// Whether a type has a name, be it one that the C library writes with underscores in front.
  private func isNamed(_ name: String?, _ type: QualifiedType) -> Bool {
    guard let name, case .typedef(let id) = type.type else { return false }
    let typedef = headers.declarations[id]
    return typedef.name.drop { $0 == "_" } == name || isNamed(name, typedef.underlying)
  }

  private func bits(_ bytes: Int) -> String { "\(bytes * 8) bits" }

  private func compareFloating(_ hand: HandType, _ type: QualifiedType, bytes: Int) -> Outcome {
    guard case .floating(let own) = hand else { return otherKind(hand, type) }
    if own == bytes { return .same }
    return .different(.wrongWidth, "\(bits(own)), in C \(spelled(type)) has \(bits(bytes))")
  }

  private func compareArray(
    _ hand: HandType, _ type: QualifiedType, of element: QualifiedType, _ count: Int?
  ) -> Outcome {
    guard case .fixedArray(let item, let own) = hand else {
      // As a parameter it is a pointer.
      return comparePointer(hand, type, to: element, isExact: false)
    }
    if let count, own != count { return .different(.wrongWidth, "\(own) items, in C \(spelled(type))") }
    return compare(item, element, isExact: true)
  }

  private func compareRecord(_ hand: HandType, _ type: QualifiedType, _ id: RecordID) -> Outcome {
    let definition = headers.declarations[id].definition
    if let definition, definition.isTransparentUnion, let first = definition.fields.first {
      return compare(hand, first.type)
    }
    switch hand {
    case .structure(let structure): return compareRecord(structure.cName, id, type)
    case .opaque(let name): return compareRecord(name, id, type)
    // Filler of the right size is what an anonymous record can be said with.
    case .fixedArray, .array: return .unknown("a record is written as an array")
    default: return otherKind(hand, type)
    }
  }

  /// Compares records by their names.
  private func compareRecord(_ name: String, _ id: RecordID, _ type: QualifiedType) -> Outcome {
    guard let own = headers.record(name) else { return .unknown("the headers have no record '\(name)'") }
    if own == id { return .same }
    let tag = headers.declarations[id].tag
    if let tag, headers.declarations[own].tag == tag { return .same }
    return .different(.wrongPointee, "'\(name)', in C \(spelled(type))")
  }

  private func otherKind(_ hand: HandType, _ type: QualifiedType) -> Outcome {
    let own = Kind(hand)
    let other = kind(of: resolve(type).type)
    let code: LintCode =
      switch (own, other) {
      case (.pointer, .integer), (.integer, .pointer), (.pointer, .floating), (.floating, .pointer):
        .pointerInteger
      case (.floating, .integer), (.integer, .floating): .floatInteger
      case (.nothing, _): .noResult
      case (.record, _), (_, .record), (_, .nothing), (.pointer, .pointer), (.integer, .integer),
        (.floating, .floating):
        .wrongKind
      }
    return .different(code, "\(own.rawValue), in C \(spelled(type)) is \(other.rawValue)")
  }

  private enum Kind: String {
    case nothing
    case integer = "an integer"
    case floating = "a floating number"
    case pointer = "a pointer"
    case record = "a record"

    init(_ hand: HandType) {
      switch hand {
      case .void, .unknown, .forward: self = .nothing
      case .bool, .char, .uniChar, .integer: self = .integer
      case .floating: self = .floating
      case .address, .pointer, .opaquePointer: self = .pointer
      case .array, .fixedArray, .structure, .opaque, .function: self = .record
      }
    }
  }

  private func kind(of type: CType) -> Kind {
    switch type {
    case .void: .nothing
    case .bool, .integer, .enumeration: .integer
    case .floating: .floating
    case .pointer, .array, .function: .pointer
    case .record, .variableArgumentList, .unsupported, .typedef: .record
    }
  }
}

// MARK: Pointers

extension TypeComparison {
  private func comparePointer(
    _ hand: HandType, _ type: QualifiedType, to target: QualifiedType, isExact: Bool
  ) -> Outcome {
    switch hand {
    case .address: return .same
    case .opaquePointer(let spelling): return compareSpelling(spelling, type, to: target)
    case .pointer(let own):
      let own = own.resolved
      if case .unknown(let reason) = own { return .unknown(reason) }
      return compareTarget(own, type, target, isExact: isExact)
    default: return otherKind(hand, type)
    }
  }

  /// A pointer that is written as a piece of C.
  private func compareSpelling(
    _ spelling: String, _ type: QualifiedType, to target: QualifiedType
  ) -> Outcome {
    guard let own = headers.type(spelling) else { return .unknown("the headers have no type '\(spelling)'") }
    guard case .pointer(let ownTarget) = resolve(own).type else {
      return .different(.wrongKind, "'\(spelling)' is no pointer in C")
    }
    let (left, right) = (resolve(ownTarget).type, resolve(target).type)
    if left == right || left == .void || right == .void { return .same }
    return .different(.wrongPointee, "'\(spelling)', in C \(spelled(type))")
  }

  private func compareTarget(
    _ own: HandType, _ type: QualifiedType, _ target: QualifiedType, isExact: Bool
  ) -> Outcome {
    let isVoid = resolve(target).type == .void
    switch own {
    case .array(_, .void):
      if isVoid || !isExact { return .same }
      return .different(.wrongPointee, "a pointer to anything, in C \(spelled(type))")
    case .array(let item, let rendering):
      if isVoid && !isExact { return .same }
      return compareItems(item.resolved, rendering, type, target, isExact: isExact)
    case .fixedArray(let item, _): return compareItems(item.resolved, .items, type, target, isExact: isExact)
    case .function(let arguments, let result):
      if isVoid { return .same }
      guard case .function(let function) = resolve(target).type else {
        return .different(.wrongPointee, "a pointer to a function, in C \(spelled(type))")
      }
      return compareCallback(arguments, result, type, function)
    case .structure(let structure): return compareRecordPointer(structure.cName, type, target)
    case .opaque(let name): return compareRecordPointer(name, type, target)
    case .unknown(let reason): return .unknown(reason)
    case .void, .bool, .char, .uniChar, .address, .integer, .floating, .pointer, .opaquePointer, .forward:
      return .unknown("a pointer to such a type is not compared")
    }
  }

  private func compareRecordPointer(_ name: String, _ type: QualifiedType, _ target: QualifiedType) -> Outcome
  {
    let resolved = resolve(target)
    switch resolved.type {
    case .void: return .same
    case .record(let id):
      if let definition = headers.declarations[id].definition, definition.isTransparentUnion { return .same }
      return compareRecord(name, id, type)
    default:
      // An opaque type may be any: `fpos_t`, an enumeration, a pointer.
      guard let own = headers.type(name) else { return .unknown("the headers have no type '\(name)'") }
      if resolve(own).type == resolved.type || resolve(own).type == .void { return .same }
      return .different(.wrongPointee, "a pointer to '\(name)', in C \(spelled(type))")
    }
  }

  private func compareItems(
    _ item: HandType, _ rendering: ArrayRendering, _ type: QualifiedType, _ target: QualifiedType,
    isExact: Bool
  ) -> Outcome {
    let resolved = resolve(target)
    let outcome: Outcome
    switch (resolved.type, item) {
    case (.integer(let integer), .char) where integer.size == 1: outcome = .same
    case (.void, _):
      outcome = .different(.wrongPointee, "something, in C \(spelled(type)) points to anything")
    case (.record, .char), (.pointer, .char), (.function, .char), (.integer, .char), (.floating, .char):
      outcome = .different(.wrongPointee, "a pointer to characters, in C \(spelled(type))")
    default: outcome = compare(item, target, isExact: true)
    }
    switch outcome {
    case .same:
      if isExact, resolved.isConst, rendering == .items {
        return .different(.missingConst, "a pointer to what may be written, in C \(spelled(type))")
      }
      return .same
    case .different(.pointerInteger, _), .different(.wrongKind, _), .different(.floatInteger, _),
      .different(.noResult, _):
      return .different(.wrongPointee, "it points to something else, in C \(spelled(type))")
    case .different(.missingConst, let detail): return .different(.missingConst, detail)
    case .different(let code, let detail): return .different(code, "it points to \(detail)")
    case .unknown: return outcome
    }
  }

  /// The types of functions are alike in all parts, or C compilers refuse one for the other.
  private func compareCallback(
    _ arguments: [HandType], _ result: HandType, _ type: QualifiedType, _ function: CFunctionType
  ) -> Outcome {
    guard function.hasPrototype else { return .same }
    if arguments.count != function.parameters.count {
      return .different(
        .wrongArity,
        "a function of \(arguments.count) arguments, in C \(spelled(type)) takes \(function.parameters.count)"
      )
    }
    let pairs = zip(arguments + [result], function.parameters + [function.result])
    var unknown: String?
    for (index, pair) in pairs.enumerated() {
      switch compare(pair.0, pair.1, isExact: true) {
      case .same: break
      case .different(let code, let detail):
        let place = index < arguments.count ? "argument \(index + 1)" : "the result"
        return .different(code, "\(place) of the function it points to: \(detail)")
      case .unknown(let reason): unknown = reason
      }
    }
    return unknown.map { .unknown($0) } ?? .same
  }
}
