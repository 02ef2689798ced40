import FileSystem
import ImportPipeline
import TestSupport
import Testing

/// Our declaration of libclang's interface against the headers of every installed release.
@Suite struct InterfaceTests {
  private static let check = packageRoot + "/Tests/Libclang/abi_check.c"
  private static let header = packageRoot + "/Sources/CLibclang/include/CLibclang.h"
  private static let installed = (Files.entries(ofDirectory: "/usr/lib") ?? [])
    .filter { $0.hasPrefix("llvm-") }.map { "/usr/lib/\($0)/include" }
    .filter { Files.exists($0 + "/clang-c/Index.h") }

  @Test(arguments: installed)
  func isThatOfTheRelease(include: String) async throws {
    let command = ["cc", "-std=gnu11", "-fsyntax-only", "-I", include, Self.check]
    let outcome = try #require(await collectProcess(command))
    #expect(outcome.succeeded, "\(outcome.errors)")
  }

  @Test func isComparedWithSomeRelease() {
    #expect(!Self.installed.isEmpty, "install libclang-dev: nothing to compare with")
  }

  @Test func isComparedNumberByNumber() throws {
    let header = String(decoding: try Files.contents(Self.header), as: UTF8.self)
    let check = String(decoding: try Files.contents(Self.check), as: UTF8.self)
    let start = try #require(header.firstRange(of: "enum {")).lowerBound
    let end = try #require(header.firstRange(of: "#define RFFI_LIBCLANG_FUNCTIONS")).lowerBound
    let words = header[start..<end].split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    let constants = words.filter { $0.hasPrefix("RFFI_") }
    #expect(constants.count > 60)
    for name in constants { #expect(check.contains("SAME(\(name), "), "\(name) is not compared") }
  }
}
