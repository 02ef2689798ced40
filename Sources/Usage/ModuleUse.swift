import Diagnostics
import PythonSource

/// A name that a program takes from a module.
public struct TakenName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// Where it is taken.
  public let position: SourcePosition
  /// Whether the module has to have it; a program may also ask whether it does (`hasattr`).
  public let isRequired: Bool
}

/// What one Python file takes from a module, by its text alone: nothing is run.
///
/// Imports are found wherever they stand, and with them the names that stand for the module: `import m`,
/// `import pkg.m as x`, `from pkg import m`, `x = m`. Of these, attributes and literals of `getattr` are taken; what is
/// imported from the module by name is taken; of `*`, every word of the file is that the module has as a name.
public struct ModuleUse: Sendable {
  /// The names in the order of the text.
  public let names: [TakenName]
  /// With `from m import *` every name in the file, of which some are the module's.
  public let words: Set<String>
  /// Whether the file imports the module at all.
  public let isImported: Bool

  /// Reads a file.
  ///
  ///     try ModuleUse(of: "zlib_ll", in: PythonText(name: "a.py", bytes: Array("import zlib_ll as z\nz.c_crc32\n".utf8)))
  ///
  /// - Parameter module: the name of the module, without packages.
  /// - Throws: what is no Python 2.7, and every place where the module is passed on as a value, so that nobody can tell
  ///   what is taken of it.
  public init(of module: String, in text: PythonText) throws(UseErrors) {
    let tokens: [PythonToken]
    do {
      // Of what is no Python from some place on, nobody knows what it takes.
      _ = try PythonModule(text)
      tokens = try PythonTokenizer.tokens(of: text.bytes).tokens
    } catch {
      let message = "this is not read as Python 2.7: \(error.message)"
      throw UseErrors(
        [Diagnostic(severity: .error, message: message, position: text.position(at: error.offset))])
    }
    var scanner = UseScanner(tokens: TokenList(tokens), text: text, module: module)
    scanner.scan()
    if !scanner.errors.isEmpty { throw UseErrors(scanner.errors) }
    names = scanner.names
    words = scanner.takesAll ? scanner.tokens.words : []
    isImported = scanner.isImported
  }
}

/// Everything that is wrong with programs, or with what they take.
public struct UseErrors: Error, Hashable, Sendable {
  /// The messages with their places.
  public let diagnostics: [Diagnostic]

  /// Makes errors.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
