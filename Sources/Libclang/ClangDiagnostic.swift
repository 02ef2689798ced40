import CLibclang

/// One of clang's diagnostics, copied out of the translation unit.
public struct ClangDiagnostic {
  /// `CXDiagnosticSeverity`: 0 ignored, 1 note, 2 warning, 3 error, 4 fatal.
  public let severity: Int
  /// The message without position and severity.
  public let message: String
  /// Where it is.
  public let location: SourceLocation
  /// The notes to it, in order.
  public let notes: [ClangDiagnostic]

  /// Copies a diagnostic and disposes of the handle.
  init(taking raw: CXDiagnostic?, functions: UnsafePointer<LibclangFunctions>) {
    defer { functions.pointee.disposeDiagnostic(raw) }
    severity = Int(functions.pointee.getDiagnosticSeverity(raw))
    message = functions.take(functions.pointee.getDiagnosticSpelling(raw))
    location = SourceLocation(
      expanding: functions.pointee.getDiagnosticLocation(raw), functions: functions)
    // The set of notes belongs to the diagnostic; libclang says not to dispose of it.
    let set = functions.pointee.getChildDiagnostics(raw)
    notes = (0..<functions.pointee.getNumDiagnosticsInSet(set)).map {
      ClangDiagnostic(taking: functions.pointee.getDiagnosticInSet(set, $0), functions: functions)
    }
  }
}
