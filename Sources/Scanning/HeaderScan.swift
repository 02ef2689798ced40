import CDeclarations
import Libclang
import Threads

/// What headers say, while their macros may still be read.
public final class HeaderScan: Sendable {
  /// What they say; without the macros, but for their names, where these are still being read.
  public let declarations: HeaderDeclarations
  /// Who reads the macros.
  private let rest: Background<ReadMacros>?

  /// A scan that is over.
  init(_ declarations: HeaderDeclarations) {
    self.declarations = declarations
    rest = nil
  }

  /// Goes on with the macros of declarations that were scanned. From here the scanner belongs to the thread that does.
  init(
    _ scanner: DeclarationScanner, _ macros: DefinedMacros, arguments: [String], library: LibclangLibrary
  ) {
    let declarations = scanner.declarations(before: macros)
    self.declarations = declarations
    // With it goes the translation unit, whose memory the caller can use.
    let handed = Handover(Handed(scanner: scanner, library: library))
    rest = Background(stackSize: 1 << 29) {
      guard let handed = handed.take() else {
        return ReadMacros(declarations: declarations, haveFurtherTypes: false)
      }
      return handed.scanner.finish(macros, arguments: arguments, library: handed.library)
    }
  }

  /// Whether macros may still be read.
  public var isUnderWay: Bool { rest != nil }

  /// All that the headers say, once that is known.
  public var finished: ReadMacros {
    rest?.result ?? ReadMacros(declarations: declarations, haveFurtherTypes: false)
  }
}

/// What another thread gets to have for itself.
private struct Handed: @unchecked Sendable {
  let scanner: DeclarationScanner
  let library: LibclangLibrary
}

extension ScanRequest {
  /// Whether what is wanted besides can only be told once the macros are read.
  var needsMacrosFirst: Bool {
    readsComments || wantsAssemblyNames || !statedCalls.isEmpty || wantsPaths || kept != .nothing
  }
}
