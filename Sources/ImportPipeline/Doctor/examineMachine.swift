import FileSystem
import Libclang

/// What this tool needs of a machine, and what it found of it.
public struct MachineReport: Sendable {
  /// One thing that is needed.
  public struct Item: Sendable {
    /// What it is.
    public let name: String
    /// What was found; nil when it is missing.
    public let found: String?
    /// Where it was looked for, and what else there is to say.
    public let details: [String]
    /// What to do when it is missing.
    public let fix: String
  }

  /// Everything, the indispensable first.
  public let items: [Item]
  /// Whether headers can be imported at all.
  public let isUsable: Bool

  /// The report as text, a line or more for each thing.
  public var text: String {
    items.map { item in
      let head = "\(item.name): \(item.found ?? "missing")"
      let details = item.details.map { "    \($0)" }
      let fix = item.found == nil ? ["    to do: \(item.fix)"] : []
      return ([head] + details + fix).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }
}

/// Looks for everything, and says what was looked for and where.
public func examineMachine(_ environment: ImportEnvironment) -> MachineReport {
  var items: [MachineReport.Item]
  let isUsable: Bool
  do {
    let installation = try environment.installationSearch.findInstallation()
    items = describe(installation)
    isUsable = true
  } catch {
    let overrides = ["LIBCLANG_PATH", "LLVM_CONFIG"].filter { environment.variables[$0]?.isEmpty == false }
    let fix = overrides.first.map { "correct or unset \($0)" } ?? libclangFix
    items = [
      MachineReport.Item(name: "libclang", found: nil, details: error.log.map(\.description), fix: fix)
    ]
    isUsable = false
  }
  items.append(
    firstProgram(
      "pkg-config", [["pkg-config", "--version"]],
      fix: "install it to use --pkg-config ('apt install pkg-config')"))
  items.append(
    firstProgram(
      "C compiler", [["cc", "--version"], ["gcc", "--version"], ["clang", "--version"]],
      fix: "RPython needs one to import and translate modules ('apt install gcc')"))
  items.append(findRPython(environment))
  return MachineReport(items: items, isUsable: isUsable)
}

private func describe(_ installation: LibclangInstallation) -> [MachineReport.Item] {
  let headersName = "clang's own headers"
  return [
    MachineReport.Item(
      name: "libclang", found: "\(installation.path) (\(installation.announcement))",
      details: installation.log.map(\.description), fix: libclangFix),
    MachineReport.Item(
      name: headersName, found: installation.headers.path, details: [],
      fix:
        "install those of this libclang ('apt install libclang-common-\(installation.version?.major ?? 14)-dev')"
    ),
  ]
}

/// The first program that runs, with the first line it says.
private func firstProgram(_ name: String, _ commands: [[String]], fix: String) -> MachineReport.Item {
  var tried: [String] = []
  for command in commands {
    let text = command.joined(separator: " ")
    if let outcome = runProcess(command), outcome.succeeded {
      let line = outcome.output.split(separator: "\n").first.map(String.init) ?? ""
      return MachineReport.Item(name: name, found: "\(command[0]) (\(line))", details: tried, fix: fix)
    }
    tried.append("'\(text)' does not run")
  }
  return MachineReport.Item(name: name, found: nil, details: tried, fix: fix)
}

/// A Python 2.7 that imports RPython; failing that, one that could.
private func findRPython(_ environment: ImportEnvironment) -> MachineReport.Item {
  let fix = "make a Python 2.7 environment with 'pip install rpython', or put PyPy's source into PYTHONPATH"
  let script = "import sys, rpython; sys.stdout.write(sys.version.split()[0] + ', ' + rpython.__path__[0])"
  var tried: [String] = []
  for python in pythons(environment) {
    if let outcome = runProcess([python, "-c", script]), outcome.succeeded {
      let found = "\(python) (Python \(outcome.output))"
      return MachineReport.Item(name: "RPython", found: found, details: tried, fix: fix)
    }
    let runs =
      runProcess([python, "-c", "import sys; assert sys.version_info[:2] == (2, 7)"])?.succeeded ?? false
    tried.append("\(python): \(runs ? "Python 2.7 without rpython" : "no Python 2.7")")
  }
  return MachineReport.Item(name: "RPython", found: nil, details: tried, fix: fix)
}

private func pythons(_ environment: ImportEnvironment) -> [String] {
  let pyenv = environment.variables["HOME"].map { "\($0)/.pyenv/versions" }
  let versions = pyenv.flatMap { directory in
    Files.entries(ofDirectory: directory)?.filter { $0.hasPrefix("2.7") || $0.hasPrefix("pypy2.7") }
      .map { "\(directory)/\($0)/bin/python" }
  }
  return ["python2.7", "pypy2.7", "pypy", "python2", "python"] + (versions ?? [])
}
