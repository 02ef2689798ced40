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
  try parse(request, with: library).scan(request)
}

/// Parses the headers and visits their declarations. What the macros say, which takes half as long again, is found out
/// beside what is done with the declarations.
///
/// - Throws: as ``scanHeaders(_:with:)`` does.
public func beginScan(
  _ request: ScanRequest, with library: LibclangLibrary
) throws(ScanError) -> HeaderScan {
  let parse = try parse(request, with: library)
  return request.needsMacrosFirst ? HeaderScan(try parse.scan(request)) : parse.begin(request)
}

/// Parses headers once for requests that differ only in what they take from the parse, and visits them once for each.
///
/// - Parameter requests: requests with the same ``ScanRequest/parse``.
/// - Returns: for each request what ``scanHeaders(_:with:)`` would give or throw.
public func scanHeaders(
  sharingParse requests: [ScanRequest], with library: LibclangLibrary
) -> [Result<HeaderDeclarations, ScanError>] {
  guard let first = requests.first else { return [] }
  do throws(ScanError) {
    let parse = try parse(first, with: library)
    return requests.map { request in
      Result { () throws(ScanError) in try parse.scan(request) }
    }
  } catch {
    return requests.map { _ in .failure(error) }
  }
}

/// The parse of a request, with the calls that it states in the form that fits the headers.
private func parse(_ request: ScanRequest, with library: LibclangLibrary) throws(ScanError) -> Parse {
  let forms = request.statedCalls.map { _ in StatedCallSource.Form.prototype }
  let parse = try Parse(request, forms: forms, keepsBodies: false, library)
  let errors = parse.diagnostics.filter { $0.severity >= 3 }
  if errors.isEmpty { return parse }
  let headerErrors = errors.filter { parse.origin(of: $0) == nil }
  guard headerErrors.isEmpty else { throw .rejected(headerErrors.map(describe)) }
  // The headers are right. What their bodies have that clang does not know is of no matter to the calls.
  let second = try Parse(request, forms: try parse.secondForms(after: errors), keepsBodies: true, library)
  try second.refuse(second.diagnostics.filter { $0.severity >= 3 })
  return second
}

/// One parse of the headers, with the calls that are stated behind them.
struct Parse {
  let request: ScanRequest
  let library: LibclangLibrary
  let unit: TranslationUnit
  let stated: StatedCallSource
  let forms: [StatedCallSource.Form]
  let diagnostics: [ClangDiagnostic]

  init(
    _ request: ScanRequest, forms: [StatedCallSource.Form], keepsBodies: Bool, _ library: LibclangLibrary
  ) throws(ScanError) {
    self.request = request
    self.library = library
    self.forms = forms
    let source = request.source
    stated = StatedCallSource(request.statedCalls, forms: forms, start: source.utf8.count)
    do {
      unit = try TranslationUnit(
        fileName: ScanRequest.sourceName, source: Array(source.utf8) + stated.bytes,
        arguments: request.arguments,
        keepsBodies: keepsBodies, library: library)
    } catch {
      throw .noTranslationUnit(code: error.code)
    }
    diagnostics = unit.diagnostics
  }

  /// What the headers say, for one of those who share the parse.
  func scan(_ request: ScanRequest) throws(ScanError) -> HeaderDeclarations {
    let scanner = scanner(request)
    var declarations = try scanner.scan(forms, arguments: request.arguments, library: library)
    declarations.warnings = diagnostics.filter { $0.severity == 2 }.compactMap(scanner.warning)
    return declarations
  }

  /// Scans the declarations, and goes on with the macros beside whatever the caller does.
  func begin(_ request: ScanRequest) -> HeaderScan {
    let scanner = scanner(request)
    let arguments = request.arguments
    let macros = scanner.scanDeclarations(arguments: arguments, library: library)
    scanner.result.warnings = diagnostics.filter { $0.severity == 2 }.compactMap(scanner.warning)
    return HeaderScan(scanner, macros, arguments: arguments, library: library)
  }

  private func scanner(_ request: ScanRequest) -> DeclarationScanner {
    let invisible = diagnostics.filter { $0.message.contains("will not be visible outside") }.map(\.location)
    return DeclarationScanner(unit: unit, request: request, invisibleTags: invisible)
  }
}

/// A diagnostic of libclang as clang prints it.
///
/// The `#include`s that led there come as notes in front of clang's own, and only where they differ from those of
/// the diagnostic before. The text that includes the headers is ours, so it is no step on that way.
private func describe(_ diagnostic: ClangDiagnostic) -> Diagnostic {
  let notes = diagnostic.notes.map(describe)
  let steps = notes.filter { isInclusion($0.message) }
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

extension DeclarationScanner {
  /// A warning about a header. Unlike a rejection's messages it stands beside positions of declarations, and names its
  /// file as those do. What clang thinks of the text that includes the headers is nothing about them.
  fileprivate func warning(_ diagnostic: ClangDiagnostic) -> Diagnostic? {
    if diagnostic.location.file?.path == ScanRequest.sourceName { return nil }
    return Diagnostic(
      severity: .warning, message: diagnostic.message, position: place(of: diagnostic),
      notes: diagnostic.notes.filter { !isInclusion($0.message) }.map { note in
        Diagnostic(severity: .note, message: note.message, position: place(of: note))
      })
  }

  private func place(of diagnostic: ClangDiagnostic) -> SourcePosition? {
    diagnostic.location.file.map { _ in position(diagnostic.location) }
  }
}

/// Whether a note only says how the file was reached.
private func isInclusion(_ message: String) -> Bool { message.hasPrefix("in file included from ") }

private func severity(_ number: Int) -> Diagnostic.Severity {
  switch number {
  case ...1: .note
  case 2: .warning
  case 3: .error
  default: .fatal
  }
}
