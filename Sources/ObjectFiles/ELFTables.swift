/// A section header (`Elf32_Shdr`, `Elf64_Shdr`).
struct ELFSection: Hashable, Sendable {
  /// `SHT_SYMTAB`.
  static let symbolTable: UInt32 = 2
  /// `SHT_DYNSYM`.
  static let dynamicSymbols: UInt32 = 11
  /// `SHT_GNU_verdef`.
  static let definedVersions: UInt32 = 0x6fff_fffd
  /// `SHT_GNU_versym`.
  static let symbolVersions: UInt32 = 0x6fff_ffff
  /// `SHT_NOBITS`.
  static let withoutContents: UInt32 = 8

  let type: UInt32
  let offset: UInt64
  let size: UInt64
  let link: UInt32
  let info: UInt32
  let entrySize: UInt64
  /// Where the header stands in the file.
  let place: UInt64

  init(_ reader: ByteReader, at start: UInt64, is64Bit: Bool) throws(ObjectFileError) {
    let what = "the section headers reach"
    _ = try reader.part(start, is64Bit ? 64 : 40, what)
    func number(_ offset: UInt64, _ size: UInt64) throws(ObjectFileError) -> UInt64 {
      try reader.number(start + offset, size: size, what)
    }
    type = UInt32(truncatingIfNeeded: try number(4, 4))
    offset = try is64Bit ? number(24, 8) : number(16, 4)
    size = try is64Bit ? number(32, 8) : number(20, 4)
    link = UInt32(truncatingIfNeeded: try number(is64Bit ? 40 : 24, 4))
    info = UInt32(truncatingIfNeeded: try number(is64Bit ? 44 : 28, 4))
    entrySize = try is64Bit ? number(56, 8) : number(36, 4)
    place = reader.place(start)
  }
}

/// A program header (`Elf32_Phdr`, `Elf64_Phdr`).
struct ELFSegment: Hashable, Sendable {
  /// `PT_LOAD`.
  static let loaded: UInt32 = 1
  /// `PT_DYNAMIC`.
  static let dynamic: UInt32 = 2

  let type: UInt32
  let offset: UInt64
  let address: UInt64
  let fileSize: UInt64

  init(_ reader: ByteReader, at start: UInt64, is64Bit: Bool) throws(ObjectFileError) {
    let what = "the program headers reach"
    _ = try reader.part(start, is64Bit ? 56 : 32, what)
    func number(_ offset: UInt64, _ size: UInt64) throws(ObjectFileError) -> UInt64 {
      try reader.number(start + offset, size: size, what)
    }
    type = UInt32(truncatingIfNeeded: try number(0, 4))
    offset = try is64Bit ? number(8, 8) : number(4, 4)
    address = try is64Bit ? number(16, 8) : number(8, 4)
    fileSize = try is64Bit ? number(32, 8) : number(16, 4)
  }
}

/// An entry of a symbol table (`Elf32_Sym`, `Elf64_Sym`).
struct ELFSymbol: Hashable, Sendable {
  let name: UInt32
  let info: UInt8
  let other: UInt8
  let section: UInt16

  /// How many bytes one takes.
  static func size(is64Bit: Bool) -> UInt64 { is64Bit ? 24 : 16 }

  init(_ reader: ByteReader, at start: UInt64, is64Bit: Bool) throws(ObjectFileError) {
    let what = "the symbol table reaches"
    _ = try reader.part(start, Self.size(is64Bit: is64Bit), what)
    func number(_ offset: UInt64, _ size: UInt64) throws(ObjectFileError) -> UInt64 {
      try reader.number(start + offset, size: size, what)
    }
    name = UInt32(truncatingIfNeeded: try number(0, 4))
    info = UInt8(truncatingIfNeeded: try number(is64Bit ? 4 : 12, 1))
    other = UInt8(truncatingIfNeeded: try number(is64Bit ? 5 : 13, 1))
    section = UInt16(truncatingIfNeeded: try number(is64Bit ? 6 : 14, 2))
  }

  /// Whether other files may refer to it: `STB_GLOBAL`, `STB_WEAK`, `STB_GNU_UNIQUE`.
  var isGlobal: Bool { binding == 1 || binding == 2 || binding == 10 }
  /// `STB_WEAK`.
  var isWeak: Bool { binding == 2 }
  /// Whether this file has what it stands for; `SHN_COMMON` is defined by whoever links.
  var isDefined: Bool { section != 0 }
  /// `SHN_ABS`: a number and no place.
  var isAbsolute: Bool { section == 0xfff1 }
  /// `STV_INTERNAL`, `STV_HIDDEN`: for the files it is linked with, and for none beyond.
  var isHidden: Bool { other & 3 == 1 || other & 3 == 2 }

  private var binding: UInt8 { info >> 4 }

  /// What it stands for; nil for what is only there for the linker (`STT_SECTION`, `STT_FILE`).
  var kind: LibrarySymbol.Kind? {
    switch info & 15 {
    case 0: .unknown
    case 1, 5: .data
    case 2, 10: .function
    case 3, 4: nil
    case 6: .threadLocal
    default: .unknown
    }
  }
}
