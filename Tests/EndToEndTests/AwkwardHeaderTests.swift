import FileSystem
import TestSupport
import Testing

/// Headers that want others in front of them, a macro, or to be included through another one: the message says what to
/// do, and that is enough.
@Suite struct AwkwardHeaderTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
  }

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await program.run(arguments + ["-o", "out.py"], in: directory.path)
  }

  private func hints(_ outcome: Program.Outcome) -> [String] {
    outcome.errors.split(separator: "\n").filter { $0.hasPrefix("rffi-import: hint: ") }.map {
      String($0.dropFirst("rffi-import: hint: ".count))
    }
  }

  @Test func anotherHeaderComesFirst() async throws {
    try directory.write("log.h", "void log_to(FILE *file, size_t size);\nuint8_t level(void);\n")
    let rejected = try await run(["log.h"])
    #expect(rejected.status == 1)
    #expect(
      hints(rejected) == [
        "'FILE', 'size_t': declared by <stdio.h>, which this header does not include: "
          + "--pre-include-bits '#include <stdio.h>'",
        "'uint8_t': declared by <stdint.h>, which this header does not include: "
          + "--pre-include-bits '#include <stdint.h>'",
      ])
    let accepted = try await run([
      "log.h", "--pre-include-bits", "#include <stdio.h>", "--pre-include-bits", "#include <stdint.h>",
    ])
    #expect(accepted.status == 0, "\(accepted.errors)")
    let module = try directory.text("out.py")
    #expect(module.contains("c_log_to = ") && module.contains("'#include <stdio.h>'"))
    #expect(!module.contains("c_printf"))
  }

  @Test func aMacroIsWanted() async throws {
    try directory.write(
      "width.h", "#ifndef CODE_WIDTH\n#error CODE_WIDTH must be defined before this\n#endif\nint f(void);\n")
    let rejected = try await run(["width.h"])
    #expect(hints(rejected) == ["define the macro that the header asks for: -D CODE_WIDTH=VALUE"])
    #expect(try await run(["width.h", "-D", "CODE_WIDTH=8"]).status == 0)
  }

  @Test(arguments: [
    "\"Only <umbrella.h> can be included directly.\"", "Never use <part.h> itself; use <umbrella.h>",
    "Please include \"umbrella.h\" instead",
  ])
  func aHeaderWantsItsUmbrella(message: String) async throws {
    try directory.write("umbrella.h", "#define INSIDE\n#include \"part.h\"\n")
    try directory.write("part.h", "#ifndef INSIDE\n#error \(message)\n#endif\nint f(void);\n")
    let rejected = try await run(["part.h"])
    #expect(
      hints(rejected) == ["name 'umbrella.h' in place of this header, as it asks for: rffi-import umbrella.h"]
    )
    #expect(try await run(["umbrella.h"]).status == 0)
    #expect(try directory.text("out.py").contains("c_f = "))
  }

  @Test func aPartIsFoundInItsWhole() async throws {
    try directory.write("whole.h", "typedef int number;\n#  include \"piece.h\"\n")
    try directory.write("piece.h", "number f(void);\n")
    let rejected = try await run(["piece.h"])
    #expect(
      hints(rejected) == [
        "'piece.h' is a part of <whole.h>, which includes what it needs: rffi-import whole.h"
      ])
    #expect(try await run(["whole.h"]).status == 0)
  }

  @Test func aTypeIsFoundInTheHeaderBeside() async throws {
    try directory.write("types.h", "typedef struct {\n  int x;\n} thing_t;\n")
    try directory.write("things.h", "int f(thing_t *t);\n")
    let rejected = try await run(["things.h"])
    #expect(hints(rejected).first?.hasPrefix("'thing_t': declared by <types.h>, which") == true)
    #expect(try await run(["things.h", "--pre-include-bits", "#include <types.h>", "-I", "."]).status == 0)
  }

  @Test func whatNobodyKnowsHasNoHint() async throws {
    try directory.write("odd.h", "nobody_knows f(void);\n#error \"no, <x\"\n")
    let rejected = try await run(["odd.h"])
    #expect(rejected.status == 1 && hints(rejected).isEmpty)
  }
}
