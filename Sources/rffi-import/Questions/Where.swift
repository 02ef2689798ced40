import ArgumentParser
import ImportPipeline
import Review

/// Shows what stands at a place.
struct Where: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where",
    abstract: "Shows what is declared at a line of a header, or what a line of a module is about.",
    usage: "rffi-import where <file:line> [--json] <header> ... [import options]",
    discussion: """
      A header is named as one includes it, or by its path. Where a line declares nothing, the last declaration above \
      it is meant. In place of headers and options stands a module that rffi-import has written: \
      where zlib.h:250 zlib_ll.py, and where zlib_ll.py:120 zlib_ll.py. Exits with 1 when nothing is there.
      """)

  @Argument(help: "The place; what follows the line, such as a column, is passed over.")
  var place: Place

  @OptionGroup var subject: SubjectOptions

  mutating func run() throws {
    let (module, file) = try subject.review()
    let committed = file.flatMap { $0.isAt(place.file) ? $0 : nil }
    let declarations =
      if let committed {
        module.declarations(inModule: committed.contents, at: place.line)
      } else {
        module.declarations(in: place.file, at: place.line)
      }
    if declarations.isEmpty {
      let files = module.files.map { "'\($0)'" }.joined(separator: ", ")
      let hint = committed == nil ? "; what these headers declare is in \(files)" : ""
      throw ImportFailure(.headerRejected, "nothing is declared at \(place.file):\(place.line)\(hint)")
    }
    try writeStandardOutput(module.show(declarations, subject.format))
  }
}

/// `FILE:LINE`, with or without `:COLUMN` behind it.
struct Place: ExpressibleByArgument {
  let file: String
  let line: Int

  init?(argument: String) {
    var parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    // A name may have colons and numbers in it, so the place is read from the end.
    let numbers = parts.reversed().prefix(2).prefix { Int($0) != nil }.compactMap { Int($0) }
    guard let line = numbers.last, line > 0, parts.count > numbers.count else { return nil }
    parts.removeLast(numbers.count)
    self.line = line
    file = parts.joined(separator: ":")
    if file.isEmpty { return nil }
  }
}
