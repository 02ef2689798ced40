import CDeclarations
import Diagnostics
import FileSystem
import ProjectReading
import Scanning

/// What to do where a header wants others in front of it, to be included through another one, or a macro.
///
/// - Parameter wording: how hints name what the user says.
func inclusionHints(_ diagnostics: [Diagnostic], _ wording: Wording) -> [String] {
  let direct = directiveHints(diagnostics, wording)
  // Where a header says itself what it wants, what comes of it not being so needs no words.
  if !direct.isEmpty { return direct }
  guard let (file, types) = unknownTypes(diagnostics) else { return [] }
  return typeHints(types, in: file, wording)
}

// MARK: #error

/// `#error` with the name of another header, or with the name of a macro that is to be defined.
private func directiveHints(_ diagnostics: [Diagnostic], _ wording: Wording) -> [String] {
  var hints: [String] = []
  for diagnostic in diagnostics where isDirective(diagnostic) {
    if let other = otherHeader(in: diagnostic.message, than: diagnostic.position?.file ?? "") {
      hints.append(
        "name '\(other)' in place of this header, as it asks for: \(wording.assignment(.headers, other))")
    } else if let macro = macroName(in: diagnostic.message) {
      hints.append(
        "define the macro that the header asks for: \(wording.assignment(.defines, "\(macro)=VALUE"))")
    }
  }
  return Array(uniqueElements(hints).prefix(3))
}

/// The last header that a message names besides the one that it is about, which is the longest name that fits.
private func otherHeader(in message: String, than file: String) -> String? {
  let names = headerNames(in: message)
  let own = names.filter { file.hasSuffix("/" + $0) || file == $0 }.max { $0.utf8.count < $1.utf8.count }
  return names.last { $0 != own }
}

/// Clang gives the text of an `#error` and nothing with it; the line says that it is one.
private func isDirective(_ diagnostic: Diagnostic) -> Bool {
  guard let position = diagnostic.position, let contents = try? Files.contents(position.file) else {
    return false
  }
  let lines = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  guard lines.indices.contains(position.line - 1) else { return false }
  let words = String(decoding: lines[position.line - 1], as: UTF8.self).split {
    $0 == " " || $0 == "\t" || $0 == "#"
  }
  return words.first == "error"
}

/// The first name in capitals of a sentence that is about defining.
private func macroName(in message: String) -> String? {
  guard message.lowercased().contains("defin") else { return nil }
  let words = message.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  return words.first { word in
    word.utf8.count > 3 && word.contains("_")
      && word.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }.map(String.init)
}

// MARK: unknown types

/// The types that the first file with any does not know.
private func unknownTypes(_ diagnostics: [Diagnostic]) -> (file: String, types: [String])? {
  let found = diagnostics.compactMap { diagnostic -> (file: String, type: String)? in
    let opening = "unknown type name '"
    guard let file = diagnostic.position?.file, diagnostic.message.hasPrefix(opening) else { return nil }
    let name = diagnostic.message.dropFirst(opening.utf8.count).prefix { $0 != "'" }
    return (file, String(name))
  }
  guard let first = found.first else { return nil }
  return (first.file, uniqueElements(found.filter { $0.file == first.file }.map(\.type)))
}

private func typeHints(_ types: [String], in file: String, _ wording: Wording) -> [String] {
  let types = Array(types.prefix(20))
  if types.allSatisfy({ standardHeaders[$0] != nil }) {
    return hints(types.map { (standardHeader(of: $0, besides: types), $0) }, wording)
  }
  let neighbours = NeighbouringHeaders(of: PathText.normalized(file))
  if let umbrella = neighbours.umbrella(over: PathText.name(file)) {
    return [
      "'\(PathText.name(file))' is a part of <\(umbrella)>, which includes what it needs: "
        + wording.assignment(.headers, umbrella)
    ]
  }
  return hints(types.map { (standardHeaders[$0] ?? neighbours.header(declaring: $0), $0) }, wording)
}

/// A hint for each header that declares some of the types.
private func hints(_ pairs: [(header: String?, type: String)], _ wording: Wording) -> [String] {
  uniqueElements(pairs.compactMap(\.header)).prefix(3).map { header in
    let names = pairs.filter { $0.header == header }.prefix(3).map { "'\($0.type)'" }.joined(separator: ", ")
    return "\(names): declared by <\(header)>, which this header does not include: "
      + wording.assignment(.preIncludeBits, "#include <\(header)>")
  }
}

/// `stdio.h` declares `size_t` as well, and is the one that headers mean which want both.
private func standardHeader(of type: String, besides types: [String]) -> String? {
  type == "size_t" && types.contains("FILE") ? "stdio.h" : standardHeaders[type]
}

/// Where C and POSIX declare what headers leave to those who include them (C17 7, POSIX.1-2017).
private let standardHeaders: [String: String] = {
  let types = [
    "stdio.h": "FILE fpos_t", "stddef.h": "size_t ptrdiff_t max_align_t", "stdarg.h": "va_list",
    "stdint.h": """
    int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t uintmax_t
    """,
    "stdbool.h": "bool", "wchar.h": "wchar_t wint_t mbstate_t", "time.h": "time_t clock_t timer_t clockid_t",
    "sys/types.h": """
    pid_t uid_t gid_t off_t ssize_t mode_t dev_t ino_t nlink_t blksize_t blkcnt_t key_t id_t u_char u_short u_int
    u_long u_int8_t u_int16_t u_int32_t u_int64_t caddr_t quad_t u_quad_t
    """,
    "signal.h": "sigset_t siginfo_t sig_atomic_t", "setjmp.h": "jmp_buf sigjmp_buf",
    "pthread.h": "pthread_t pthread_mutex_t pthread_cond_t pthread_attr_t pthread_once_t pthread_key_t",
    "dirent.h": "DIR", "sys/socket.h": "socklen_t sa_family_t", "netinet/in.h": "in_addr_t in_port_t",
    "termios.h": "tcflag_t speed_t cc_t", "locale.h": "locale_t", "regex.h": "regex_t regmatch_t",
    "complex.h": "complex",
    "X11/Xlib.h": """
    Display XEvent GC Visual XImage Screen Bool Status XID Window Drawable Pixmap Atom Cursor Colormap Font KeySym
    XPointer Time VisualID XVisualInfo XRectangle XPoint XColor
    """,
  ]
  var headers: [String: String] = [:]
  for (header, names) in types {
    for name in names.split(whereSeparator: \.isWhitespace) { headers[String(name)] = header }
  }
  return headers
}()
