/// What an object file is made for; the linker passes over libraries for another machine.
public struct Machine: Hashable, Sendable {
  /// Whether addresses have 64 bits (`ELFCLASS64`).
  public let is64Bit: Bool
  /// Whether the most significant byte of a number comes first (`ELFDATA2MSB`).
  public let isBigEndian: Bool
  /// ELF's number of the processor (`e_machine`).
  public let code: UInt16

  /// Makes a machine.
  public init(is64Bit: Bool, isBigEndian: Bool, code: UInt16) {
    self.is64Bit = is64Bit
    self.isBigEndian = isBigEndian
    self.code = code
  }

  /// That of a triple such as `aarch64-linux-gnu`; nil where the processor is not known here.
  public init?(triple: String) {
    let parts = triple.split(separator: "-")
    guard let processor = parts.first else { return nil }
    let isX32 = parts.last?.hasSuffix("x32") ?? false
    switch processor {
    case "x86_64", "amd64": self.init(is64Bit: !isX32, isBigEndian: false, code: 62)
    case "i386", "i486", "i586", "i686": self.init(is64Bit: false, isBigEndian: false, code: 3)
    case "aarch64", "arm64": self.init(is64Bit: true, isBigEndian: false, code: 183)
    case "aarch64_be": self.init(is64Bit: true, isBigEndian: true, code: 183)
    case "powerpc64le", "ppc64le": self.init(is64Bit: true, isBigEndian: false, code: 21)
    case "powerpc64", "ppc64": self.init(is64Bit: true, isBigEndian: true, code: 21)
    case "powerpc", "ppc": self.init(is64Bit: false, isBigEndian: true, code: 20)
    case "s390x": self.init(is64Bit: true, isBigEndian: true, code: 22)
    case "riscv64": self.init(is64Bit: true, isBigEndian: false, code: 243)
    case "riscv32": self.init(is64Bit: false, isBigEndian: false, code: 243)
    case "loongarch64": self.init(is64Bit: true, isBigEndian: false, code: 258)
    case "mips64el": self.init(is64Bit: true, isBigEndian: false, code: 8)
    case "mipsel": self.init(is64Bit: false, isBigEndian: false, code: 8)
    case "mips": self.init(is64Bit: false, isBigEndian: true, code: 8)
    case "sparc64": self.init(is64Bit: true, isBigEndian: true, code: 43)
    case _ where processor.hasPrefix("arm") && !processor.hasSuffix("eb"):
      self.init(is64Bit: false, isBigEndian: false, code: 40)
    default: return nil
    }
  }
}
