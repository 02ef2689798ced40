import Diagnostics
import RuleReading
import TOMLReading

/// What a project file says.
public struct ProjectFile: Hashable, Sendable {
  /// One module, `[module.NAME]`, with what `[all]` says for it.
  public struct Module: Hashable, Sendable {
    /// What it is called in the project.
    public let name: String
    /// Where its table begins.
    public let position: SourcePosition
    /// The name by which other modules import it, where the file says so.
    public let pythonName: PlacedText?
    /// What it says in place of options, a setting for each key, in the order of the file.
    public let settings: [ModuleSetting]
    /// The `[[module.NAME.function]]` and `[[module.NAME.destructor]]` tables.
    public let rules: RuleFile
  }

  /// The modules, in the order of the file.
  public let modules: [Module]
  /// Everything that is wrong with the file. Where there is something, the modules are not all that was meant; who
  /// makes something of the settings may find more, to be told together with it.
  public let errors: [Diagnostic]

  /// Reads a project file as a whole.
  ///
  /// - Parameter name: what the file is called in messages.
  /// - Throws: what keeps it from being TOML.
  public init(name: String, contents: [UInt8]) throws(TOMLErrors) {
    var reader = ProjectReader()
    reader.readRoot(try readTOML(name: name, contents: contents))
    if reader.modules.isEmpty, reader.errors.isEmpty {
      reader.complain(
        SourcePosition(file: name, line: 1, column: 1),
        "the project has no module: write [module.NAME] with 'headers'")
    }
    errors = reader.errors
    modules = reader.modules
  }
}
