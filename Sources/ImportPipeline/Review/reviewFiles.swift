import FileSystem
import Review

/// Reads what a page has saved.
///
/// - Throws: a failure where the file cannot be read, or is something else.
public func readApprovals(_ name: String, environment: ImportEnvironment) throws(ImportFailure) -> Approvals {
  guard let approvals = Approvals(try readFile(name, environment: environment)) else {
    throw ImportFailure(.file, "'\(name)' is no review that a page of rffi-import has saved")
  }
  return approvals
}

/// Reads a file that the user names.
public func readFile(_ name: String, environment: ImportEnvironment) throws(ImportFailure) -> [UInt8] {
  do {
    return try Files.contents(PathText.join(environment.currentDirectory, name))
  } catch {
    throw ImportFailure(.file, "cannot read '\(name)': \(error)")
  }
}

/// Writes a page, whole or not at all; `-` is standard output.
public func writePage(
  _ bytes: [UInt8], to name: String, environment: ImportEnvironment
) throws(ImportFailure) {
  try write(bytes, to: OutputDestination(name, currentDirectory: environment.currentDirectory))
}
