import FileSystem
import ObjectFiles
import TestSupport
import Testing

/// Files that are cut off or changed at random: every one is read, or refused with a typed error.
@Suite struct HostileFileTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A generator whose numbers come again from the same seed (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var value = state
      value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
      value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
      return value ^ value >> 31
    }
  }

  /// Small libraries of each kind.
  private func libraries() async throws -> [[UInt8]] {
    try directory.write("a.c", "int one(void) { return 1; } int two = 2; __attribute__((weak)) int three;\n")
    let script = """
      gcc -shared -fPIC -Wl,--version-script=/dev/stdin a.c -o a.so <<'END'
      V1 { global: one; two; };
      V2 { global: three; } V1;
      END
      clang --target=mips-linux-gnu -fPIC -c a.c -o mips.o
      ld.lld -shared --hash-style=sysv mips.o -o mips.so
      gcc -c a.c -o an_object_whose_name_is_long.o
      ar rcs a.a an_object_whose_name_is_long.o mips.o
      ar rcsT thin.a an_object_whose_name_is_long.o
      """
    try #require(await shell(script, in: directory.path))
    let names = ["a.so", "mips.so", "a.a", "thin.a", "mips.o"]
    var libraries = try names.map { try Files.contents(directory($0)) }
    // The same without section headers.
    var stripped = libraries[0]
    for index in 40..<48 { stripped[index] = 0 }
    libraries.append(stripped)
    libraries.append(Array("GROUP ( /lib/libc.so.6 AS_NEEDED ( -lfoo ) ) /* done */ INPUT(\"x\")".utf8))
    return libraries
  }

  /// Reads a file to the end; only errors of ours may come of it.
  private func isSafe(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try allSymbols(bytes)
      return true
    } catch {
      return error is ObjectFileError
    }
  }

  @Test func cutOffAnywhere() async throws {
    for library in try await libraries() {
      for count in stride(from: 0, to: library.count, by: max(1, library.count / 400)) {
        #expect(isSafe(Array(library.prefix(count))))
      }
    }
  }

  @Test func changedAtRandom() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var numbers = Numbers(state: seed)
    let interesting: [UInt8] = [0, 1, 0x7f, 0x80, 0xff]
    for library in try await libraries() {
      for _ in 0..<1500 {
        var bytes = library
        for _ in 0..<Int.random(in: 1...8, using: &numbers) {
          // The tables at both ends decide where everything else is.
          let edge = min(bytes.count, 2048)
          let index =
            Bool.random(using: &numbers)
            ? Int.random(in: 0..<bytes.count, using: &numbers)
            : Bool.random(using: &numbers)
              ? Int.random(in: 0..<edge, using: &numbers)
              : bytes.count - 1 - Int.random(in: 0..<edge, using: &numbers)
          bytes[index] =
            Bool.random(using: &numbers)
            ? UInt8.random(in: 0...255, using: &numbers) : interesting.randomElement(using: &numbers) ?? 0
        }
        #expect(isSafe(bytes), "seed \(seed)")
      }
    }
  }

  @Test func tellsWhereItIsCutOff() async throws {
    let library = try await libraries()[0]
    let cut = Array(library.prefix(library.count - 1))
    #expect { try allSymbols(cut) } throws: { error in
      "\(error)".hasSuffix(": the section headers reach beyond the end of the file")
    }
  }
}
