import Diagnostics

/// What became of one declaration.
public struct AccountEntry: Hashable, Sendable {
  /// What was declared.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case function
    case record
    case member
    case enumeration
    case enumerator
    case typedef
    case variable
    case macro
  }

  /// What was declared.
  public let kind: Kind
  /// Its name in C; of a member with its record's in front: `record.member`.
  public let cName: String
  /// Where.
  public let position: SourcePosition
  /// What became of it.
  public let disposition: Disposition
  /// The name that the linker looks for and finds in no library, although the declaration is bound; nil where libraries
  /// were not looked at.
  public var missingSymbol: String?

  /// Makes an entry.
  public init(kind: Kind, cName: String, position: SourcePosition, disposition: Disposition) {
    self.kind = kind
    self.cName = cName
    self.position = position
    self.disposition = disposition
  }
}

/// What became of a declaration.
public enum Disposition: Hashable, Sendable {
  /// It is bound, under this name of the module.
  case bound(name: String)
  /// It is not bound.
  case skipped(SkipReason)
}

extension AccountEntry {
  /// Whether the module lists it as not bound. Macros that no module could have as constants are only counted, and so
  /// is what the user did not want.
  public var isListed: Bool {
    switch disposition {
    case .bound: false
    case .skipped(let reason):
      !reason.code.isUnwanted && (kind != .macro || !reason.code.isNoConstantAnyway)
    }
  }
}

extension SkipReason.Code {
  /// Whether a macro that is not bound for this reason is none of the header's constants.
  fileprivate var isNoConstantAnyway: Bool {
    switch self {
    case .functionLikeMacro, .emptyMacro, .includeGuard, .reservedName, .leftOut: true
    case .inlineFunction, .recordResult, .recordArgument, .variableArgumentList, .int128, .float16, .float128,
      .complex, .vector, .atomic, .block, .incompleteType, .unnamedType, .unknownType, .bitfield,
      .unionMember,
      .misalignedMember, .flexibleArray, .hiddenByMacro, .unsayableName, .unavailable,
      .hugeArray, .notConstant, .noExpression, .varying, .overflow, .constantType, .missingSymbol,
      .otherLibrary, .unused:
      false
    }
  }

  /// Whether the user asked for other declarations than those with this reason.
  fileprivate var isUnwanted: Bool { self == .leftOut || self == .otherLibrary || self == .unused }
}
