/// Where a module comes from, for its first lines.
public struct Provenance: Hashable, Sendable {
  /// The version of the tool.
  public let toolVersion: String
  /// The arguments, program name first, that make the module again when run in the module's directory.
  public let command: [String]
  /// The headers as `#include <…>` names them, in order.
  public let headers: [String]

  /// Makes a provenance.
  public init(toolVersion: String, command: [String], headers: [String]) {
    self.toolVersion = toolVersion
    self.command = command
    self.headers = headers
  }
}
