import ArgumentParser
import ImportPipeline
import Review

/// Tells whether modules are what their own header lines make of the headers now.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Tells whether modules would be made again, byte for byte, by the commands in their first lines.",
    discussion: """
      Each command is run in its module's directory, and nothing is written. What differs is printed binding by \
      binding, in a form that patch takes. Like importing a module, this runs the programs that it names \
      (pkg-config, config tools).

      EXIT CODES:
        0  all are the same
        1  one differs: it was edited, cut off, or made by another version, or its headers or rules have changed
      Others are those of an import that fails. Of several, the largest counts.
      """)

  @Argument(help: "A module that rffi-import has written.", completion: .file(extensions: ["py"]))
  var modules: [String]

  mutating func run() throws {
    let environment = ImportEnvironment.current()
    var status = ExitStatus.success
    var projects = RemadeProjects()
    for name in modules {
      let result = try check(name, environment, &projects)
      if result.rawValue > status.rawValue { status = result }
    }
    if status != .success { throw EarlyEnd(status: status) }
  }

  private func check(
    _ name: String, _ environment: ImportEnvironment, _ projects: inout RemadeProjects
  ) throws -> ExitStatus {
    do {
      let module = try CommittedModule(name, environment: environment)
      let made = try remade(module, &projects).module
      guard let text = module.verdict(on: made).text(name: name, thisVersion: toolVersion) else {
        return .success
      }
      try writeStandardOutput(Array(text.utf8))
      return .headerRejected
    } catch let failure as ImportFailure {
      writeStandardError(failure.text)
      return failure.status
    }
  }
}

/// Makes a module again in memory by the command that its first lines name.
func remade(_ module: CommittedModule, _ projects: inout RemadeProjects) throws -> FinishedImport {
  if let command = try projectCommand(of: module), let name = command.names.first {
    return try module.remade(ofProject: command.file, module: name, &projects)
  }
  return try module.remade(importOptions(of: module))
}

/// The options that the first lines of a module name.
func importOptions(of module: CommittedModule) throws -> ImportOptions {
  if let command = try projectCommand(of: module), let name = command.names.first {
    return try module.options(inProject: command.file, module: name)
  }
  return try reading(module) {
    try RFFIImport.parse(separateJoinedOptions(module.arguments)).options()
  }
}

/// The command that the first lines of a module of a project name; nil for other modules.
private func projectCommand(of module: CommittedModule) throws -> ProjectCommand? {
  guard module.arguments.first == ProjectCommand.configuration.commandName else { return nil }
  return try reading(module) { try ProjectCommand.parse(Array(module.arguments.dropFirst())) }
}

private func reading<Value>(_ module: CommittedModule, _ read: () throws -> Value) throws -> Value {
  do {
    return try read()
  } catch {
    // A request for help has all of it for its message.
    let reason = RFFIImport.message(for: error).split(separator: "\n").first ?? ""
    throw ImportFailure(
      .headerRejected,
      "'\(module.name)' names a command that rffi-import \(toolVersion) does not know: \(reason)")
  }
}
