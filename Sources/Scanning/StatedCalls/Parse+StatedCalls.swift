import Diagnostics
import Libclang

extension Parse {
  /// The stated call that a diagnostic is about, and the place in its text; nil for what is about the headers.
  func origin(of diagnostic: ClangDiagnostic) -> (call: Int, offset: Int)? {
    guard !request.statedCalls.isEmpty, let file = diagnostic.location.file,
      file.path == ScanRequest.sourceName
    else { return nil }
    return stated.origin(ofOffset: diagnostic.location.offset)
  }

  /// How the calls are to be written a second time, with bodies.
  ///
  /// - Throws: ``ScanError/unfitCalls(_:)`` when some cannot be right in any form.
  func secondForms(after errors: [ClangDiagnostic]) throws(ScanError) -> [StatedCallSource.Form] {
    var forms = self.forms
    var refused: [ClangDiagnostic] = []
    for error in errors {
      guard let call = origin(of: error)?.call else { continue }
      if forms[call] != .prototype { continue }
      let isPrototype = request.statedCalls[call].kind == .prototype
      if error.message.contains("statement expression not allowed at file scope") {
        forms[call] = .expression
      } else if isPrototype, isAboutSyntax(error), isAboutName(error, call) {
        forms[call] = .statement
      } else {
        refused.append(error)
      }
    }
    try refuse(refused)
    return forms
  }

  /// Whether clang says that what the macro stands for is no expression.
  private func isAboutSyntax(_ error: ClangDiagnostic) -> Bool {
    error.message.hasPrefix("expected ") || error.message.hasPrefix("unexpected ';'")
  }

  private func isAboutName(_ error: ClangDiagnostic, _ call: Int) -> Bool {
    origin(of: error)?.offset == request.statedCalls[call].name.lowerBound
  }

  /// - Throws: ``ScanError/unfitCalls(_:)`` with clang's first word about each call that has any.
  func refuse(_ errors: [ClangDiagnostic]) throws(ScanError) {
    var refused: Set<Int> = []
    var unfit: [(call: Int, error: StatedCallError)] = []
    for error in errors {
      guard let origin = origin(of: error), refused.insert(origin.call).inserted else { continue }
      let call = request.statedCalls[origin.call]
      unfit.append((origin.call, call.error(at: origin.offset, explanation(of: error, call))))
    }
    if !unfit.isEmpty { throw .unfitCalls(unfit.sorted { $0.call < $1.call }.map(\.error)) }
  }

  /// Clang's words, but where they would be about our text, and for a name that is not there: what clang says of one
  /// differs by release.
  private func explanation(of error: ClangDiagnostic, _ call: StatedCall) -> String {
    let name = call.piece(call.name)
    let message = error.message
    let isUnknown =
      message.contains("'\(name)'")
      && (message.contains("undeclared") || message.contains("implicit declaration"))
    if isUnknown { return explainUnknown(name, call) }
    if message.hasPrefix("redefinition of 'rffi_a") { return "'\(name)' is a type" }
    if call.kind == .instance, message.hasPrefix("too many arguments to function call") {
      return "'\(name)' takes no variable arguments"
    }
    var words = message
    for (number, parameter) in call.parameters.enumerated().reversed() {
      let stated = call.piece(parameter.name)
      words = words.replacing("rffi_a\(number)", with: stated.isEmpty ? "argument \(number + 1)" : stated)
    }
    return words + note(about: name)
  }

  private func explainUnknown(_ name: String, _ call: StatedCall) -> String {
    if call.kind == .instance, candidates(for: .prototype).contains(name) {
      return "'\(name)' is a macro: state the types of its arguments with --prototype"
    }
    let what = call.kind == .prototype ? "macro or function" : "function"
    let nearest = nearestNames(to: name, among: candidates(for: call.kind)).map { "'\($0)'" }
    let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?"
    return "the headers have no \(what) '\(name)'\(hint)"
  }

  /// What is worth knowing beside clang's word about a macro.
  private func note(about name: String) -> String {
    var note = ""
    unit.cursor.forEachChild { child in
      if child.kind == .macroDefinition, child.spelling == name, !child.isFunctionLikeMacro {
        note = " ('\(name)' is a macro without parameters)"
      }
    }
    return note
  }

  private func candidates(for kind: StatedCall.Kind) -> Set<String> {
    var names: Set<String> = []
    unit.cursor.forEachChild { child in
      let isCandidate =
        child.kind == .function
        || kind == .prototype && child.kind == .macroDefinition && child.isFunctionLikeMacro
      if isCandidate { names.insert(child.spelling) }
    }
    return names.filter { !$0.hasPrefix("rffi_stated_") }
  }
}

extension StatedCall {
  /// What is wrong with the call, at a place in its text.
  func error(at offset: Int, _ message: String) -> StatedCallError {
    StatedCallError(kind: kind, text: text, offset: offset, message: message)
  }
}
