/// Which functions of C get helpers in RPython beside those that rules ask for.
public enum HelperSelection: String, Hashable, Sendable, CaseIterable {
  /// None.
  case none
  /// Those where the types prove what is to be converted.
  case safe
  /// Those as well where names suggest it.
  case all
}
