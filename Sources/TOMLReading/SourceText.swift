import Diagnostics

/// A text and its lines.
struct SourceText {
  /// What the file is called in messages.
  let file: String
  let bytes: [UInt8]
  /// Where each line starts.
  private let lineStarts: [Int]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The position of a byte.
  func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(file: file, line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// The position of a character, counted from 1, as the parser counts it.
  func position(line: Int, character: Int) -> SourcePosition {
    let line = min(max(line, 1), lineStarts.count)
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] : bytes.count
    let before = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.prefix(
      max(character, 1) - 1)
    return SourcePosition(file: file, line: line, column: String(before).utf8.count + 1)
  }

  /// A piece with blanks and line breaks made one blank each, cut where it gets long.
  func oneLine(_ range: Range<Int>) -> String {
    let words = String(decoding: bytes[range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    return line.count > 60 ? line.prefix(57) + "..." : line
  }
}
