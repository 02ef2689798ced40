/// A function made known by RPython's `register_external` (`rpython/rtyper/extfunc.py`): programs call `function`; a
/// translated program runs `llimpl` in its place, and the llinterp runs `llfakeimpl`.
public struct Registration: Hashable, Sendable {
  /// What programs call.
  public enum Function: Hashable, Sendable {
    /// A function that the module defines for it, and its docstring.
    case own(name: String, documentation: [String])
    /// One of Python's: `from module import attribute as name`.
    case existing(module: String, attribute: String, name: String)
  }

  /// What the llinterp runs.
  public enum Fake: Hashable, Sendable {
    /// The helper, which calls C, between values of Python.
    case helper
    /// A Python function of the user's, imported when it is called first.
    case function(module: String, attribute: String)
    /// The helper itself is interpreted: what comes back cannot be made outside of the llinterp.
    case none
  }

  /// What `export_name` is.
  public enum ExportName: Hashable, Sendable {
    /// The name of the module, a dot, and this.
    case inModule(String)
    /// The user's.
    case given(String)
  }

  /// A parameter.
  public struct Parameter: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What the annotator is told.
    public let type: RPythonType

    /// Makes one.
    public init(name: String, type: RPythonType) {
      self.name = name
      self.type = type
    }
  }

  /// What programs call.
  public let function: Function
  /// What they pass.
  public let parameters: [Parameter]
  /// What comes back.
  public let result: RPythonType
  /// The name that RPython has for it.
  public let exportName: ExportName
  /// The helper that a translated program runs.
  public let helper: String
  /// What the llinterp runs.
  public let fake: Fake
  /// Whether a sandboxed program may call it.
  public let isSandboxSafe: Bool

  /// Makes a registration.
  public init(
    function: Function, parameters: [Parameter], result: RPythonType, exportName: ExportName,
    helper: String, fake: Fake, isSandboxSafe: Bool
  ) {
    self.function = function
    self.parameters = parameters
    self.result = result
    self.exportName = exportName
    self.helper = helper
    self.fake = fake
    self.isSandboxSafe = isSandboxSafe
  }
}
