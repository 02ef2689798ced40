import ObjectFiles
import Testing

/// Scripts that stand in the place of libraries.
@Suite struct ScriptTests {
  private func script(_ text: String) throws -> LinkerScript { try LinkerScript(Array(text.utf8)[...]) }

  @Test func namesFilesAndLibraries() throws {
    let script = try script(
      """
      /* GNU ld script
         with ( unbalanced */
      OUTPUT_FORMAT(elf64-x86-64)
      SEARCH_DIR("=/opt/lib");
      GROUP ( /lib/libc.so.6 "with blank.a"  AS_NEEDED ( /lib64/ld.so.2 ) )
      INPUT(libncurses.so.6,-ltinfo)
      """)
    #expect(
      script.inputs == [
        .file("/lib/libc.so.6"), .file("with blank.a"), .file("/lib64/ld.so.2"), .file("libncurses.so.6"),
        .library("tinfo"),
      ])
    #expect(script.directories == ["/opt/lib"])
  }

  @Test(arguments: [
    ("GROUP ( a b", "'GROUP(' is never closed"), ("/* open", "a comment is never closed"),
    ("INPUT a", "'INPUT' without a parenthesis behind it"), ("INPUT(\"a", "a quote is never closed"),
  ])
  func tellsWhatIsWrong(text: String, message: String) {
    #expect { try script(text) } throws: { "\($0)".hasSuffix(message) }
  }

  @Test(arguments: ["", "hello world", "\u{1}\u{2}", "int main(void) { return 0; }"])
  func isNoOtherText(text: String) {
    #expect(throws: ObjectFileError(.unknownFormat, at: 0)) { try LibraryFile(Array(text.utf8)) }
  }

  @Test(arguments: [
    ([0xcf, 0xfa, 0xed, 0xfe], "it is a Mach-O file, which is not supported"),
    (Array("--- !tapi-tbd\n".utf8), "it is a .tbd file of macOS, which is not supported"),
    (Array("MZ".utf8), "it is a file of Windows, which is not supported"),
  ])
  func otherLibrariesAreNamed(bytes: [UInt8], message: String) {
    #expect { try LibraryFile(bytes) } throws: { "\($0)" == message }
  }
}
