import CDeclarations
import Libclang

extension DeclarationScanner {
  /// A macro as the header writes it. Its text is read from the file: asking libclang where each definition ends
  /// costs a tenth of a parse.
  func scanMacro(_ definition: Cursor, at location: SourceLocation) -> CMacro {
    let name = definition.spelling
    var text = ""
    if let file = location.file {
      let rest = UnsafeRawBufferPointer(
        rebasing: unit.contents(of: file).dropFirst(location.offset + name.utf8.count))
      text = String(decoding: rest.prefix(lengthOfDirective(rest)), as: UTF8.self)
    }
    return CMacro(
      name: name, isFunctionLike: definition.isFunctionLikeMacro, text: text, position: position(location))
  }
}

/// How many bytes of `text` belong to a preprocessing directive: up to the end of the line, where an escaped
/// newline and a newline inside a comment do not count (C17 5.1.1.2).
private func lengthOfDirective(_ text: UnsafeRawBufferPointer) -> Int {
  var previous: UInt8 = 0
  var isInComment = false
  var length = 0
  while length < text.count {
    let byte = text[length]
    switch (previous, byte) {
    case (UInt8(ascii: "/"), UInt8(ascii: "*")) where !isInComment: isInComment = true
    case (UInt8(ascii: "*"), UInt8(ascii: "/")) where isInComment: isInComment = false
    case (UInt8(ascii: "\\"), UInt8(ascii: "\n")): break
    case (_, UInt8(ascii: "\n")) where !isInComment: return length
    default: break
    }
    if byte != UInt8(ascii: "\r") { previous = byte }
    length += 1
  }
  return length
}
