import Diagnostics

/// The text of a Python file, which tokens and syntax trees point into by byte offsets.
public struct PythonText: Hashable, Sendable {
  /// The file as messages name it.
  public let name: String
  /// The bytes.
  public let bytes: [UInt8]
  /// Where each line begins.
  private let lineStarts: [Int]

  /// Makes one.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The line of an offset, counted from 1.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of an offset.
  public func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    return SourcePosition(file: name, line: line, column: max(0, offset - lineStarts[line - 1]) + 1)
  }

  /// What stands in a range.
  public func text(_ range: SourceRange) -> String {
    let start = min(max(0, range.start), bytes.count)
    let end = min(max(start, range.end), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// A piece of a text, as byte offsets.
public struct SourceRange: Hashable, Sendable {
  /// The first byte.
  public let start: Int
  /// The byte behind the last.
  public let end: Int

  /// Makes one.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Whether another lies in it.
  public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}

/// Why a text is not Python 2.7, or more than is read.
public struct PythonSyntaxError: Error, Hashable, Sendable {
  /// What is wrong.
  public let message: String
  /// Where, as a byte offset.
  public let offset: Int
}
