import RuleReading
import Rules

/// What a project file says of a module that no option says, and where the module belongs.
public struct ModuleOfProject: Hashable, Sendable {
  /// The project file, as a path from the directory in which the import is run.
  public let projectFile: String
  /// What the module is called in the project.
  public let name: String
  /// The rules that stand in the project file itself.
  public let rules: RuleFile
  /// The globs of `own`, with their places.
  public var ownership: [StatedText] = []

  /// Makes one.
  init(projectFile: String, name: String, rules: RuleFile) {
    self.projectFile = projectFile
    self.name = name
    self.rules = rules
  }

  /// The command line that makes the module again in the module's directory.
  func command(_ paths: ModulePaths) -> [String] {
    ["rffi-import", "project", paths.typed(projectFile), "--module", name]
  }
}
