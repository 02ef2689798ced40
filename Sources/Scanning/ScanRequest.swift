import Diagnostics

/// A header to import, and how the parse and the emitted module name it.
public struct RequestedHeader: Hashable, Sendable {
  /// What stands in `#include <…>` of the emitted module: `zlib.h`, `openssl/ssl.h`.
  public let includeName: String
  /// The file, when the user gave a path; nil when clang's search finds it.
  public let path: String?

  /// Makes a requested header.
  public init(includeName: String, path: String?) {
    self.includeName = includeName
    self.path = path
  }
}

/// What is kept of the files that a parse reads.
public enum KeptInputs: Hashable, Sendable {
  /// Nothing; an import needs none of it.
  case nothing
  /// Their names.
  case names
  /// Their names, hashes of their contents, and which headers were looked for.
  case contents
}

/// What one parse is asked for.
public struct ScanRequest: Hashable, Sendable {
  /// The headers, in order.
  public var headers: [RequestedHeader]
  /// Text before the headers (`#define` lines of `-D`, `pre_include_bits`).
  public var preIncludeBits: [String]
  /// Text behind them (`post_include_bits`).
  public var postIncludeBits: [String]
  /// Everything for clang's command line: include directories, target, standard, the user's own arguments.
  public var clangArguments: [String]
  /// `--own` globs; empty for the default rule.
  public var ownGlobs: [String]
  /// Whether comments are read.
  public var readsComments = false
  /// `--prototype` and `--instance`.
  public var statedCalls: [StatedCall] = []
  /// Whether the paths of files are wanted beside their names.
  public var wantsPaths = false
  /// Whether it is asked by which names the linker knows functions and variables.
  public var wantsAssemblyNames = false
  /// Whether clang shall warn of what may be wrong with the headers.
  public var wantsWarnings = false
  /// What is kept of the files that are read.
  public var kept = KeptInputs.nothing
  /// Whether what the bits declare counts as declared by the headers.
  public var ownsBits = false

  /// Makes a request.
  public init(
    headers: [RequestedHeader], preIncludeBits: [String] = [], postIncludeBits: [String] = [],
    clangArguments: [String] = [], ownGlobs: [String] = []
  ) {
    self.headers = headers
    self.preIncludeBits = preIncludeBits
    self.postIncludeBits = postIncludeBits
    self.clangArguments = clangArguments
    self.ownGlobs = ownGlobs
  }
}

/// All that decides a parse: requests for which it is the same get the same translation unit of the same headers.
public struct ParseIdentity: Hashable, Sendable {
  fileprivate let source: String
  fileprivate let arguments: [String]
  fileprivate let statedCalls: [StatedCall]
}

extension ScanRequest {
  /// What decides the parse, and nothing of what is taken from it. Headers in another order are another parse, since each
  /// sees the macros of those in front of it.
  public var parse: ParseIdentity {
    ParseIdentity(source: source, arguments: arguments, statedCalls: statedCalls)
  }

  /// The name of the file that is parsed, as messages show it; it exists only in memory.
  static let sourceName = "<headers>"

  /// The C source that is parsed: the bits and the headers as RPython's C backend writes them, but for headers
  /// given by path, which are included by that path so that no other of the same name is taken.
  var source: String {
    let inclusions = headers.map { header in
      header.path.map { "#include \"\($0)\"" } ?? "#include <\(header.includeName)>"
    }
    return (preIncludeBits + inclusions + postIncludeBits).joined(separator: "\n") + "\n"
  }

  /// Clang's command line. Warnings are the header author's business unless they are asked for, but for the one that
  /// tells which tags no other declaration can see.
  var arguments: [String] {
    ["-x", "c", "-Wno-everything", "-Wvisibility"] + (wantsWarnings ? Self.warnings : [])
      + Self.commonDefinitions + clangArguments
  }

  /// What a header can be warned of that concerns its bindings. None is an error in any release of clang, so that the
  /// headers are taken or rejected the same with them.
  private static let warnings = [
    "-W#warnings", "-Wbuiltin-requires-header", "-Wextern-initializer", "-Wignored-attributes",
    "-Wincompatible-library-redeclaration", "-Wmacro-redefined", "-Wmissing-declarations", "-Wpragma-pack",
    "-Wunknown-attributes",
  ]

  /// What RPython defines in front of every header it compiles (translator/c/src/precommondefs.h); with anything
  /// else a header would declare other things than the C compiler will see.
  public static let commonDefinitions = [
    "-D_GNU_SOURCE=1", "-D_POSIX_C_SOURCE=200809L", "-D_FILE_OFFSET_BITS=64", "-D_LARGEFILE_SOURCE=1",
    "-D_DARWIN_C_SOURCE=1", "-D_NETBSD_SOURCE=1", "-D__BSD_VISIBLE=1", "-D__XSI_VISIBLE=700", "-DNDEBUG=",
  ]
}

/// Why the headers could not be scanned.
public enum ScanError: Error, Hashable, Sendable {
  /// Clang rejects the headers: its own errors and the notes to them.
  case rejected([Diagnostic])
  /// Calls that the user states do not fit what the headers declare.
  case unfitCalls([StatedCallError])
  /// Libclang gave no translation unit at all: its error code.
  case noTranslationUnit(code: Int)
}
