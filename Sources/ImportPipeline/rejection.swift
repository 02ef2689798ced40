import Diagnostics
import Scanning

/// Clang's messages in clang's form, and a hint when it is clear what went wrong.
func rejection(_ diagnostics: [Diagnostic], headers: [RequestedHeader]) -> String {
  var lines = diagnostics.map(\.description)
  for header in headers
  where header.path == nil && diagnostics.contains(where: { isMissing(header, $0) }) {
    lines.append(
      "rffi-import: hint: '\(header.includeName)' is no file here and in no include directory: "
        + "install the library's development package, or name its directory with -I")
  }
  if looksLikeCPlusPlus(diagnostics, headers: headers) {
    lines.append(
      "rffi-import: hint: this looks like a C++ header, and RPython calls C: name the library's C header, "
        + "or write one that declares its functions as extern \"C\"")
  }
  return lines.joined(separator: "\n")
}

private func isMissing(_ header: RequestedHeader, _ diagnostic: Diagnostic) -> Bool {
  diagnostic.includeStack.isEmpty && diagnostic.message.contains("'\(header.includeName)' file not found")
}

/// Whether the messages are those that C++ gives a C compiler.
private func looksLikeCPlusPlus(_ diagnostics: [Diagnostic], headers: [RequestedHeader]) -> Bool {
  let endings = [".hpp", ".hh", ".hxx", ".h++", ".H"]
  if headers.contains(where: { header in endings.contains(where: header.includeName.hasSuffix) }) {
    return true
  }
  let words = [
    "class", "namespace", "template", "using", "constexpr", "typename", "friend", "public", "private",
  ]
  let library = [
    "algorithm", "array", "cstddef", "cstdint", "cstdio", "cstdlib", "cstring", "functional", "iostream",
    "map",
    "memory", "set", "string", "type_traits", "utility", "vector",
  ]
  let signs =
    words.map { "unknown type name '\($0)'" } + library.map { "'\($0)' file not found" } + [
      "must use 'struct' tag to refer to type", "expected identifier or '(' before string literal",
    ]
  return diagnostics.contains { diagnostic in signs.contains { diagnostic.message.contains($0) } }
}
