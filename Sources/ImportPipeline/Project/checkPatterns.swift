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

/// What a project file says of nothing in a module, and a message about it.
struct UnmatchedPattern: Hashable, Sendable {
  /// What it says.
  let stated: StatedText
  /// That there is no such thing.
  let message: String

  /// What it says of nothing in these declarations: patterns, names, and globs of `own`.
  static func all(
    in declarations: HeaderDeclarations, of module: ProjectModule, _ configuration: ImportConfiguration
  ) -> [UnmatchedPattern] {
    let choices = configuration.choices
    let unmatched = unmatchedChoices(
      declarations, selection: choices.selection, renaming: choices.renaming, externals: choices.externals)
    let globs = (module.options.project?.ownership ?? []).filter { glob in
      !declarations.ownedFiles.contains { file in
        fnmatch(glob.text, file, 0) == 0
          || declarations.filePaths[file].map { fnmatch(glob.text, $0, 0) == 0 } ?? false
      }
    }
    return unmatched.map { UnmatchedPattern(stated: $0.stated, message: $0.diagnostic.message) }
      + globs.map { glob in
        UnmatchedPattern(
          stated: glob, message: "no header that module '\(module.name)' includes is called '\(glob.text)'")
      }
  }

  fileprivate var diagnostic: Diagnostic {
    Diagnostic(severity: .error, message: message, position: stated.position)
  }
}

/// Refuses what a project file says of nothing: a pattern of a module that fits nothing there, and one of `[all]` that
/// fits nothing in any module.
func checkPatterns(_ modules: [ScannedModule]) throws(ImportFailure) {
  var errors: [Diagnostic] = []
  var counts: [StatedText: (count: Int, diagnostic: Diagnostic)] = [:]
  for module in modules {
    for unmatched in module.facts.unmatched {
      let stated = unmatched.stated
      if stated.isForAll {
        counts[stated, default: (0, unmatched.diagnostic)].count += 1
      } else {
        errors.append(unmatched.diagnostic)
      }
    }
  }
  errors += counts.values.filter { $0.count == modules.count }.map(\.diagnostic)
  if !errors.isEmpty { throw ImportFailure(rules: errors) }
}
