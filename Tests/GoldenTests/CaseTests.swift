import Emission
import FileSystem
import TestSupport
import Testing

/// Every header of `headers/cases` has its module, the low-level types that are meant by it, and the account of its
/// declarations; all three are compared whole. The RPython tests import and run what stands here.
@Suite struct CaseGoldenTests {
  @Test(arguments: Case.all) func module(_ example: Case) throws {
    let actual = String(decoding: emitModule(try example.bindingModule()), as: UTF8.self)
    #expect(example.golden("py").difference(from: actual) == nil)
  }

  @Test(arguments: Case.all) func types(_ example: Case) throws {
    let actual = describeTypes(of: try example.bindingModule())
    #expect(example.golden("types").difference(from: actual) == nil)
  }

  @Test(arguments: Case.all) func account(_ example: Case) throws {
    let actual = describeAccount(of: try example.bindingModule())
    #expect(example.golden("account").difference(from: actual) == nil)
  }

  @Test func thereAreCases() {
    #expect(Case.all.count >= 80)
  }

  /// A golden whose header is gone would be tested by nobody.
  @Test func everyGoldenHasItsHeader() throws {
    let names = Set(Case.all.map(\.name))
    let goldens = try #require(Files.entries(ofDirectory: Case.directory + "/goldens"))
    #expect(goldens.filter { !names.contains(stem(of: $0)) } == [])
  }
}
