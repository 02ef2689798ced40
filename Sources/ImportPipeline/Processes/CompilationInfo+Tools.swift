import CDeclarations
import ProjectReading

/// Why pkg-config or a config tool gave no compilation info.
public enum ConfigToolError: Error, Hashable, Sendable {
  /// The program cannot be started.
  case notFound(program: String)
  /// pkg-config does not know the package; what it said.
  case unknownPackage(name: String, said: String)
  /// The program failed; what it said.
  case failed(command: String, said: String)
  /// The flags that it gave cannot be read.
  case flags(command: String, CompilerFlagError)
}

extension ConfigToolError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String { message(Wording()) }

  /// What is wrong, and what to do, in the words of whoever is told.
  func message(_ wording: Wording) -> String {
    let flags = [ModuleKey.includeDirectories, .libraryDirectories, .libraries].map(wording.name)
    let instead = "\(flags[0]), \(flags[1]) and \(flags[2]) instead"
    return switch self {
    case .notFound("pkg-config"):
      "pkg-config is not installed: install it, or give \(instead) of \(wording.name(.pkgConfig))"
    case .notFound(let program):
      "cannot run '\(program)': install the package that brings it, or give \(instead)"
    case .unknownPackage(let name, let said):
      "pkg-config knows no package '\(name)': install its development package or set PKG_CONFIG_PATH"
        + Self.quote(said)
    case .failed(let command, let said):
      "'\(command)' failed" + Self.quote(said)
    case .flags(let command, let error):
      "'\(command)': \(error); give \(flags[0]), \(wording.name(.defines)), \(flags[1]) and \(flags[2]) yourself"
    }
  }

  private static func quote(_ said: String) -> String {
    let lines = said.split(separator: "\n").map { "\n  \($0)" }
    return lines.joined()
  }
}

extension CompilationInfo {
  /// A way to run a program: ``runProcess(_:)``, but in tests.
  public typealias Run = (_ command: [String]) -> ProcessOutcome?

  /// RPython's `from_pkg_config`: what `pkg-config NAME --cflags` and `--libs` say.
  public static func fromPkgConfig(
    _ name: String, run: Run = runProcess
  ) throws(ConfigToolError) -> CompilationInfo {
    try refuseOption(name)
    guard let exists = run(["pkg-config", name, "--exists", "--print-errors"]) else {
      throw .notFound(program: "pkg-config")
    }
    guard exists.succeeded else { throw .unknownPackage(name: name, said: exists.errors) }
    return try ask(["pkg-config", name], run: run)
  }

  /// The compiler's half of ``fromPkgConfig(_:run:)``, for a third of the processes: the emitted module asks for the
  /// linker's half itself.
  static func compilerInfo(
    ofPackage name: String, run: Run = runProcess
  ) throws(ConfigToolError) -> CompilationInfo {
    try refuseOption(name)
    let command = ["pkg-config", name, "--cflags", "--print-errors"]
    guard let outcome = run(command) else { throw .notFound(program: "pkg-config") }
    guard outcome.succeeded else { throw .unknownPackage(name: name, said: outcome.errors) }
    do {
      return try fromCompilerFlags(outcome.output)
    } catch {
      throw .flags(command: command.joined(separator: " "), error)
    }
  }

  /// RPython's `from_config_tool`: what `TOOL --cflags` and `TOOL --libs` say.
  public static func fromConfigTool(
    _ tool: String, run: Run = runProcess
  ) throws(ConfigToolError) -> CompilationInfo {
    try ask([tool], run: run)
  }

  /// A name may come from a file that nobody has looked at, and pkg-config has options that write files.
  private static func refuseOption(_ name: String) throws(ConfigToolError) {
    if name.hasPrefix("-") { throw .unknownPackage(name: name, said: "an option is no package\n") }
  }

  private static func ask(_ command: [String], run: Run) throws(ConfigToolError) -> CompilationInfo {
    let compile = try read(command + ["--cflags"], run: run, as: fromCompilerFlags)
    let link = try read(command + ["--libs"], run: run, as: fromLinkerFlags)
    do {
      return try compile.merging(link)
    } catch {
      // Flags never name a platform, so both are for the default one.
      return compile
    }
  }

  private static func read(
    _ command: [String], run: Run,
    as parse: (String) throws(CompilerFlagError) -> CompilationInfo
  ) throws(ConfigToolError) -> CompilationInfo {
    let text = command.joined(separator: " ")
    guard let outcome = run(command) else { throw .notFound(program: command[0]) }
    guard outcome.succeeded else { throw .failed(command: text, said: outcome.errors) }
    do {
      return try parse(outcome.output)
    } catch {
      throw .flags(command: text, error)
    }
  }
}
