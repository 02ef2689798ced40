import Diagnostics
import FileSystem
import ProjectReading
import RuleReading
import Scanning

/// Clang's messages in clang's form, and a hint when it is clear what went wrong.
///
/// - Parameter wording: how hints name what the user says.
func rejection(_ diagnostics: [Diagnostic], headers: [RequestedHeader], _ wording: Wording) -> String {
  var lines = diagnostics.map(\.description)
  let places = missingHeaderHints(diagnostics, wording)
  lines += places.map { name, hint in wording.hint(.headers, name, hint) }
  for header in headers
  where places.isEmpty && header.path == nil && diagnostics.contains(where: { isMissing(header, $0) }) {
    lines.append(
      wording.hint(
        .headers, header.includeName,
        "'\(header.includeName)' is no file here and in no include directory: install the library's development "
          + "package, or name its directory with \(wording.name(.includeDirectories))"))
  }
  if looksLikeCPlusPlus(diagnostics, headers: headers) {
    lines.append(
      "rffi-import: hint: this looks like a C++ header, and RPython calls C: name the library's C header, "
        + "or write one that declares its functions as extern \"C\"")
  } else {
    lines += inclusionHints(diagnostics, wording).map { "rffi-import: hint: \($0)" }
  }
  return lines.joined(separator: "\n")
}

extension ImportFailure {
  /// What is wrong with rules, a line each, in the order of the files; what the command line says has no place in any.
  init(rules errors: [Diagnostic]) {
    let lines = errors.sortedByPosition().map {
      $0.position == nil ? "rffi-import: \($0)" : $0.description
    }
    self.init(.usage, verbatim: lines.joined(separator: "\n"))
  }

  /// What is wrong with `--prototype` and `--instance`, a line each.
  init(unfit errors: [StatedCallError], _ wording: Wording) {
    let lines = errors.map { error in
      let key: ModuleKey = error.kind == .prototype ? .prototype : .instance
      return wording.failure(
        .usage, key, error.text,
        "\(wording.name(key)) '\(error.text)': column \(error.offset + 1): \(error.message)"
      ).text
    }
    self.init(.usage, verbatim: lines.joined(separator: "\n"))
  }
}

extension Wording {
  /// A line that says what to do about something of the user's, with its place where there is one.
  fileprivate func hint(_ key: ModuleKey, _ text: String, _ message: String) -> String {
    guard let position = position(key, text) else { return "rffi-import: hint: \(message)" }
    return Diagnostic(severity: .note, message: message, position: position).description
  }
}

private func isMissing(_ header: RequestedHeader, _ diagnostic: Diagnostic) -> Bool {
  diagnostic.includeStack.isEmpty && diagnostic.message.contains("'\(header.includeName)' file not found")
}

/// Whether the name of a header, clang's messages or the lines they are about are those of C++.
private func looksLikeCPlusPlus(_ diagnostics: [Diagnostic], headers: [RequestedHeader]) -> Bool {
  let endings = [".hpp", ".hh", ".hxx", ".h++", ".H"]
  if headers.contains(where: { header in endings.contains(where: header.includeName.hasSuffix) }) {
    return true
  }
  return diagnostics.contains { diagnostic in
    cPlusPlusMessages.contains { diagnostic.message.contains($0) } || isAboutLinkage(diagnostic)
  }
}

private let cPlusPlusMessages: [String] = {
  let words = ["class", "namespace", "template", "using", "constexpr", "typename", "friend", "public"]
  let library = [
    "algorithm", "array", "cstddef", "cstdint", "cstdio", "cstdlib", "cstring", "functional", "iostream",
    "map", "memory", "set", "string", "type_traits", "utility", "vector",
  ]
  return words.map { "unknown type name '\($0)'" } + library.map { "'\($0)' file not found" }
}()

/// Whether the line that clang cannot read is an `extern "C"`: the message itself says only what C expects.
private func isAboutLinkage(_ diagnostic: Diagnostic) -> Bool {
  guard diagnostic.message.hasPrefix("expected identifier"), let position = diagnostic.position,
    let contents = try? Files.contents(position.file)
  else { return false }
  let lines = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  guard lines.indices.contains(position.line - 1) else { return false }
  return String(decoding: lines[position.line - 1], as: UTF8.self).contains("extern \"C\"")
}
