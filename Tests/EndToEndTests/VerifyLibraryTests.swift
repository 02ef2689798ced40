import FileSystem
import Foundation
import TestSupport
import Testing

/// `verify` on modules of libraries, and on the corpus' odd and hostile headers.
@Suite struct VerifyLibraryTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
  }

  /// Whether a file is here; in CI a test of one that is not shall fail.
  private static func has(_ header: String, in directory: String = "/usr/include") -> Bool {
    getenv("CI") != nil || Files.exists("\(directory)/\(header)")
  }

  @Test(.enabled(if: has("zlib.h")), arguments: [[], ["--frozen"]]) func zlib(options: [String]) async throws
  {
    let made = try await program.run(["zlib.h", "-l", "z", "-o", "zlib_ll.py"] + options, in: directory.path)
    #expect(made.status == 0)
    let outcome = try await program.run(["verify", "zlib_ll.py"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("zlib_ll.py: asked gcc, libraries, clang\n"))
    #expect(outcome.output.contains(" symbol claims: all proven\n"))
    // What is Python's own is code that no compiler is asked about.
    #expect(outcome.output.contains("  left open: 1 (--open lists them)\n"))
  }

  /// Debian builds sqlite3 without some of what its header declares, so that the libraries are not asked.
  @Test(.enabled(if: has("sqlite3.h"))) func sqlite() async throws {
    let made = try await program.run(
      ["sqlite3.h", "-l", "sqlite3", "--frozen", "-o", "sqlite3_ll.py"], in: directory.path)
    #expect(made.status == 0)
    let outcome = try await program.run(["verify", "sqlite3_ll.py", "--no-symbols"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains(" constant claims: all proven\n"))
  }

  /// The modules that the golden tests expect.
  @Test(arguments: [
    "names_dollar", "names_utf8", "text_in_strings", "text_terminal_escapes", "constant_strings",
    "constant_pointers",
    "struct_bitfield_types", "callback_long_long", "global_aggregates", "macro_prototypes",
    "member_accessors",
    "function_calling_convention", "line_directive", "float128",
  ]) func corpus(name: String) async throws {
    let cases = packageRoot + "/headers/cases"
    for (source, file) in [("\(name).h", "\(name).h"), ("goldens/\(name).py", "\(name).py")] {
      try directory.write(file, bytes: try Files.contents("\(cases)/\(source)"))
    }
    let outcome = try await program.run(
      ["verify", "\(name).py", "--no-symbols", "--open"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.utf8.allSatisfy { $0 == 0x0a || $0 >= 0x20 && $0 != 0x7f })
  }

  @Test(
    .enabled(if: has("stdio.h", in: "/usr/aarch64-linux-gnu/include"), "libc6-dev-arm64-cross is missing"))
  func aTargetWithAnotherCLibrary() async throws {
    try directory.write(
      "t.h",
      "#include <stdio.h>\n#include <sys/types.h>\n#include <sys/stat.h>\n"
        + "void t_print(FILE *f, nlink_t n, off_t o, mode_t m);\n")
    let target = "aarch64-linux-gnu"
    let own = try await program.run(["t.h", "-o", "own.py"], in: directory.path)
    let other = try await program.run(
      ["t.h", "-o", "other.py", "--target", target, "--", "-isystem", "/usr/\(target)/include"],
      in: directory.path)
    #expect(own.status == 0 && other.status == 0)
    let options = ["--no-symbols", "--compiler", "clang"]
    let right = try await program.run(["verify", "other.py"] + options, in: directory.path)
    #expect(right.status == 0, "\(right.output)")
    // On a machine of that kind the module is right for it, too.
    let links = try await program.run(["verify", "own.py", "--target", target] + options, in: directory.path)
    #if arch(x86_64)
      #expect(links.status == 1)
      #expect(links.output.contains("clang --target=aarch64-linux-gnu: unsigned int\n"))
    #endif
  }
}
