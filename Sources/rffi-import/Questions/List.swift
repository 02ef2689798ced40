import ArgumentParser
import Bindings
import ImportPipeline
import Review

/// Lists the declarations of headers.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists what headers declare, and what becomes of it in a module.",
    usage: "rffi-import list [--kind KIND] [--bound | --skipped] [--json] <header> ... [import options]",
    discussion:
      "In place of headers and options stands a module that rffi-import has written: list foo_ll.py.")

  @Option(
    name: .customLong("kind"), help: ArgumentHelp("Only declarations of this kind.", valueName: "kind"))
  var kinds: [AccountEntry.Kind] = []

  @Flag(help: "Only what is bound, or only what is not.")
  var disposition: DispositionFilter?

  @OptionGroup var subject: SubjectOptions

  mutating func run() throws {
    let module = try subject.review().module
    let declarations = module.account.declarations.filter { declaration in
      (kinds.isEmpty || kinds.contains(declaration.entry.kind))
        && (disposition == nil || declaration.isBound == (disposition == .bound))
    }
    try writeStandardOutput(module.list(declarations, subject.format))
  }
}

/// Which declarations are meant.
enum DispositionFilter: String, EnumerableFlag {
  case bound
  case skipped
}

extension AccountEntry.Kind: ExpressibleByArgument {}
