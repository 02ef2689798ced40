#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names behind `#undef`, and where each directive stands.
func undefinedNames(in contents: UnsafeRawBufferPointer) -> [(name: String, offset: Int)] {
  var found: [(name: String, offset: Int)] = []
  guard let base = contents.baseAddress else { return found }
  var start = 0
  while let hash = memchr(base + start, Int32(UInt8(ascii: "#")), contents.count - start) {
    let offset = UnsafeRawPointer(hash) - base
    start = offset + 1
    guard let word = firstWord(in: contents, from: start), word.first == UInt8(ascii: "u"),
      word.elementsEqual("undef".utf8)
    else { continue }
    var lexer = MacroLexer(contents, at: word.endIndex)
    if let token = lexer.next(), token.kind == .identifier {
      found.append((contents.string(token.range), offset))
    }
  }
  return found
}

/// The word of lower-case letters behind the blanks at an offset.
private func firstWord(
  in contents: UnsafeRawBufferPointer, from offset: Int
) -> Slice<UnsafeRawBufferPointer>? {
  let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
  var start = offset
  while start < contents.count, contents[start] == UInt8(ascii: " ") || contents[start] == UInt8(ascii: "\t")
  {
    start += 1
  }
  var end = start
  while end < contents.count, letters.contains(contents[end]) { end += 1 }
  return end > start ? contents[start..<end] : nil
}
