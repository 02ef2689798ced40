import Libclang

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Counts lines. Positions mostly come in the order of the files, so that the lines between two of them are all there is
/// to count; libclang searches a table of the file's lines each time.
struct LineCounter {
  private var file: SourceFile?
  private var text = UnsafeRawBufferPointer(start: nil, count: 0)
  /// Whether a lone carriage return ends a line somewhere in the file, as it does to clang.
  private var hasReturns = false
  private var line = 1
  /// Where the line begins.
  private var start = 0

  /// The line and the column in bytes, both counted from 1, as clang counts them.
  mutating func lineAndColumn(
    of location: SourceLocation, in unit: TranslationUnit
  ) -> (line: Int, column: Int) {
    guard let file = location.file else { return location.lineAndColumn }
    if self.file != file { enter(file, unit.contents(of: file)) }
    guard !hasReturns, location.offset <= text.count else { return location.lineAndColumn }
    if location.offset < start { (line, start) = (1, 0) }
    while let next = find(UInt8(ascii: "\n"), from: start, to: location.offset) {
      line += 1
      start = next + 1
    }
    return (line, location.offset - start + 1)
  }

  private mutating func enter(_ file: SourceFile, _ text: UnsafeRawBufferPointer) {
    self.file = file
    self.text = text
    (line, start) = (1, 0)
    hasReturns = find(UInt8(ascii: "\r"), from: 0, to: text.count) != nil
  }

  private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard let base = text.baseAddress, start < end,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
