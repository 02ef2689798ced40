import Diagnostics

/// How much a rule weighs; of two that speak of the same, the heavier decides.
public enum RuleTier: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// A pattern of a bundled rule set.
  case presetPattern
  /// A name in a bundled rule set.
  case presetName
  /// A pattern of the user's.
  case filePattern
  /// A name of the user's.
  case fileName

  /// Whether one weighs less than another.
  public static func < (first: RuleTier, second: RuleTier) -> Bool { first.rawValue < second.rawValue }
}

/// Where something is stated.
public struct RulePlace: Hashable, Sendable {
  /// The place in the rules file.
  public let position: SourcePosition
  /// The bundled rule set it belongs to; nil for a file of the user's.
  public let preset: String?
  /// How much it weighs.
  public let tier: RuleTier

  /// Makes a place.
  public init(position: SourcePosition, preset: String? = nil, tier: RuleTier) {
    self.position = position
    self.preset = preset
    self.tier = tier
  }
}

/// A value and where it is stated.
public struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What is stated.
  public let value: Value
  /// Where.
  public let place: RulePlace
  /// How the rule says it, for messages: `save_err = "errno"`.
  public let text: String

  /// Makes a statement.
  public init(_ value: Value, at place: RulePlace, text: String) {
    self.value = value
    self.place = place
    self.text = text
  }
}
