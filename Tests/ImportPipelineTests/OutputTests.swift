import FileSystem
import TestSupport
import Testing

@testable import ImportPipeline

@Suite struct OutputTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func destination(_ name: String?) throws(ImportFailure) -> OutputDestination {
    try OutputDestination(name, currentDirectory: directory.path)
  }

  private func write(_ text: String, to name: String) throws(ImportFailure) {
    try ImportPipeline.write(Array(text.utf8), to: destination(name))
  }

  @Test func knowsStandardOutput() throws {
    #expect(try destination(nil) == .standardOutput)
    #expect(try destination("-") == .standardOutput)
    #expect(try destination("/dev/null") == .stream("/dev/null"))
  }

  @Test func makesAFile() throws {
    try write("one", to: "out.py")
    #expect(try directory.text("out.py") == "one")
    #expect(Files.entries(ofDirectory: directory.path) == ["out.py"])
    #expect(try directory.mode("out.py") & 0o111 == 0)
  }

  @Test(arguments: [0o600, 0o644, 0o755] as [UInt32])
  func keepsTheMode(mode: UInt32) throws {
    try directory.write("out.py", "old")
    try directory.setMode("out.py", mode)
    try write("new", to: "out.py")
    #expect(try directory.text("out.py") == "new")
    #expect(try directory.mode("out.py") == mode)
  }

  @Test func replacesTheFileBehindLinks() throws {
    try directory.write("real/out.py", "old")
    try directory.link("second", to: "real/out.py")
    try directory.link("links/first", to: "../second")
    try write("new", to: "links/first")
    #expect(try directory.text("real/out.py") == "new")
    #expect(Files.linkTarget(directory("links/first")) == "../second")
    #expect(Files.linkTarget(directory("second")) == "real/out.py")
    #expect(Files.linkTarget(directory("real/out.py")) == nil)
  }

  @Test func makesTheFileADanglingLinkNames() throws {
    try directory.makeDirectory("real")
    try directory.link("out.py", to: "real/new.py")
    try write("new", to: "out.py")
    #expect(try directory.text("real/new.py") == "new")
    #expect(Files.linkTarget(directory("out.py")) == "real/new.py")
  }

  @Test(arguments: ["dir", "none/out.py", "file/out.py"])
  func refusesWhatCannotBeWritten(name: String) throws {
    try directory.makeDirectory("dir")
    try directory.write("file", "old")
    let failure = #expect(throws: ImportFailure.self) { try write("new", to: name) }
    #expect(failure?.status == .file)
    #expect(failure?.text.hasPrefix("rffi-import: error: cannot write '\(name)'") == true)
    #expect(try directory.text("file") == "old")
    #expect(Files.entries(ofDirectory: directory.path) == ["dir", "file"])
  }

  @Test func reportsAFullDevice() throws {
    let failure = #expect(throws: ImportFailure.self) { try write("x", to: "/dev/full") }
    #expect(failure?.status == .file)
    #expect(failure?.text.contains("No space left on device") == true)
  }
}
