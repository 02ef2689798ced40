import ArgumentParser
import ImportPipeline
import Review

/// Writes a page on which people look at bindings, approve of them and note what they find.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract:
      "Writes a page to look at bindings beside their headers, approve of them and note what one finds.",
    usage: "rffi-import review <header> ... --html FILE [--since FILE] [--approved FILE] [import options]",
    discussion: """
      The page is one file that needs no network. In place of headers and options stands a module that rffi-import has \
      written: the page is about what its headers give now, and shows what changed since the last commit of the module \
      (git), or since the file as it is where it was never committed. What is approved and noted is saved by the page \
      as JSON; --approved reads it back, here and with check.

      EXAMPLES:
        rffi-import review zlib.h -l z --html zlib.html
        rffi-import review zlib_ll.py --html zlib.html --approved zlib_ll.py.review.json
        rffi-import check zlib_ll.py --approved zlib_ll.py.review.json
      """)

  @Option(help: ArgumentHelp("Write the page to FILE; - is standard output.", valueName: "file"))
  var html: String

  @Option(
    help: ArgumentHelp(
      "Show what changed since this module; none compares with nothing.", valueName: "file|none"),
    completion: .file(extensions: ["py"]))
  var since: String?

  @Option(
    help: ArgumentHelp("Take over what a page has saved as approved and noted.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var approved: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var linking: LinkingOptions
  @OptionGroup var module: ModuleOptions
  @OptionGroup var unwritten: UnwrittenOutputOptions

  mutating func run() throws {
    let environment = ImportEnvironment.current()
    let approvals = try approved.map { try readApprovals($0, environment: environment) } ?? Approvals()
    let stated = try since.flatMap { name in
      name == "none" ? nil : (name: name, text: try readFile(name, environment: environment))
    }
    let options = try ImportOptions(input, linking, module, output: unwritten.output)
    guard let name = input.headers.first(where: { $0.hasSuffix(".py") }) else {
      let material = try ReviewMaterial(options, environment: environment)
      return try write(material, input.headers.joined(separator: ", "), stated, approvals, environment)
    }
    guard options == ImportOptions(headers: [name]) else {
      throw ValidationError("a module stands alone: its headers and options are in its first lines")
    }
    let file = try CommittedModule(name, environment: environment)
    let committed = since == nil ? file.lastCommitted() ?? (name: name, text: file.contents) : nil
    var material = try file.reviewMaterial(importOptions(of: file))
    if file.isOfProject {
      var projects = RemadeProjects()
      material = material.showing(try remade(file, &projects))
    }
    try write(material, name, stated ?? committed, approvals, environment)
  }

  private func write(
    _ material: ReviewMaterial, _ title: String, _ old: (name: String, text: [UInt8])?,
    _ approvals: Approvals, _ environment: ImportEnvironment
  ) throws {
    let page = ReviewPage(
      of: material.reviewed, title: title, excerpts: material.excerpts, old: old, approvals: approvals)
    try writePage(page.document(), to: html, environment: environment)
  }
}
