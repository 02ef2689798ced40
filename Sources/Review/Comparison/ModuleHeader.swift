/// What the first lines of a module say about how it was made.
public struct ModuleHeader: Hashable, Sendable {
  /// The version of the tool that made it.
  public let toolVersion: String
  /// The arguments, program name first.
  public let command: [String]

  /// Why there is no header to go by.
  public enum Fault: Error, Hashable, Sendable {
    /// The file has nothing in it.
    case empty
    /// It does not begin as a module does.
    case notAModule
    /// It begins as a module does, and ends before it says how it was made.
    case cutOff
    /// The lines that say how it was made are missing or cannot be read.
    case unreadable
  }

  /// Reads the first lines of a module.
  public init(of module: [UInt8]) throws(Fault) {
    if module.isEmpty { throw .empty }
    // Where lines end in another way that is a difference to show, and not one that makes a module unreadable.
    let lines = module.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    guard lines[0].starts(with: "\"\"\"RPython bindings of ".utf8) else { throw .notAModule }
    let text = lines.prefix { !$0.elementsEqual("\"\"\"".utf8) }.map { String(decoding: $0, as: UTF8.self) }
    let isWhole = text.count < lines.count
    let start = "Made by rffi-import ", end = " with:"
    guard let index = text.firstIndex(where: { $0.hasPrefix(start) && $0.hasSuffix(end) }) else {
      throw isWhole ? .unreadable : .cutOff
    }
    // A line that nothing ends may be half of one.
    guard isWhole, index + 1 < text.count else { throw isWhole ? .unreadable : .cutOff }
    toolVersion = String(text[index].dropFirst(start.count).dropLast(end.count))
    guard text[index + 1].hasPrefix("    "),
      let command = shellWords(outOfDocstring(text[index + 1].dropFirst(4))),
      command.first == "rffi-import"
    else { throw .unreadable }
    self.command = command
  }
}

/// The text that stands between triple quotes as `text`.
private func outOfDocstring(_ text: Substring) -> String {
  var result = ""
  var characters = text[...]
  while let character = characters.popFirst() {
    if character == "\\", let next = characters.popFirst() {
      result.append(next)
    } else {
      result.append(character)
    }
  }
  return result
}
