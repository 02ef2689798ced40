import ArgumentParser
import ImportPipeline
import Review

/// Shows what becomes of one name.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows what a module has for a name, be it one of C or one of the module.",
    usage: "rffi-import show <name> [--json] <header> ... [import options]",
    discussion: """
      In place of headers and options stands a module that rffi-import has written: show deflate zlib_ll.py. \
      Exits with 1 when there is no such name.
      """)

  @Argument(help: "The name of a function, type, constant, variable or macro.")
  var name: String

  @OptionGroup var subject: SubjectOptions

  mutating func run() throws {
    let module = try subject.review().module
    let declarations = try module.declarationsOrFailure(named: name)
    try writeStandardOutput(module.show(declarations, subject.format))
  }
}

extension ReviewedModule {
  /// What has a name, in C or in the module; that there is nothing of the name is a failure.
  func declarationsOrFailure(named name: String) throws(ImportFailure) -> [AccountedDeclaration] {
    let declarations = declarations(named: name)
    if declarations.isEmpty {
      let nearest = nearest(to: name).map { "'\($0)'" }.joined(separator: ", ")
      let hint = nearest.isEmpty ? "" : "; did you mean \(nearest)?"
      throw ImportFailure(.headerRejected, "these headers declare no '\(name)'\(hint)")
    }
    return declarations
  }
}
