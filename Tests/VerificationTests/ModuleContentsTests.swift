import CDeclarations
import Diagnostics
import LowLevelTypes
import PythonSource
import Testing
import Verification

@Suite struct ModuleContentsTests {
  @Test func functionsAreReadWithTheirPlaces() throws {
    let contents = try read(
      """
      eci = ExternalCompilationInfo(includes=['a.h'], include_dirs=[_HERE], libraries=['a'])
      def external(name, args, result, **kwds):
          return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)
      # a.h:1: typedef unsigned int word;
      word = rffi.UINT
      c_f = external('f', [word, rffi.CCHARP], rffi.LONG)
      """)
    let function = try #require(contents.functions.first)
    #expect(function.name == "c_f")
    #expect(function.position.line == 6)
    #expect(function.value.arguments.map(\.type) == [.number(.unsignedInt), .charPointer])
    #expect(function.value.result.type == .number(.long))
    #expect(contents.compilation.includes == ["a.h"])
    #expect(contents.compilation.includeDirs == ["dir"])
    #expect(contents.types.map(\.value.comment) == ["typedef unsigned int word;"])
  }

  @Test func whatIsNotUnderstoodIsAccountedFor() throws {
    let contents = try read(
      """
      def external(name, args, result, **kwds):
          return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)
      if sys.platform == 'darwin':
          c_f = external('f', [], rffi.LONG)
      c_g = external('g', arguments, rffi.LONG)
      """)
    #expect(contents.functions.isEmpty)
    #expect(contents.unread.map(\.position.line) == [3, 5])
  }

  private func read(_ text: String) throws -> ModuleContents {
    try ModuleContents(PythonText(name: "a.py", bytes: Array(text.utf8)), directory: "dir") { _ in nil }
  }
}
