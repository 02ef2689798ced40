/// Where a symbol table and what belongs to it lie.
struct ELFSymbolTable {
  let offset: UInt64
  let count: UInt64
  /// The distance between two symbols.
  let stride: UInt64
  /// Where the names are, and where they end.
  let names: Range<UInt64>
  /// Where each symbol's version is, and the versions by their numbers.
  var versionOffset: UInt64?
  var versions: [UInt16: String] = [:]
}

extension ELFFile {
  /// The symbols that the file offers to others: of a shared library those of its dynamic symbol table, of an object
  /// file all that are global.
  ///
  /// - Throws: where a table leads out of the file.
  public func symbols() throws(ObjectFileError) -> [LibrarySymbol] {
    switch kind {
    case .relocatable:
      guard let section = section(ofType: ELFSection.symbolTable) else { return [] }
      return try symbols(of: table(section), areHiddenTaken: true)
    case .shared:
      guard let table = try dynamicTable() else { return [] }
      return try symbols(of: table, areHiddenTaken: false)
    case .other(let type):
      throw ObjectFileError(
        .malformed("the type \(type) is neither a shared library nor an object file"), at: reader.place(16))
    }
  }

  /// The dynamic symbol table, by the section headers as the linker finds it; without them as the loader does.
  private func dynamicTable() throws(ObjectFileError) -> ELFSymbolTable? {
    guard let section = section(ofType: ELFSection.dynamicSymbols) else { return try tableOfSegments() }
    var table = try table(section)
    if let versions = self.section(ofType: ELFSection.symbolVersions) {
      table.versionOffset = versions.offset
    }
    if let defined = self.section(ofType: ELFSection.definedVersions) {
      let names = try contents(self.section(linkedFrom: defined, "the text of the versions"))
      table.versions = try definedVersions(at: defined.offset, count: UInt64(defined.info), names: names)
    }
    return table
  }

  private func table(_ section: ELFSection) throws(ObjectFileError) -> ELFSymbolTable {
    let least = ELFSymbol.size(is64Bit: machine.is64Bit)
    guard section.entrySize >= least else {
      throw ObjectFileError(
        .malformed("the symbols have \(section.entrySize) bytes each, not \(least)"), at: section.place)
    }
    _ = try reader.part(section.offset, section.size, "the symbol table reaches")
    let names = try contents(self.section(linkedFrom: section, "the text of the symbol table"))
    return ELFSymbolTable(
      offset: section.offset, count: section.size / section.entrySize, stride: section.entrySize, names: names
    )
  }

  private func contents(_ section: ELFSection) throws(ObjectFileError) -> Range<UInt64> {
    guard section.type != ELFSection.withoutContents else {
      throw ObjectFileError(.malformed("a table of names has no contents"), at: section.place)
    }
    let part = try reader.part(section.offset, section.size, "a table of names reaches")
    return section.offset..<section.offset + UInt64(part.count)
  }

  /// How many bytes the names of all symbols may come to, and those of all versions. They may overlap, but in no file
  /// that a linker made do they come to many times its size; in a file that was made to take all memory they do.
  var nameLimit: UInt64 { reader.count &* 4 &+ 1 << 20 }

  private func symbols(
    of table: ELFSymbolTable, areHiddenTaken: Bool
  ) throws(ObjectFileError) -> [LibrarySymbol] {
    var symbols: [LibrarySymbol] = []
    var nameBytes: UInt64 = 0
    // The first one stands for no symbol.
    for index in 1..<max(1, table.count) {
      let offset = try reader.offset(table.offset, index: index, of: table.stride, "the symbol table reaches")
      let symbol = try ELFSymbol(reader, at: offset, is64Bit: machine.is64Bit)
      guard symbol.isGlobal, symbol.isDefined, areHiddenTaken || !symbol.isHidden, let kind = symbol.kind
      else {
        continue
      }
      let version = try version(of: index, in: table)
      if version == .local { continue }
      let (name, size) = try reader.text(
        try reader.offset(table.names.lowerBound, index: UInt64(symbol.name), of: 1, "the name of a symbol"),
        limit: table.names.upperBound, "the name of symbol \(index) reaches")
      // Versions stand among the symbols under their own names.
      if symbol.isAbsolute, version.named?.name == name { continue }
      nameBytes += size
      guard nameBytes <= nameLimit else {
        throw ObjectFileError(.malformed("the names of the symbols are too long"), at: reader.place(offset))
      }
      symbols.append(
        LibrarySymbol(spelling: name, kind: kind, isWeak: symbol.isWeak, version: version.named))
    }
    return symbols
  }
}
