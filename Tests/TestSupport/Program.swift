import FileSystem
import ImportPipeline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The built `rffi-import`, run as a user runs it.
public struct Program: Sendable {
  /// What a run left behind.
  public struct Outcome: Sendable {
    /// What it exited with; 128 and the signal when a signal ended it.
    public let status: Int
    /// Its standard output.
    public let output: String
    /// Its standard error.
    public let errors: String
  }

  /// Where it is.
  public let path: String

  /// Finds it: `RFFI_IMPORT_BINARY`, or beside the tests.
  public init() throws {
    let named = getenv("RFFI_IMPORT_BINARY").map { String(cString: $0) }
    let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    let beside = PathText.join(PathText.parent(tests), "rffi-import")
    let candidates = [named, beside, packageRoot + "/.build/debug/rffi-import"].compactMap(\.self)
    guard let path = candidates.first(where: Files.isExecutable), let real = Files.realPath(path) else {
      throw SystemError(code: ENOENT)
    }
    self.path = real
  }

  /// Whether a program is on PATH, for tests that need it.
  public static func isInstalled(_ name: String) -> Bool {
    let directories = getenv("PATH").map { String(cString: $0) } ?? ""
    return directories.split(separator: ":").contains { Files.isExecutable("\($0)/\(name)") }
  }

  /// Runs it with arguments in a directory.
  public func run(
    _ arguments: [String], in directory: String = "/", environment: [String] = []
  ) async throws -> Outcome {
    try await shell("exec \"$0\" \"$@\"", arguments, in: directory, environment: environment)
  }

  /// Runs a script of the shell, where `"$0" "$@"` is the program with its arguments.
  public func shell(
    _ script: String, _ arguments: [String] = [], in directory: String = "/", environment: [String] = []
  ) async throws -> Outcome {
    let command =
      // The cache of whoever runs the tests is nothing to them: below a device nothing can be made.
      [
        "env", "-C", directory, "-u", "LIBCLANG_PATH", "-u", "LLVM_CONFIG", "-u", "RFFI_IMPORT_CACHE",
        "XDG_CACHE_HOME=/dev/null",
      ] + environment
      + ["/bin/sh", "-c", "(\(script)); echo \"status $?\" >&2", path] + arguments
    guard let outcome = await collectProcess(command) else { throw SystemError(code: ENOENT) }
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    let status = lines.last.flatMap { Int($0.dropFirst("status ".count)) } ?? -1
    let errors = lines.dropLast().map { $0 + "\n" }.joined()
    return Outcome(status: status, output: outcome.output, errors: errors)
  }
}
