import FileSystem
import ObjectFiles
import Testing

/// Files whose tables name the same bytes over and over, and names that are no text.
@Suite struct OverlappingNamesTests {
  private func number(_ value: Int, _ size: Int, isBigEndian: Bool = false) -> [UInt8] {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return isBigEndian ? bytes.reversed() : bytes
  }

  /// A section header of 64 bits.
  private func section(_ type: Int, at offset: Int, _ size: Int, link: Int, info: Int, entry: Int) -> [UInt8]
  {
    number(0, 4) + number(type, 4) + number(0, 16) + number(offset, 8) + number(size, 8) + number(link, 4)
      + number(info, 4) + number(1, 8) + number(entry, 8)
  }

  /// A shared library without symbols, with so many versions that all have the same name.
  private func library(versions count: Int, nameSize: Int) -> [UInt8] {
    let names = [UInt8](repeating: UInt8(ascii: "v"), count: nameSize) + [0]
    var versions: [UInt8] = []
    for index in 0..<count {
      versions += number(1, 2) + number(0, 2) + number(index, 2) + number(1, 2) + number(0, 4)
      versions += number(20, 4) + number(28, 4) + number(0, 8)
    }
    let versionStart = 64 + names.count
    let end = versionStart + versions.count
    let sections =
      section(0, at: 0, 0, link: 0, info: 0, entry: 0)
      + section(3, at: 64, names.count, link: 0, info: 0, entry: 0)
      + section(11, at: 64, 0, link: 1, info: 0, entry: 24)
      + section(0x6fff_fffd, at: versionStart, versions.count, link: 1, info: count, entry: 0)
    let header: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9)
    let numbers = number(3, 2) + number(62, 2) + number(1, 4) + number(0, 16) + number(end, 8) + number(0, 4)
    let sizes = number(64, 2) + number(56, 2) + number(0, 2) + number(64, 2) + number(4, 2) + number(0, 2)
    return header + numbers + sizes + names + versions + sections
  }

  /// A member of an archive; of none of its own contents where it lies outside.
  private func member(_ name: String, _ contents: [UInt8] = [], size: Int? = nil) -> [UInt8] {
    func padded(_ text: String, _ width: Int) -> [UInt8] {
      Array(text.utf8) + [UInt8](repeating: 0x20, count: width - text.utf8.count)
    }
    let padding: [UInt8] = contents.count % 2 == 0 ? [] : [0x0a]
    return padded(name, 16) + padded("0", 32) + padded("\(size ?? contents.count)", 10) + [0x60, 0x0a]
      + contents
      + padding
  }

  private func problem(_ bytes: [UInt8]) -> ObjectFileError.Problem? {
    do {
      _ = try allSymbols(bytes)
      return nil
    } catch {
      return (error as? ObjectFileError)?.problem
    }
  }

  @Test func versionsOfOneName() {
    #expect(problem(library(versions: 2000, nameSize: 20)) == nil)
    #expect(
      problem(library(versions: 200, nameSize: 40_000))
        == .malformed("the names of the versions are too long"))
  }

  @Test func membersOfOneName() throws {
    func archive(_ count: Int, nameSize: Int) -> [UInt8] {
      let names = [UInt8](repeating: UInt8(ascii: "n"), count: nameSize) + Array("/\n".utf8)
      return Array("!<arch>\n".utf8) + member("//", names)
        + [[UInt8]](repeating: member("/0"), count: count).joined()
    }
    let tooLong = ObjectFileError.Problem.malformed("the name of a member is too long to be one")
    #expect(try ArchiveFile(archive(2, nameSize: 4000)[...]).members.map(\.name.utf8.count) == [4000, 4000])
    #expect(problem(archive(1, nameSize: 5000)) == tooLong)
    #expect(problem(archive(600, nameSize: 4000)) == tooLong)
  }

  /// The contents of a thin archive's member lie outside, and the name that stands in them reaches over what follows.
  @Test func membersOfAThinArchiveWithinOneAnother() {
    let members = [[UInt8]](repeating: member("#1/3000", size: 3000), count: 1000).joined()
    let archive = Array("!<thin>\n".utf8) + members + [UInt8](repeating: 0x61, count: 3000)
    #expect(problem(archive) == .malformed("the name of a member is too long to be one"))
  }

  @Test func namesOfTheIndexThatAreNoText() throws {
    let index = number(3, 4, isBigEndian: true) + number(0, 12) + [0xff, 0] + Array("f\0zz\0".utf8)
    let archive = Array("!<arch>\n".utf8) + member("/", index)
    #expect(try ArchiveFile(archive[...]).index == ["\u{fffd}", "f", "zz"])
  }
}
