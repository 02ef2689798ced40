import CDeclarations
import Diagnostics
import FileSystem
import Libclang

/// Parses the headers once and visits them once.
///
/// - Throws: ``ScanError/rejected(_:)`` with clang's diagnostics when the headers are not valid C, and
///   ``ScanError/noTranslationUnit(code:)`` when libclang fails altogether.
public func scanHeaders(
  _ request: ScanRequest, with library: LibclangLibrary
) throws(ScanError) -> HeaderDeclarations {
  let unit: TranslationUnit
  do {
    unit = try TranslationUnit(
      fileName: ScanRequest.sourceName, source: Array(request.source.utf8), arguments: request.arguments,
      library: library)
  } catch {
    throw .noTranslationUnit(code: error.code)
  }
  let diagnostics = unit.diagnostics
  let errors = diagnostics.filter { $0.severity >= 3 }
  guard errors.isEmpty else { throw .rejected(errors.map(describe)) }
  let invisible = diagnostics.filter { $0.message.contains("will not be visible outside") }.map(\.location)
  return DeclarationScanner(unit: unit, request: request, invisibleTags: invisible)
    .scan(arguments: request.arguments, library: library)
}

/// A diagnostic of libclang as clang prints it.
///
/// The `#include`s that led there come as notes in front of clang's own, and only where they differ from those of
/// the diagnostic before. The text that includes the headers is ours, so it is no step on that way.
private func describe(_ diagnostic: ClangDiagnostic) -> Diagnostic {
  let notes = diagnostic.notes.map(describe)
  let steps = notes.filter { $0.message.hasPrefix("in file included from ") }
  let place = diagnostic.location.lineAndColumn
  return Diagnostic(
    severity: severity(diagnostic.severity),
    message: diagnostic.message,
    position: diagnostic.location.file.map { file in
      SourcePosition(file: PathText.normalized(file.path), line: place.line, column: place.column)
    },
    includeStack: steps.compactMap(\.position).filter { $0.file != ScanRequest.sourceName },
    notes: notes.filter { !steps.contains($0) })
}

private func severity(_ number: Int) -> Diagnostic.Severity {
  switch number {
  case ...1: .note
  case 2: .warning
  case 3: .error
  default: .fatal
  }
}
