/// An archive of object files as `ar` makes it, with GNU's or BSD's long names; a thin one only names its files.
///
/// The format is that of `ar(5)`, and of GNU binutils' documentation for what is beyond it.
public struct ArchiveFile: Sendable {
  /// A file of the archive.
  public struct Member: Hashable, Sendable {
    /// Its name; of a thin archive, its path from the archive's directory.
    public let name: String
    /// Where in the archive its contents are; nil where it lies outside, in a thin archive.
    public let contents: Range<Int>?
  }

  /// Whether the members lie outside.
  public let isThin: Bool
  /// The members in order, without those that only serve the archive.
  public let members: [Member]
  /// The names of the archive's own index, by which the linker takes members; empty where it has none.
  public let index: [String]
  private let bytes: ArraySlice<UInt8>

  /// The eight bytes an archive begins with.
  static let magic = Array("!<arch>\n".utf8)
  /// The eight bytes a thin archive begins with.
  static let thinMagic = Array("!<thin>\n".utf8)

  /// Reads the headers of the members.
  public init(_ bytes: ArraySlice<UInt8>) throws(ObjectFileError) {
    self.bytes = bytes
    isThin = bytes.starts(with: Self.thinMagic)
    guard isThin || bytes.starts(with: Self.magic) else {
      throw ObjectFileError(.unknownFormat, at: UInt64(bytes.startIndex))
    }
    var walk = ArchiveWalk(reader: ByteReader(bytes: bytes, isBigEndian: true), isThin: isThin)
    try walk.walk()
    members = walk.members
    index = walk.index
  }

  /// The bytes of a member; nil where it lies outside.
  public func bytes(of member: Member) -> ArraySlice<UInt8>? { member.contents.map { bytes[$0] } }
}

/// Goes through an archive from header to header.
private struct ArchiveWalk {
  let reader: ByteReader
  let isThin: Bool
  var members: [ArchiveFile.Member] = []
  var index: [String] = []
  private var longNames: Range<UInt64>?
  private var nameBytes: UInt64 = 0

  init(reader: ByteReader, isThin: Bool) {
    self.reader = reader
    self.isThin = isThin
  }

  private static let headerSize: UInt64 = 60

  mutating func walk() throws(ObjectFileError) {
    var offset: UInt64 = 8
    while offset < reader.count {
      let header = Array(try reader.part(offset, Self.headerSize, "the header of a member reaches"))
      guard header[58] == 0x60, header[59] == 0x0a else {
        throw ObjectFileError(.malformed("no member of the archive begins here"), at: reader.place(offset))
      }
      guard let size = Self.decimal(header[48..<58]) else {
        throw ObjectFileError(.malformed("the size of a member is no number"), at: reader.place(offset + 48))
      }
      let start = offset + Self.headerSize
      let isInside = try take(Self.trimmed(header[..<16]), start: start, size: size)
      offset = start
      if isInside {
        _ = try reader.part(start, size, "a member of the archive reaches")
        // Members begin at even places.
        offset += size + size % 2
      }
    }
  }

  /// Takes up a member; false when its contents lie outside.
  private mutating func take(_ field: String, start: UInt64, size: UInt64) throws(ObjectFileError) -> Bool {
    switch field {
    case "/", "/SYM64/":
      index = try indexNames(start, size, wordSize: field == "/" ? 4 : 8)
      return true
    case "//":
      _ = try reader.part(start, size, "the long names reach")
      longNames = start..<start + size
      return true
    case "__.SYMDEF", "__.SYMDEF SORTED", "__.SYMDEF_64": return true
    default:
      let (name, skipped) = try name(field, start: start, size: size)
      if name.hasPrefix("__.SYMDEF") { return true }
      if isThin {
        members.append(ArchiveFile.Member(name: name, contents: nil))
        return false
      }
      let contents = try reader.part(start, size, "a member of the archive reaches")
      let begin = contents.startIndex + Int(skipped)
      members.append(ArchiveFile.Member(name: name, contents: begin..<contents.endIndex))
      return true
    }
  }

  /// The name of a member, and how many bytes of its contents are the name.
  private mutating func name(
    _ field: String, start: UInt64, size: UInt64
  ) throws(ObjectFileError) -> (name: String, skipped: UInt64) {
    if field.hasPrefix("#1/") {
      guard let length = Self.decimal(Array(field.utf8.dropFirst(3))[...]), length <= size else {
        throw ObjectFileError(.malformed("the length of a member's name is none"), at: reader.place(start))
      }
      let text = try reader.part(start, length, "the name of a member reaches").prefix { $0 != 0 }
      return (try name(text, from: start), length)
    }
    let digits = field.utf8.dropFirst().prefix { $0 != UInt8(ascii: ":") }
    if field.hasPrefix("/"), let position = Self.decimal(Array(digits)[...]) {
      return (try longName(position, from: start), 0)
    }
    return (field.hasSuffix("/") ? String(field.dropLast()) : field, 0)
  }

  /// The longest path that Linux opens has as many bytes with its NUL (`PATH_MAX`).
  private static let longestName = 4096

  /// The text of a long name. Names may overlap, but in no archive that `ar` made do they come to many times its size;
  /// in one that was made to take all memory they do.
  private mutating func name(_ text: ArraySlice<UInt8>, from place: UInt64) throws(ObjectFileError) -> String
  {
    nameBytes += UInt64(text.count)
    guard text.count < Self.longestName, nameBytes <= reader.count &* 4 &+ 1 << 20 else {
      throw ObjectFileError(.malformed("the name of a member is too long to be one"), at: reader.place(place))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A name of the table of long names, which end with a slash and a newline.
  private mutating func longName(_ position: UInt64, from place: UInt64) throws(ObjectFileError) -> String {
    guard let table = longNames, position < table.upperBound - table.lowerBound else {
      throw ObjectFileError(
        .malformed("the long name of a member is not in the table of names"), at: reader.place(place))
    }
    let begin = table.lowerBound + position
    let rest = try reader.part(begin, table.upperBound - begin, "the long names reach")
    let name = try name(rest.prefix { $0 != 0x0a && $0 != 0 }, from: place)
    return name.hasSuffix("/") ? String(name.dropLast()) : name
  }

  /// The names of the index: how many there are, as many offsets, and the names one behind the other.
  private func indexNames(
    _ start: UInt64, _ size: UInt64, wordSize: UInt64
  ) throws(ObjectFileError) -> [String] {
    let what = "the index of the archive reaches"
    if size == 0 { return [] }
    let table = ByteReader(bytes: try reader.part(start, size, what), isBigEndian: true)
    let count = try table.number(0, size: wordSize, what)
    var offset = try table.offset(wordSize, index: count, of: wordSize, what)
    guard offset <= table.count else { throw ObjectFileError(.truncated(what), at: table.place(0)) }
    var names: [String] = []
    for _ in 0..<count {
      let (name, size) = try table.text(offset, limit: table.count, what)
      offset += size + 1
      names.append(name)
    }
    return names
  }

  /// A number in digits with blanks behind it.
  private static func decimal(_ field: ArraySlice<UInt8>) -> UInt64? {
    UInt64(trimmed(field))
  }

  private static func trimmed(_ field: ArraySlice<UInt8>) -> String {
    let end = field.lastIndex { $0 != 0x20 } ?? field.startIndex - 1
    return String(decoding: field[field.startIndex..<end + 1], as: UTF8.self)
  }
}
