/// An ELF file: a shared library, or an object file as archives hold them.
///
/// The source of every offset and number is the ELF specification (gABI 4.1) with GNU's additions as the Linux Standard
/// Base describes them. Everything is read on demand and checked; a field that leads out of the file is an error with
/// its place.
public struct ELFFile: Sendable {
  /// What kind of file it is (`e_type`).
  public enum Kind: Hashable, Sendable {
    /// `ET_REL`: to be linked.
    case relocatable
    /// `ET_DYN`: a shared library, or a program that can be loaded anywhere.
    case shared
    /// `ET_EXEC`, `ET_CORE` and what is unknown.
    case other(UInt16)
  }

  let reader: ByteReader
  /// What it is made for.
  public let machine: Machine
  /// What kind of file it is.
  public let kind: Kind
  let sections: [ELFSection]
  let segments: [ELFSegment]

  /// The four bytes that every ELF file begins with.
  static let magic: [UInt8] = [0x7f, 0x45, 0x4c, 0x46]

  /// Whether bytes begin like an ELF file.
  public static func isELF(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: magic) }

  /// Reads the headers of a file.
  ///
  /// - Parameter bytes: the file, or the part of an archive that is one.
  public init(_ bytes: ArraySlice<UInt8>) throws(ObjectFileError) {
    var reader = ByteReader(bytes: bytes)
    let identification = Array(try reader.part(0, 16, "the ELF header"))
    guard identification.starts(with: Self.magic) else {
      throw ObjectFileError(.unknownFormat, at: reader.place(0))
    }
    let (is64Bit, isBigEndian) = try Self.format(identification, reader)
    reader.isBigEndian = isBigEndian
    let type = UInt16(truncatingIfNeeded: try reader.number(16, size: 2, "the ELF header"))
    let code = UInt16(truncatingIfNeeded: try reader.number(18, size: 2, "the ELF header"))
    self.reader = reader
    machine = Machine(is64Bit: is64Bit, isBigEndian: isBigEndian, code: code)
    kind = type == 1 ? .relocatable : type == 3 ? .shared : .other(type)
    let header = try ELFHeader(reader, is64Bit: is64Bit)
    sections = try header.sections(reader, is64Bit: is64Bit)
    segments = try header.segments(reader, is64Bit: is64Bit, first: sections.first)
  }

  private static func format(
    _ identification: [UInt8], _ reader: ByteReader
  ) throws(ObjectFileError) -> (is64Bit: Bool, isBigEndian: Bool) {
    let kind = identification[4]
    guard kind == 1 || kind == 2 else {
      throw ObjectFileError(.malformed("the class \(kind) is neither 32 nor 64 bits"), at: reader.place(4))
    }
    let order = identification[5]
    guard order == 1 || order == 2 else {
      throw ObjectFileError(.malformed("\(order) is no byte order"), at: reader.place(5))
    }
    return (kind == 2, order == 2)
  }

  /// The size of an address.
  var wordSize: UInt64 { machine.is64Bit ? 8 : 4 }

  /// The first section of a type.
  func section(ofType type: UInt32) -> ELFSection? { sections.first { $0.type == type } }

  /// The section that another one refers to by number.
  func section(linkedFrom section: ELFSection, _ what: String) throws(ObjectFileError) -> ELFSection {
    let index = Int(section.link)
    guard sections.indices.contains(index) else {
      throw ObjectFileError(
        .malformed("\(what) is in section \(index), which does not exist"), at: section.place)
    }
    return sections[index]
  }
}

/// Where the tables of an ELF file are.
private struct ELFHeader {
  let segmentOffset: UInt64
  let segmentSize: UInt64
  let segmentCount: UInt64
  let sectionOffset: UInt64
  let sectionSize: UInt64
  let sectionCount: UInt64

  init(_ reader: ByteReader, is64Bit: Bool) throws(ObjectFileError) {
    let what = "the ELF header"
    let word: UInt64 = is64Bit ? 8 : 4
    segmentOffset = try reader.number(is64Bit ? 32 : 28, size: word, what)
    sectionOffset = try reader.number(is64Bit ? 40 : 32, size: word, what)
    let sizes: UInt64 = is64Bit ? 54 : 42
    segmentSize = try reader.number(sizes, size: 2, what)
    segmentCount = try reader.number(sizes + 2, size: 2, what)
    sectionSize = try reader.number(sizes + 4, size: 2, what)
    sectionCount = try reader.number(sizes + 6, size: 2, what)
  }

  /// The sections; of more than 65,279 the first one has the number in place of its size.
  func sections(_ reader: ByteReader, is64Bit: Bool) throws(ObjectFileError) -> [ELFSection] {
    if sectionOffset == 0 { return [] }
    let least: UInt64 = is64Bit ? 64 : 40
    guard sectionSize >= least else {
      throw ObjectFileError(
        .malformed("section headers have \(sectionSize) bytes, not \(least)"), at: reader.place(0))
    }
    let what = "the section headers reach"
    var count = sectionCount
    if count == 0 { count = try ELFSection(reader, at: sectionOffset, is64Bit: is64Bit).size }
    // Whether all are there comes before any room is made for them.
    let end = try reader.offset(sectionOffset, index: count, of: sectionSize, what)
    _ = try reader.part(sectionOffset, end - sectionOffset, what)
    var sections: [ELFSection] = []
    for index in 0..<count {
      let offset = try reader.offset(sectionOffset, index: index, of: sectionSize, what)
      sections.append(try ELFSection(reader, at: offset, is64Bit: is64Bit))
    }
    return sections
  }

  /// The segments; of more than 65,534 the first section has the number in its `sh_info`.
  func segments(
    _ reader: ByteReader, is64Bit: Bool, first: ELFSection?
  ) throws(ObjectFileError) -> [ELFSegment] {
    if segmentOffset == 0 || segmentCount == 0 { return [] }
    let least: UInt64 = is64Bit ? 56 : 32
    guard segmentSize >= least else {
      throw ObjectFileError(
        .malformed("program headers have \(segmentSize) bytes, not \(least)"), at: reader.place(0))
    }
    let what = "the program headers reach"
    let count = segmentCount == 0xffff ? first.map { UInt64($0.info) } ?? segmentCount : segmentCount
    let end = try reader.offset(segmentOffset, index: count, of: segmentSize, what)
    _ = try reader.part(segmentOffset, end - segmentOffset, what)
    var segments: [ELFSegment] = []
    for index in 0..<count {
      let offset = try reader.offset(segmentOffset, index: index, of: segmentSize, what)
      segments.append(try ELFSegment(reader, at: offset, is64Bit: is64Bit))
    }
    return segments
  }
}
