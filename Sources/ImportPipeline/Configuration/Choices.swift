import Diagnostics
import Rules

/// What the user wants to have bound, under which names, and what other modules have, taken apart.
struct Choices: Hashable, Sendable {
  /// `--allow` and `--block`.
  private(set) var selection = Selection()
  /// `--rename` and `--strip-prefix`.
  private(set) var renaming = Renaming()
  /// `--external`.
  private(set) var externals: [ExternalType] = []

  /// - Throws: everything that is wrong with them.
  init(_ options: ImportOptions) throws(ImportFailure) {
    var errors: [Diagnostic] = []
    func read<Value>(_ texts: [StatedText], _ make: (StatedText) throws(UnfitText) -> Value) -> [Value] {
      texts.compactMap { text in
        do throws(UnfitText) {
          return try make(text)
        } catch {
          errors.append(error.diagnostic)
          return nil
        }
      }
    }
    selection.allowed = read(options.allowed) { text throws(UnfitText) in try DeclarationPattern(text) }
    selection.blocked = read(options.blocked) { text throws(UnfitText) in try DeclarationPattern(text) }
    renaming.rules = read(options.renames) { text throws(UnfitText) in try RenameRule(text) }
    renaming.prefixes = options.strippedPrefixes
    externals = read(options.externals) { text throws(UnfitText) in try ExternalType(text) }
    if !errors.isEmpty { throw ImportFailure(rules: errors) }
  }
}
