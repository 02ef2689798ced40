import Diagnostics
import Rules
import TOMLReading

/// What a rules file says.
public struct RuleFile: Hashable, Sendable {
  /// The rules themselves.
  public let rules: RuleSet
  /// The bundled rule sets it asks for; nil when it does not say.
  public let presets: [Preset]?
}

extension RuleFile {
  /// Reads a rules file as a whole.
  ///
  /// - Parameter name: what the file is called in messages.
  /// - Parameter preset: the bundled rule set that the text is; nil for a file of the user's.
  /// - Parameter isForCLibrary: whether it speaks only of what the C library declares.
  /// - Throws: everything that is wrong with it.
  public init(
    name: String, contents: [UInt8], preset: String? = nil, isForCLibrary: Bool = false
  ) throws(TOMLErrors) {
    var reader = RuleReader(preset: preset, isForCLibrary: isForCLibrary)
    reader.readRoot(try readTOML(name: name, contents: contents))
    if !reader.errors.isEmpty { throw TOMLErrors(reader.errors) }
    self.init(rules: reader.rules, presets: reader.presets)
  }

  /// The keys of a rules file that hold rules; other files may hold them as well.
  public static let tables = ["function", "destructor"]

  /// A file that says nothing.
  public static let empty = RuleFile(rules: RuleSet(), presets: nil)

  /// Reads rules that stand in another file.
  ///
  /// - Parameter entries: those under the keys of ``tables``.
  /// - Throws: everything that is wrong with them.
  public init(_ entries: [PlacedValue.Entry]) throws(TOMLErrors) {
    var reader = RuleReader(preset: nil, isForCLibrary: false)
    reader.readRoot(entries)
    if !reader.errors.isEmpty { throw TOMLErrors(reader.errors) }
    self.init(rules: reader.rules, presets: reader.presets)
  }
}
