import ArgumentParser
import ImportPipeline
import Review

/// The command line: importing is what it does unless a subcommand is named.
struct RFFIImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rffi-import",
    abstract: "Makes an RPython module that binds the C functions and types of header files.",
    usage: "rffi-import <header> ... [-o FILE] [-I DIR] [-D NAME[=V]] [-l LIB] [options] [-- CLANG-ARGS ...]",
    discussion: helpDiscussion,
    version: toolVersion,
    subcommands: Subcommands.all)

  @OptionGroup var input: InputOptions
  @OptionGroup var linking: LinkingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var module: ModuleOptions
  @OptionGroup var choices: ChoiceOptions
  @OptionGroup var reports: ReportOptions
  @OptionGroup var rebuilding: RebuildingOptions

  @Option(
    name: .customLong("explain"),
    help: ArgumentHelp(
      "Write no module, and tell of a function how it is bound, what decided that, and which rule.",
      valueName: "function"))
  var explained: [String] = []

  mutating func run() throws {
    if !explained.isEmpty { return try explain() }
    let outcome = try importModule(options(), environment: .current(EarlyStart.installation))
    // The process ends now, which gives all memory back at once; piece by piece it takes much longer.
    if let made = outcome.made { _ = Unmanaged.passRetained(made) }
  }

  /// Answers for each name as `show` does.
  private func explain() throws {
    let made = try makeModule(options(), environment: .current(EarlyStart.installation))
    let module = Unmanaged.passRetained(made).takeUnretainedValue().reviewed
    let declarations = try explained.flatMap { name in try module.declarationsOrFailure(named: name) }
    try writeStandardOutput(module.show(declarations, .text))
  }

  /// What the command line asks for.
  func options() throws -> ImportOptions {
    var options = try ImportOptions(input, linking, module, output: output.output)
    choices.apply(to: &options)
    reports.apply(to: &options)
    rebuilding.apply(to: &options)
    return options
  }
}

private let helpDiscussion = """
  A <header> that is a file here is taken by its path; anything else is what one writes in #include <...>. \
  Several headers go into one module, in order. Without -o the module goes to standard output; with -o the file \
  is replaced as a whole or left alone.

  Paths are written into the module relative to it, unless they are absolute. -D and -U come in the order \
  given, in front of every #include. Values may be joined to the options that C compilers join: -Iinc -lz \
  -DNAME=1. What follows -- goes to clang's parse and nowhere else.

  EXAMPLES:
    rffi-import zlib.h -l z -o zlib_ll.py
    rffi-import openssl/ssl.h openssl/err.h --pkg-config openssl -o ssl_ll.py
    rffi-import include/foo.h -I include -D FOO_API=2 -L build -l foo -o binding/foo_ll.py
    rffi-import stdio.h --instance 'printf(char *, int, double)'
    rffi-import arpa/inet.h --prototype 'htons(uint16_t)'
    rffi-import foo.h -o foo_ll.py --report sarif=foo.sarif --fail-on skipped:va-list
    rffi-import foo.h -o foo_ll.py --depfile foo_ll.d --cache .cache/rffi
    rffi-import unistd.h --rules my.toml --explain read
    rffi-import explain va-list
    rffi-import init gtk+-3.0 sqlite3
    rffi-import project
    rffi-import check foo_ll.py zlib_ll.py
    rffi-import review foo_ll.py --html foo.html
    rffi-import diff old/usr/include new/usr/include zlib.h
    rffi-import show deflate zlib_ll.py
    rffi-import where zlib.h:250 zlib_ll.py
    rffi-import lint rpython/rlib/rposix.py
    rffi-import verify zlib_ll.py
    rffi-import foo.h -- -include prefix.h -fshort-enums

  EXIT CODES:
    0  the module was written
    1  the headers were rejected: clang's messages say why; of check and diff: something differs; of lint: \
  something was found; of verify: something is not proven
    2  the command line, or a project or rules file, is wrong
    3  a file, library or package is missing, or cannot be read or written
    4  no usable libclang: see rffi-import doctor
    5  a mistake of rffi-import itself
    6  the account has what --fail-on names

  ENVIRONMENT:
    LIBCLANG_PATH      the libclang to use, or the directory it is in
    LLVM_CONFIG        the llvm-config whose libclang to use
    RFFI_IMPORT_CACHE  the directory for --cache, where that is not given
  """
