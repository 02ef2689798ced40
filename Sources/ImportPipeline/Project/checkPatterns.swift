import CDeclarations
import Diagnostics
import FileSystem
import Lowering
import Rules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ScannedModule {
  /// What the project file says of nothing in this module.
  var unmatched: [UnmatchedText] {
    let choices = configuration.choices
    return unmatchedChoices(
      declarations, selection: choices.selection, renaming: choices.renaming, externals: choices.externals)
  }

  /// The globs of `own` that no file of this module matches.
  var unmatchedOwnership: [StatedText] {
    (module.options.project?.ownership ?? []).filter { glob in
      !declarations.ownedFiles.contains { file in
        fnmatch(glob.text, file, 0) == 0
          || declarations.filePaths[file].map { fnmatch(glob.text, $0, 0) == 0 } ?? false
      }
    }
  }
}

/// Refuses what a project file says of nothing: a pattern of a module that fits nothing there, and one of `[all]` that
/// fits nothing in any module.
func checkPatterns(_ modules: [ScannedModule]) throws(ImportFailure) {
  var errors: [Diagnostic] = []
  var counts: [StatedText: (count: Int, diagnostic: Diagnostic)] = [:]
  for module in modules {
    let ownership = module.unmatchedOwnership.map { glob in
      (glob, glob.error("no header that module '\(module.module.name)' includes is called '\(glob.text)'"))
    }
    for (stated, diagnostic) in module.unmatched.map({ ($0.stated, $0.diagnostic) }) + ownership {
      if stated.isForAll {
        counts[stated, default: (0, diagnostic)].count += 1
      } else {
        errors.append(diagnostic)
      }
    }
  }
  errors += counts.values.filter { $0.count == modules.count }.map(\.diagnostic)
  if !errors.isEmpty { throw ImportFailure(rules: errors) }
}
