import ArgumentParser
import ImportPipeline
import Review

/// Tells what differs between two modules, or between what two versions of headers give.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what differs between modules or headers, binding by binding, and what that breaks.",
    usage: "rffi-import diff <old> <new> [<header> ...] [--format FORMAT] [--fail-on WHAT] [import options]",
    discussion: """
      <old> and <new> are modules that rffi-import has written, headers, or directories with two versions of a library. \
      Of directories the <header>s behind them are compared, or those of a module that stands there; a directory with \
      usr/include or include in it stands for that. Headers are imported with the options given, and beside a module \
      with the options of its first lines. Each change is classed for RPython source that was written for the old \
      module, and for programs that were compiled with the old headers (ABI).

      EXAMPLES:
        rffi-import diff old_ll.py zlib_ll.py
        rffi-import diff zlib-1.2.11/zlib.h zlib-1.3.1/zlib.h
        rffi-import diff zlib_ll.py new/zlib.h --format markdown
        rffi-import diff old/usr/include new/usr/include openssl/ssl.h openssl/err.h --fail-on breaking

      EXIT CODES:
        0  nothing differs that --fail-on names
        1  something does, or clang rejects a header
      Others are those of an import that fails.
      """)

  @Option(help: ArgumentHelp("How the difference is written: text, json or markdown.", valueName: "format"))
  var format = DifferenceFormat.text

  @Option(help: ArgumentHelp("Whether text has colours: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "What makes the exit code 1: any change, or only what is breaking, breaking:source or breaking:abi.",
      valueName: "what"))
  var failOn = DifferenceCondition.any

  @Option(
    name: .customLong("old-include"),
    help: ArgumentHelp("Search DIR for headers of <old>.", valueName: "dir"),
    completion: .directory)
  var oldIncludes: [String] = []

  @Option(
    name: .customLong("new-include"),
    help: ArgumentHelp("Search DIR for headers of <new>.", valueName: "dir"),
    completion: .directory)
  var newIncludes: [String] = []

  @OptionGroup var input: InputOptions
  @OptionGroup var linking: LinkingOptions
  @OptionGroup var module: ModuleOptions
  @OptionGroup var unwritten: UnwrittenOutputOptions

  mutating func run() throws {
    let environment = ImportEnvironment.current()
    guard input.headers.count >= 2 else {
      throw ValidationError("two things are to be compared: <old> and <new>")
    }
    let old = try ComparedSide(input.headers[0], environment: environment)
    let new = try ComparedSide(input.headers[1], environment: environment)
    let (options, named) = try importOptions(old, new, environment)
    let before = try old.interface(
      options, includeDirectories: oldIncludes, besides: named, environment: environment)
    let after = try new.interface(
      options, includeDirectories: newIncludes, besides: named, environment: environment)
    let difference = InterfaceDifference(from: before, to: after)
    try writeStandardOutput(
      difference.document(
        format, of: DifferenceSides(old: old.name, new: new.name), isColoured: color.isOn))
    if failOn.isFulfilled(by: difference) { throw EarlyEnd(status: .headerRejected) }
  }

  /// The options that headers are imported with, and the module they are taken from.
  private func importOptions(
    _ old: ComparedSide, _ new: ComparedSide, _ environment: ImportEnvironment
  ) throws -> (ImportOptions, CommittedModule?) {
    let names = Array(input.headers.dropFirst(2))
    var given = try ImportOptions(input, linking, module, output: unwritten.output)
    given.headers = names
    guard old.isDirectory || new.isDirectory else {
      guard names.isEmpty else { throw ValidationError("headers are named behind directories only") }
      guard let stated = old.module ?? new.module, given == ImportOptions(headers: []) else {
        return (given, nil)
      }
      return (try rffi_import.importOptions(of: stated), stated)
    }
    let inDirectory = "name the headers that shall be compared behind the directories, or a module"
    if let header = [old, new].first(where: { !$0.isDirectory && $0.module == nil }) {
      throw ValidationError("'\(header.name)' is no directory, and cannot be compared with one")
    }
    if let stated = old.module ?? new.module, names.isEmpty {
      return (try rffi_import.importOptions(of: stated), stated)
    }
    guard let first = names.first else { throw ValidationError(inDirectory) }
    guard names.count == 1, first.hasSuffix(".py") else { return (given, nil) }
    let stated = try CommittedModule(first, environment: environment)
    return (try rffi_import.importOptions(of: stated), stated)
  }
}

/// Whether text has colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// Whether it has them now.
  var isOn: Bool {
    switch self {
    case .auto: standardOutputShowsColours()
    case .always: true
    case .never: false
    }
  }
}

/// What a difference must not have.
enum DifferenceCondition: String, CaseIterable, ExpressibleByArgument {
  case any
  case breaking
  case breakingSource = "breaking:source"
  case breakingABI = "breaking:abi"

  /// Whether the difference has it.
  func isFulfilled(by difference: InterfaceDifference) -> Bool {
    difference.changes.contains { change in
      switch self {
      case .any: true
      case .breaking: change.isBreaking
      case .breakingSource: change.source == .breaking
      case .breakingABI: change.abi == .breaking
      }
    }
  }
}

extension DifferenceFormat: ExpressibleByArgument {}
