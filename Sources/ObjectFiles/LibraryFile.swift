/// A file that may stand behind `-lNAME`, by what is in it; its name says nothing.
public enum LibraryFile: Sendable {
  /// A shared library or a single object file.
  case elf(ELFFile)
  /// An archive of object files.
  case archive(ArchiveFile)
  /// A text that names other files.
  case script(LinkerScript)

  /// Reads a file as far as its headers.
  ///
  ///     let library = try LibraryFile(bytes)
  ///     if case .elf(let file) = library { print(try file.symbols().map(\.name)) }
  ///
  /// - Throws: what is wrong with it, and at which byte.
  public init(_ bytes: [UInt8]) throws(ObjectFileError) {
    let all = bytes[...]
    if all.starts(with: ELFFile.magic) {
      self = .elf(try ELFFile(all))
    } else if all.starts(with: ArchiveFile.magic) || all.starts(with: ArchiveFile.thinMagic) {
      self = .archive(try ArchiveFile(all))
    } else if let format = Self.otherFormats.first(where: { all.starts(with: $0.magic) }) {
      throw ObjectFileError(.unsupported(format.name), at: 0)
    } else {
      self = .script(try LinkerScript(all))
    }
  }

  private static let otherFormats: [(magic: [UInt8], name: String)] = [
    ([0xfe, 0xed, 0xfa, 0xce], "a Mach-O file"), ([0xfe, 0xed, 0xfa, 0xcf], "a Mach-O file"),
    ([0xce, 0xfa, 0xed, 0xfe], "a Mach-O file"), ([0xcf, 0xfa, 0xed, 0xfe], "a Mach-O file"),
    ([0xca, 0xfe, 0xba, 0xbe], "a universal Mach-O file"), (Array("--- !tapi".utf8), "a .tbd file of macOS"),
    (Array("MZ".utf8), "a file of Windows"), ([0x42, 0x43, 0xc0, 0xde], "a file of LLVM's bitcode"),
  ]
}
