/// The entries of the dynamic section that lead to the symbols (`DT_…`).
private enum DynamicTag: UInt64 {
  case hash = 4
  case stringTable = 5
  case symbolTable = 6
  case stringSize = 10
  case symbolSize = 11
  case gnuHash = 0x6fff_fef5
  case symbolVersions = 0x6fff_fff0
  case definedVersions = 0x6fff_fffc
  case definedVersionCount = 0x6fff_fffd
}

extension ELFFile {
  /// The dynamic symbol table of a file without section headers, by what the loader goes by. How many symbols there are
  /// is nowhere said; the hash tables tell.
  func tableOfSegments() throws(ObjectFileError) -> ELFSymbolTable? {
    guard let dynamic = segments.first(where: { $0.type == ELFSegment.dynamic }) else { return nil }
    let entries = try dynamicEntries(of: dynamic)
    guard let symbolAddress = entries[.symbolTable], let nameAddress = entries[.stringTable] else {
      return nil
    }
    let least = ELFSymbol.size(is64Bit: machine.is64Bit)
    let stride = entries[.symbolSize] ?? least
    guard stride >= least else {
      throw ObjectFileError(
        .malformed("the symbols have \(stride) bytes each, not \(least)"), at: reader.place(dynamic.offset))
    }
    let names = try fileOffset(nameAddress)
    let size = entries[.stringSize] ?? 0
    _ = try reader.part(names, size, "a table of names reaches")
    var table = ELFSymbolTable(
      offset: try fileOffset(symbolAddress), count: try symbolCount(entries),
      stride: stride, names: names..<names + size)
    if let versions = entries[.symbolVersions] { table.versionOffset = try fileOffset(versions) }
    if let defined = entries[.definedVersions] {
      table.versions = try definedVersions(
        at: fileOffset(defined), count: entries[.definedVersionCount] ?? 0, names: table.names)
    }
    return table
  }

  private func dynamicEntries(of segment: ELFSegment) throws(ObjectFileError) -> [DynamicTag: UInt64] {
    let what = "the dynamic section reaches"
    _ = try reader.part(segment.offset, segment.fileSize, what)
    var entries: [DynamicTag: UInt64] = [:]
    for index in 0..<segment.fileSize / (2 * wordSize) {
      let offset = try reader.offset(segment.offset, index: index, of: 2 * wordSize, what)
      let tag = try reader.number(offset, size: wordSize, what)
      if tag == 0 { break }
      if let tag = DynamicTag(rawValue: tag) {
        entries[tag] = try reader.number(offset + wordSize, size: wordSize, what)
      }
    }
    return entries
  }

  /// Where in the file something is that the loader finds at an address.
  private func fileOffset(_ address: UInt64) throws(ObjectFileError) -> UInt64 {
    for segment in segments where segment.type == ELFSegment.loaded && address >= segment.address {
      let distance = address - segment.address
      if distance < segment.fileSize {
        return try reader.offset(segment.offset, index: distance, of: 1, "a segment reaches")
      }
    }
    throw ObjectFileError(
      .malformed("no segment holds the address 0x\(String(address, radix: 16))"), at: reader.place(0))
  }

  private func symbolCount(_ entries: [DynamicTag: UInt64]) throws(ObjectFileError) -> UInt64 {
    if let hash = entries[.hash] { return try countOfHashTable(at: fileOffset(hash)) }
    if let hash = entries[.gnuHash] { return try countOfGNUHashTable(at: fileOffset(hash)) }
    throw ObjectFileError(
      .malformed("there are neither section headers nor a hash table of the symbols"), at: reader.place(0))
  }

  /// `DT_HASH`: `nchain` is the number of symbols. Two processors have entries of eight bytes.
  private func countOfHashTable(at offset: UInt64) throws(ObjectFileError) -> UInt64 {
    let isWide = machine.is64Bit && (machine.code == 22 || machine.code == 0x9026)
    let size: UInt64 = isWide ? 8 : 4
    let place = try reader.offset(offset, index: 1, of: size, "the hash table")
    let count = try reader.number(place, size: size, "the hash table reaches")
    let bytes = try reader.offset(0, index: count, of: size, "the hash table reaches")
    _ = try reader.part(offset, bytes, "the hash table reaches")
    return count
  }

  /// `DT_GNU_HASH`: the last symbol is at the end of the chain that begins furthest behind.
  private func countOfGNUHashTable(at offset: UInt64) throws(ObjectFileError) -> UInt64 {
    let what = "the hash table reaches"
    _ = try reader.part(offset, 16, what)
    let bucketCount = try reader.number(offset, size: 4, what)
    let firstSymbol = try reader.number(offset + 4, size: 4, what)
    let filterCount = try reader.number(offset + 8, size: 4, what)
    let buckets = try reader.offset(offset + 16, index: filterCount, of: wordSize, what)
    let chains = try reader.offset(buckets, index: bucketCount, of: 4, what)
    _ = try reader.part(buckets, chains - buckets, what)
    var last: UInt64 = 0
    for index in 0..<bucketCount {
      last = max(last, try reader.number(buckets + index * 4, size: 4, what))
    }
    if last < firstSymbol { return firstSymbol }
    while true {
      let place = try reader.offset(chains, index: last - firstSymbol, of: 4, what)
      let isEnd = try reader.number(place, size: 4, what) & 1 == 1
      last += 1
      if isEnd { return last }
    }
  }
}
