import Bindings
import Diagnostics

/// Lines of a header, to be shown around declarations.
public struct HeaderExcerpt: Hashable, Sendable {
  /// The file, by the name one includes it by.
  public let file: String
  /// The number of the first line, counted from 1.
  public let firstLine: Int
  /// The lines, without their ends.
  public let lines: [String]

  /// Makes one.
  public init(file: String, firstLine: Int, lines: [String]) {
    self.file = file
    self.firstLine = firstLine
    self.lines = lines
  }

  /// How many lines are shown above and below a declaration.
  private static let context = 6

  /// The parts of a header that are shown around the declarations of a module.
  ///
  /// - Parameter text: the header.
  public static func around(_ module: BindingModule, in file: String, text: [UInt8]) -> [HeaderExcerpt] {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let wanted = Set(module.account.lazy.filter { $0.position.file == file }.map(\.position.line)).sorted()
    var ranges: [Range<Int>] = []
    for line in wanted where line >= 1 && line <= lines.count {
      let range = max(0, line - 1 - context)..<min(lines.count, line + context)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { range in
      HeaderExcerpt(
        file: file, firstLine: range.lowerBound + 1,
        lines: lines[range].map { String(decoding: $0, as: UTF8.self) })
    }
  }
}
