/// What a comment of a header says, without its markers.
public struct Documentation: Hashable, Sendable {
  /// A part of it.
  public enum Block: Hashable, Sendable {
    /// Words that may be broken anywhere.
    case paragraph(String)
    /// The same, of a list: what does not fit on its first line is indented.
    case item(String)
    /// Lines that stay as they are.
    case verbatim([String])
  }

  /// Its parts in order.
  public let blocks: [Block]

  /// Makes one.
  public init(blocks: [Block]) { self.blocks = blocks }
}
