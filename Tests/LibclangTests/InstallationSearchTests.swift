import FileSystem
import TestSupport
import Testing

@testable import Libclang

/// Searches on directory trees made for the purpose, where "loading" a library is reading its name.
@Suite struct InstallationSearchTests {
  private let tree: TemporaryDirectory
  private let multiarch = InstallationSearch.multiarch

  init() throws { tree = try TemporaryDirectory() }

  /// Searches the tree, and tells what was loaded relative to it.
  private func search(
    _ environment: [String: String] = [:], broken: Set<String> = [],
    run: @escaping InstallationSearch.Run = { _ in nil }
  ) -> (loaded: String?, log: [SearchEvent]) {
    let search = InstallationSearch(environment: environment, root: tree.path, run: run)
    var log: [SearchEvent] = []
    let located = search.locateLibclang(log: &log) { (path: String) throws(LibclangLoadError) -> String in
      let name = PathText.relative(path, to: tree.path)
      if broken.contains(name) { throw LibclangLoadError(path: path, reason: "wrong ELF class") }
      return name
    }
    return (located?.library, log)
  }

  /// What Debian installs for one release.
  private func installDebian(_ major: Int, soname: String) throws {
    let file = "usr/lib/\(multiarch)/libclang-\(major).so.\(soname)"
    try tree.write(file)
    try tree.link("usr/lib/\(multiarch)/libclang-\(major).so.1", to: "libclang-\(major).so.\(soname)")
    try tree.link("usr/lib/llvm-\(major)/lib/libclang.so", to: "../../../../" + file)
    try tree.write("usr/lib/llvm-\(major)/lib/libclangAST.a")
    try tree.write("usr/lib/llvm-\(major)/lib/libclang-cpp.so.\(major)")
  }

  @Test func findsNothing() {
    let result = search()
    #expect(result.loaded == nil)
    #expect(result.log.contains(.looked(place: tree("usr/lib"), found: [])))
  }

  @Test func takesTheNewest() throws {
    try installDebian(9, soname: "9")
    try installDebian(19, soname: "19")
    try installDebian(14, soname: "14.0.6")
    #expect(search().loaded == "usr/lib/llvm-19/lib/libclang.so")
  }

  @Test func comparesAcrossDirectories() throws {
    try installDebian(14, soname: "14.0.6")
    try tree.write("usr/local/lib/libclang.so.17.0.1")
    try tree.write("usr/lib64/libclang.so.16.0.0")
    #expect(search().loaded == "usr/local/lib/libclang.so.17.0.1")
  }

  @Test func takesOneWithoutVersionLast() throws {
    try tree.write("usr/lib/libclang.so")
    #expect(search().loaded == "usr/lib/libclang.so")
    try installDebian(14, soname: "14.0.6")
    #expect(search().loaded == "usr/lib/llvm-14/lib/libclang.so")
  }

  @Test func passesOverBrokenOnesAndSaysWhy() throws {
    try installDebian(19, soname: "19")
    try installDebian(14, soname: "14.0.6")
    let broken = "usr/lib/llvm-19/lib/libclang.so"
    let result = search(broken: [broken])
    #expect(result.loaded == "usr/lib/llvm-14/lib/libclang.so")
    #expect(result.log.contains(.skipped(what: tree(broken), reason: "wrong ELF class")))
    #expect(result.log.last == .chosen(what: tree("usr/lib/llvm-14/lib/libclang.so")))
  }

  @Test func triesEachFileOnce() throws {
    try installDebian(19, soname: "19")
    let result = search(broken: ["usr/lib/llvm-19/lib/libclang.so"])
    #expect(result.loaded == nil)
    let skipped = result.log.filter { if case .skipped = $0 { true } else { false } }
    #expect(skipped.count == 1)
  }

  @Test func leavesTheSwiftToolchainForLast() throws {
    try tree.write("usr/lib/libclang.so.21.0.0")
    try tree.write("usr/lib/libsourcekitdInProc.so")
    try installDebian(14, soname: "14.0.6")
    #expect(search().loaded == "usr/lib/llvm-14/lib/libclang.so")
  }

  @Test func takesTheSwiftToolchainWhenNothingElseIsThere() throws {
    try tree.write("swift/usr/lib/libclang.so.21.0.0")
    try tree.write("swift/usr/lib/libsourcekitdInProc.so")
    try tree.write("swift/usr/bin/swift-driver")
    try tree.link("bin/swift", to: "../swift/usr/bin/swift-driver")
    #expect(search(["PATH": "/nowhere:\(tree("bin"))"]).loaded == "swift/usr/lib/libclang.so.21.0.0")
  }

  @Test func takesTheFileThatLibclangPathNames() throws {
    try installDebian(19, soname: "19")
    let file = try tree.write("mine/odd-name")
    #expect(search(["LIBCLANG_PATH": file]).loaded == "mine/odd-name")
  }

  @Test(arguments: ["mine", "mine/lib"])
  func takesTheNewestInTheDirectoryThatLibclangPathNames(name: String) throws {
    try installDebian(19, soname: "19")
    try tree.write("mine/lib/libclang.so.15.0.0")
    try tree.write("mine/lib/libclang.so.16.0.0")
    #expect(search(["LIBCLANG_PATH": tree(name)]).loaded == "mine/lib/libclang.so.16.0.0")
  }

  @Test func looksNowhereElseWhenLibclangPathIsWrong() throws {
    try installDebian(19, soname: "19")
    let result = search(["LIBCLANG_PATH": tree("nothing")])
    #expect(result.loaded == nil)
    #expect(
      result.log == [.skipped(what: "LIBCLANG_PATH=\(tree("nothing"))", reason: "no such file or directory")])
  }

  @Test func takesEmptyVariablesForUnset() throws {
    try installDebian(19, soname: "19")
    #expect(search(["LIBCLANG_PATH": "", "LLVM_CONFIG": ""]).loaded == "usr/lib/llvm-19/lib/libclang.so")
  }

  @Test func asksLLVMConfig() throws {
    try installDebian(19, soname: "19")
    try tree.write("llvm/lib/libclang.so.15.0.0")
    let directory = tree("llvm/lib")
    let result = search(["LLVM_CONFIG": "my-config"]) { command in
      command == ["my-config", "--libdir"] ? directory : nil
    }
    #expect(result.loaded == "llvm/lib/libclang.so.15.0.0")
  }

  @Test func findsWhatBelongsToLLVMConfigElsewhere() throws {
    try installDebian(19, soname: "19")
    try installDebian(14, soname: "14.0.6")
    let directory = try tree.makeDirectory("llvm/lib")
    let result = search(["LLVM_CONFIG": "my-config"]) { command in
      command == ["my-config", "--version"] ? "14.0.6" : directory
    }
    #expect(result.loaded == "usr/lib/\(multiarch)/libclang-14.so.1")
  }

  @Test func saysThatLLVMConfigFails() throws {
    try installDebian(19, soname: "19")
    let result = search(["LLVM_CONFIG": "my-config"])
    #expect(result.loaded == nil)
    #expect(
      result.log == [.skipped(what: "LLVM_CONFIG=my-config", reason: "'my-config --libdir' failed")])
  }

  @Test func runsNothingWithoutBeingAsked() throws {
    try installDebian(14, soname: "14.0.6")
    let result = search { command in
      Issue.record("ran \(command)")
      return nil
    }
    #expect(result.loaded != nil)
  }
}
