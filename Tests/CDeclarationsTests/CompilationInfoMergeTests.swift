import CDeclarations
import Testing

/// The expectations are what RPython 0.2.1's own `merge` answers.
@Suite struct CompilationInfoMergeTests {
  private let first: CompilationInfo = {
    var info = CompilationInfo()
    info.includes = ["a.h", "a.h"]
    info.libraries = ["z"]
    info.compileExtra = ["-x", "-x"]
    info.linkExtra = ["-a"]
    return info
  }()
  private let second: CompilationInfo = {
    var info = CompilationInfo()
    info.includes = ["b.h", "a.h"]
    info.libraries = ["z", "m"]
    info.compileExtra = ["-x"]
    info.linkExtra = ["-a"]
    info.useCppLinker = true
    return info
  }()

  private func summary(_ info: CompilationInfo) -> [[String]] {
    [info.includes, info.libraries, info.compileExtra, info.linkExtra, [info.useCppLinker ? "c++" : "c"]]
  }

  @Test func mergesWithNothing() throws {
    #expect(try summary(first.merging()) == [["a.h"], ["z"], ["-x", "-x"], ["-a"], ["c"]])
  }

  @Test func mergesInOrder() throws {
    #expect(
      try summary(first.merging(second))
        == [["a.h", "b.h"], ["z", "m"], ["-x", "-x", "-x"], ["-a", "-a"], ["c++"]])
    #expect(
      try summary(second.merging(first))
        == [["b.h", "a.h"], ["z", "m"], ["-x", "-x", "-x"], ["-a", "-a"], ["c++"]])
  }

  @Test func countsAnotherOnceAndItselfAgain() throws {
    #expect(try first.merging(second, second) == first.merging(second))
    #expect(try first.merging(first).compileExtra == ["-x", "-x", "-x", "-x"])
    #expect(try first.merging(second, first, second).compileExtra == ["-x", "-x", "-x", "-x", "-x"])
  }

  @Test(arguments: CompilationInfo.listAttributes)
  func mergesEveryAttribute(attribute: CompilationInfo.ListAttribute) throws {
    var left = CompilationInfo()
    left[keyPath: attribute.path] = ["one", "two"]
    var right = CompilationInfo()
    right[keyPath: attribute.path] = ["two", "three"]
    let merged = try left.merging(right)
    let expected = attribute.keepsDuplicates ? ["one", "two", "two", "three"] : ["one", "two", "three"]
    #expect(merged[keyPath: attribute.path] == expected)
    var rest = merged
    rest[keyPath: attribute.path] = []
    #expect(rest == CompilationInfo())
  }

  @Test func knowsEveryAttributeOfRPython() {
    #expect(
      CompilationInfo.listAttributes.map(\.name) == [
        "pre_include_bits", "includes", "include_dirs", "post_include_bits", "libraries", "library_dirs",
        "separate_module_sources", "separate_module_files", "compile_extra", "link_extra", "frameworks",
        "link_files", "testonly_libraries",
      ])
    #expect(
      CompilationInfo.listAttributes.filter(\.keepsDuplicates).map(\.name) == ["compile_extra", "link_extra"])
    #expect(Set(CompilationInfo.listAttributes.map { $0.path as AnyKeyPath }).count == 13)
  }

  @Test func refusesTwoPlatforms() throws {
    var arm = CompilationInfo()
    arm.platform = "arm"
    #expect(throws: PlatformMismatch.self) { try first.merging(arm) }
    #expect(throws: PlatformMismatch.self) { try arm.merging(first) }
    #expect(try arm.merging(arm).platform == "arm")
  }

  @Test func drivesTheParse() {
    var info = CompilationInfo()
    info.includeDirs = ["inc", "/x"]
    info.compileExtra = ["-fshort-enums"]
    info.libraries = ["z"]
    info.linkExtra = ["-pthread"]
    #expect(info.clangArguments == ["-fshort-enums", "-Iinc", "-I/x"])
  }
}
