import CDeclarations
import FileSystem
import Libclang
import Scanning
import TestSupport
import Testing

/// libclang's answers change from release to release; what is scanned must not.
@Suite struct ReleaseTests {
  static let libraries: [String] = {
    let candidates = ["14", "16", "19"].map { "/usr/lib/llvm-\($0)/lib/libclang.so.1" }
    return candidates.filter(Files.exists)
  }()

  @Test func severalReleasesAreInstalled() {
    #expect(Self.libraries.count >= 1)
  }

  @Test(arguments: ReleaseTests.headers) func everyReleaseSeesTheSame(_ header: String) throws {
    let scans = try Self.libraries.map { try scan(header, with: $0) }
    for (scan, library) in zip(scans, Self.libraries).dropFirst() {
      #expect(scan == scans[0], "\(library) differs from \(Self.libraries[0])")
    }
  }

  /// `_Float16` came to x86-64 with release 15, and `stdatomic.h` is a header of clang that differs by release.
  private static let changed: Set<String> = ["atomic_types.h", "float16.h"]

  static let headers: [String] = {
    let names = Files.entries(ofDirectory: packageRoot + "/headers/cases") ?? []
    return names.filter { $0.hasSuffix(".h") && !changed.contains($0) }.sorted()
  }()

  private func scan(_ header: String, with path: String) throws -> HeaderDeclarations {
    let search = InstallationSearch(environment: ["LIBCLANG_PATH": path]) { _ in nil }
    let installation = try search.findInstallation()
    let directory = packageRoot + "/headers/cases"
    let request = ScanRequest(
      headers: [RequestedHeader(includeName: header, path: "\(directory)/\(header)")],
      clangArguments: installation.headers.clangArguments + ["-I", directory])
    return try scanHeaders(request, with: installation.library)
  }
}
