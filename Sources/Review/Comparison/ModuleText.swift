/// The text of a module, taken apart into its statements with the comments above them: what a person would point at.
///
/// Every line belongs to one block, so that two texts with equal blocks are equal. The text need not be one that
/// rffi-import wrote; it may have been edited.
public struct ModuleText: Sendable {
  /// A statement, an entry of the list at the end, or a heading.
  public struct Block: Hashable, Sendable {
    /// Names a block; two blocks of a module never have the same key.
    public struct Key: Hashable, Sendable {
      /// The heading that the block stands under; empty above the first.
      public let section: String
      /// What the statement defines, or what an entry is about; empty for the heading itself.
      public let name: String
      /// How many blocks of that name stand above it in the section.
      public let occurrence: Int
    }

    /// Its name.
    public let key: Key
    /// Its lines, counted from 0.
    public let lines: Range<Int>
  }

  /// The lines, each with its end; the last may have none.
  public let lines: [ArraySlice<UInt8>]
  /// The blocks, in order; together they are all the lines.
  public let blocks: [Block]

  /// Takes a text apart.
  public init(_ bytes: [UInt8]) {
    lines = splitLines(bytes)
    var splitter = BlockSplitter()
    for line in lines { splitter.add(line) }
    blocks = splitter.finish()
  }

  /// The text of a block, without empty lines around it.
  public func text(of block: Block) -> String {
    let end = UInt8(ascii: "\n")
    let isEmpty = { (line: ArraySlice<UInt8>) in line.elementsEqual([end]) }
    var shown = lines[block.lines].drop(while: isEmpty)
    while let last = shown.last, isEmpty(last) { shown.removeLast() }
    var bytes = shown.joined().map(\.self)
    if bytes.last == end, bytes.dropLast().last != UInt8(ascii: "\r") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

private func splitLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    lines.append(bytes[start..<end])
    start = end
  }
  return lines
}
