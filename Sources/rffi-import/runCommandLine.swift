import ArgumentParser
import ImportPipeline

/// Runs the command that the arguments name, prints what it has to say, and gives what to end with.
func runCommandLine(_ arguments: [String]) -> ExitStatus {
  let root = rootCommand(arguments)
  var running: (any ParsableCommand.Type)?
  do {
    var command = try root.parseAsRoot(separateJoinedOptions(arguments == ["help"] ? ["--help"] : arguments))
    running = type(of: command)
    try command.run()
    return .success
  } catch let failure as ImportFailure {
    // The first word may have been meant for a command where it is a header that nobody finds.
    if failure.status == .headerRejected, let first = arguments.first,
      failure.text.contains("'\(first)' file not found"), let hint = commandHint(arguments, root)
    {
      writeStandardError(hint)
    } else {
      writeStandardError(failure.text)
    }
    return failure.status
  } catch let end as EarlyEnd {
    return end.status
  } catch let error as ValidationError {
    guard let running else { return finish(root, with: error) }
    writeStandardError(usageMessage(error.message + "\n" + usage(of: running, below: root)))
    return .usage
  } catch {
    let status = finish(root, with: error)
    if status != .success, let hint = commandHint(arguments, root) { writeStandardError(hint) }
    return status
  }
}

/// Where nothing has come of a first word that was taken for a header, and that is most like a command.
private func commandHint(_ arguments: [String], _ root: any ParsableCommand.Type) -> String? {
  guard root == RFFIImport.self, let word = arguments.first,
    let command = commandMeant(by: word, among: Subcommands.all.map { $0._commandName })
  else { return nil }
  return
    "rffi-import: error: there is no file '\(word)', which was taken for a header: did you mean 'rffi-import \(command)'?"
}

/// The command whose options the arguments are. ArgumentParser takes a first word for a header rather than for a
/// subcommand where both may stand, so the choice is made here; a header of that name is `./doctor`.
private func rootCommand(_ arguments: [String]) -> any ParsableCommand.Type {
  let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
  return words.first.map(Subcommands.contains) == true ? Subcommands.self : RFFIImport.self
}

/// ArgumentParser's own ends: help, version and completions are output, anything else is wrong usage.
private func finish(_ root: any ParsableCommand.Type, with error: any Error) -> ExitStatus {
  let message = root.fullMessage(for: error)
  guard root.exitCode(for: error).isSuccess else {
    writeStandardError(usageMessage(message))
    return .usage
  }
  do {
    try writeStandardOutput(Array((message + "\n").utf8))
    return .success
  } catch {
    writeStandardError(error.text)
    return error.status
  }
}

/// How a command is used, in the words of ArgumentParser, which knows only of the root where a command that runs finds
/// its arguments wrong.
private func usage(of command: any ParsableCommand.Type, below root: any ParsableCommand.Type) -> String {
  let lines = root.usageString(for: command).split(separator: "\n").joined(separator: "\n       ")
  let names = command == root ? [root._commandName] : [root._commandName, command._commandName]
  return "Usage: \(lines)\n  See '\(names.joined(separator: " ")) --help' for more information."
}

/// ArgumentParser's message in the form of ours, its usage line kept.
private func usageMessage(_ message: String) -> String {
  let prefix = "Error: "
  let text = message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
  return "rffi-import: error: \(text)"
}
