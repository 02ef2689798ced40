import CDeclarations
import Testing

/// The expectations are what RPython 0.2.1's own functions answer.
@Suite struct CompilationInfoFlagsTests {
  @Test func readsCompilerFlags() throws {
    let info = try CompilationInfo.fromCompilerFlags("-I/a -I b -DX -DY=2 -DZ= -UW -pthread  -Wall\t-I/a\n")
    var expected = CompilationInfo()
    expected.preIncludeBits = ["#define X 1", "#define Y 2", "#define Z "]
    expected.includeDirs = ["/a", "", "/a"]
    expected.compileExtra = ["b", "-UW", "-pthread", "-Wall"]
    #expect(info == expected)
  }

  @Test(
    arguments: [
      ("-I", [], [""], []), ("-D", ["#define  1"], [], []),
      ("-DS=\"a b\"", ["#define S \"a"], [], ["b\""]),
      ("-isystem /x", [], [], ["-isystem", "/x"]),
      ("--define-macro=x -Dx", ["#define x 1"], [], ["--define-macro=x"]),
      ("", [], [], []), (" \u{0B}\u{0C}\r", [], [], []), ("-Da\u{A0}b", ["#define a\u{A0}b 1"], [], []),
    ] as [(String, [String], [String], [String])])
  func readsOddCompilerFlags(flags: String, bits: [String], directories: [String], extra: [String]) throws {
    let info = try CompilationInfo.fromCompilerFlags(flags)
    #expect(info.preIncludeBits == bits)
    #expect(info.includeDirs == directories)
    #expect(info.compileExtra == extra)
  }

  @Test(arguments: ["-L/x", "-lz", "-l", "-L"])
  func refusesLinkerFlags(flag: String) {
    #expect(throws: CompilerFlagError.linkerFlagAmongCompilerFlags(flag)) {
      try CompilationInfo.fromCompilerFlags("-Ia \(flag)")
    }
  }

  @Test func refusesWhatRPythonCannotRead() {
    #expect(throws: CompilerFlagError.definitionWithTwoEqualSigns("-DA=b=c")) {
      try CompilationInfo.fromCompilerFlags("-DA=b=c")
    }
  }

  @Test func readsLinkerFlags() throws {
    let info = try CompilationInfo.fromLinkerFlags("-L/a -lz -Wl,-rpath,/x -pthread -lz foo.a -L -Wl,-I/x")
    var expected = CompilationInfo()
    expected.libraries = ["z", "z"]
    expected.libraryDirs = ["/a", ""]
    expected.linkExtra = ["-Wl,-rpath,/x", "-pthread", "foo.a", "-Wl,-I/x"]
    #expect(info == expected)
  }

  @Test(arguments: ["-I/x", "-DX", "-I", "-D"])
  func refusesCompilerFlags(flag: String) {
    #expect(throws: CompilerFlagError.compilerFlagAmongLinkerFlags(flag)) {
      try CompilationInfo.fromLinkerFlags("-lz \(flag)")
    }
  }

  @Test func saysWhatIsWrong() {
    #expect(
      CompilerFlagError.linkerFlagAmongCompilerFlags("-lz").description
        == "linker flag found in compiler options: '-lz'")
    #expect(
      CompilerFlagError.compilerFlagAmongLinkerFlags("-DX").description
        == "compiler flag found in linker options: '-DX'")
  }

  @Test(arguments: [
    ("X", "#define X 1"), ("X=", "#define X "), ("X=1", "#define X 1"), ("X=a=b", "#define X a=b"),
    ("F(a)=(a)==1", "#define F(a) (a)==1"),
  ])
  func definesAsCompilersDo(text: String, directive: String) {
    #expect(MacroDefinition(text).directive == directive)
  }
}
