/// What the command line of `verify` asks for.
public struct VerifyOptions: Hashable, Sendable {
  /// The compilers by name or path; empty for those that are found.
  public var compilers: [String] = []
  /// The targets besides which nothing is asked; empty for the one that the module is made for.
  public var targets: [String] = []
  /// The directory that a target's headers and libraries are in.
  public var sysroot: String?
  /// How long one run of a compiler may take.
  public var seconds = 60
  /// Further arguments for every compiler and for libclang's parse.
  public var arguments: [String] = []
  /// Whether the libraries are asked for the symbols.
  public var checksSymbols = true

  /// Makes the options of a command line that has none.
  public init() {}
}
