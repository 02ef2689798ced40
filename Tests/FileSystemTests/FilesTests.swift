import FileSystem
import TestSupport
import Testing

@Suite struct FilesTests {
  @Test func tellsKinds() throws {
    let directory = try TemporaryDirectory()
    try directory.write("file")
    try directory.link("link", to: "file")
    try directory.link("dangling", to: "nothing")
    #expect(Files.kind(directory.path) == .directory)
    #expect(Files.kind(directory("file")) == .regular)
    #expect(Files.kind(directory("link")) == .regular)
    #expect(Files.kind(directory("dangling")) == nil)
    #expect(Files.kind("/dev/null") == .other)
    #expect(Files.linkTarget(directory("link")) == "file")
    #expect(Files.linkTarget(directory("file")) == nil)
  }

  @Test func listsSortedWithoutDots() throws {
    let directory = try TemporaryDirectory()
    for name in ["b", ".hidden", "a", "ä"] { try directory.write(name) }
    #expect(Files.entries(ofDirectory: directory.path) == [".hidden", "a", "b", "ä"])
    #expect(Files.entries(ofDirectory: directory("a")) == nil)
  }

  @Test func readsWholeFiles() throws {
    let directory = try TemporaryDirectory()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try directory.write("large", bytes: bytes)
    #expect(try Files.contents(directory("large")) == bytes)
    #expect(Files.holds(bytes, directory("large")))
    #expect(!Files.holds(bytes.dropLast() + [0], directory("large")))
    #expect(!Files.holds(Array(bytes.dropLast()), directory("large")))
    #expect(!Files.holds(bytes + [1], directory("large")))
    #expect(!Files.holds([], directory("none")))
    try directory.write("empty", bytes: [])
    #expect(Files.holds([], directory("empty")))
    #expect(throws: SystemError(code: 2)) { try Files.contents(directory("none")) }
  }
}
