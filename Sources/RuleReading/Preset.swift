import Rules

/// A rule set that comes with the tool.
public enum Preset: String, Hashable, Sendable, CaseIterable {
  /// What POSIX and the C standard say of the C library's functions.
  case posix

  /// The rules.
  ///
  /// - Parameter isForCLibrary: whether they speak only of what headers of the C library declare.
  public func rules(isForCLibrary: Bool) throws(RuleErrors) -> RuleSet {
    switch self {
    case .posix:
      try RuleFile(
        name: "posix.toml", contents: PackageResources.posix_toml, preset: rawValue,
        isForCLibrary: isForCLibrary
      ).rules
    }
  }
}
