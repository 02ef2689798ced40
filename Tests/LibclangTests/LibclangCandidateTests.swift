import Testing

@testable import Libclang

@Suite struct LibclangCandidateTests {
  @Test(arguments: [
    "libclang.so", "libclang.so.1", "libclang-14.so", "libclang-14.so.1", "libclang-14.so.14.0.6",
    "libclang-14.0.6.so", "libclang.so.13", "libclang.so.21.0.0", "libclang.dylib",
  ])
  func knowsLibclang(name: String) {
    #expect(LibclangCandidate.isLibclang(name: name))
  }

  @Test(arguments: [
    "libclang-cpp.so.14", "libclang-cpp.so", "libclangAST.a", "libclang.a", "libclangBasic.so", "clang.so",
    "libclang.so.backup", "libclang-14.so.x", "libclang_rt.asan-x86_64.so", "libclang.py",
  ])
  func knowsWhatIsNot(name: String) {
    #expect(!LibclangCandidate.isLibclang(name: name))
  }

  @Test(arguments: [
    ("/usr/lib/llvm-14/lib/libclang.so.1", "14"), ("/usr/lib/llvm-14/lib/libclang-14.0.6.so", "14.0.6"),
    ("/usr/lib/x86_64-linux-gnu/libclang-14.so.14.0.6", "14.0.6"),
    ("/usr/lib/x86_64-linux-gnu/libclang-19.so.19", "19"), ("/usr/lib64/libclang.so.14.0.6", "14.0.6"),
    ("/usr/lib64/libclang.so.13", nil), ("/usr/lib/llvm18/lib/libclang.so", "18"),
    ("/usr/lib/llvm/17/lib64/libclang.so", "17"), ("/opt/homebrew/opt/llvm@16/lib/libclang.dylib", "16"),
    ("/opt/homebrew/opt/llvm/lib/libclang.dylib", nil), ("/opt/swift/usr/lib/libclang.so", nil),
  ])
  func readsVersionsOffPaths(path: String, expected: String?) {
    #expect(LibclangCandidate.version(inPath: path)?.description == expected)
  }

  @Test(arguments: [
    ("Debian clang version 14.0.6", "14.0.6"),
    ("Debian clang version 19.1.7 (3~deb12u1)", "19.1.7"),
    ("Ubuntu clang version 18.1.3 (1ubuntu1)", "18.1.3"),
    ("clang version 21.0.0git (https://example.org abc)", "21.0.0"),
    ("Apple clang version 15.0.0 (clang-1500.3.9.4)", "15.0.0"), ("gcc 12", nil), ("version ", nil),
  ])
  func readsAnnouncements(text: String, expected: String?) {
    #expect(ClangVersion(announcement: text)?.description == expected)
  }

  @Test func ordersVersions() throws {
    let ordered = try ["9", "14", "14.0.6", "14.1", "16", "100.2"].map { try #require(ClangVersion($0)) }
    #expect(ordered == ordered.shuffled().sorted())
    for text in ["", ".", "14.", ".1", "1a", "-1", "99999999999999999999"] {
      #expect(ClangVersion(text) == nil)
    }
  }
}
