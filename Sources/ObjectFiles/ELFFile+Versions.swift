/// What the version table says of a symbol.
enum SymbolVersionEntry: Hashable {
  /// `VER_NDX_LOCAL`: nobody else sees it.
  case local
  /// `VER_NDX_GLOBAL`, or there are no versions.
  case unversioned
  /// A version of the library.
  case versioned(LibrarySymbol.Version)

  var named: LibrarySymbol.Version? {
    switch self {
    case .local, .unversioned: nil
    case .versioned(let version): version
    }
  }
}

extension ELFFile {
  /// The version of a symbol (`Elf32_Versym`): its number, and whether it is hidden from programs that name none.
  func version(of index: UInt64, in table: ELFSymbolTable) throws(ObjectFileError) -> SymbolVersionEntry {
    guard let start = table.versionOffset else { return .unversioned }
    let what = "the versions of the symbols reach"
    let offset = try reader.offset(start, index: index, of: 2, what)
    let entry = UInt16(truncatingIfNeeded: try reader.number(offset, size: 2, what))
    switch entry & 0x7fff {
    case 0: return .local
    case 1: return .unversioned
    case let number:
      // A defined symbol has a version of this file; one of another file's stands beside no definition.
      guard let name = table.versions[number] else { return .unversioned }
      return .versioned(LibrarySymbol.Version(name: name, isDefault: entry & 0x8000 == 0))
    }
  }

  /// The versions that the library defines (`Elf32_Verdef`, `Elf32_Verdaux`), by their numbers.
  func definedVersions(
    at start: UInt64, count: UInt64, names: Range<UInt64>
  ) throws(ObjectFileError) -> [UInt16: String] {
    let what = "the table of versions reaches"
    var versions: [UInt16: String] = [:]
    var nameBytes: UInt64 = 0
    var offset = start
    // Their numbers have fifteen bits.
    for _ in 0..<min(count, 0x8000) {
      let number = UInt16(truncatingIfNeeded: try reader.number(offset, size: 20, field: 4, 2, what))
      let auxiliary = try reader.number(offset, size: 20, field: 12, 4, what)
      let next = try reader.number(offset, size: 20, field: 16, 4, what)
      let entry = try reader.offset(offset, index: auxiliary, of: 1, what)
      let name = try reader.number(entry, size: 8, field: 0, 4, what)
      let (text, size) = try reader.text(
        try reader.offset(names.lowerBound, index: name, of: 1, "the name of a version"),
        limit: names.upperBound, "the name of a version reaches")
      nameBytes += size
      guard nameBytes <= nameLimit else {
        throw ObjectFileError(.malformed("the names of the versions are too long"), at: reader.place(offset))
      }
      versions[number & 0x7fff] = text
      if next == 0 { break }
      offset = try reader.offset(offset, index: next, of: 1, what)
    }
    return versions
  }
}

extension ByteReader {
  /// A field of a record of so many bytes.
  fileprivate func number(
    _ start: UInt64, size: UInt64, field: UInt64, _ fieldSize: UInt64, _ what: String
  ) throws(ObjectFileError) -> UInt64 {
    // With the whole record in the file, the sum cannot overflow.
    _ = try part(start, size, what)
    return try number(start + field, size: fieldSize, what)
  }
}
