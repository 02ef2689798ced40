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

      With --approved each declaration has to be approved as it is now, by a review that a page of 'rffi-import review' \
      has saved.

      EXIT CODES:
        0  all are the same, and approved
        1  one differs: it was edited, cut off, or made by another version, or its headers or rules have changed; or \
      something is not approved
      Others are those of an import that fails. Of several, the largest counts.
      """)

  @Argument(help: "A module that rffi-import has written.", completion: .file(extensions: ["py"]))
  var modules: [String]

  @Option(
    help: ArgumentHelp("Demand that what is bound is approved in a saved review.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var approved: String?

  mutating func run() throws {
    let environment = ImportEnvironment.current()
    guard approved == nil || modules.count == 1 else {
      throw ValidationError("--approved is about one module: check the others by themselves")
    }
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
      let approvals = try approved.map { try readApprovals($0, environment: environment) }
      let made = try remade(module, &projects)
      var text = module.verdict(on: made.module).text(name: name, thisVersion: toolVersion) ?? ""
      if let approvals {
        text += MissingApprovals(in: made.reviewed, of: approvals).text(name: name)
      }
      if text.isEmpty { return .success }
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

extension CommittedModule {
  /// Whether its first lines name a project.
  var isOfProject: Bool { arguments.first == ProjectCommand.configuration.commandName }
}

/// The command that the first lines of a module of a project name; nil for other modules.
private func projectCommand(of module: CommittedModule) throws -> ProjectCommand? {
  guard module.isOfProject else { return nil }
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
