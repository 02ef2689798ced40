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

  /// `--import`: the Python 2.7 that imports the module besides.
  public var python: String?
  /// How long importing may take: the compiler, which RPython asks for constants, is only a part of it.
  var rpythonSeconds: Int { seconds * 10 }
  /// Whether that Python translates a program that uses every binding as well.
  public var translates = false
  /// Of how many groups of functions that program calls one.
  public var translatedGroups = 1

  /// Makes the options of a command line that has none.
  public init() {}
}
