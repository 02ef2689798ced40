import Bindings
import Testing

@testable import Emission
@testable import Review

/// The command of a module survives its way through a shell's quotes and a docstring.
@Suite struct ModuleHeaderTests {
  @Test(arguments: [
    ["zlib.h", "-l", "z", "-o", "zlib_ll.py"],
    ["a b.h", "it's", "", "\"\"\"", #"back\slash"#, #"\"#, "$HOME", "`x`"],
    ["line\nbreak", "tab\there", "größe.h", "\u{1b}[31m", "\u{202e}", "'\n'", "\\n\n", "$'\n"],
    [hostileText], ["--pre-include-bits", "#define A \"x\\n\"\n#define B 'y'"],
    ["*.h", "a;b", "a#b", "#", "~", "{a,b}"],
  ])
  func commandsComeBack(arguments: [String]) throws {
    let command = ["rffi-import"] + arguments
    #expect(shellWords(shellCommand(command)) == command)
    var made = module(headers: ["x.h"])
    made.provenance = Provenance(toolVersion: "1.2.3", command: command, headers: ["x.h"])
    let header = try ModuleHeader(of: emitModule(made))
    #expect(header.command == command)
    #expect(header.toolVersion == "1.2.3")
  }

  @Test func wordsAreThoseOfAShell() {
    #expect(shellWords(#" a  'b c'd"e \" f"g\ h "#) == ["a", "b cde \" fg h"])
    #expect(shellWords(#"$'a\x41\n\'\\'x"#) == ["aA\n'\\x"])
    #expect(shellWords("") == [])
    #expect(shellWords("'open") == nil && shellWords("$'open\\'") == nil && shellWords("\"open") == nil)
  }

  @Test(arguments: [
    ("", ModuleHeader.Fault.empty), ("import os\n", .notAModule), ("\n", .notAModule),
    ("\"\"\"RPython bindings of x.h.\n", .cutOff),
    ("\"\"\"RPython bindings of x.h.\n\nMade by rffi-import 1 with:\n    rffi-imp", .cutOff),
    ("\"\"\"RPython bindings of x.h.\n\"\"\"\n", .unreadable),
    ("\"\"\"RPython bindings of x.h.\n\nMade by rffi-import 1 with:\n\"\"\"\n", .unreadable),
    ("\"\"\"RPython bindings of x.h.\n\nMade by rffi-import 1 with:\n    rm -rf x\n\"\"\"\n", .unreadable),
    (
      "\"\"\"RPython bindings of x.h.\n\nMade by rffi-import 1 with:\n    rffi-import 'x\n\"\"\"\n",
      .unreadable
    ),
  ])
  func faultsAreToldApart(text: String, fault: ModuleHeader.Fault) {
    #expect(throws: fault) { try ModuleHeader(of: Array(text.utf8)) }
  }
}
