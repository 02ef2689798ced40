import CDeclarations
import TestSupport
import Testing

@testable import ImportPipeline

@Suite struct LibrarySearchTests {
  private let directory: TemporaryDirectory
  private let name = "rffi_import_test"

  init() throws { directory = try TemporaryDirectory() }

  private func finds(_ library: String, in given: [String], variables: [String: String] = [:]) -> Bool {
    let environment = ImportEnvironment(variables: variables, currentDirectory: directory.path)
    return LibrarySearch(given: given, environment: environment).finds(library)
  }

  @Test(arguments: ["so", "a", "so.1", "so.1.2.3"])
  func findsEveryKind(ending: String) throws {
    try directory.write("lib/lib\(name).\(ending)")
    #expect(!finds(name, in: []))
    #expect(finds(name, in: ["lib"]))
    #expect(finds(name, in: [directory("lib")]))
    #expect(finds(name, in: [], variables: ["LIBRARY_PATH": "/nowhere:\(directory("lib"))"]))
    #expect(finds(name, in: [], variables: ["LD_LIBRARY_PATH": directory("lib")]))
    #expect(!finds(name + "x", in: ["lib"]))
  }

  @Test(arguments: ["la", "sox", "pc", "o"])
  func knowsWhatIsNoLibrary(ending: String) throws {
    try directory.write("lib/lib\(name).\(ending)")
    #expect(!finds(name, in: ["lib"]))
  }

  @Test func findsExactNamesAndPaths() throws {
    let path = try directory.write("lib/odd.so")
    #expect(finds(":odd.so", in: ["lib"]))
    #expect(!finds(":odd.a", in: ["lib"]))
    #expect(finds(path, in: []))
  }

  @Test func findsTheSystems() {
    #expect(finds("c", in: []))
    #expect(finds("m", in: []))
  }

  @Test func saysWhereItLooked() {
    var info = CompilationInfo()
    info.libraries = ["c", name]
    let environment = ImportEnvironment(variables: [:], currentDirectory: directory.path)
    let failure = #expect(throws: ImportFailure.self) {
      try checkLibraries(info, target: nil, environment: environment)
    }
    #expect(failure?.status == .file)
    #expect(failure?.text.contains("no library '\(name)'") == true)
    #expect(failure?.text.contains("/usr/lib") == true)
    #expect(throws: Never.self) {
      try checkLibraries(info, target: "aarch64-linux-gnu", environment: environment)
    }
  }
}
