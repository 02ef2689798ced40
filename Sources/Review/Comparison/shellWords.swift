/// Takes a command line apart as a POSIX shell does: blanks, quotes of the three kinds, backslashes, and nothing that a
/// shell would replace. Nil when a quote is never closed.
func shellWords(_ line: String) -> [String]? {
  var reader = ShellReader(rest: Array(line.utf8)[...])
  return reader.words()
}

private struct ShellReader {
  var rest: ArraySlice<UInt8>

  mutating func words() -> [String]? {
    var words: [String] = []
    var word: [UInt8]?
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        if let finished = word { words.append(String(decoding: finished, as: UTF8.self)) }
        word = nil
      } else {
        guard let piece = piece(startingWith: byte) else { return nil }
        word = (word ?? []) + piece
      }
    }
    if let finished = word { words.append(String(decoding: finished, as: UTF8.self)) }
    return words
  }

  /// A character, or what is quoted.
  private mutating func piece(startingWith byte: UInt8) -> [UInt8]? {
    switch byte {
    case UInt8(ascii: "'"): return quoted { _ in nil }
    case UInt8(ascii: "\\"): return rest.popFirst().map { [$0] }
    case UInt8(ascii: "$") where rest.first == UInt8(ascii: "'"):
      rest.removeFirst()
      return quoted { $0.escape() }
    case UInt8(ascii: "\""):
      return quoted(end: UInt8(ascii: "\"")) { reader in reader.rest.popFirst() }
    default: return [byte]
    }
  }

  /// What stands up to the closing quote; `escape` reads what a backslash stands in front of.
  private mutating func quoted(
    end: UInt8 = UInt8(ascii: "'"), escape: (inout ShellReader) -> UInt8?
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == end { return bytes }
      let escaped = byte == UInt8(ascii: "\\") ? escape(&self) : nil
      bytes.append(escaped ?? byte)
    }
    return nil
  }

  /// A character behind the backslash of `$'…'`.
  private mutating func escape() -> UInt8? {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): return UInt8(ascii: "\n")
    case UInt8(ascii: "x"):
      let digits = rest.prefix(2)
      rest = rest.dropFirst(2)
      return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    case let byte: return byte
    }
  }
}
