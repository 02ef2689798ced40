import Rules
import TOMLReading

/// A rule set that comes with the tool.
public enum Preset: String, Hashable, Sendable, CaseIterable {
  /// What POSIX and the C standard say of the C library's functions.
  case posix

  /// The rules.
  ///
  /// - Parameter isForCLibrary: whether they speak only of what headers of the C library declare.
  public func rules(isForCLibrary: Bool) throws(TOMLErrors) -> RuleSet {
    var rules = RuleSet()
    for (name, contents) in texts {
      let file = try RuleFile(
        name: name, contents: contents, preset: rawValue, isForCLibrary: isForCLibrary)
      rules.functions += file.rules.functions
      rules.destructors += file.rules.destructors
    }
    return rules
  }

  /// The files it consists of.
  private var texts: [(name: String, contents: [UInt8])] {
    switch self {
    case .posix:
      [
        ("posix.toml", PackageResources.posix_toml),
        ("posix-helpers.toml", PackageResources.posix_helpers_toml),
      ]
    }
  }
}
