import Emission
import FileSystem
import Review

/// Makes a module for several targets in memory, in portable form, and compares what comes of them.
///
/// - Parameters:
///   - imported: what the first lines of the module mean.
///   - targets: the triples; the others are compared with the first.
/// - Throws: a failure where the headers of a target are missing or clang rejects them.
public func compareTargets(
  of module: CommittedModule, _ imported: ImportOptions, _ targets: [String], _ options: VerifyOptions
) throws(ImportFailure) -> TargetComparison {
  var made: [TargetComparison.Target] = []
  for target in targets {
    var remade = imported
    remade.target = target
    remade.frozen = false
    remade.output = nil
    remade.isForReview = true
    // What is linked with is another question, and its libraries need not be there.
    remade.libraries = []
    remade.checksSymbols = false
    remade.omitsMissingSymbols = false
    remade.symbolSources = []
    remade.clangArguments += options.headerArguments(target) + options.arguments
    let finished: FinishedImport
    do {
      finished = try module.imported("the headers for \(target)", remade)
    } catch {
      guard isMissingHeader(error.text) else { throw error }
      throw ImportFailure(
        error.status, verbatim: error.text + "\nrffi-import: hint: \(missingHeaderHint(target))")
    }
    made.append(TargetComparison.Target(target, finished.module, text: emitModule(finished.module)))
  }
  return TargetComparison(made)
}

/// Whether clang or gcc say that a header is not there.
func isMissingHeader(_ words: String) -> Bool {
  words.contains("file not found") || words.contains("No such file or directory")
}

/// What to do where a header is missing for a target.
func missingHeaderHint(_ target: String) -> String {
  "headers are missing for \(target): install the development package of its C library and those of the other headers, "
    + "or name the directory they are below with --sysroot, or behind -- with -I"
}

extension VerifyOptions {
  /// Where clang finds the headers of a target: in the sysroot that the user names, else where Debian's cross
  /// compilers have them.
  func headerArguments(_ target: String) -> [String] {
    if let sysroot { return ["--sysroot=\(sysroot)"] }
    let directories = [target, target.replacing(#/^i[345]86-/#, with: "i686-")].map { "/usr/\($0)/include" }
    return directories.first { Files.kind($0) == .directory }.map { ["-isystem", $0] } ?? []
  }
}
