import ArgumentParser
import ImportPipeline
import Review

/// What a question is about: headers with the options of an import, or a module, which has them in its first lines.
struct SubjectOptions: ParsableArguments {
  @OptionGroup var input: InputOptions
  @OptionGroup var linking: LinkingOptions
  @OptionGroup var module: ModuleOptions
  @OptionGroup var unwritten: UnwrittenOutputOptions

  @Flag(name: .customLong("json"), help: "Answer in JSON.")
  var wantsJSON = false

  var format: AnswerFormat { wantsJSON ? .json : .text }

  /// The module that the headers give now, and the file that was named in their place.
  func review() throws -> (module: ReviewedModule, file: CommittedModule?) {
    let options = try ImportOptions(input, linking, module, output: unwritten.output)
    let environment = ImportEnvironment.current()
    guard let name = input.headers.first(where: { $0.hasSuffix(".py") }) else {
      return (review(try makeModule(options, environment: environment)), nil)
    }
    guard options == ImportOptions(headers: [name]) else {
      throw ValidationError("a module stands alone: its headers and options are in its first lines")
    }
    let file = try CommittedModule(name, environment: environment)
    var projects = RemadeProjects()
    return (review(try remade(file, &projects)), file)
  }

  /// The process ends with the answer, which gives all memory back at once; piece by piece it takes much longer.
  private func review(_ made: FinishedImport) -> ReviewedModule {
    Unmanaged.passRetained(made).takeUnretainedValue().reviewed
  }
}

extension ImportOptions {
  /// What the options of the command line ask for.
  init(
    _ input: InputOptions, _ linking: LinkingOptions, _ module: ModuleOptions, output: String?
  ) throws {
    if input.headers.isEmpty { throw ValidationError("no header is given") }
    self.init(headers: input.headers)
    try input.apply(to: &self)
    linking.apply(to: &self)
    module.apply(to: &self)
    self.output = output
  }
}
