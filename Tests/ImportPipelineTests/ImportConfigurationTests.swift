import Bindings
import CDeclarations
import FileSystem
import Scanning
import TestSupport
import Testing

@testable import ImportPipeline

@Suite struct ImportConfigurationTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func configure(
    _ header: String, in subdirectory: String = ".", _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportConfiguration {
    var options = ImportOptions(headers: [header])
    change(&options)
    let environment = ImportEnvironment(
      variables: [:], currentDirectory: PathText.normalized(directory(subdirectory)))
    return try ImportConfiguration(options, environment: environment)
  }

  private func failure(
    _ header: String, _ change: (inout ImportOptions) -> Void = { _ in }
  ) -> ImportFailure? {
    #expect(throws: ImportFailure.self) { try configure(header, change) }
  }

  @Test func takesANameForClangToFind() throws {
    let configuration = try configure("openssl/ssl.h")
    #expect(configuration.headers == [RequestedHeader(includeName: "openssl/ssl.h", path: nil)])
    #expect(configuration.emitted.includes == ["openssl/ssl.h"])
    #expect(configuration.emitted.includeDirs == [])
    #expect(!configuration.emitted.needsModuleDirectory)
    #expect(configuration.provenance.command == ["rffi-import", "openssl/ssl.h"])
  }

  @Test func takesAngleBracketsForANameEvenWhereAFileIs() throws {
    try directory.write("zlib.h")
    let configuration = try configure("<zlib.h>")
    #expect(configuration.headers == [RequestedHeader(includeName: "zlib.h", path: nil)])
  }

  @Test func namesTheDirectoryOfAHeaderFromTheModule() throws {
    try directory.write("src/include/foo.h")
    try directory.makeDirectory("out")
    let configuration = try configure("src/include/foo.h") { $0.output = "out/foo_ll.py" }
    #expect(configuration.headers == [RequestedHeader(includeName: "foo.h", path: "src/include/foo.h")])
    #expect(configuration.emitted.includeDirs == [.besideModule("../src/include")])
    #expect(configuration.emitted.needsModuleDirectory)
    #expect(configuration.compilationInfo.includeDirs == ["src/include"])
    #expect(
      configuration.provenance.command == ["rffi-import", "../src/include/foo.h", "-o", "foo_ll.py"])
  }

  @Test func namesTheModulesOwnDirectory() throws {
    try directory.write("foo.h")
    let configuration = try configure("foo.h") { $0.output = "foo.py" }
    #expect(configuration.emitted.includeDirs == [.besideModule(".")])
    #expect(configuration.compilationInfo.includeDirs == ["."])
  }

  @Test func saysTheSameFromEveryDirectory() throws {
    try directory.write("a/foo.h")
    try directory.makeDirectory("b")
    try directory.makeDirectory("a/inc")
    let above = try configure("a/foo.h") {
      $0.output = "b/foo.py"
      $0.includeDirectories = ["a/inc"]
    }
    let inside = try configure("foo.h", in: "a") {
      $0.output = "../b/foo.py"
      $0.includeDirectories = ["inc"]
    }
    let absolute = try configure(directory("a/foo.h"), in: "b") {
      $0.output = directory("b/foo.py")
      $0.includeDirectories = ["../a/inc"]
    }
    #expect(above.provenance == inside.provenance)
    #expect(above.emitted == inside.emitted)
    #expect(above.provenance == absolute.provenance)
    #expect(above.emitted == absolute.emitted)
  }

  @Test func namesAHeaderByTheSearchedDirectoryItLiesIn() throws {
    try directory.write("inc/lib/foo.h")
    let configuration = try configure("inc/lib/foo.h") { $0.includeDirectories = ["inc"] }
    #expect(configuration.headers == [RequestedHeader(includeName: "lib/foo.h", path: "inc/lib/foo.h")])
    #expect(configuration.emitted.includeDirs == [.besideModule("inc")])
    #expect(configuration.provenance.command == ["rffi-import", "lib/foo.h", "-I", "inc"])
  }

  @Test func namesASystemHeaderGivenByPath() throws {
    let configuration = try configure("/usr/include/stdio.h")
    #expect(configuration.emitted.includes == ["stdio.h"])
    #expect(configuration.emitted.includeDirs == [])
    #expect(configuration.provenance.command == ["rffi-import", "stdio.h"])
  }

  @Test func keepsAbsoluteDirectoriesAsGiven() throws {
    let configuration = try configure("foo.h") {
      $0.includeDirectories = ["/opt/foo/include", "inc"]
      $0.libraryDirectories = ["/opt/foo/lib", "lib"]
      $0.linkFiles = ["/opt/foo/x.o", "x.o"]
      $0.separateModuleFiles = ["sub/../x.c"]
    }
    #expect(configuration.emitted.includeDirs == [.absolute("/opt/foo/include"), .besideModule("inc")])
    #expect(configuration.emitted.libraryDirs == [.absolute("/opt/foo/lib"), .besideModule("lib")])
    #expect(configuration.emitted.linkFiles == [.absolute("/opt/foo/x.o"), .besideModule("x.o")])
    #expect(configuration.emitted.separateModuleFiles == [.besideModule("x.c")])
  }

  @Test func looksWhereALinkReallyLeads() throws {
    try directory.write("real/deep/sub/foo.h")
    try directory.link("short", to: "real/deep")
    let configuration = try configure("short/../deep/sub/foo.h") { $0.output = "foo.py" }
    #expect(configuration.emitted.includeDirs == [.besideModule("real/deep/sub")])
  }

  @Test func writesMacrosInTheirOrder() throws {
    let configuration = try configure("foo.h") {
      $0.macros = [.define("A"), .undefine("A"), .define("A=2=3"), .define("F(x)=x")]
      $0.preIncludeBits = ["#define LAST"]
    }
    let expected = ["#define A 1", "#undef A", "#define A 2=3", "#define F(x) x", "#define LAST"]
    #expect(configuration.emitted.preIncludeBits == expected)
    #expect(configuration.scanRequest(headerArguments: []).preIncludeBits == expected)
  }

  @Test(arguments: ["", "1A", "A B", "A-B", "=1", "A\n#include <x>", "(x)"])
  func refusesWhatIsNoMacro(name: String) {
    #expect(failure("foo.h") { $0.macros = [.define(name)] }?.status == .usage)
    #expect(failure("foo.h") { $0.macros = [.undefine(name)] }?.status == .usage)
  }

  @Test(arguments: ["a\"b.h", "a\nb.h", ""])
  func refusesWhatNoIncludeCanName(name: String) {
    #expect(failure(name)?.status == .usage)
  }

  @Test(arguments: ["--version", "a\"b", "$(x)", "`x`", ""])
  func refusesPackagesThatAShellWouldRun(name: String) {
    #expect(failure("foo.h") { $0.pkgConfigNames = [name] }?.status == .usage)
    #expect(failure("foo.h") { $0.configTools = [name] }?.status == .usage)
  }

  @Test func refusesTwoFilesOfOneName() throws {
    try directory.write("a/foo.h")
    try directory.write("b/foo.h")
    let found = failure("a/foo.h") { $0.headers.append("b/foo.h") }
    #expect(found?.status == .usage)
    #expect(found?.text.contains("#include <foo.h> finds") == true)
    #expect(throws: Never.self) {
      try configure("a/foo.h") {
        $0.headers.append("b/foo.h")
        $0.includeDirectories = ["."]
      }
    }
  }

  @Test func dropsWhatIsGivenTwice() throws {
    let configuration = try configure("foo.h") {
      $0.headers = ["foo.h", "foo.h"]
      $0.libraries = ["z", "z"]
      $0.compileExtra = ["-a", "-a"]
    }
    #expect(configuration.emitted.includes == ["foo.h"])
    #expect(configuration.emitted.libraries == ["z"])
    #expect(configuration.emitted.compileExtra == ["-a", "-a"])
  }

  @Test func carriesSourcesAsText() throws {
    try directory.write("shim.c", "int one(void) { return 1; }\n")
    try directory.write("binary.c", bytes: [0xFF, 0xFE])
    let configuration = try configure("foo.h") { $0.separateModuleSources = ["shim.c"] }
    #expect(configuration.emitted.separateModuleSources == ["int one(void) { return 1; }\n"])
    #expect(failure("foo.h") { $0.separateModuleSources = ["none.c"] }?.status == .file)
    #expect(failure("foo.h") { $0.separateModuleSources = ["binary.c"] }?.status == .file)
  }

  @Test func tellsClangEverythingInOrder() throws {
    let configuration = try configure("foo.h") {
      $0.includeDirectories = ["inc"]
      $0.compileExtra = ["-fshort-enums"]
      $0.target = "i686-linux-gnu"
      $0.standard = "c99"
      $0.clangArguments = ["-Wall"]
    }
    #expect(
      configuration.scanRequest(headerArguments: ["-resource-dir", "/r"]).clangArguments == [
        "-resource-dir", "/r", "-fshort-enums", "-Iinc", "--target=i686-linux-gnu", "-std=c99", "-Wall",
      ])
  }

  @Test func repeatsEveryOption() throws {
    let configuration = try configure("foo.h") {
      $0.output = "foo.py"
      $0.includeDirectories = ["inc", "/abs"]
      $0.macros = [.undefine("B"), .define("A=1")]
      $0.libraries = ["c"]
      $0.libraryDirectories = ["lib"]
      $0.preIncludeBits = ["x"]
      $0.postIncludeBits = ["y"]
      $0.compileExtra = ["-c"]
      $0.linkExtra = ["-d"]
      $0.frameworks = ["F"]
      $0.linkFiles = ["f.o"]
      $0.testonlyLibraries = ["t"]
      $0.separateModuleFiles = ["m.c"]
      $0.useCppLinker = true
      $0.target = "T"
      $0.standard = "c99"
      $0.ownGlobs = ["*"]
      $0.dialect = .pypy1
      $0.frozen = true
      $0.clangArguments = ["-Wall"]
    }
    #expect(
      configuration.provenance.command == [
        "rffi-import", "foo.h", "-I", "inc", "-I", "/abs", "-U", "B", "-D", "A=1", "-l", "c", "-L", "lib",
        "--pre-include-bits", "x", "--post-include-bits", "y", "--separate-module-file", "m.c",
        "--compile-extra", "-c", "--link-extra", "-d", "--framework", "F", "--link-file", "f.o",
        "--testonly-library", "t", "--use-cpp-linker", "--target", "T", "--std", "c99", "--own", "*",
        "--dialect", "pypy1", "--frozen", "-o", "foo.py", "--", "-Wall",
      ])
  }

  @Test func tellsPathsFromNames() throws {
    try directory.makeDirectory("dir")
    try directory.link("gone.h", to: "nothing")
    #expect(failure("dir")?.text.contains("is a directory") == true)
    #expect(failure("/dev/null")?.text.contains("not a regular file") == true)
    for path in ["./none.h", "../none.h", "/none.h"] {
      #expect(failure(path)?.status == .file)
      #expect(failure(path)?.text.contains("No such file") == true)
    }
    #expect(try configure("gone.h").headers == [RequestedHeader(includeName: "gone.h", path: nil)])
  }
}
