/// Why a string of flags is not what it should be.
public enum CompilerFlagError: Error, Hashable, Sendable {
  /// `-l` or `-L` among compiler flags.
  case linkerFlagAmongCompilerFlags(String)
  /// `-I` or `-D` among linker flags.
  case compilerFlagAmongLinkerFlags(String)
  /// A `-D` with two `=`: a compiler reads it, but RPython raises ValueError.
  case definitionWithTwoEqualSigns(String)
}

extension CompilerFlagError: CustomStringConvertible {
  /// The sentence RPython would say, or what it cannot read.
  public var description: String {
    switch self {
    case .linkerFlagAmongCompilerFlags(let flag): "linker flag found in compiler options: '\(flag)'"
    case .compilerFlagAmongLinkerFlags(let flag): "compiler flag found in linker options: '\(flag)'"
    case .definitionWithTwoEqualSigns(let flag):
      "RPython's from_compiler_flags cannot read '\(flag)': it takes one '=' in a -D"
    }
  }
}

extension CompilationInfo {
  /// RPython's `from_compiler_flags`: `-I`, `-D`, and anything else for `compile_extra`.
  ///
  /// The string is split at white space and nothing else: quotes mean nothing, as in RPython. A `-DA=b=c` is an
  /// error here as it is there, since a module that calls RPython's own function would fail at import; the
  /// command line's `-D A=b=c` never comes this way, and is read as compilers read it.
  public static func fromCompilerFlags(_ flags: String) throws(CompilerFlagError) -> CompilationInfo {
    var info = CompilationInfo()
    for flag in words(flags) {
      if flag.hasPrefix("-I") {
        info.includeDirs.append(String(flag.dropFirst(2)))
      } else if flag.hasPrefix("-D") {
        let definition = MacroDefinition(flag.dropFirst(2))
        if definition.value.contains("=") { throw .definitionWithTwoEqualSigns(flag) }
        info.preIncludeBits.append(definition.directive)
      } else if flag.hasPrefix("-L") || flag.hasPrefix("-l") {
        throw .linkerFlagAmongCompilerFlags(flag)
      } else {
        info.compileExtra.append(flag)
      }
    }
    return info
  }

  /// RPython's `from_linker_flags`: `-L`, `-l`, and anything else for `link_extra`.
  public static func fromLinkerFlags(_ flags: String) throws(CompilerFlagError) -> CompilationInfo {
    var info = CompilationInfo()
    for flag in words(flags) {
      if flag.hasPrefix("-L") {
        info.libraryDirs.append(String(flag.dropFirst(2)))
      } else if flag.hasPrefix("-l") {
        info.libraries.append(String(flag.dropFirst(2)))
      } else if flag.hasPrefix("-I") || flag.hasPrefix("-D") {
        throw .compilerFlagAmongLinkerFlags(flag)
      } else {
        info.linkExtra.append(flag)
      }
    }
    return info
  }

  /// Splits at the white space that Python's `str.split` knows.
  private static func words(_ text: String) -> [String] {
    text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { String(Substring($0)) }
  }
}

/// A `-D` of a command line, taken apart at its first `=`.
public struct MacroDefinition: Hashable, Sendable {
  /// The macro, with its parameters when it takes some.
  public let name: String
  /// What it stands for: 1 when nothing is said.
  public let value: String

  /// Reads `NAME`, `NAME=` or `NAME=VALUE`.
  public init(_ text: some StringProtocol) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    value = parts.count == 2 ? String(parts[1]) : "1"
  }

  /// The line that says the same, as `from_compiler_flags` writes it.
  public var directive: String { "#define \(name) \(value)" }
}
