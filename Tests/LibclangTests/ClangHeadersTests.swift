import FileSystem
import TestSupport
import Testing

@testable import Libclang

@Suite struct ClangHeadersTests {
  private let tree: TemporaryDirectory

  init() throws { tree = try TemporaryDirectory() }

  private func headers(
    libclang: String, version: String?, run: @escaping InstallationSearch.Run = { _ in nil }
  ) throws -> ClangHeaders {
    let search = InstallationSearch(environment: [:], root: tree.path, run: run)
    var log: [SearchEvent] = []
    let version = try version.map { try #require(ClangVersion($0)) }
    return search.locateHeaders(forLibclang: tree(libclang), version: version, log: &log)
  }

  private func installHeaders(_ directory: String) throws {
    try tree.write(directory + "/include/stddef.h")
    try tree.write(directory + "/include/stdarg.h")
  }

  private func directory(_ name: String) -> ClangHeaders { .resourceDirectory(tree(name)) }

  @Test func findsThemBesideTheLibrary() throws {
    try installHeaders("usr/lib/llvm-14/lib/clang/14.0.6")
    try installHeaders("usr/lib/clang/14.0.6")
    let found = try headers(libclang: "usr/lib/llvm-14/lib/libclang.so", version: "14.0.6")
    #expect(found == directory("usr/lib/llvm-14/lib/clang/14.0.6"))
  }

  @Test(arguments: ["14.0.6", "14", "14.0.0"])
  func findsThemForADebianLibraryInTheSystemDirectory(name: String) throws {
    try installHeaders("usr/lib/llvm-14/lib/clang/" + name)
    let found = try headers(libclang: "usr/lib/x86_64-linux-gnu/libclang-14.so.14.0.6", version: "14.0.6")
    #expect(found == directory("usr/lib/llvm-14/lib/clang/" + name))
  }

  @Test func findsThemBehindALink() throws {
    try tree.write("opt/llvm/lib/libclang.so.17")
    try tree.link("usr/local/lib/libclang.so", to: "../../../opt/llvm/lib/libclang.so.17")
    try installHeaders("opt/llvm/lib/clang/17")
    let found = try headers(libclang: "usr/local/lib/libclang.so", version: "17.0.1")
    #expect(found == directory("opt/llvm/lib/clang/17"))
  }

  @Test func findsThemBesideLib64() throws {
    try installHeaders("usr/lib/clang/18")
    #expect(
      try headers(libclang: "usr/lib64/libclang.so", version: "18.1.3") == directory("usr/lib/clang/18"))
  }

  @Test func takesTheExactVersionAndNoOtherRelease() throws {
    for name in ["13", "14", "14.0.0", "14.0.6", "15"] { try installHeaders("usr/lib/clang/" + name) }
    #expect(
      try headers(libclang: "usr/lib/libclang.so", version: "14.0.0") == directory("usr/lib/clang/14.0.0"))
    #expect(
      try headers(libclang: "usr/lib/libclang.so", version: "14.0.3") == directory("usr/lib/clang/14.0.6"))
    #expect(try headers(libclang: "usr/lib/libclang.so", version: "16.0.0") == .none)
    #expect(try headers(libclang: "usr/lib/libclang.so", version: nil) == directory("usr/lib/clang/15"))
  }

  @Test func passesOverDirectoriesWithoutHeaders() throws {
    try tree.makeDirectory("usr/lib/llvm-14/lib/clang/14.0.6/include")
    try installHeaders("usr/lib/clang/14")
    let found = try headers(libclang: "usr/lib/llvm-14/lib/libclang.so", version: "14.0.6")
    #expect(found == directory("usr/lib/clang/14"))
  }

  @Test func asksAClangOfTheSameReleaseFirst() throws {
    try installHeaders("a")
    try installHeaders("b")
    let (first, second) = (tree("a"), tree("b"))
    let answers = ["clang-14 -print-resource-dir": first, "clang -print-resource-dir": second]
    let found = try headers(libclang: "lib/libclang.so", version: "14.0.6") { command in
      answers[command.joined(separator: " ")]
    }
    #expect(found == directory("a"))
    let other = try headers(libclang: "lib/libclang.so", version: "15.0.0") { command in
      answers[command.joined(separator: " ")]
    }
    #expect(other == directory("b"))
  }

  @Test func asksGccLast() throws {
    try installHeaders("gcc")
    let include = tree("gcc/include")
    let found = try headers(libclang: "lib/libclang.so", version: "14.0.6") { command in
      command == ["gcc", "-print-file-name=include"] ? include : "/nowhere"
    }
    #expect(found == .systemDirectory(include))
    #expect(found.clangArguments == ["-isystem", include])
    #expect(directory("x").clangArguments == ["-resource-dir", tree("x")])
    #expect(ClangHeaders.none.clangArguments == [])
  }

  /// gcc answers with the bare word when it has no such directory.
  @Test func leavesItToLibclangInTheEnd() throws {
    let found = try headers(libclang: "lib/libclang.so", version: "14.0.6") { command in
      command[0] == "gcc" ? "include" : nil
    }
    #expect(found == .none)
  }
}
