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
