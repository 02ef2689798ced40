import CDeclarations
import Testing

@testable import Scanning

/// What the text of a macro says is read from the file, where libclang only tells where its name stands.
@Suite struct MacroReadingTests {
  /// What is read of the macro whose name stands behind the first `#define` of a file.
  private func read<Result>(
    _ file: String, isFunctionLike: Bool = false, isOwned: Bool = true, _ look: (MacroReading) -> Result
  ) throws -> Result {
    let define = try #require(file.utf8.firstRange(of: "#define ".utf8))
    let offset = file.utf8.distance(from: file.utf8.startIndex, to: define.upperBound)
    return Array(file.utf8).withUnsafeBytes { contents in
      let source = MacroSource(
        contents: contents, offset: offset, isFunctionLike: isFunctionLike, isOwned: isOwned)
      return look(MacroReading(source, longBits: 64))
    }
  }

  @Test(
    arguments: [
      ("#define SIZE 12 /* a dozen */\n", "SIZE", " 12"), ("#define A$1\\\n  x\\\n  y\nz", nil, ""),
      ("#define LAST", "LAST", ""), ("#define LONG 1 \\\n  + 2 // three\nint x;\n", "LONG", " 1 \\\n  + 2"),
      ("#define naïve 1\n", "naïve", " 1"), ("#define SPLIT\\\nTED 1\n", nil, ""),
      ("#define CODE\\u00e9 1\n", nil, ""), ("#define TRI??/\nGRAPH 1\n", nil, ""),
    ] as [(String, String?, String)])
  func namesAndTexts(_ file: String, _ name: String?, _ text: String) throws {
    try read(file) { reading in
      #expect(reading.name == name)
      #expect(reading.string == text)
      #expect(reading.isRead == (name != nil))
    }
  }

  @Test func ofOtherHeadersOnlyTheName() throws {
    try read("#define SIZE 12\n", isOwned: false) { reading in
      #expect(reading.name == "SIZE")
      #expect(!reading.isRead)
      #expect(reading.literal == nil)
    }
  }

  @Test func literalsAndWhatElseThereIs() throws {
    try read("#define SIZE (12)\n") { reading in
      #expect(reading.literal == .integer(bits: 12, isUnsigned: false, type: "int"))
      #expect(reading.inside == nil)
    }
    try read("#define TWICE SIZE + SIZE * f(SIZE)\n") { reading in
      #expect(reading.literal == nil)
      #expect(reading.inside?.words.map(\.name) == ["SIZE", "f"])
      #expect(reading.inside?.words.map(\.isCalled) == [false, true])
      #expect(reading.inside?.occurrences(of: "SIZE") == 3)
      #expect(reading.inside?.occurrences(of: "g") == 0)
    }
    // What it expands to is as long as it says, literal or not.
    try read("#define LONG \(String(repeating: "\"piece\" ", count: 50))\n") { reading in
      #expect(reading.literal != nil)
      #expect(reading.inside?.tokenCount == 50)
    }
    try read("#define ADD(a, b) a + b\n", isFunctionLike: true) { reading in
      #expect(reading.string == "(a, b) a + b")
      #expect(reading.inside == nil)
    }
  }

  @Test(arguments: [
    ("#ifndef A_H\n#define A_H\nint a;\n#endif\n", true),
    ("#if !defined(A_H)\n#define A_H 1\n#ifdef B\n#else\n#endif\n#endif // A_H\n", true),
    ("#ifndef A_H\n#define A_H\n#endif\nint a;\n#define B\n", false),
    ("#ifndef A_H\n#define A_H\n#else\n#endif\n", false),
    ("#ifndef B_H\n#define A_H\n#endif\n", false), ("#define A_H\n", false),
  ])
  func includeGuards(_ file: String, _ isGuard: Bool) throws {
    try read(file) { #expect($0.isIncludeGuard == isGuard) }
  }
}
