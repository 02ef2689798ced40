/// Whether what used the old side can use the new one.
public enum Compatibility: String, Hashable, Sendable {
  case compatible
  case breaking
}

/// A change, for both who uses a module.
struct Verdict: Hashable, Sendable {
  /// For RPython source that was written for the old module.
  var source: Compatibility
  /// For a program that was compiled with the old headers and runs with the new library.
  var abi: Compatibility

  static let compatible = Verdict(source: .compatible, abi: .compatible)
  static let breaking = Verdict(source: .breaking, abi: .breaking)

  /// The worse of both in each respect.
  func joined(_ other: Verdict) -> Verdict {
    Verdict(
      source: source == .breaking ? .breaking : other.source, abi: abi == .breaking ? .breaking : other.abi)
  }
}

/// One way in which a binding differs.
public struct InterfaceChange: Hashable, Sendable {
  /// What kind of change it is; the raw value stays the same from release to release.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case added
    case removed
    /// Of the types of a function, a variable, a typedef, or the parameters of a helper.
    case signature
    /// Of the members of a record, its size or alignment.
    case layout
    /// Of a constant.
    case value
    /// Of how a function is called: errno, the GIL, what a helper does.
    case policy
  }

  /// What kind of change it is.
  public let kind: Kind
  /// The binding as it was; nil for one that was added.
  public let old: InterfaceBinding?
  /// The binding as it is; nil for one that was removed.
  public let new: InterfaceBinding?
  let verdict: Verdict
  /// What exactly changed, in words.
  let notes: [String]

  /// For RPython source.
  public var source: Compatibility { verdict.source }
  /// For compiled programs.
  public var abi: Compatibility { verdict.abi }
  /// Whether it breaks either.
  public var isBreaking: Bool { verdict != .compatible }

  /// The binding, as it is where it still is.
  var binding: InterfaceBinding? { new ?? old }
}
