import CDeclarations

extension Evaluator {
  /// Whether two values are known to be the same; nil where that is not known.
  ///
  /// - Parameter depth: how many lists within lists are looked into.
  func equals(_ left: Value, _ right: Value, depth: Int = 8) -> Bool? {
    guard depth > 0, hasStepsLeft() else { return nil }
    switch (left, right) {
    case (.unknown, _), (_, .unknown): return nil
    case (.none, .none): return true
    case (.string(let a), .string(let b)), (.path(let a), .path(let b)): return spend(on: a) ? a == b : nil
    case (.floating(let a), .floating(let b)): return a == b
    case (.list, .list), (.tuple, .tuple):
      guard let a = left.items, let b = right.items, a.count == b.count else { return false }
      return equals(a, b, depth: depth - 1)
    case (.native(let a), .native(let b)): return a == b
    case (.none, _), (_, .none): return false
    case (.type, .type): return nil
    default:
      if let a = left.integer, let b = right.integer { return a == b }
      let isKnown = [left, right].contains { $0.string != nil || $0.integer != nil }
      return isKnown ? false : nil
    }
  }

  private func equals(_ left: [Value], _ right: [Value], depth: Int) -> Bool? {
    var all = true
    for (a, b) in zip(left, right) {
      guard let same = equals(a, b, depth: depth) else { return nil }
      all = all && same
    }
    return all
  }

  /// Whether two values are certainly one, as far as a reader can tell.
  func isSame(_ left: Value?, _ right: Value?, depth: Int = 8) -> Bool {
    guard hasStepsLeft() else { return false }
    guard depth > 0, let left, let right else { return depth > 0 && left == nil && right == nil }
    switch (left, right) {
    case (.function(let a), .function(let b)): return a === b
    case (.classObject(let a), .classObject(let b)): return a === b
    case (.module(let a), .module(let b)): return a === b
    case (.nativeModule(let a), .nativeModule(let b)): return a == b
    case (.list(let a), .list(let b)): return a === b
    case (.dictionary(let a), .dictionary(let b)): return a === b
    case (.compilation(let a), .compilation(let b)): return isSame(a, b)
    case (.type(let a), .type(let b)): return isSame(a, b)
    case (.unknown(let a), .unknown(let b)): return a == b
    case (.entry(let a), .entry(let b)): return a === b
    case (.method(let a), .method(let b)): return a === b
    case (.partial(let a), .partial(let b)): return a === b
    case (.names(let a), .names(let b)): return a === b
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1, depth: depth - 1) }
    default: return equals(left, right) ?? false
    }
  }

  private func isSame(_ left: HandCompilation, _ right: HandCompilation) -> Bool {
    spend(left.size) && left.info == right.info && left.unknown == right.unknown
  }

  /// Whether both are certainly one type.
  ///
  /// - Parameter depth: how many types within types are looked into.
  func isSame(_ left: HandType, _ right: HandType, depth: Int = 12) -> Bool {
    guard depth > 0, hasStepsLeft() else { return false }
    return switch (left, right) {
    case (.void, .void), (.bool, .bool), (.char, .char), (.uniChar, .uniChar), (.address, .address): true
    case (.integer(let a), .integer(let b)): a.bytes == b.bytes && a.isSigned == b.isSigned
    case (.floating(let a), .floating(let b)): a == b
    case (.pointer(let a), .pointer(let b)): isSame(a, b, depth: depth - 1)
    case (.array(let a, let rendering), .array(let b, let other)):
      rendering == other && isSame(a, b, depth: depth - 1)
    case (.fixedArray(let a, let count), .fixedArray(let b, let other)):
      count == other && isSame(a, b, depth: depth - 1)
    case (.structure(let a), .structure(let b)): a === b
    case (.opaque(let a), .opaque(let b)), (.opaquePointer(let a), .opaquePointer(let b)): a == b
    case (.function(let a, let result), .function(let b, let other)):
      a.count == b.count && isSame(result, other, depth: depth - 1)
        && zip(a, b).allSatisfy { isSame($0, $1, depth: depth - 1) }
    case (.forward(let a), .forward(let b)): a === b
    default: false
    }
  }
}

extension HandCompilation {
  /// How many texts it has.
  var size: Int {
    CompilationInfo.listAttributes.reduce(unknown.count) { $0 + info[keyPath: $1.path].count }
  }
}
