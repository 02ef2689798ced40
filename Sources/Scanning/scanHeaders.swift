import CDeclarations
import Diagnostics
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
      fileName: ScanRequest.sourceName, source: request.source, arguments: request.arguments,
      library: library)
  } catch {
    throw .noTranslationUnit(code: error.code)
  }
  let diagnostics = unit.diagnostics
  let errors = diagnostics.filter { $0.severity >= 3 }
  guard errors.isEmpty else { throw .rejected(describe(errors, in: unit)) }
  let invisible = diagnostics.filter { $0.message.contains("will not be visible outside") }.map(\.location)
  return DeclarationScanner(unit: unit, request: request, invisibleTags: invisible).scan()
}

/// Clang's errors with the way to each file, which libclang keeps only in the preprocessing record.
private func describe(_ errors: [ClangDiagnostic], in unit: TranslationUnit) -> [Diagnostic] {
  var graph = InclusionGraph()
  unit.cursor.forEachChild { child in
    if child.kind == .inclusion { graph.record(child, in: unit) }
  }
  return errors.map { describe($0, graph) }
}

private func describe(_ diagnostic: ClangDiagnostic, _ graph: InclusionGraph) -> Diagnostic {
  let location = diagnostic.location
  let place = location.lineAndColumn
  return Diagnostic(
    severity: severity(diagnostic.severity),
    message: diagnostic.message,
    position: location.file.map {
      SourcePosition(file: $0.path, line: place.line, column: place.column)
    },
    includeStack: location.file.map(graph.includeStack(of:)) ?? [],
    notes: diagnostic.notes.map { describe($0, graph) })
}

private func severity(_ number: Int) -> Diagnostic.Severity {
  switch number {
  case ...1: .note
  case 2: .warning
  case 3: .error
  default: .fatal
  }
}
