import CDeclarations
import FileSystem
import Scanning
import Verification

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A C compiler that is asked for claims.
struct ClaimCompiler: Sendable {
  /// Why it gave no answer.
  struct Failure: Error {
    /// The command.
    let command: String
    /// What happened to it, in a sentence.
    let reason: String
    /// The last lines that it wrote.
    let lastWords: [String]
  }

  /// Which family its options are of.
  enum Family: Hashable, Sendable {
    case gcc
    case clang
  }

  /// The program.
  let program: String
  /// The family.
  let family: Family
  /// How reports call it: with its target, where it is not that of the machine.
  let name: String
  /// The target that it compiles for; nil for that of the machine.
  let target: String?
  /// What it is given besides what is claimed: target, sysroot, the user's own arguments.
  let arguments: [String]
  /// What libclang is given to read the headers as it does.
  let parserArguments: [String]
  /// How long a run may take.
  let seconds: Int

  /// What stands in every command: what RPython compiles with (`translator/c/src/precommondefs.h`), and what makes an
  /// error of each conversion that changes a meaning.
  private var commonArguments: [String] {
    let definitions =
      ScanRequest.commonDefinitions + [
        "-DRPY_EXTERN=extern", "-DRPY_EXPORTED=extern", "-DRPY_EXPORTED_FOR_TESTS=",
      ]
    let errors = [
      "-Werror=incompatible-pointer-types", "-Werror=int-conversion", "-Werror=implicit-function-declaration",
      "-Werror=pointer-sign",
    ]
    switch family {
    case .gcc:
      return definitions + errors + [
        "-Werror=discarded-qualifiers", "-fmax-errors=0", "-fno-diagnostics-show-caret",
        "-fdiagnostics-color=never", "-ftrack-macro-expansion=0", "-Wno-attributes",
        "-Wno-deprecated-declarations",
        "-Wno-psabi",
      ]
    case .clang:
      return definitions + ["-Wno-everything"] + errors + [
        "-Werror=incompatible-pointer-types-discards-qualifiers",
        "-Werror=incompatible-function-pointer-types", "-ferror-limit=0", "-fno-caret-diagnostics",
        "-fno-color-diagnostics", "-fmacro-backtrace-limit=1",
      ]
    }
  }

  /// Compiles a file; nil where it is accepted.
  func complaints(
    about text: ClaimText, _ moduleArguments: [String], _ compilation: CompilationInfo
  ) throws(Failure) -> (complaints: Complaints, output: String)? {
    let command = command(moduleArguments, compilation) + ["-fsyntax-only", "-x", "c", "-"]
    let (status, output) = try run(command, text.text)
    if status == 0 { return nil }
    let complaints = text.complaints(in: output)
    if complaints.byClaim.isEmpty && complaints.elsewhere.isEmpty {
      throw failure(command, "exits with \(status) and says no error of a line", output)
    }
    return (complaints, output)
  }

  /// Compiles a file of values; the object file, or what it complains of.
  func object(
    of text: ClaimText, _ moduleArguments: [String], _ compilation: CompilationInfo, in directory: String
  ) throws(Failure) -> Result<[UInt8], ObjectRefused> {
    let file = PathText.join(directory, "rows.o")
    let command = command(moduleArguments, compilation) + ["-c", "-x", "c", "-", "-o", file]
    let (status, output) = try run(command, text.text)
    guard status == 0 else { return .failure(ObjectRefused(complaints: text.complaints(in: output))) }
    do {
      return .success(try Files.contents(file))
    } catch {
      throw failure(command, "exits with 0 and writes no object file", output)
    }
  }

  /// A file of values that does not compile.
  struct ObjectRefused: Error {
    let complaints: Complaints
  }

  private func command(_ moduleArguments: [String], _ compilation: CompilationInfo) -> [String] {
    [program] + commonArguments + compilation.clangArguments + moduleArguments + arguments
  }

  private func run(_ command: [String], _ input: String) throws(Failure) -> (status: Int32, output: String) {
    switch runStoppable(command, input: input, seconds: seconds) {
    case .exited(let status, let output): return (status, output)
    case .signalled(let signal, let output): throw failure(command, "is ended by signal \(signal)", output)
    case .timedOut(let output):
      throw failure(command, "has not ended after \(seconds) seconds and was stopped", output)
    case .flooded(let output): throw failure(command, "writes without end and was stopped", output)
    case .lost(let output): throw failure(command, "ran, and its output could not be read", output)
    case .notStarted: throw failure(command, "cannot be started", "")
    }
  }

  private func failure(_ command: [String], _ reason: String, _ output: String) -> Failure {
    let lines = output.suffix(2000).split(whereSeparator: \.isNewline).suffix(4).map {
      String($0.prefix(300))
    }
    return Failure(command: command.joined(separator: " "), reason: reason, lastWords: lines)
  }
}

/// A directory for files that only compilers and RPython write and only this program reads; removed behind.
func withTemporaryDirectory<Value>(
  _ body: (String) throws(ImportFailure) -> Value
) throws(ImportFailure) -> Value {
  let base = variableValue("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  var template = Array((base + "/rffi-import-XXXXXX").utf8CString)
  guard let made = mkdtemp(&template) else {
    throw ImportFailure(.file, "cannot make a directory in '\(base)': \(SystemError())")
  }
  let directory = String(cString: made)
  let clearance = Clearance.current.keep { remove(directory) }
  defer {
    remove(directory)
    Clearance.current.forget(clearance)
  }
  return try body(directory)
}

/// Removes a file, or a directory with all that is in it; no link is followed.
@Sendable private func remove(_ path: String) {
  if unlink(path) == 0 { return }
  for name in Files.entries(ofDirectory: path) ?? [] { remove(PathText.join(path, name)) }
  rmdir(path)
}
