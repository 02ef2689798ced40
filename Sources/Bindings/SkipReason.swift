/// Why a declaration is not bound, with a code that stays the same from release to release.
public struct SkipReason: Error, Hashable, Sendable {
  /// The kinds of reason; the raw value is the stable code.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case inlineFunction = "inline-function"
    case recordResult = "record-result"
    case recordArgument = "record-argument"
    case variableArgumentList = "va-list"
    case int128 = "int128"
    case float16 = "float16"
    case float128 = "float128"
    case complex
    case vector
    case atomic
    case block
    case incompleteType = "incomplete-type"
    case unnamedType = "unnamed-type"
    case unknownType = "unknown-type"
    case bitfield
    case unionMember = "anonymous-union-member"
    case misalignedMember = "misaligned-member"
    case flexibleArray = "flexible-array"
    case hiddenByMacro = "hidden-by-macro"
    case unsayableName = "unsayable-name"
    case unavailable
    case hugeArray = "huge-array"
    case reservedName = "reserved-name"
    case notConstant = "not-constant"
    case noExpression = "not-an-expression"
    case varying = "varying-macro"
    case overflow
    case constantType = "constant-type"
    case functionLikeMacro = "function-like-macro"
    case emptyMacro = "empty-macro"
    case includeGuard = "include-guard"
    case missingSymbol = "missing-symbol"
    case otherLibrary = "other-library"
    case unused
    case leftOut = "left-out"
  }

  /// The kind of reason.
  public let code: Code
  /// What of the declaration is meant, such as `result 'div_t'`; empty when it is the declaration itself.
  public let detail: String

  /// Makes a reason.
  public init(_ code: Code, _ detail: String = "") {
    self.code = code
    self.detail = detail
  }
}
