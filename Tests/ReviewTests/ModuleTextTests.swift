import FileSystem
import TestSupport
import Testing

@testable import Review

/// Modules taken apart into what a person would point at.
@Suite struct ModuleTextTests {
  private func names(_ text: String) -> [String] { ModuleText(Array(text.utf8)).blocks.map(\.key.title) }

  @Test func statementsHaveTheirComments() {
    let text = ModuleText(
      Array(
        """
        \"""Documentation.

        x = 1
        \"""
        import os

        # ------------------------------------------------------------ constants

        class CConfig:
            # A word
            #     or two.
            _compilation_info_ = ExternalCompilationInfo(
                includes=eci.includes)

            # a.h:1: enum {...};
            A = rffi_platform.ConstantInteger('A')
            B = rffi_platform.ConstantInteger(
                'B')

        for _name, _value in configure(CConfig).items():
            globals()[_name] = _value

        # ------------------------------------------------------------ functions

        # a.h:2: int f(int);
        # deprecated
        c_f = external(
            'f', [rffi.INT], rffi.INT)
        c_g = external('g', [], rffi.INT)
        def helper(x):
            \"""Words.

            More.
            \"""
            # inside
            return x

        # ------------------------------------------------------------ callbacks

        # C calls functions:
        #     def called(a1):

        # More.

        # ------------------------------------------------------------ not bound

        # 3 macros: include-guard: it only keeps
        # va-list: use the variant
        #
        # a.h:9: vf: va-list: a va_list

        """.utf8))
    #expect(
      text.blocks.map(\.key.title) == [
        "documentation", "import os", "constants", "constants: CConfig", "constants: _compilation_info_",
        "constants: A",
        "constants: B", "constants: for _name, _value in configure(CConfig).items():", "functions",
        "functions: c_f",
        "functions: c_g", "functions: helper", "callbacks", "callbacks: notes", "not bound",
        "not bound: include-guard", "not bound: va-list",
        "not bound", "not bound: vf",
      ])
    #expect(
      text.text(of: text.blocks[9])
        == "# a.h:2: int f(int);\n# deprecated\nc_f = external(\n    'f', [rffi.INT], rffi.INT)")
    #expect(text.text(of: text.blocks[11]).hasSuffix("    # inside\n    return x"))
  }

  /// Whatever the text is, no line is lost and none is there twice.
  @Test(arguments: [
    "", "\n", "x", "    indented\n", ")\n", "\"\"\"never closed\nx = 1\n", "# only\n# comments", "class C:\n",
    "\r\n\r\n", "def f(\n",
    hostileText, "# ---------- \n# ---------- not bound\n#\n# : : \n#\n", "x = 1\nx = 1\nx = 1\n",
  ])
  func blocksAreAllTheLines(text: String) {
    let module = ModuleText(Array(text.utf8))
    #expect(module.lines.joined().elementsEqual(text.utf8))
    #expect(module.blocks.flatMap(\.lines) == Array(module.lines.indices))
    #expect(Set(module.blocks.map(\.key)).count == module.blocks.count)
  }

  @Test func blocksOfRealModulesAreAllTheirLines() throws {
    let directory = packageRoot + "/headers/cases/goldens"
    let names = try #require(Files.entries(ofDirectory: directory)).filter { $0.hasSuffix(".py") }
    #expect(names.count > 80)
    for name in names {
      let module = ModuleText(try Files.contents("\(directory)/\(name)"))
      #expect(module.blocks.flatMap(\.lines) == Array(module.lines.indices), "\(name)")
      #expect(Set(module.blocks.map(\.key)).count == module.blocks.count, "\(name)")
    }
  }
}
