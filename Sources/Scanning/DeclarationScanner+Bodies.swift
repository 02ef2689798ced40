import Libclang

extension DeclarationScanner {
  /// Whether a function declaration has a body. The parse skips bodies, and libclang then tells none of them, so the
  /// text does: the first brace or semicolon behind the name. What a macro declares is taken to have one.
  func hasBody(_ location: SourceLocation, _ name: String) -> Bool {
    guard let file = location.file else { return false }
    let text = UnsafeRawBufferPointer(rebasing: unit.contents(of: file).dropFirst(location.offset))
    guard text.starts(with: name.utf8) else { return true }
    return opensBody(text)
  }
}

/// Whether a brace comes before a semicolon, comments aside.
private func opensBody(_ text: UnsafeRawBufferPointer) -> Bool {
  var index = 0
  while index < text.count {
    let isSlash = text[index] == UInt8(ascii: "/") && index + 1 < text.count
    switch text[index] {
    case UInt8(ascii: "{"): return true
    case UInt8(ascii: ";"): return false
    case _ where isSlash && text[index + 1] == UInt8(ascii: "*"):
      index += 2
      while index + 1 < text.count, text[index] != UInt8(ascii: "*") || text[index + 1] != UInt8(ascii: "/") {
        index += 1
      }
      index += 1
    case _ where isSlash && text[index + 1] == UInt8(ascii: "/"):
      while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
    default: break
    }
    index += 1
  }
  return false
}
