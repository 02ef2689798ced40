import Diagnostics

/// A text of a project file and where it stands.
public struct PlacedText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// Where it begins.
  public let position: SourcePosition

  /// Whether it is said for all modules.
  public var isForAll = false

  /// Makes one.
  public init(_ text: String, at position: SourcePosition) {
    self.text = text
    self.position = position
  }
}

/// What a project file says for one key.
public struct ModuleSetting: Hashable, Sendable {
  /// The values of a key, in the shape of ``ModuleKey/Shape``.
  public enum Value: Hashable, Sendable {
    /// Of a list, in order; of a word or a choice, one.
    case texts([PlacedText])
    /// Of a flag.
    case flag(Bool)
  }

  /// The key.
  public let key: ModuleKey
  /// Where the key stands.
  public let position: SourcePosition
  /// What it stands for.
  public var value: Value

  /// Makes a setting.
  public init(key: ModuleKey, position: SourcePosition, value: Value) {
    self.key = key
    self.position = position
    self.value = value
  }
}
