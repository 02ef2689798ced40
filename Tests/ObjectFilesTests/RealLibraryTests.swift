import FileSystem
import ObjectFiles
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The libraries of this machine, compared with what binutils' `nm` says of them.
@Suite struct RealLibraryTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A few of all kinds; with `RFFI_IMPORT_ALL_LIBRARIES` set, every one.
  private static func libraries() -> [String] {
    let isComplete = getenv("RFFI_IMPORT_ALL_LIBRARIES") != nil
    let sample = [
      "libz.so", "libz.a", "libc.so.6", "libc.a", "libm.so.6", "libssl.so", "libcrypto.so", "libsqlite3.so",
      "libsqlite3.a", "libexpat.a", "libglib-2.0.so", "libX11.so", "libpng16.so", "libffi.a", "libgcc_s.so.1",
      "libc_nonshared.a", "libmcheck.a", "libpthread.a", "libstdc++.so.6",
    ]
    return ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"].flatMap { directory -> [String] in
      let names = Files.entries(ofDirectory: directory) ?? []
      return names.filter { name in
        isComplete
          ? name.hasSuffix(".a") || name.hasSuffix(".so") || name.contains(".so.") : sample.contains(name)
      }.map { "\(directory)/\($0)" }
    }
  }

  @Test func haveTheSymbolsThatNMFinds() async throws {
    var compared = 0
    var symbolCount = 0
    for path in Self.libraries() where Files.kind(path) == .regular {
      let bytes = try Files.contents(path)
      // An object file alone is to be linked as an archive is.
      let isArchive = bytes.starts(with: "!<".utf8) || bytes.count > 16 && bytes[16] == 1
      if !isArchive && !bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) { continue }
      guard let expected = try await namesOfNM(path, isArchive: isArchive, in: directory) else { continue }
      let symbols = try allSymbols(bytes)
      let found = Set(symbols.map { "\($0)" })
      let difference = found.symmetricDifference(expected).sorted().prefix(10)
      #expect(difference.isEmpty, "\(path)")
      compared += 1
      symbolCount += found.count
    }
    #expect(compared >= 3)
    print("compared with nm: \(compared) libraries, \(symbolCount) symbols")
  }

  @Test func scriptsNameLibraries() throws {
    let places = ["/usr/lib/x86_64-linux-gnu/libc.so", "/usr/lib/aarch64-linux-gnu/libc.so"]
    guard let path = places.first(where: Files.exists) else { return }
    guard case .script(let script) = try LibraryFile(Files.contents(path)) else {
      Issue.record("\(path) is no script")
      return
    }
    #expect(
      script.inputs.contains { if case .file(let name) = $0 { name.hasSuffix("/libc.so.6") } else { false } })
  }
}
