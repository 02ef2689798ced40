/// A symbol that a library offers to the linker.
public struct LibrarySymbol: Hashable, Sendable {
  /// What the symbol stands for.
  public enum Kind: Hashable, Sendable {
    /// Code; an indirect function among it (`STT_GNU_IFUNC`).
    case function
    /// Data, and room that the linker makes for it (`SHN_COMMON`).
    case data
    /// Data of which each thread has its own.
    case threadLocal
    /// The file does not say.
    case unknown
  }

  /// The version of a symbol in a shared library.
  public struct Version: Hashable, Sendable {
    /// Its name, such as `GLIBC_2.34`.
    public let name: String
    /// Whether a program that names no version gets this one (`symbol@@VERSION`). Others are for programs that were
    /// linked long ago; the linker never takes them.
    public let isDefault: Bool

    /// Makes a version.
    public init(name: String, isDefault: Bool) {
      self.name = name
      self.isDefault = isDefault
    }
  }

  /// The name, as the linker knows it.
  public let name: String
  /// What it stands for.
  public let kind: Kind
  /// Whether another definition may take its place.
  public let isWeak: Bool
  /// Its version, where the library has versions.
  public let version: Version?

  /// Makes a symbol.
  public init(name: String, kind: Kind, isWeak: Bool, version: Version? = nil) {
    self.name = name
    self.kind = kind
    self.isWeak = isWeak
    self.version = version
  }

  /// Makes a symbol of what a table has for its name: in an object file the version stands in the name itself.
  init(spelling: String, kind: Kind, isWeak: Bool, version: Version?) {
    let parts = spelling.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard version == nil, parts.count == 2, !parts[0].isEmpty else {
      self.init(name: spelling, kind: kind, isWeak: isWeak, version: version)
      return
    }
    let isDefault = parts[1].hasPrefix("@")
    let name = isDefault ? parts[1].dropFirst() : parts[1]
    self.init(
      name: String(parts[0]), kind: kind, isWeak: isWeak,
      version: Version(name: String(name), isDefault: isDefault))
  }

  /// Whether the linker finds it by its name alone.
  public var isLinkable: Bool { version?.isDefault ?? true }
}

extension LibrarySymbol: CustomStringConvertible {
  /// The name with its version, as `nm -D` prints it.
  public var description: String {
    version.map { "\(name)\($0.isDefault ? "@@" : "@")\($0.name)" } ?? name
  }
}
