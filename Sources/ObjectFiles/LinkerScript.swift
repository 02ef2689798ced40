/// A text that stands in the place of a library and names others, such as `libc.so` or `libncurses.so`.
///
/// Of the linker's language it is the part that libraries use: `INPUT`, `GROUP`, `AS_NEEDED`, `SEARCH_DIR`; what says
/// nothing of files (`OUTPUT_FORMAT`) is passed over.
public struct LinkerScript: Hashable, Sendable {
  /// A file that the linker is told to read.
  public enum Input: Hashable, Sendable {
    /// By its path or its name.
    case file(String)
    /// `-lNAME`.
    case library(String)
  }

  /// The files, in order.
  public let inputs: [Input]
  /// The directories of `SEARCH_DIR`.
  public let directories: [String]

  /// Reads a script.
  ///
  /// - Throws: `unknownFormat` where the text is none, `malformed` where a parenthesis is missing.
  public init(_ bytes: ArraySlice<UInt8>) throws(ObjectFileError) {
    var parser = ScriptParser(bytes)
    try parser.parse()
    inputs = parser.inputs
    directories = parser.directories
  }
}

/// Reads the words of a script.
private struct ScriptParser {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private(set) var inputs: [LinkerScript.Input] = []
  private(set) var directories: [String] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func parse() throws(ObjectFileError) {
    // Two of these and the file is no script; a library that is cut off or of an unknown kind has them early.
    guard !bytes.prefix(4096).contains(where: { $0 < 9 || $0 == 0x7f }) else {
      throw ObjectFileError(.unknownFormat, at: UInt64(bytes.startIndex))
    }
    var hasCommand = false
    while let word = try nextWord() {
      if word == ";" { continue }
      guard Self.commands.contains(word) else {
        throw ObjectFileError(.unknownFormat, at: UInt64(bytes.startIndex))
      }
      guard try nextWord() == "(" else { throw malformed("'\(word)' without a parenthesis behind it") }
      hasCommand = true
      try parseList(of: word)
    }
    if !hasCommand { throw ObjectFileError(.unknownFormat, at: UInt64(bytes.startIndex)) }
  }

  private static let commands: Set<String> = [
    "INPUT", "GROUP", "AS_NEEDED", "SEARCH_DIR", "OUTPUT_FORMAT", "OUTPUT_ARCH", "TARGET", "EXTERN", "ENTRY",
    "STARTUP", "VERSION", "ASSERT",
  ]

  /// What stands between the parentheses of a command; `AS_NEEDED` may be inside.
  private mutating func parseList(of command: String) throws(ObjectFileError) {
    var depth = 1
    while depth > 0 {
      guard let word = try nextWord() else { throw malformed("'\(command)(' is never closed") }
      switch word {
      case "(": depth += 1
      case ")": depth -= 1
      case ",", ";", "AS_NEEDED": break
      default:
        switch command {
        case "INPUT", "GROUP", "AS_NEEDED", "STARTUP": inputs.append(Self.input(word))
        case "SEARCH_DIR": directories.append(Self.path(word))
        default: break
        }
      }
    }
  }

  private static func input(_ word: String) -> LinkerScript.Input {
    word.hasPrefix("-l") ? .library(String(word.dropFirst(2))) : .file(path(word))
  }

  /// A path without the sign for the root of the system.
  private static func path(_ word: String) -> String {
    if word.hasPrefix("=") { return String(word.dropFirst()) }
    return word.hasPrefix("$SYSROOT") ? String(word.dropFirst("$SYSROOT".count)) : word
  }

  private func malformed(_ what: String) -> ObjectFileError {
    ObjectFileError(.malformed(what), at: UInt64(position))
  }

  /// A name, a quoted name, or a sign; nil at the end.
  private mutating func nextWord() throws(ObjectFileError) -> String? {
    try skipBlanks()
    guard position < bytes.endIndex else { return nil }
    let first = bytes[position]
    if "(),;".utf8.contains(first) {
      position += 1
      return String(UnicodeScalar(first))
    }
    if first == UInt8(ascii: "\"") {
      let rest = bytes[(position + 1)...]
      guard let end = rest.firstIndex(of: first) else { throw malformed("a quote is never closed") }
      position = end + 1
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    let word = bytes[position...].prefix { !$0.isBlank && !"(),;\"".utf8.contains($0) }
    position = word.endIndex
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func skipBlanks() throws(ObjectFileError) {
    while position < bytes.endIndex {
      if bytes[position].isBlank {
        position += 1
      } else if bytes[position...].starts(with: "/*".utf8) {
        var end = position + 2
        while end < bytes.endIndex, !bytes[end...].starts(with: "*/".utf8) { end += 1 }
        guard end < bytes.endIndex else { throw malformed("a comment is never closed") }
        position = end + 2
      } else {
        return
      }
    }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0d).contains(self) }
}
