/// What a comment of a header is about.
public enum DocumentedThing: Hashable, Sendable {
  /// A function, by its name.
  case function(String)
  /// A variable, by its name.
  case variable(String)
  /// A record.
  case record(RecordID)
  /// A member of a record, by its name.
  case member(RecordID, String)
  /// An enumeration.
  case enumeration(EnumerationID)
  /// An enumerator, by its name.
  case enumerator(String)
  /// A typedef.
  case typedef(TypedefID)
  /// A macro, by its name.
  case macro(String)
}
